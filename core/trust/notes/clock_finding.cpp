// SPDX-License-Identifier: MIT
// A clock that is wrong makes every zone look broken in the same way (story S9).
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>
#include <limits>

namespace rootline {

namespace {

constexpr std::int64_t kSameMoment = 3600;  // seconds between hearing and validating that count as now

/// The time in which everything seen so far holds, and which way the clock is off.
struct Window {
    Timestamp earliest{std::numeric_limits<std::int64_t>::min()};
    Timestamp latest{std::numeric_limits<std::int64_t>::max()};
    std::set<SignatureStatus> statuses;
    std::set<Name> zones;
};

bool failsOnTimeOnly(SignatureStatus status) {
    return status == SignatureStatus::Expired || status == SignatureStatus::NotYetValid;
}

void add(Window& window, const RRsetCheck& check, Timestamp at) {
    const SignatureCheck* lasting = nullptr;
    for (const auto& signature : check.signatures) {
        const bool longer = lasting == nullptr ||
                            fromSerial(signature.rrsig.expiration, at) > fromSerial(lasting->rrsig.expiration, at);
        if (failsOnTimeOnly(signature.status) && longer) {
            lasting = &signature;
        }
        window.statuses.insert(signature.status);
    }
    if (lasting != nullptr) {
        window.earliest = std::max(window.earliest, fromSerial(lasting->rrsig.inception, at));
        window.latest = std::min(window.latest, fromSerial(lasting->rrsig.expiration, at));
        window.zones.insert(check.zone);
    }
}

/// Answers received long before or after the time of validation: the user chose that time on purpose. In the lab the moment
/// is the world's own.
bool isValidatedForNow(const Facts& facts, Timestamp at) {
    return std::all_of(facts.messages().begin(), facts.messages().end(), [&](const Response* heard) {
        const auto& reply = *heard->reply;
        if (!reply.receivedAt || reply.protocol == Protocol::InProcess) {
            return true;
        }
        const std::int64_t received = reply.receivedAt->count() / 1000;
        return received - at.seconds < kSameMoment && at.seconds - received < kSameMoment;
    });
}

/// A chosen time says nothing about a clock, and neither does a file without the time at which it was made.
bool isByAClock(const Standpoint& standpoint) {
    return !standpoint.otherTime && (standpoint.origin != Standpoint::Origin::File || standpoint.heardAt);
}

bool isAboutTime(const Finding& finding) {
    return finding.detail.is<RrsigExpired, RrsigNotYetValid>();
}

}  // namespace

// Not a single signature holds, that of the anchored zone neither; all fail for the time alone, to the same side; and there
// is a moment at which all would hold.
void addClockFinding(Validation& validation, const ChainOfTrust& chain) {
    const auto at = validation.work.at();
    Window window;
    bool anchorFails = false;
    for (const auto& zone : chain.zones) {
        if (zone.keySet) {
            add(window, *zone.keySet, at);
            anchorFails = anchorFails || (!zone.link.anchors.empty() && zone.link.state == LinkState::Broken);
        }
    }
    const bool sameSide = window.statuses.size() == 1 && failsOnTimeOnly(*window.statuses.begin());
    if (!anchorFails || !sameSide || window.zones.size() < 2 || window.latest < window.earliest ||
        !isByAClock(chain.standpoint) || !isValidatedForNow(validation.facts, at)) {
        return;
    }
    const auto& anchored = chain.zones.front().name;
    const auto cause = validation.findings.add(ClockLikelyWrong{window.earliest, window.latest}, anchored,
                                               {anchored, RRType::None, std::nullopt});
    validation.findings.setConsequences(cause, isAboutTime);
}

}  // namespace rootline
