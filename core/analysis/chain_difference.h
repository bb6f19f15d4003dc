// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

namespace rootline {

/// What differs between two chains.
enum class DifferenceKind {
    Question,  ///< they are about different questions
    Verdict,
    Rcode,  ///< such as NOERROR and NXDOMAIN
    ZoneAppeared,
    ZoneGone,
    ZoneVerdict,
    DsAppeared,
    DsGone,
    KeyAppeared,
    KeyGone,
    SignatureAppeared,
    SignatureGone,
    SignatureRenewed,  ///< the same key signed the set again; before, after: until when each holds
    SignatureStatus,   ///< the same signature is validated otherwise
    AnswerChanged,
    FindingAppeared,
    FindingGone
};

/// One difference. Texts are tokens and presentation form, not sentences; empty where they say nothing.
struct ChainDifference {
    DifferenceKind kind{};
    Name zone;
    std::string subject;  ///< such as "58284 SHA-256", "DNSKEY 2794" or a finding's code
    std::string before;
    std::string after;
    std::optional<Security> verdictBefore = {};
    std::optional<Security> verdictAfter = {};
    std::optional<SignatureStatus> statusBefore = {};
    std::optional<SignatureStatus> statusAfter = {};
    friend bool operator==(const ChainDifference&, const ChainDifference&) = default;
};

/// Everything in which two chains differ, from the verdict down to single records; empty where nothing does. Times of
/// validation and servers are not compared.
std::vector<ChainDifference> differencesBetween(const ChainOfTrust& before, const ChainOfTrust& after);

}  // namespace rootline
