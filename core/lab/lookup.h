// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"
#include "core/lab/signed_zone.h"

namespace rootline::lab {

/// What one zone says to one question: the sections and, where an alias leads elsewhere, the name to go on with.
struct ZoneAnswer {
    Rcode rcode = Rcode::NoError;
    bool authoritative = true;  ///< false for a referral
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional;
    std::optional<Name> alias;
};

/// Looks `question` up in `zone` (RFC 1034 section 4.3.2, steps 3 and 4). Without `dnssecOk` no RRSIG, NSEC or NSEC3 is
/// added that was not asked for (RFC 4035 section 3.2.1).
ZoneAnswer lookUp(const SignedZone& zone, const Question& question, bool dnssecOk);

}  // namespace rootline::lab
