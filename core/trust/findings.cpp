// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"

#include <array>
#include <utility>

namespace rootline {

namespace {

template <std::size_t... Index>
constexpr auto kindsOf(std::index_sequence<Index...>) {
    return std::array{std::variant_alternative_t<Index, FindingDetail>::kind...};
}

constexpr auto kKinds = kindsOf(std::make_index_sequence<std::variant_size_v<FindingDetail>>());

}  // namespace

const FindingKind& Finding::kind() const {
    return kKinds[detail.index()];
}

std::span<const FindingKind> allFindingKinds() {
    return kKinds;
}

}  // namespace rootline
