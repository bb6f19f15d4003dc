// SPDX-License-Identifier: MIT
#include "core/analysis/headline.h"

#include "core/analysis/cached_view.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline {

namespace {

template <typename Wanted>
std::optional<std::size_t> firstWhere(const ChainOfTrust& chain, const Wanted& wanted) {
    const auto found = std::ranges::find_if(chain.findings, wanted);
    return found == chain.findings.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(std::distance(chain.findings.begin(), found)));
}

/// What is weak in the zones above is no news for a reader: only their operators can change it.
bool isWeakness(const ChainOfTrust& chain, const Finding& finding) {
    return finding.severity == Severity::Warning && !finding.causedBy &&
           std::ranges::any_of(chain.hops, [&](const AnswerHop& hop) { return hop.zone == finding.zone; });
}

Headline ofSecure(const ChainOfTrust& chain) {
    if (const auto ends = firstWhere(chain, [](const Finding& f) { return f.detail.is<EndsSoon>(); })) {
        return {HeadlineKind::EndsSoon, ends};
    }
    const auto weakness = firstWhere(chain, [&](const Finding& f) { return isWeakness(chain, f); });
    return {weakness ? HeadlineKind::Weak : HeadlineKind::Works, weakness};
}

}  // namespace

Headline headlineOf(const ChainOfTrust& chain) {
    if (chain.standpoint.attackOutcome() == Standpoint::Attack::Outcome::Believed) {
        return {HeadlineKind::Deceived, std::nullopt};
    }
    if (chain.verdict == Security::Bogus) {
        return {onlyCachesFail(chain) ? HeadlineKind::BrokenForSome : HeadlineKind::Broken, chain.cause()};
    }
    if (chain.verdict == Security::Indeterminate) {
        return {HeadlineKind::NotKnown, chain.cause()};
    }
    if (const auto cause = chain.cause()) {
        return {HeadlineKind::BrokenForSome, cause};
    }
    if (chain.rcode == Rcode::NxDomain) {
        return {HeadlineKind::NoSuchName,
                firstWhere(chain, [](const Finding& f) { return f.detail.is<NoSuchName, AliasTargetMissing>(); })};
    }
    return chain.verdict == Security::Secure ? ofSecure(chain) : Headline{HeadlineKind::NotSigned, std::nullopt};
}

}  // namespace rootline
