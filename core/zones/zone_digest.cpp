// SPDX-License-Identifier: MIT
#include "core/zones/zone_digest.h"

#include "core/trust/crypto.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr std::uint8_t kSimple = 1;  // RFC 8976 section 2.2.2
constexpr std::size_t kFixedLength = 6;

/// RFC 8976 section 2.2.
struct Zonemd {
    std::uint32_t serial = 0;
    std::uint8_t scheme = 0;
    std::uint8_t hash = 0;
    Bytes digest;

    static std::optional<Zonemd> fromRdata(ByteView rdata) {
        if (rdata.size() < kFixedLength + 12) {
            return std::nullopt;
        }
        const std::uint32_t serial = std::uint32_t{rdata[0]} << 24U | std::uint32_t{rdata[1]} << 16U |
                                     std::uint32_t{rdata[2]} << 8U | std::uint32_t{rdata[3]};
        return Zonemd{serial, rdata[4], rdata[5], Bytes(rdata.begin() + kFixedLength, rdata.end())};
    }

    /// RFC 8976 section 2.2.3.
    [[nodiscard]] std::optional<RunningDigest::Kind> kind() const {
        if (scheme != kSimple) {
            return std::nullopt;
        }
        return hash == 1   ? std::optional(RunningDigest::Kind::Sha384)
               : hash == 2 ? std::optional(RunningDigest::Kind::Sha512)
                           : std::nullopt;
    }
};

void put(Bytes& bytes, std::size_t value, unsigned octets) {
    for (unsigned i = octets; i > 0; --i) {
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * (i - 1))));
    }
}

/// Feeds a zone's records to a digest in the order of RFC 8976 section 3.3.2.
class SimpleDigest {
public:
    SimpleDigest(const ZoneContents& contents, RunningDigest::Kind kind) : contents_(contents), digest_(kind) {}

    Bytes run() {
        auto hashed = contents_.nsec3.begin();
        for (const auto& [owner, node] : contents_.nodes) {
            for (; hashed != contents_.nsec3.end() && hashed->first < owner; ++hashed) {
                addNsec3(hashed->first, hashed->second);
            }
            addNode(owner, node);
        }
        for (; hashed != contents_.nsec3.end(); ++hashed) {
            addNsec3(hashed->first, hashed->second);
        }
        return digest_.finish();
    }

private:
    using Signatures = std::vector<std::pair<Bytes, std::uint32_t>>;  // RDATA and TTL

    void addNsec3(const Name& owner, const ZoneSet& set) {
        Signatures signatures;
        collect(signatures, set);
        addSignatures(owner, signatures);
        addSet(owner, set);
    }

    void addNode(const Name& owner, const ZoneNode& node) {
        const bool isApex = owner == contents_.apex;
        Signatures signatures;
        for (const auto& [type, set] : node.sets) {
            if (!(isApex && type == RRType::ZONEMD)) {
                collect(signatures, set);
            }
        }
        bool signaturesAreIn = false;
        for (const auto& [type, set] : node.sets) {
            if (type > RRType::RRSIG && !signaturesAreIn) {
                addSignatures(owner, signatures);
                signaturesAreIn = true;
            }
            if (!(isApex && type == RRType::ZONEMD)) {
                addSet(owner, set);
            }
        }
        if (!signaturesAreIn) {
            addSignatures(owner, signatures);
        }
    }

    static void collect(Signatures& signatures, const ZoneSet& set) {
        for (const auto& signature : set.signatures) {
            signatures.emplace_back(canonicalRdata(RRType::RRSIG, signature.rrsig.toRdata()), signature.ttl);
        }
    }

    void addSignatures(const Name& owner, Signatures& signatures) {
        std::sort(signatures.begin(), signatures.end());
        signatures.erase(std::unique(signatures.begin(), signatures.end()), signatures.end());
        for (const auto& [rdata, ttl] : signatures) {
            addRecord(owner, RRType::RRSIG, ttl, rdata);
        }
    }

    void addSet(const Name& owner, const ZoneSet& set) {
        std::vector<Bytes> rdatas;
        std::transform(set.rrset.rdatas.begin(), set.rrset.rdatas.end(), std::back_inserter(rdatas),
                       [&set](const Bytes& rdata) { return canonicalRdata(set.rrset.type, rdata); });
        std::sort(rdatas.begin(), rdatas.end());
        rdatas.erase(std::unique(rdatas.begin(), rdatas.end()), rdatas.end());
        for (const Bytes& rdata : rdatas) {
            addRecord(owner, set.rrset.type, set.rrset.ttl, rdata);
        }
    }

    void addRecord(const Name& owner, RRType type, std::uint32_t ttl, const Bytes& rdata) {
        const Name lowered = owner.lowered();
        Bytes head(lowered.wire().begin(), lowered.wire().end());
        put(head, static_cast<std::size_t>(type), 2);
        put(head, kClassIn, 2);
        put(head, ttl, 4);
        put(head, rdata.size(), 2);
        digest_.add(head);
        digest_.add(rdata);
    }

    const ZoneContents& contents_;
    RunningDigest digest_;
};

}  // namespace

std::vector<ZoneFinding> zonemdFindings(const ZoneContents& contents) {
    const ZoneSet* set = contents.apexNode().holds(RRType::ZONEMD) ? contents.apexNode().find(RRType::ZONEMD) : nullptr;
    const auto soa = Soa::fromRdata(contents.apexNode().sets.at(RRType::SOA).rrset.rdatas.front());
    std::vector<ZoneFinding> findings;
    for (const Bytes& rdata : set != nullptr ? set->rrset.rdatas : std::vector<Bytes>()) {
        const auto add = [&](ZoneFault fault, std::string detail) {
            findings.push_back(zoneFinding(fault, contents.apex, RRType::ZONEMD, set->line, std::move(detail)));
        };
        const auto zonemd = Zonemd::fromRdata(rdata);
        const auto kind = zonemd ? zonemd->kind() : std::nullopt;
        if (!kind) {
            add(ZoneFault::ZonemdUnsupported, {});
        } else if (!soa || soa->serial != zonemd->serial) {
            add(ZoneFault::ZonemdSerialDiffers, std::to_string(zonemd->serial));
        } else if (SimpleDigest(contents, *kind).run() != zonemd->digest) {
            add(ZoneFault::ZonemdMismatch, {});
        }
    }
    return findings;
}

}  // namespace rootline
