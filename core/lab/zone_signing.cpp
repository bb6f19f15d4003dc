// SPDX-License-Identifier: MIT
#include "core/lab/zone_signing.h"

#include "core/dns/codec.h"
#include "core/dns/message.h"
#include "core/lab/denial_chain.h"
#include "core/lab/zone_content.h"
#include "core/trust/signature.h"

#include <algorithm>

namespace rootline::lab {
namespace {

/// Makes the RRSIGs of one zone (RFC 4035 section 2.2), wrong ones where a change says so.
class RRsetSigner final : public SetSigner {
public:
    /// `spec` must outlive the signer.
    RRsetSigner(const ZoneSpec& spec, Changes changes, std::vector<ZoneKeyPair> keys, Timestamp now)
        : spec_(spec), changes_(std::move(changes)), keys_(std::move(keys)), now_(now) {
        apex_.name = spec.name;
        apex_.denial = spec.denial;
    }

    [[nodiscard]] std::vector<Bytes> sign(const RRset& rrset) const override {
        std::vector<Bytes> signatures;
        for (const ZoneKeyPair* pair : signersOf(rrset.type)) {
            signatures.push_back(complete(rrset, prepare(rrset, *pair), *pair));
        }
        return signatures;
    }

private:
    [[nodiscard]] std::vector<const ZoneKeyPair*> signersOf(RRType type) const {
        const bool isKeySet = type == RRType::DNSKEY;
        const auto override = changes_.all<SignKeySetWith>();
        if (isKeySet && !override.empty()) {
            return signersWith({override.back().role});
        }
        const std::vector<const ZoneKeyPair*> usual =
            signersWith({isKeySet ? KeyRole::Ksk : KeyRole::Zsk, KeyRole::Csk});
        // A zone with only one kind of key signs everything with it.
        return usual.empty() ? signersWith({KeyRole::Ksk, KeyRole::Zsk}) : usual;
    }

    [[nodiscard]] std::vector<const ZoneKeyPair*> signersWith(std::initializer_list<KeyRole> roles) const {
        std::vector<const ZoneKeyPair*> found;
        for (const ZoneKeyPair& pair : keys_) {
            if (pair.spec.signing && std::find(roles.begin(), roles.end(), pair.spec.role) != roles.end()) {
                found.push_back(&pair);
            }
        }
        return found;
    }

    [[nodiscard]] Validity validityOf(const RRset& rrset, const KeySpec& key) const {
        Validity validity =
            rrset.type == RRType::DNSKEY ? spec_.keySetValidity.value_or(spec_.validity) : spec_.validity;
        validity = key.validity.value_or(validity);
        for (const Expire& change : changes_.all<Expire>()) {
            if (isAbout(change.which, apex_, rrset)) {
                validity = {std::min<std::int64_t>(validity.from, -7200), -3600};
            }
        }
        for (const NotYetValid& change : changes_.all<NotYetValid>()) {
            if (isAbout(change.which, apex_, rrset)) {
                validity = {86400, std::max<std::int64_t>(validity.until, 2 * 86400)};
            }
        }
        for (const SetValidity& change : changes_.all<SetValidity>()) {
            validity = isAbout(change.which, apex_, rrset) ? change.validity : validity;
        }
        return validity;
    }

    [[nodiscard]] Rrsig prepare(const RRset& rrset, const ZoneKeyPair& pair) const {
        const Validity validity = validityOf(rrset, pair.spec);
        Rrsig rrsig;
        rrsig.covered = rrset.type;
        rrsig.algorithm = pair.dnskey.algorithm;
        rrsig.labels = static_cast<std::uint8_t>(signedLabelCount(rrset.owner));
        rrsig.originalTtl = rrset.ttl;
        rrsig.inception = static_cast<std::uint32_t>(now_.seconds + validity.from);
        rrsig.expiration = static_cast<std::uint32_t>(now_.seconds + validity.until);
        rrsig.keyTag = pair.tag;
        rrsig.signer = apex_.name;
        for (const WrongSigner& change : changes_.all<WrongSigner>()) {
            rrsig.signer = isAbout(change.which, apex_, rrset) ? change.signer : rrsig.signer;
        }
        for (const WrongLabels& change : changes_.all<WrongLabels>()) {
            if (isAbout(change.which, apex_, rrset)) {
                rrsig.labels = static_cast<std::uint8_t>(rrsig.labels + change.difference);
            }
        }
        return rrsig;
    }

