// SPDX-License-Identifier: MIT
#include "core/lab/effect.h"

#include "core/lab/zone_keys.h"
#include "core/lab/zone_signing.h"

#include <algorithm>

namespace rootline::lab {
namespace {

bool isOfDelegation(const Change& change) {
    return change.is<StaleDs, DsDigestTypo, DsAlgorithmWrong, DsTagWrong, DropDs>();
}

bool isServedBy(const ZoneSpec& zone, const std::string& address) {
    return std::ranges::any_of(zone.servers, [&](const Server& server) { return server.address == address; });
}

bool hasDenial(const RRset& rrset) {
    return rrset.type == RRType::NSEC || rrset.type == RRType::NSEC3;
}

bool listsType(const RRset& rrset, RRType type) {
    const Bytes& rdata = rrset.rdatas.front();
    if (rrset.type == RRType::NSEC) {
        const auto nsec = Nsec::fromRdata(rdata);
        return nsec && nsec->types.contains(type);
    }
    const auto nsec3 = Nsec3::fromRdata(rdata);
    return nsec3 && nsec3->types.contains(type);
}

/// One mutation, and the zone as it is without it at the server that shows it.
class Effect {
public:
    Effect(const Scenario& situation, const Mutation& mutation, Timestamp now)
        : scenario_(situation), mutation_(mutation), tree_(scenario_), now_(now) {
        spec_ = tree_.zoneOf(mutation.zone);
    }

    [[nodiscard]] bool isThere() const {
        if (spec_ == nullptr || spec_->name != mutation_.zone || !isShown()) {
            return false;
        }
        const Change& change = mutation_.change;
        if (isOfDelegation(change)) {
            return !makeDsSet(*spec_, changes()).empty();
        }
        if (change.is<KeepDsButUnsign>()) {
            return !spec_->keys.empty();
        }
        if (const auto* set = change.as<SetKey>()) {
            return setsKey(*set);
        }
        return changesKeys() || changesSets() || change.is<BadServer>();
    }

private:
    [[nodiscard]] Changes changes() const { return {scenario_, mutation_.zone, mutation_.server}; }

    /// A server that has the zone; for its DS set one of the parent's.
    [[nodiscard]] bool isShown() const {
        if (mutation_.server.empty()) {
            return true;
        }
        const ZoneSpec* parent = tree_.parentOf(*spec_);
        return isOfDelegation(mutation_.change) ? parent != nullptr && isServedBy(*parent, mutation_.server)
                                                : isServedBy(*spec_, mutation_.server);
    }

    [[nodiscard]] bool hasKey(KeyRole role, const std::optional<std::string>& label) const {
        return std::ranges::any_of(spec_->keys, [&](const KeySpec& key) {
            return key.role == role && key.label == label.value_or(key.label);
        });
    }

    [[nodiscard]] bool changesKeys() const {
        const Change& change = mutation_.change;
        if (const auto* revoked = change.as<RevokeKey>()) {
            return hasKey(revoked->role, revoked->label);
        }
        return ofRole<DropKey>() || ofRole<ClearZoneFlag>() || ofRole<ClearSepFlag>() || ofRole<WrongProtocol>() ||
               ofRole<SignKeySetWith>();
    }

    template <typename Kind>
    [[nodiscard]] bool ofRole() const {
        const auto* kind = mutation_.change.as<Kind>();
        return kind != nullptr && hasKey(kind->role, std::nullopt);
    }

