// SPDX-License-Identifier: MIT
#include "core/trust/root_history.h"

#include "core/built_in.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rootline {

namespace {

/// A key of the root with the time in which IANA's list of anchors (resources/anchors) calls it valid.
struct DatedAnchor {
    std::uint16_t tag;
    Timestamp from;
    Timestamp until;
};

constexpr Timestamp kAlways{std::numeric_limits<std::int64_t>::min()};
constexpr Timestamp kNoEnd{std::numeric_limits<std::int64_t>::max()};
constexpr std::array kDates{DatedAnchor{19036, kAlways, {1547164800}}, DatedAnchor{20326, {1485993600}, kNoEnd},
                            DatedAnchor{38696, {1721260800}, kNoEnd}};

const std::vector<TrustAnchor>& rootHistory() {
    static const std::vector<TrustAnchor> anchors = [] {
        auto all = parseTrustAnchors(builtInFormerRootDsText()).value();
        const auto& current = builtInTrustAnchors();
        all.insert(all.end(), current.begin(), current.end());
        return all;
    }();
    return anchors;
}

bool isInForce(const TrustAnchor& anchor, Timestamp at) {
    return std::any_of(kDates.begin(), kDates.end(), [&](const DatedAnchor& dated) {
        return dated.tag == anchor.keyTag() && dated.from.seconds <= at.seconds && at.seconds < dated.until.seconds;
    });
}

}  // namespace

std::vector<TrustAnchor> builtInTrustAnchorsAt(Timestamp at) {
    std::vector<TrustAnchor> anchors;
    std::copy_if(rootHistory().begin(), rootHistory().end(), std::back_inserter(anchors),
                 [&](const TrustAnchor& anchor) { return isInForce(anchor, at); });
    return anchors;
}

bool areBuiltIn(std::span<const TrustAnchor> anchors) {
    const auto& known = rootHistory();
    return !anchors.empty() && std::all_of(anchors.begin(), anchors.end(), [&](const TrustAnchor& anchor) {
        return std::find(known.begin(), known.end(), anchor) != known.end();
    });
}

}  // namespace rootline