    [[nodiscard]] Bytes complete(const RRset& rrset, Rrsig rrsig, const ZoneKeyPair& pair) const {
        std::shared_ptr<const SigningKey> key = pair.key;
        for (const ForgeSignature& change : changes_.all<ForgeSignature>()) {
            if (isAbout(change.which, apex_, rrset)) {
                key = makeForeignKey(spec_, pair.spec);
                DnsKey foreign = pair.dnskey;
                foreign.publicKey = key->publicKey();
                rrsig.keyTag = change.sameTag ? pair.tag : keyTag(foreign);
            }
        }
        rrsig.signature = key->sign(signedData(rrset, rrsig));
        return rrsig.toRdata();
    }

    const ZoneSpec& spec_;
    Changes changes_;
    std::vector<ZoneKeyPair> keys_;
    Timestamp now_;
    SignedZone apex_;  // without records: what finding an NSEC3 by its hashed name needs
};

SignedZone arrange(const ZoneSpec& spec, const std::vector<Record>& records) {
    SignedZone zone;
    zone.name = spec.name;
    zone.denial = spec.denial;
    for (RRset& rrset : groupIntoRRsets(records)) {
        for (std::size_t labels = spec.name.labelCount(); labels < rrset.owner.labelCount(); ++labels) {
            zone.nodes[rrset.owner.ancestor(labels)];  // empty non-terminals exist (RFC 4592 section 2.2.2)
        }
        const Name owner = rrset.owner;
        const RRType type = rrset.type;
        zone.nodes[owner][type] = SignedSet{std::move(rrset), {}};
    }
    return zone;
}

void signAll(SignedZone& zone, std::shared_ptr<const SetSigner> signer) {
    zone.signer = std::move(signer);
    for (auto& [owner, node] : zone.nodes) {
        const auto cut = zone.findCut(owner);
        for (auto& [type, set] : node) {
            if (SignedZone::isAuthoritativeAt(cut, owner, type)) {
                set.signatures.comeFrom(*zone.signer);
            }
        }
    }
    for (auto& [owner, set] : zone.nsec3) {
        set.signatures.comeFrom(*zone.signer);
    }
}

/// Calls `visit(set)` for every set of the zone that `which` is about.
template <typename Visitor>
void forEachSet(SignedZone& zone, const Which& which, Visitor visit) {
    const auto visitIfMeant = [&](SignedSet& set) {
        if (isAbout(which, zone, set.rrset)) {
            visit(set);
        }
    };
    for (auto& [owner, node] : zone.nodes) {
        for (auto& [type, set] : node) {
            visitIfMeant(set);
        }
    }
    for (auto& [owner, set] : zone.nsec3) {
        visitIfMeant(set);
    }
}

/// For changes to records that were signed before.
template <typename Visitor>
void forEachSignedSet(SignedZone& zone, const Which& which, Visitor visit) {
    forEachSet(zone, which, [&](SignedSet& set) {
        static_cast<void>(set.signatures.of(set.rrset));
        visit(set);
    });
}

template <typename Visitor>
void forEachSignature(SignedZone& zone, const Which& which, Visitor visit) {
    forEachSet(zone, which, [&](SignedSet& set) {
        for (Bytes& rdata : set.signatures.change(set.rrset)) {
            if (std::optional<Rrsig> rrsig = Rrsig::fromRdata(rdata); rrsig && !rrsig->signature.empty()) {
                visit(rrsig->signature);
                rdata = rrsig->toRdata();
            }
        }
    });
}

/// The name right behind `owner` in canonical order (RFC 4034 section 6.1).
Name nameRightBehind(const Name& owner) {
    return owner.child(std::string_view("\0", 1)).value_or(owner);
}

void shortenGap(RRset& rrset) {
    Bytes& rdata = rrset.rdatas.front();
    if (auto nsec = rrset.type == RRType::NSEC ? Nsec::fromRdata(rdata) : std::nullopt) {
        nsec->next = nameRightBehind(rrset.owner);
        rdata = nsec->toRdata();
    } else if (auto nsec3 = rrset.type == RRType::NSEC3 ? Nsec3::fromRdata(rdata) : std::nullopt) {
        nsec3->nextHashed = fromBase32Hex(rrset.owner.label(0)).value_or(nsec3->nextHashed);
        for (auto octet = nsec3->nextHashed.rbegin(); octet != nsec3->nextHashed.rend() && ++*octet == 0; ++octet) {
        }
        rdata = nsec3->toRdata();
    }
}

void listType(RRset& rrset, RRType listed) {
    Bytes& rdata = rrset.rdatas.front();
    const auto withType = [listed](const TypeBitmap& bitmap) {
        std::vector<RRType> types = bitmap.types();
        types.push_back(listed);
        return TypeBitmap(types);
    };
    if (auto nsec = rrset.type == RRType::NSEC ? Nsec::fromRdata(rdata) : std::nullopt) {
        nsec->types = withType(nsec->types);
        rdata = nsec->toRdata();
    } else if (auto nsec3 = rrset.type == RRType::NSEC3 ? Nsec3::fromRdata(rdata) : std::nullopt) {
        nsec3->types = withType(nsec3->types);
        rdata = nsec3->toRdata();
    }
}

/// What the DNS host's software does wrong when it makes the chain; signed like all the rest.
void breakDenialChain(SignedZone& zone, const Changes& changes) {
    for (const ShortenGap& change : changes.all<ShortenGap>()) {
        forEachSet(zone, change.which, [](SignedSet& set) { shortenGap(set.rrset); });
    }
    for (const ListType& change : changes.all<ListType>()) {
        forEachSet(zone, change.which, [&](SignedSet& set) { listType(set.rrset, change.listed); });
    }
}

void dropRecords(SignedZone& zone, const Which& which) {
    const auto isMeant = [&](const auto& entry) { return isAbout(which, zone, entry.second.rrset); };
    for (auto& [owner, node] : zone.nodes) {
        std::erase_if(node, isMeant);
    }
    std::erase_if(zone.nsec3, isMeant);
}

void breakSignatures(SignedZone& zone, const Changes& changes) {
    for (const CorruptSignature& change : changes.all<CorruptSignature>()) {
        forEachSignature(zone, change.which, [](Bytes& signature) {
            std::uint8_t& octet = signature[signature.size() / 2];
            octet = static_cast<std::uint8_t>(octet ^ 0x01);
        });
    }
    for (const ShortenSignature& change : changes.all<ShortenSignature>()) {
        forEachSignature(zone, change.which, [](Bytes& signature) { signature.pop_back(); });
    }
    for (const DropSignature& change : changes.all<DropSignature>()) {
        forEachSet(zone, change.which, [](SignedSet& set) { set.signatures.change(set.rrset).clear(); });
    }
}

void breakRecords(SignedZone& zone, const Changes& changes) {
    for (const DropRecords& change : changes.all<DropRecords>()) {
        dropRecords(zone, change.which);
    }
    for (const ChangeTtl& change : changes.all<ChangeTtl>()) {
        forEachSignedSet(zone, change.which, [&](SignedSet& set) { set.rrset.ttl = change.ttl; });
    }
    for (const ChangeRdata& change : changes.all<ChangeRdata>()) {
        forEachSignedSet(zone, change.which, [&](SignedSet& set) { set.rrset.rdatas = {change.rdata}; });
    }
    if (changes.has<DropDenial>()) {
        dropRecords(zone, Which{std::nullopt, RRType::NSEC});
        dropRecords(zone, Which{std::nullopt, RRType::NSEC3});
    }
}

}  // namespace

bool isAbout(const Which& which, const SignedZone& zone, const RRset& rrset) {
    if (which.type != RRType::ANY && which.type != rrset.type) {
        return false;
    }
    return !which.owner || *which.owner == rrset.owner ||
           (rrset.type == RRType::NSEC3 && zone.nsec3Owner(*which.owner) == rrset.owner);
}

SignedZone signZone(const ZoneTree& tree, const ZoneSpec& spec, std::string_view address, Timestamp now) {
    const Changes changes(tree.scenario(), spec.name, address);
    const std::vector<ZoneKeyPair> keys = makeZoneKeys(spec, changes);
    SignedZone zone = arrange(spec, zoneContent(tree, spec, address, keys));
    for (const EditRdata& change : changes.all<EditRdata>()) {
        forEachSet(zone, change.which, [&](SignedSet& set) { set.rrset.rdatas = {change.rdata}; });
    }
    zone.isSigned = !keys.empty();
    if (zone.isSigned) {
        addDenialChain(zone, std::min<std::uint32_t>(spec.ttl, 3600));  // RFC 9077: no more than the SOA's minimum
        breakDenialChain(zone, changes);
        signAll(zone, std::make_shared<const RRsetSigner>(spec, changes, keys, now));
    }
    breakSignatures(zone, changes);
    breakRecords(zone, changes);
    for (const OmitProof& change : changes.all<OmitProof>()) {
        zone.omittedProofs.insert(change.role);
    }
    for (const ReplayDenial& change : changes.all<ReplayDenial>()) {
        zone.replayedDenials.insert_or_assign(change.owner, change.proofOf);
    }
    for (const BadServer& change : changes.all<BadServer>()) {
        zone.bad = change.way;
    }
    return zone;
}

}  // namespace rootline::lab