    /// Whether the key is there, and used in another way.
    [[nodiscard]] bool setsKey(const SetKey& set) const {
        ZoneSpec bare = *spec_;
        std::erase_if(bare.keys, [&](const KeySpec& key) { return key.role != set.role || key.label != set.label; });
        Scenario keysOnly;
        for (const Mutation& one : scenario_.mutations) {
            if (one.change.is<SetKey>()) {
                keysOnly.mutations.push_back(one);
            }
        }
        for (const ZoneKeyPair& pair : makeZoneKeys(bare, {keysOnly, mutation_.zone, mutation_.server})) {
            const KeySpec& key = pair.spec;
            if (set.published.value_or(key.published) != key.published ||
                set.signing.value_or(key.signing) != key.signing || set.inDs.value_or(key.inDs) != key.inDs) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool changesSets() const {
        const SignedZone zone = signZone(tree_, *spec_, mutation_.server, now_);
        const Change& change = mutation_.change;
        if (change.is<OmitProof>()) {
            return zone.isSigned;
        }
        if (const auto* replay = change.as<ReplayDenial>()) {
            return zone.isSigned && replay->owner.isAtOrBelow(zone.name);
        }
        return std::ranges::any_of(zone.nodes,
                                   [&](const auto& entry) {
                                       return std::ranges::any_of(entry.second, [&](const auto& set) {
                                           return changesSet(zone, set.second.rrset);
                                       });
                                   }) ||
               std::ranges::any_of(zone.nsec3, [&](const auto& entry) { return changesSet(zone, entry.second.rrset); });
    }

    [[nodiscard]] bool changesSet(const SignedZone& zone, const RRset& rrset) const {
        const Change& change = mutation_.change;
        if (change.is<DropDenial>()) {
            return hasDenial(rrset);
        }
        return changesSignature(zone, rrset) || changesRecords(zone, rrset) || changesDenial(zone, rrset);
    }

    [[nodiscard]] bool changesSignature(const SignedZone& zone, const RRset& rrset) const {
        const bool isSigned =
            zone.isSigned && (rrset.type == RRType::NSEC3 || zone.isAuthoritative(rrset.owner, rrset.type));
        return isSigned &&
               (about<Expire>(zone, rrset) || about<NotYetValid>(zone, rrset) || about<SetValidity>(zone, rrset) ||
                about<WrongSigner>(zone, rrset) || about<WrongLabels>(zone, rrset) ||
                about<CorruptSignature>(zone, rrset) || about<ShortenSignature>(zone, rrset) ||
                about<DropSignature>(zone, rrset) || about<ForgeSignature>(zone, rrset));
    }

    [[nodiscard]] bool changesRecords(const SignedZone& zone, const RRset& rrset) const {
        const Change& change = mutation_.change;
        if (const auto* edit = change.as<EditRdata>()) {
            return isAbout(edit->which, zone, rrset) && rrset.rdatas != std::vector<Bytes>{edit->rdata};
        }
        if (const auto* other = change.as<ChangeRdata>()) {
            return isAbout(other->which, zone, rrset) && rrset.rdatas != std::vector<Bytes>{other->rdata};
        }
        if (const auto* ttl = change.as<ChangeTtl>()) {
            return isAbout(ttl->which, zone, rrset) && rrset.ttl != ttl->ttl;
        }
        return about<DropRecords>(zone, rrset);
    }

    [[nodiscard]] bool changesDenial(const SignedZone& zone, const RRset& rrset) const {
        if (!hasDenial(rrset)) {
            return false;
        }
        const auto* list = mutation_.change.as<ListType>();
        return about<ShortenGap>(zone, rrset) ||
               (list != nullptr && isAbout(list->which, zone, rrset) && !listsType(rrset, list->listed));
    }

    template <typename Kind>
    [[nodiscard]] bool about(const SignedZone& zone, const RRset& rrset) const {
        const auto* kind = mutation_.change.as<Kind>();
        return kind != nullptr && isAbout(kind->which, zone, rrset);
    }

    const Scenario& scenario_;
    const Mutation& mutation_;
    ZoneTree tree_;
    Timestamp now_;
    const ZoneSpec* spec_ = nullptr;
};

}  // namespace

bool hasEffect(const Scenario& situation, const Mutation& mutation, Timestamp now) {
    return Effect(situation, mutation, situation.builtFor.value_or(now)).isThere();
}

}  // namespace rootline::lab
