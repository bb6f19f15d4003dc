// SPDX-License-Identifier: MIT
#include "ui/present/figures/digest_workbench.h"

#include "core/dns/codec.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/words/shell_lines.h"

#include <algorithm>
#include <bit>

namespace rootline {
namespace {

constexpr std::size_t kBitsPerOctet = 8;

void turn(Bytes& octets, std::size_t bit) {
    octets[bit / kBitsPerOctet] ^= static_cast<std::uint8_t>(0x80U >> (bit % kBitsPerOctet));
}

/// The octets of a name's wire form that are letters, not lengths.
std::vector<std::size_t> letterOffsets(ByteView wire) {
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at < wire.size() && wire[at] != 0; at += wire[at] + 1U) {
        for (std::size_t i = 1; i <= wire[at]; ++i) {
            offsets.push_back(at + i);
        }
    }
    return offsets;
}

Bytes digestOf(const Name& owner, const DnsKey& key, DigestType type) {
    const auto ds = makeDelegationSigner(owner, key, type);
    return ds ? ds->digest : Bytes();
}

std::optional<DelegationSigner> publishedFor(const Zone& zone, std::size_t keyIndex) {
    for (const DelegationCheck& check : zone.link.checks) {
        if (check.keyIndex == keyIndex && check.status == DsStatus::Matches) {
            return check.ds;
        }
    }
    for (const TrustAnchor& anchor : zone.link.anchors) {
        const auto* ds = std::get_if<DelegationSigner>(&anchor.key);
        if (ds != nullptr && makeDelegationSigner(zone.name, zone.keys[keyIndex].key, ds->digestType) == *ds) {
            return *ds;
        }
    }
    return std::nullopt;
}

/// Octets for a printf of any POSIX shell.
QString octal(ByteView octets) {
    QString text;
    for (const std::uint8_t octet : octets) {
        text += QStringLiteral("\\%1").arg(octet, 3, 8, QLatin1Char('0'));
    }
    return text;
}

}  // namespace

std::vector<WorkbenchKey> workbenchKeys(const ChainOfTrust& chain) {
    std::vector<WorkbenchKey> keys;
    for (const Zone& zone : chain.zones) {
        const auto first = keys.size();
        for (std::size_t i = 0; i < zone.keys.size(); ++i) {
            const QString title =
                graphwords::zoneTitle(zone.name) + QStringLiteral(" · ") + graphwords::keyTitle(zone.keys[i]);
            keys.push_back({title, zone.name, zone.keys[i].key, publishedFor(zone, i)});
        }
        std::stable_partition(keys.begin() + static_cast<std::ptrdiff_t>(first), keys.end(),
                              [](const WorkbenchKey& key) { return key.published.has_value(); });
    }
    return keys;
}

std::size_t Workbench::nameBits() const {
    return letterOffsets(key.owner.wire()).size() * kBitsPerOctet;
}

std::size_t Workbench::keyBits() const {
    return key.key.toRdata().size() * kBitsPerOctet;
}

Name Workbench::owner() const {
    if (!nameBit || *nameBit >= nameBits()) {
        return key.owner;
    }
    const ByteView wire = key.owner.wire();
    Bytes octets(wire.begin(), wire.end());
    turn(octets, letterOffsets(octets)[*nameBit / kBitsPerOctet] * kBitsPerOctet + *nameBit % kBitsPerOctet);
    return Name::fromWire(octets).value_or(key.owner);
}

DnsKey Workbench::dnskey() const {
    if (!keyBit || *keyBit >= keyBits()) {
        return key.key;
    }
    Bytes rdata = key.key.toRdata();
    turn(rdata, *keyBit);
    return DnsKey::fromRdata(rdata).value_or(key.key);
}

WorkbenchResult compute(const Workbench& bench) {
    WorkbenchResult result;
    const Name canonical = bench.owner().lowered();
    const DnsKey key = bench.dnskey();
    result.name.assign(canonical.wire().begin(), canonical.wire().end());
    result.rdata = key.toRdata();
    // RFC 4034 section 5.1.4: digest = hash(owner name | DNSKEY RDATA)
    result.digest = digestOf(canonical, key, bench.digestType);
    result.isPublished = bench.key.published && bench.key.published->digestType == bench.digestType;
    result.expected =
        result.isPublished ? bench.key.published->digest : digestOf(bench.key.owner, bench.key.key, bench.digestType);
    for (std::size_t i = 0; i < std::min(result.digest.size(), result.expected.size()); ++i) {
        const auto difference = static_cast<std::uint8_t>(result.digest[i] ^ result.expected[i]);
        result.differingBits += static_cast<std::size_t>(std::popcount(difference));
    }
    result.tag = keyTagSteps(key);
    return result;
}

QStringList workbenchCommands(const Workbench& bench) {
    const WorkbenchResult result = compute(bench);
    const bool isLong = bench.digestType == DigestType::Sha384;
    const QString record = recordForPrograms({bench.owner(), RRType::DNSKEY, kClassIn, 3600, bench.dnskey().toRdata()});
    return {
        shellPipe({shellLine({QStringLiteral("printf"), octal(result.name) + octal(result.rdata)}),
                   shellLine({QStringLiteral("openssl"), QStringLiteral("dgst"),
                              isLong ? QStringLiteral("-sha384") : QStringLiteral("-sha256")})}),
        shellPipe({shellLine({QStringLiteral("printf"), QStringLiteral("%s\\n"), record}),
                   shellLine({QStringLiteral("ldns-key2ds"), QStringLiteral("-n"), QStringLiteral("-f"),
                              isLong ? QStringLiteral("-4") : QStringLiteral("-2"), QStringLiteral("/dev/stdin")})})};
}

}  // namespace rootline
