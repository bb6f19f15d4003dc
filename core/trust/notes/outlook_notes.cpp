// SPDX-License-Identifier: MIT
// What becomes of the verdict soon, and what the name that is not there may have been meant to be.
#include "core/trust/finding_list.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

// The near future ----------------------------------------------------------------------------------------------------

/// The signature that ends first of those that the chain rests on and that end soon; nothing where none does.
std::optional<AboutSignature> firstToEnd(const ChainOfTrust& chain, const Work& work) {
    std::optional<AboutSignature> first;
    forEachRRset(chain, [&](const RRsetCheck& check) {
        const auto lasting = lastingSignature(check, work.at());
        if (lasting && endsSoon(*lasting, work) && (!first || lasting->expiration < first->expiration)) {
            first = lasting;
        }
    });
    return first;
}

void addEndsSoon(Validation& validation, const ChainOfTrust& chain) {
    if (chain.verdict != Security::Secure) {
        return;
    }
    if (const auto first = firstToEnd(chain, validation.work)) {
        const auto place =
            validation.findings.add(EndsSoon{*first}, first->signer, {first->owner, first->covered, first->keyTag});
        validation.findings.setConsequences(
            place, [](const Finding& finding) { return finding.detail.is<RrsigExpiresSoon>(); });
    }
}

// Names spelt alike --------------------------------------------------------------------------------------------------

constexpr std::size_t kFarthest = 2;  // letters that may differ
constexpr std::size_t kMostNear = 3;

/// Letters to change, add, leave out or swap to make `b` of `a` (optimal string alignment); without regard to case.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
    }
    return table[a.size()][b.size()];
}

/// How far `known` is from that part of `asked` which has as many labels; nothing where it is another place, too far, or
/// the part is `known` itself.
std::optional<std::size_t> nearness(const Name& asked, const Name& known) {
    if (known.isRoot() || known.labelCount() > asked.labelCount()) {
        return std::nullopt;
    }
    const Name part = asked.ancestor(known.labelCount()).lowered();
    const Name other = known.lowered();
    if (part == other || !(part.parent() == other.parent())) {
        return std::nullopt;
    }
    const auto letters = distance(part.label(0), other.label(0));
    const bool isAlike = letters <= kFarthest && letters < part.label(0).size() && letters < other.label(0).size();
    return isAlike ? std::optional(letters) : std::nullopt;
}

/// Made up by a server that proves absence record by record (RFC 9824), not a name of the zone.
bool isMadeUp(const Name& name) {
    for (std::size_t i = 0; i < name.labelCount(); ++i) {
        if (name.label(i).find('\0') != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

void addNamesOf(const Observation& observation, std::set<Name>& names) {
    const RRset& rrset = observation.rrset;
    if (rrset.type == RRType::NSEC3) {
        return;  // their owners are hashes
    }
    names.insert(rrset.owner);
    for (const Bytes& rdata : rrset.rdatas) {
        if (const auto nsec = rrset.type == RRType::NSEC ? Nsec::fromRdata(rdata) : std::nullopt) {
            names.insert(nsec->next);
        }
    }
}

/// Every name that something heard shows to exist, as far as it is spelt like `asked`.
std::vector<Name> namesNear(const Facts& facts, const Name& asked) {
    std::set<Name> known;
    for (const auto* heard : facts.messages()) {
        for (const auto* section : {&heard->answer, &heard->authority}) {
            for (const auto& observation : *section) {
                addNamesOf(observation, known);
            }
        }
    }
    std::vector<std::pair<std::size_t, Name>> near;
    for (const Name& name : known) {
        const auto letters = isMadeUp(name) || name.isWildcard() ? std::nullopt : nearness(asked, name);
        if (letters && !asked.isAtOrBelow(name)) {
            near.emplace_back(*letters, name);
        }
    }
    std::sort(near.begin(), near.end());
    std::vector<Name> names;
    for (std::size_t i = 0; i < std::min(kMostNear, near.size()); ++i) {
        names.push_back(near[i].second);
    }
    return names;
}

/// RFC 8020: nothing is at the name, nor below it.
void addNoSuchName(Validation& validation, const ChainOfTrust& chain) {
    const bool isAnswered = chain.verdict == Security::Secure || chain.verdict == Security::Insecure;
    if (!isAnswered || chain.rcode != Rcode::NxDomain) {
        return;
    }
    if (chain.hops.size() > 1) {  // where an alias leads to nothing, the name itself is there
        const AnswerHop& alias = chain.hops[chain.hops.size() - 2];
        AliasTargetMissing missing{{alias.question.name, chain.hops.back().question.name}};
        missing.isProven = chain.hops.back().security == Security::Secure;
        validation.findings.add(missing, alias.zone, {alias.question.name, RRType::CNAME, std::nullopt});
        return;
    }
    const AnswerHop& hop = chain.hops.front();
    const Name& name = hop.question.name;
    const NoSuchName found{name, chain.verdict == Security::Secure, namesNear(validation.facts, name)};
    validation.findings.add(found, hop.zone, {name, hop.question.type, std::nullopt});
}

}  // namespace

void addOutlook(Validation& validation, const ChainOfTrust& chain) {
    addEndsSoon(validation, chain);
    addNoSuchName(validation, chain);
}

}  // namespace rootline
