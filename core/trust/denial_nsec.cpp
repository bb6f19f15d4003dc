// SPDX-License-Identifier: MIT
#include "core/trust/denial_records.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline {

namespace {

class NsecProver {
public:
    NsecProver(const DenialQuery& query, const Name& zone, std::span<const NsecRecord> records)
        : draft_{.query = query, .zone = zone, .steps = {}, .failure = std::nullopt}, records_(records) {}

    DenialDraft prove() {
        switch (draft_.query.claim) {
            case DenialClaim::NameError: proveNameError(); break;
            case DenialClaim::NoData: proveNoData(); break;
            case DenialClaim::WildcardAnswer: proveWildcardAnswer(); break;
        }
        return std::move(draft_);
    }

private:
    [[nodiscard]] const Name& name() const { return draft_.query.denied.name; }
    [[nodiscard]] AboutDenial about() const { return draft_.about(false); }
    void step(DenialRole role, const Name& target, const NsecRecord& record) {
        draft_.steps.push_back({role, target, record.index, {}});
    }

    [[nodiscard]] const NsecRecord* matching(const Name& target) const {
        const auto found = std::find_if(records_.begin(), records_.end(),
                                        [&](const NsecRecord& record) { return record.owner == target; });
        return found == records_.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool speaksFor(const NsecRecord& record, const Name& target) const {
        return !target.isBelow(record.owner) || speaksForNamesBelow(record.nsec.types);
    }

    [[nodiscard]] const NsecRecord* covering(const Name& target) const {
        const auto found = std::find_if(records_.begin(), records_.end(), [&](const NsecRecord& record) {
            return isInGap(record, target) && speaksFor(record, target);
        });
        return found == records_.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool onlyFromParentSide(const Name& target) const {
        return std::any_of(records_.begin(), records_.end(), [&](const NsecRecord& record) {
            return isInGap(record, target) && !speaksFor(record, target);
        });
    }

    /// The longest ancestor of `target` that the record shows to exist: its owner and its next name do.
    [[nodiscard]] static Name closestEncloser(const NsecRecord& record, const Name& target) {
        return target.ancestor(std::max(commonLabels(target, record.owner), commonLabels(target, record.nsec.next)));
    }

    void failUncovered() {
        draft_.failure = onlyFromParentSide(name()) ? FindingDetail(DenialFromParentSide{about()})
                                                    : FindingDetail(DenialNameNotCovered{about()});
    }

    /// RFC 9824 section 3: the name "exists" only to say that it does not.
    bool proveCompactly() {
        const auto* exact = matching(name());
        if (exact == nullptr || !exact->nsec.types.contains(RRType::NXNAME)) {
            return false;
        }
        step(DenialRole::MatchesName, name(), *exact);
        draft_.kind = DenialKind::NameError;
        draft_.compact = true;
        return true;
    }

    void proveNameError() {
        if (proveCompactly()) {
            return;
        }
        const auto* gap = covering(name());
        if (gap == nullptr || gap->nsec.next.isBelow(name())) {  // a name below it exists, so it does too
            failUncovered();
            return;
        }
        step(DenialRole::CoversName, name(), *gap);
        draft_.kind = DenialKind::NameError;
        const auto wildcard = closestEncloser(*gap, name()).child("*");
        const auto* wildcardGap = wildcard ? covering(*wildcard) : nullptr;
        if (wildcardGap == nullptr) {
            draft_.failure = DenialWildcardNotCovered{about()};
            return;
        }
        step(DenialRole::CoversWildcard, *wildcard, *wildcardGap);
    }

    void proveNoData() {
        draft_.kind = draft_.query.denied.type == RRType::DS ? DenialKind::NoDs : DenialKind::NoData;
        if (proveCompactly()) {
            return;
        }
        if (const auto* exact = matching(name())) {
            const bool delegation = about().type == RRType::DS && isUnsignedDelegation(exact->nsec.types);
            step(delegation ? DenialRole::ProvesDelegation : DenialRole::MatchesName, name(), *exact);
            draft_.failure = bitmapFailure(exact->nsec.types, about());
            return;
        }
        const auto* gap = covering(name());
        if (gap == nullptr) {
            failUncovered();
            return;
        }
        step(DenialRole::CoversName, name(), *gap);
        if (gap->nsec.next.isBelow(name())) {  // an empty non-terminal: the name exists without any record
            return;
        }
        const auto wildcard = closestEncloser(*gap, name()).child("*");
        const auto* source = wildcard ? matching(*wildcard) : nullptr;
        if (source == nullptr) {
            draft_.failure = DenialWildcardNotCovered{about()};
            return;
        }
        step(DenialRole::MatchesWildcard, *wildcard, *source);
        draft_.kind = DenialKind::WildcardNoData;
        draft_.failure = bitmapFailure(source->nsec.types, about());
    }

    /// RFC 4035 section 5.3.4: the exact name, and any closer wildcard, must not exist.
    void proveWildcardAnswer() {
        draft_.kind = DenialKind::WildcardAnswer;
        const auto* gap = covering(name());
        const bool closest =
            gap != nullptr && closestEncloser(*gap, name()).labelCount() <= draft_.query.wildcardLabels;
        if (!closest || gap->nsec.next.isBelow(name())) {
            draft_.failure = WildcardProofMissing{about()};
            return;
        }
        step(DenialRole::CoversName, name(), *gap);
    }

    DenialDraft draft_;
    std::span<const NsecRecord> records_;
};

}  // namespace

bool isInGap(const NsecRecord& record, const Name& name) {
    const bool last = record.nsec.next <= record.owner;  // it points back to the apex
    return record.owner < name && (last ? name.isBelow(record.nsec.next) : name < record.nsec.next);
}

DenialDraft proveWithNsec(const DenialQuery& query, const Name& zone, std::span<const NsecRecord> records) {
    return NsecProver(query, zone, records).prove();
}

}  // namespace rootline
