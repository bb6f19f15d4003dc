// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"

#include <array>
#include <utility>

namespace rootline {

namespace {

template <std::size_t... Index>
constexpr auto kindsOf(std::index_sequence<Index...>) {
    return std::array{std::variant_alternative_t<Index, AnyFinding>::kind...};
}

constexpr auto kKinds = kindsOf(std::make_index_sequence<std::variant_size_v<AnyFinding>>());

}  // namespace

FindingDetail::FindingDetail() : any_(share(AnyFinding())) {}

bool operator==(const FindingDetail& a, const FindingDetail& b) {
    return a.any() == b.any();
}

std::shared_ptr<const AnyFinding> FindingDetail::share(AnyFinding any) {
    return std::make_shared<const AnyFinding>(std::move(any));
}

const FindingKind& Finding::kind() const {
    return kKinds[detail.index()];
}

Finding findingAbout(const Question& question, FindingDetail detail) {
    Finding finding;
    finding.detail = std::move(detail);
    finding.subject = {question.name, question.type, std::nullopt};
    finding.severity = finding.kind().severity;
    return finding;
}

std::span<const FindingKind> allFindingKinds() {
    return kKinds;
}

}  // namespace rootline
