// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/trust/facts.h"
#include "core/trust/work.h"

namespace rootline {

/// Checks one RRSIG against all conditions of RFC 4035 section 5.3.1 and then cryptographically. Reports the first
/// condition that fails, structure first, time last: "expired" means that nothing else is wrong.
SignatureCheck checkSignature(const RRset& rrset, const Rrsig& rrsig, const Zone& zone, Work& work);

/// Checks an RRset with all its signatures as data of `zone`: Secure where one signature is valid and its key trusted.
RRsetCheck checkRRset(const Observation& observation, const Zone& zone, Work& work);

/// The best of several versions of an RRset (Secure first); ties go by content, so the choice does not depend on order.
/// Nothing for no versions.
std::optional<RRsetCheck> bestRRset(const std::vector<Observation>& versions, const Zone& zone, Work& work);

/// How far a signature is from being valid: 0 is Valid, larger is further. Chooses which failure to tell first.
int distanceFromValid(SignatureStatus status);

}  // namespace rootline
