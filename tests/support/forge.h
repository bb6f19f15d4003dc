// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/lab/signer.h"
#include "core/trust/crypto.h"
#include "core/trust/signature.h"
#include "core/trust/validate.h"

namespace rootline::test {

/// How a forged signature differs from a proper one.
struct Forgery {
    std::optional<std::uint8_t> labels = {};  ///< that many, for the expansion of a wildcard
    Algorithm algorithm{};                    ///< 0: the key's own
    std::int64_t from = -86400;               ///< seconds from the moment of validating
    std::int64_t until = 14 * 86400;
    int copies = 1;  ///< signatures that differ in their dates only
    bool broken = false;
    std::optional<Name> signer = {};  ///< nothing: the zone
};

/// A zone, "example." where nothing else is said, trusted by its only key, and whatever its server says: a test writes the records of every message
/// and has them signed with the real key. For proofs and answers that no proper server would make.
class Forge {
public:
    static constexpr std::int64_t kNow = 1795300000;

    explicit Forge(std::string_view zone = "example.")
        : zone_(Name::fromText(zone).value()), secret_(lab::SigningKey::fromSeed(Algorithm::EcdsaP256Sha256, "forge")) {
        key_ = {DnsKey::kZoneFlag | DnsKey::kSepFlag, 3, Algorithm::EcdsaP256Sha256, secret_->publicKey()};
    }

    [[nodiscard]] const DnsKey& key() const { return key_; }
    [[nodiscard]] const Name& zone() const { return zone_; }

    /// Records of zone-file text with relative names, and a signature for each RRset.
    [[nodiscard]] std::vector<Record> sign(std::string_view text, const Forgery& how = {}) const {
        return sign(parseZoneText(text, zone_, 3600).value(), how);
    }

    [[nodiscard]] std::vector<Record> sign(std::vector<Record> records, const Forgery& how = {}) const {
        for (const auto& rrset : groupIntoRRsets(std::vector(records))) {
            for (int copy = 0; copy < how.copies; ++copy) {
                records.push_back(signature(rrset, how, copy));
            }
        }
        return records;
    }

    /// An NSEC3 record that matches `name`, or that covers it and nothing else.
    [[nodiscard]] std::vector<Record> nsec3(std::string_view relative, std::vector<RRType> types, bool covering = false,
                                            Nsec3 form = {}) const {
        const Name name =
            relative == "@" ? zone_ : Name::fromText(std::string(relative) + "." + zone_.toText()).value();
        const Bytes hash = nsec3Hash(name, form.salt, form.iterations);
        const Bytes owner = covering ? neighbour(hash, -1) : hash;
        form.nextHashed = neighbour(hash, 1);
        form.types = TypeBitmap(std::move(types));
        return sign({Record{zone_.child(toBase32Hex(owner)).value(), RRType::NSEC3, kClassIn, 3600, form.toRdata()}});
    }

    /// From now on the server answers `question` with these records.
    Forge& answers(const Question& question, Rcode rcode, std::vector<Record> answer,
                   std::vector<Record> authority = {}) {
        Message message;
        message.isResponse = true;
        message.authoritative = true;
        message.rcode = rcode;
        message.question = question;
        message.answer = std::move(answer);
        message.authority = std::move(authority);
        message.edns.emplace();
        Reply reply =
            makeReply({Name::fromText("ns.example.").value(), "192.0.2.1"}, zone_, question, encodeMessage(message));
        reply.protocol = protocol_;
        evidence_.add(std::move(reply));
        return *this;
    }

    /// From now on answers come over this protocol.
    Forge& over(Protocol protocol) {
        protocol_ = protocol;
        return *this;
    }

    /// The same for its keys: its own, and those of the text.
    Forge& publishes(std::string_view more = {}, const Forgery& how = {}) {
        auto records = parseZoneText(more, zone_, 3600).value();
        records.push_back({zone_, RRType::DNSKEY, kClassIn, 3600, key_.toRdata()});
        return answers({zone_, RRType::DNSKEY}, Rcode::NoError, sign(std::move(records), how));
    }

    [[nodiscard]] ChainOfTrust validate(const Question& question, const Policy& policy = {}) const {
        const std::vector<TrustAnchor> anchors{{zone_, key_}};
        return rootline::validate(evidence_, question, anchors, policy, {kNow});
    }

    [[nodiscard]] const Evidence& evidence() const { return evidence_; }

private:
    static Bytes neighbour(Bytes hash, int step) {
        hash.back() = static_cast<std::uint8_t>(hash.back() + step);
        return hash;
    }

    [[nodiscard]] Record signature(const RRset& rrset, const Forgery& how, int copy) const {
        Rrsig rrsig;
        rrsig.covered = rrset.type;
        rrsig.algorithm = how.algorithm == Algorithm{} ? key_.algorithm : how.algorithm;
        rrsig.labels = how.labels.value_or(static_cast<std::uint8_t>(signedLabelCount(rrset.owner)));
        rrsig.originalTtl = rrset.ttl;
        rrsig.inception = static_cast<std::uint32_t>(kNow + how.from - copy);
        rrsig.expiration = static_cast<std::uint32_t>(kNow + how.until);
        rrsig.keyTag = keyTag(key_);
        rrsig.signer = how.signer.value_or(zone_);
        rrsig.signature = secret_->sign(signedData(rrset, rrsig));
        if (how.broken) {
            rrsig.signature[7] ^= 1;
        }
        return {rrset.owner, RRType::RRSIG, kClassIn, rrset.ttl, rrsig.toRdata()};
    }

    Name zone_;
    std::shared_ptr<const lab::SigningKey> secret_;
    DnsKey key_;
    Evidence evidence_;
    Protocol protocol_ = Protocol::Udp;
};

/// Several lists of records as one.
template <typename... Lists>
std::vector<Record> join(const Lists&... lists) {
    std::vector<Record> all;
    (all.insert(all.end(), lists.begin(), lists.end()), ...);
    return all;
}

}  // namespace rootline::test
