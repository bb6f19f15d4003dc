// SPDX-License-Identifier: MIT
#include "core/trust/policy.h"

#include "core/trust/crypto.h"

#include <algorithm>

namespace rootline {

bool Policy::accepts(Algorithm algorithm) const {
    return isSupported(algorithm) &&
           std::find(refusedAlgorithms.begin(), refusedAlgorithms.end(), algorithm) == refusedAlgorithms.end();
}

bool Policy::accepts(DigestType type) const {
    return isSupported(type) && std::find(refusedDigests.begin(), refusedDigests.end(), type) == refusedDigests.end();
}

std::int64_t Policy::soonOf(std::int64_t lifetime) const {
    constexpr std::int64_t kWhole = 100;
    return std::min(expirySoon, lifetime * expirySoonPercent / kWhole);
}

std::int64_t Policy::skewOf(std::int64_t lifetime) const {
    constexpr std::int64_t kTenth = 10;
    return std::clamp(lifetime / kTenth, skewLeast, skewMost);
}

}  // namespace rootline
