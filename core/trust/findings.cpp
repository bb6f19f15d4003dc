// SPDX-License-Identifier: MIT
#include "core/trust/findings.h"

#include <utility>

namespace rootline {

namespace {

template <typename... Kind>
constexpr auto kindsOf(KindList<Kind...>) {
    return std::array{Kind::kind...};
}

constexpr auto kKinds = kindsOf(FindingKinds());

}  // namespace

FindingDetail::FindingDetail() : FindingDetail(AnchorNotPublished()) {}

bool operator==(const FindingDetail& a, const FindingDetail& b) {
    return a.arguments_ == b.arguments_ || a.visit([&b]<typename Kind>(const Kind& arguments) {
        const auto* others = b.as<Kind>();
        return others != nullptr && arguments == *others;
    });
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
