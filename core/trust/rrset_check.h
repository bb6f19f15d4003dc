// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/trust/facts.h"
#include "core/trust/work.h"

namespace rootline {

/// Checks an RRset with all its signatures as data of `zone`: Secure where one signature is valid and its key trusted. Each
/// RRSIG has to meet all conditions of RFC 4035 section 5.3.1 and then cryptography; the first condition that fails is
/// kept, structure first, time last: "expired" means that nothing else is wrong.
RRsetCheck checkRRset(const Observation& observation, const Zone& zone, Work& work);

/// The best of several versions of an RRset (Secure first); ties go by content, so the choice does not depend on order.
/// Nothing for no versions.
std::optional<RRsetCheck> bestRRset(const std::vector<Observation>& versions, const Zone& zone, Work& work);

/// How far a signature is from being valid: 0 is Valid, larger is further. Chooses which failure to tell first.
int distanceFromValid(SignatureStatus status);

/// How far a DS is from matching: of several that fail, the nearest is the reason.
int distanceFromMatch(DsStatus status);

}  // namespace rootline
