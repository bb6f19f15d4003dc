// SPDX-License-Identifier: MIT
#include "core/imports/redaction.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace rootline::imports {
namespace {

std::string lowered(std::string_view text) {
    std::string copy(text);
    std::transform(copy.begin(), copy.end(), copy.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return copy;
}

bool isNumeric(const std::string& address) {
    return !address.empty() && address.find_first_not_of("0123456789abcdefABCDEF:.") == std::string::npos;
}

/// 198.18.0.0/15, which is for tests (RFC 2544 appendix C.2.2), and 2001:db8::/32 (RFC 3849).
std::string ipv4Text(std::size_t number) {
    return "198." + std::to_string(18 + (number >> 16U & 1U)) + '.' + std::to_string(number >> 8U & 255U) + '.' +
           std::to_string(number & 255U);
}

std::string ipv6Text(std::size_t number) {
    Bytes octets{0x20, 0x01, 0x0d, 0xb8};
    octets.resize(16, 0);
    for (std::size_t i = octets.size(); number > 0 && i-- > 4; number >>= 8U) {
        octets[i] = static_cast<std::uint8_t>(number & 255U);
    }
    return addressFromRdata(RRType::AAAA, octets).value_or("2001:db8::");
}

/// The same length, so that sizes in messages stay plausible.
Bytes blanked(ByteView octets) {
    return Bytes(octets.size(), 'x');
}

Bytes blankedStrings(ByteView octets) {
    Bytes copy(octets.begin(), octets.end());
    for (std::size_t place = 0; place < copy.size();) {
        const std::size_t end = std::min(copy.size(), place + 1 + copy[place]);
        std::fill(copy.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                  copy.begin() + static_cast<std::ptrdiff_t>(end), 'x');
        place = end;
    }
    return copy;
}

/// Keys, digests and signatures tell nothing that is not hidden by their owner's name being hidden: they stay, because a
/// finding may be about them.
bool keepsRest(RRType type) {
    static const std::set<RRType> kKept{RRType::DS,  RRType::DNSKEY,  RRType::RRSIG,
                                        RRType::CDS, RRType::CDNSKEY, RRType::TLSA};
    return kKept.contains(type);
}

}  // namespace

Redaction::Redaction(const Evidence& evidence) {
    for (const auto& reply : evidence.replies()) {
        for (const Record& record : reply->message ? reply->message->answer : std::vector<Record>()) {
            const auto key = record.type == RRType::DNSKEY ? DnsKey::fromRdata(record.rdata) : std::nullopt;
            auto& known = keys_[record.owner];
            if (key && std::find(known.begin(), known.end(), *key) == known.end()) {
                known.push_back(*key);
            }
        }
    }
}

std::string Redaction::label(std::string_view label) {
    if (label == "*" || label.starts_with('_')) {
        return std::string(label);  // these say what a name is for, not whose it is
    }
    const auto [place, isNew] = labels_.try_emplace(lowered(label));
    if (isNew) {
        place->second = "redacted-" + std::to_string(labels_.size());
    }
    return place->second;
}

Name Redaction::name(const Name& name) {
    const std::size_t count = name.labelCount();
    if (count == 0) {
        return name;
    }
    Name result = name.ancestor(1);  // top-level domains stay: without them a reader is lost
    for (std::size_t i = count - 1; i-- > 0;) {
        auto longer = result.child(label(name.label(i)));
        if (!longer) {
            break;  // 255 octets are reached; whatever was in front cannot be told apart any more
        }
        result = *std::move(longer);
    }
    return result;
}

std::string Redaction::address(const std::string& address) {
    if (!isNumeric(address)) {
        return address.empty() || address == "unknown" || address == "zone file" ? address : "resolver";
    }
    const auto [place, isNew] = addresses_.try_emplace(lowered(address));
    if (isNew) {
        place->second = isIpv6Address(address) ? ipv6Text(addresses_.size()) : ipv4Text(addresses_.size());
    }
    return place->second;
}

Bytes Redaction::hashedName(ByteView hash) {
    const auto [place, isNew] = hashes_.try_emplace(Bytes(hash.begin(), hash.end()));
    if (isNew) {
        place->second = Bytes(std::max<std::size_t>(hash.size(), 2), 0);
        place->second[0] = static_cast<std::uint8_t>(hashes_.size() >> 8U);
        place->second[1] = static_cast<std::uint8_t>(hashes_.size() & 255U);
        place->second.resize(std::max<std::size_t>(hash.size(), 1));
    }
    return place->second;
}

DelegationSigner Redaction::ds(const Name& owner, const DelegationSigner& ds) {
    const auto known = keys_.find(owner);
    for (const DnsKey& key : known == keys_.end() ? std::vector<DnsKey>() : known->second) {
        if (makeDelegationSigner(owner, key, ds.digestType) == ds) {
            return makeDelegationSigner(name(owner), key, ds.digestType).value_or(ds);
        }
    }
    return ds;
}

TrustAnchor Redaction::anchor(const TrustAnchor& anchor) {
    const auto* digest = std::get_if<DelegationSigner>(&anchor.key);
    return digest == nullptr ? TrustAnchor{name(anchor.owner), anchor.key}
                             : TrustAnchor{name(anchor.owner), ds(anchor.owner, *digest)};
}

Bytes Redaction::replacedAddress(RRType type, ByteView octets) {
    const auto real = addressFromRdata(type, octets);
    const auto replaced = real ? addressToRdata(type, address(*real)) : std::nullopt;
    return replaced.value_or(blanked(octets));
}

Bytes Redaction::field(FieldKind kind, ByteView octets) {
    switch (kind) {
        case FieldKind::Ipv4: return replacedAddress(RRType::A, octets);
        case FieldKind::Ipv6: return replacedAddress(RRType::AAAA, octets);
        case FieldKind::CharString:
        case FieldKind::CharStrings:
        case FieldKind::NonEmptyString: return blankedStrings(octets);
        case FieldKind::SvcParams: return {};
        case FieldKind::Rest:
        case FieldKind::RestNotEmpty: return blanked(octets);
        case FieldKind::CompressibleName:
        case FieldKind::LoweredName:
        case FieldKind::PlainName:
        case FieldKind::U8:
        case FieldKind::U16:
        case FieldKind::U32:
        case FieldKind::TypeBitmap: break;
    }
    return Bytes(octets.begin(), octets.end());
}

Bytes Redaction::rdata(const Record& record) {
    if (const auto digest = record.type == RRType::DS ? DelegationSigner::fromRdata(record.rdata) : std::nullopt) {
        return ds(record.owner, *digest).toRdata();
    }
    if (auto nsec3 = record.type == RRType::NSEC3 ? Nsec3::fromRdata(record.rdata) : std::nullopt) {
        nsec3->nextHashed = hashedName(nsec3->nextHashed);
        return nsec3->toRdata();
    }
    const auto layout = layoutOf(record.type);
    if (layout.empty()) {
        return blanked(record.rdata);
    }
    Bytes result;
    ByteView rest = record.rdata;
    for (const FieldKind kind : layout) {
        std::size_t length = rest.size();
        Bytes octets;
        if (const auto target = isName(kind) ? Name::fromWirePrefix(rest) : tl::unexpected(NameError::Empty)) {
            length = target->wireLength();
            const Name replaced = name(*target);
            octets.assign(replaced.wire().begin(), replaced.wire().end());
        } else {
            length = fieldLength(kind, rest).value_or(rest.size());
            const bool keeps = keepsRest(record.type) || record.type == RRType::NSEC3PARAM;
            octets = keeps ? Bytes(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(length))
                           : field(kind, rest.first(length));
        }
        result.insert(result.end(), octets.begin(), octets.end());
        rest = rest.subspan(length);
    }
    return result;
}

Record Redaction::record(const Record& record) {
    Record copy = record;
    const auto covered = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    const bool isHashed = record.type == RRType::NSEC3 || (covered && covered->covered == RRType::NSEC3);
    const auto hash = isHashed && record.owner.labelCount() > 0 ? fromBase32Hex(record.owner.label(0)) : std::nullopt;
    const auto hashedOwner =
        hash ? name(record.owner.parent()).child(toBase32Hex(hashedName(*hash))) : tl::unexpected(NameError::Empty);
    copy.owner = hashedOwner ? *hashedOwner : name(record.owner);
    copy.rdata = rdata(record);
    return copy;
}

Message Redaction::message(const Message& message) {
    Message copy = message;
    if (copy.question) {
        copy.question = question(*copy.question);
    }
    for (auto* section : {&copy.answer, &copy.authority, &copy.additional}) {
        std::transform(section->begin(), section->end(), section->begin(),
                       [this](const Record& r) { return record(r); });
    }
    if (copy.edns) {
        copy.edns->nsid.reset();
        for (ExtendedError& error : copy.edns->errors) {
            error.text.clear();
        }
    }
    return copy;
}

Reply Redaction::reply(const Reply& reply) {
    Reply copy = makeReply(server(reply.server), name(reply.zone), question(reply.question),
                           reply.message ? encodeMessage(message(*reply.message)) : Bytes());
    if (!reply.message) {
        copy.message.reset();
        copy.outcome = reply.outcome;
    }
    copy.role = reply.role;
    copy.protocol = reply.protocol;
    copy.roundTrip = reply.roundTrip;
    copy.receivedAt = reply.receivedAt;
    copy.attempts = reply.attempts;
    copy.httpStatus = reply.httpStatus;
    copy.ignored = reply.ignored;
    return copy;
}

}  // namespace rootline::imports
