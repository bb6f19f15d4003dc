// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/signed_zone.h"

#include <utility>

namespace rootline::lab {

/// Chooses the NSEC or NSEC3 records that an authoritative server adds (RFC 4035 section 3.1.3, RFC 5155 section 7.2).
class ProofFinder {
public:
    explicit ProofFinder(const SignedZone& zone) : zone_(zone) {}

    /// `name` does not exist and no wildcard could have answered.
    [[nodiscard]] std::vector<const SignedSet*> nameError(const Name& name);

    /// `name` exists without the type that was asked for.
    [[nodiscard]] std::vector<const SignedSet*> noData(const Name& name);

    /// `name` does not exist itself; a wildcard answers.
    [[nodiscard]] std::vector<const SignedSet*> wildcardAnswer(const Name& name);

    /// `name` does not exist itself; the wildcard exists without the type that was asked for.
    [[nodiscard]] std::vector<const SignedSet*> wildcardNoData(const Name& name);

    /// The delegation `cut` has no DS.
    [[nodiscard]] std::vector<const SignedSet*> noDs(const Name& cut);

private:
    [[nodiscard]] bool usesNsec() const { return zone_.denial.kind == DenialStyle::Kind::Nsec; }
    [[nodiscard]] const SignedSet* findMatching(const Name& name) const;
    [[nodiscard]] const SignedSet* findCovering(const Name& name) const;
    [[nodiscard]] const SignedSet* findCoveringNsec(const Name& name) const;
    [[nodiscard]] const SignedSet* findCoveringNsec3(const Name& name) const;
    [[nodiscard]] Name closestEncloser(const Name& name) const;
    void addClosestEncloserProof(const Name& name);
    void add(DenialRole role, const SignedSet* set);
    [[nodiscard]] std::vector<const SignedSet*> take() { return std::exchange(found_, {}); }

    const SignedZone& zone_;
    std::vector<const SignedSet*> found_;
};

/// The longest ancestor of `name` that exists in the zone (RFC 4592 section 3.3.1).
Name closestEncloser(const SignedZone& zone, const Name& name);

/// "*" below `name`.
Name wildcardBelow(const Name& name);

}  // namespace rootline::lab
