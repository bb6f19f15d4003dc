// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/policy.h"

#include <span>
#include <string_view>

namespace rootline {

/// How a validator that others run validates, as far as it differs: the same evidence may be secure for one and count as
/// unsigned for another.
struct NamedPolicy {
    std::string_view name;   ///< as --policy says it, such as "unbound"
    std::string_view title;  ///< product and version, such as "PowerDNS Recursor 5.0"
    Policy policy;
    std::vector<std::string_view> sources;  ///< where the figures are from
    std::string_view comparedWith =
        {};  ///< the real program that tests/blackbox/policies.py compares it with; empty: none
};

/// The policies that can be named, in the order of --policies; the program's own is not among them.
std::span<const NamedPolicy> namedPolicies();

/// Null where there is none of that name.
const NamedPolicy* findPolicy(std::string_view name);

}  // namespace rootline
