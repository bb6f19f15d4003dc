// SPDX-License-Identifier: MIT
#include "core/trust/denial_records.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline {

namespace {

class Nsec3Prover {
public:
    Nsec3Prover(const DenialQuery& query, const Name& zone, std::span<const Nsec3Record> records, Work& work)
        : draft_{.query = query, .zone = zone, .steps = {}, .failure = std::nullopt}, records_(records), work_(work) {}

    DenialDraft prove() {
        switch (draft_.query.claim) {
            case DenialClaim::NameError: proveNameError(); break;
            case DenialClaim::NoData: proveNoData(); break;
            case DenialClaim::WildcardAnswer: proveWildcardAnswer(); break;
        }
        if (draft_.failure && budgetSpent_) {  // what was not hashed may be what was missing
            draft_.failure = WorkLimitReached{WorkLimitReached::Limit::Nsec3Hashes};
        }
        return std::move(draft_);
    }

private:
    struct Hit {
        const Nsec3Record* record = nullptr;
        Bytes hash;
        explicit operator bool() const { return record != nullptr; }
    };

    [[nodiscard]] const Name& name() const { return draft_.query.denied.name; }
    [[nodiscard]] AboutDenial about() const { return draft_.about(true); }
    void step(DenialRole role, const Name& target, const Hit& hit) {
        draft_.steps.push_back({role, target, hit.record->index, hit.hash});
    }

    /// All records share their parameters (RFC 5155 section 8.2), so a name is hashed once for all of them.
    template <typename Relation>
    Hit find(const Name& target, Relation relation) {
        const auto hash = budgetSpent_ ? std::nullopt : work_.hash(target, draft_.zone, records_.front().nsec3);
        if (!hash) {
            budgetSpent_ = true;
            return {};
        }
        const auto found =
            std::ranges::find_if(records_, [&](const Nsec3Record& record) { return relation(record, *hash); });
        return found == records_.end() ? Hit{} : Hit{&*found, *hash};
    }

    Hit matching(const Name& target) {
        return find(target, [](const Nsec3Record& record, const Bytes& hash) { return record.ownerHash == hash; });
    }

    Hit covering(const Name& target) {
        return find(target, [](const Nsec3Record& record, const Bytes& hash) { return isInGap(record, hash); });
    }

    /// RFC 5155 section 8.3: a matching record for an ancestor, a covering one for the name one label longer.
    /// Returns the closest encloser; sets the failure where there is none.
    std::optional<Name> proveClosestEncloser() {
        for (std::size_t labels = name().labelCount(); labels-- > draft_.zone.labelCount() && !budgetSpent_;) {
            const Name ancestor = name().ancestor(labels);
            const auto encloser = matching(ancestor);
            if (!encloser) {
                continue;
            }
            if (!speaksForNamesBelow(encloser.record->nsec3.types)) {
                draft_.failure = DenialFromParentSide{about()};
                return std::nullopt;
            }
            step(DenialRole::MatchesClosestEncloser, ancestor, encloser);
            const Name nextCloser = name().ancestor(labels + 1);
            const auto gap = covering(nextCloser);
            if (!gap) {
                draft_.failure = DenialNextCloserNotCovered{about()};
                return std::nullopt;
            }
            step(DenialRole::CoversNextCloser, nextCloser, gap);
            draft_.optOut = gap.record->nsec3.isOptOut();
            return ancestor;
        }
        draft_.failure = DenialClosestEncloserMissing{about()};
        return std::nullopt;
    }

    /// RFC 5155 section 8.4.
    void proveNameError() {
        draft_.kind = DenialKind::NameError;
        const auto encloser = proveClosestEncloser();
        const auto wildcard = encloser ? encloser->child("*") : tl::unexpected(NameError::NameTooLong);
        if (!wildcard) {
            return;
        }
        const auto gap = covering(*wildcard);
        if (!gap) {
            draft_.failure = DenialWildcardNotCovered{about()};
            return;
        }
        step(DenialRole::CoversWildcard, *wildcard, gap);
    }

    /// RFC 5155 sections 8.5, 8.6 and 8.7.
    void proveNoData() {
        const bool forDs = about().type == RRType::DS;
        draft_.kind = forDs ? DenialKind::NoDs : DenialKind::NoData;
        if (const auto exact = matching(name())) {
            const auto& types = exact.record->nsec3.types;
            step(forDs && isUnsignedDelegation(types) ? DenialRole::ProvesDelegation : DenialRole::MatchesName, name(),
                 exact);
            draft_.failure = bitmapFailure(types, about());
            return;
        }
        const auto encloser = proveClosestEncloser();
        if (!encloser) {
            return;
        }
        if (forDs && draft_.optOut) {  // section 8.6 asks for no wildcard: its own record may be the one that covers
            draft_.kind = DenialKind::OptOut;
            return;
        }
        const auto wildcard = encloser->child("*");
        if (const auto source = wildcard ? matching(*wildcard) : Hit{}) {
            step(DenialRole::MatchesWildcard, *wildcard, source);
            draft_.kind = DenialKind::WildcardNoData;
            draft_.failure = bitmapFailure(source.record->nsec3.types, about());
            return;
        }
        if (draft_.optOut) {  // unsigned delegations, and empty non-terminals that only lead to such, may be left out
            draft_.kind = DenialKind::OptOut;
            return;
        }
        draft_.failure =
            forDs ? FindingDetail(Nsec3OptOutNeeded{about()}) : FindingDetail(DenialNameNotCovered{about()});
    }

    /// RFC 5155 section 8.8: the answer's RRSIG names the closest encloser; the next closer name must be covered.
    void proveWildcardAnswer() {
        draft_.kind = DenialKind::WildcardAnswer;
        const Name nextCloser = name().ancestor(draft_.query.wildcardLabels + 1);
        const auto gap = covering(nextCloser);
        if (!gap) {
            draft_.failure = WildcardProofMissing{about()};
            return;
        }
        step(DenialRole::CoversNextCloser, nextCloser, gap);
        draft_.optOut = gap.record->nsec3.isOptOut();
    }

    DenialDraft draft_;
    std::span<const Nsec3Record> records_;
    Work& work_;
    bool budgetSpent_ = false;
};

}  // namespace

bool isInGap(const Nsec3Record& record, const Bytes& hash) {
    const bool afterOwner = record.ownerHash < hash;
    const bool beforeNext = hash < record.nsec3.nextHashed;
    return record.ownerHash < record.nsec3.nextHashed ? afterOwner && beforeNext : afterOwner || beforeNext;
}

DenialDraft proveWithNsec3(const DenialQuery& query, const Name& zone, std::span<const Nsec3Record> records,
                           Work& work) {
    return Nsec3Prover(query, zone, records, work).prove();
}

}  // namespace rootline
