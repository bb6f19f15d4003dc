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

}  // namespace rootline
