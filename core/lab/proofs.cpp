// SPDX-License-Identifier: MIT
#include "core/lab/proofs.h"

#include <algorithm>

namespace rootline::lab {

Name closestEncloser(const SignedZone& zone, const Name& name) {
    Name candidate = name;
    while (zone.findNode(candidate) == nullptr && candidate.isBelow(zone.name)) {
        candidate = candidate.parent();
    }
    return candidate;
}

Name wildcardBelow(const Name& name) {
    return name.child("*").value_or(name);
}

std::vector<const SignedSet*> ProofFinder::nameError(const Name& name) {
    const Name wildcard = wildcardBelow(lab::closestEncloser(zone_, name));
    if (usesNsec()) {
        add(DenialRole::CoversName, findCovering(name));
    } else {
        addClosestEncloserProof(name);
    }
    add(DenialRole::CoversWildcard, findCovering(wildcard));
    return take();
}

std::vector<const SignedSet*> ProofFinder::noData(const Name& name) {
    if (const SignedSet* matching = findMatching(name)) {
        add(DenialRole::MatchesName, matching);
    } else if (usesNsec()) {
        add(DenialRole::CoversName, findCovering(name));  // an empty non-terminal falls into a gap
    } else {
        addClosestEncloserProof(name);  // left out of the chain by opt-out (RFC 5155 section 7.2.4)
    }
    return take();
}

std::vector<const SignedSet*> ProofFinder::wildcardAnswer(const Name& name) {
    if (usesNsec()) {
        add(DenialRole::CoversName, findCovering(name));
    } else {
        const Name encloser = lab::closestEncloser(zone_, name);
        add(DenialRole::CoversNextCloser, findCovering(name.ancestor(encloser.labelCount() + 1)));
    }
    return take();
}

std::vector<const SignedSet*> ProofFinder::wildcardNoData(const Name& name) {
    const Name wildcard = wildcardBelow(lab::closestEncloser(zone_, name));
    if (usesNsec()) {
        add(DenialRole::CoversName, findCovering(name));
    } else {
        addClosestEncloserProof(name);
    }
    add(DenialRole::MatchesWildcard, findMatching(wildcard));
    return take();
}

std::vector<const SignedSet*> ProofFinder::noDs(const Name& cut) {
    if (const SignedSet* matching = findMatching(cut)) {
        add(DenialRole::ProvesDelegation, matching);
    } else if (!usesNsec()) {
        addClosestEncloserProof(cut);
    }
    return take();
}

const SignedSet* ProofFinder::findMatching(const Name& name) const {
    if (usesNsec()) {
        const Node* node = zone_.findNode(name);
        const auto found = node == nullptr ? Node::const_iterator() : node->find(RRType::NSEC);
        return node == nullptr || found == node->end() ? nullptr : &found->second;
    }
    const auto found = zone_.nsec3.find(zone_.nsec3Owner(name));
    return found == zone_.nsec3.end() ? nullptr : &found->second;
}

const SignedSet* ProofFinder::findCovering(const Name& name) const {
    return usesNsec() ? findCoveringNsec(name) : findCoveringNsec3(name);
}

const SignedSet* ProofFinder::findCoveringNsec(const Name& name) const {
    auto node = zone_.nodes.lower_bound(name);
    while (node != zone_.nodes.begin()) {
        --node;
        if (const auto found = node->second.find(RRType::NSEC); found != node->second.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

const SignedSet* ProofFinder::findCoveringNsec3(const Name& name) const {
    if (zone_.nsec3.empty()) {
        return nullptr;
    }
    // Base 32 with the extended hex alphabet keeps the order of the hashes; the last record covers the wrap-around.
    const auto after = zone_.nsec3.lower_bound(zone_.nsec3Owner(name));
    return &(after == zone_.nsec3.begin() ? zone_.nsec3.rbegin()->second : std::prev(after)->second);
}

Name ProofFinder::closestEncloser(const Name& name) const {
    Name candidate = lab::closestEncloser(zone_, name.parent());
    while (findMatching(candidate) == nullptr && candidate.isBelow(zone_.name)) {
        candidate = candidate.parent();  // opt-out: the closest encloser that can be proved
    }
    return candidate;
}

void ProofFinder::addClosestEncloserProof(const Name& name) {
    const Name encloser = closestEncloser(name);
    add(DenialRole::MatchesClosestEncloser, findMatching(encloser));
    add(DenialRole::CoversNextCloser, findCovering(name.ancestor(encloser.labelCount() + 1)));
}

void ProofFinder::add(DenialRole role, const SignedSet* set) {
    if (set != nullptr && !zone_.omittedProofs.contains(role) &&
        std::find(found_.begin(), found_.end(), set) == found_.end()) {
        found_.push_back(set);
    }
}

}  // namespace rootline::lab
