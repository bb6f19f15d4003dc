// SPDX-License-Identifier: MIT
#include "core/dns/rdata.h"

#include "core/dns/codec.h"
#include "core/dns/rdata_layout.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rootline {

namespace {

/// Reads fields of RDATA that is known to be well formed.
class FieldReader {
public:
    explicit FieldReader(ByteView rdata) : rest_(rdata) {}

    std::uint8_t u8() {
        const std::uint8_t value = rest_[0];
        rest_ = rest_.subspan(1);
        return value;
    }
    std::uint16_t u16() {
        const auto high = u8();
        return static_cast<std::uint16_t>(high << 8 | u8());
    }
    std::uint32_t u32() {
        const std::uint32_t high = u16();
        return high << 16U | u16();
    }
    Name name() {
        Name read = Name::fromWirePrefix(rest_).value();
        rest_ = rest_.subspan(read.wireLength());
        return read;
    }
    Bytes string() {
        const std::size_t length = u8();
        Bytes read(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(length));
        rest_ = rest_.subspan(length);
        return read;
    }
    Bytes rest() { return {rest_.begin(), rest_.end()}; }
    [[nodiscard]] ByteView restView() const { return rest_; }

private:
    ByteView rest_;
};

class FieldWriter {
public:
    FieldWriter& u8(unsigned value) {
        bytes_.push_back(static_cast<std::uint8_t>(value));
        return *this;
    }
    FieldWriter& u16(unsigned value) { return u8(value >> 8U & 0xFFU).u8(value & 0xFFU); }
    FieldWriter& u32(std::uint32_t value) { return u16(value >> 16U).u16(value & 0xFFFFU); }
    FieldWriter& bytes(ByteView view) {
        bytes_.insert(bytes_.end(), view.begin(), view.end());
        return *this;
    }
    FieldWriter& string(ByteView view) { return u8(static_cast<unsigned>(view.size())).bytes(view); }
    FieldWriter& name(const Name& name) { return bytes(name.wire()); }
    Bytes take() { return std::move(bytes_); }

private:
    Bytes bytes_;
};

template <typename Value>
constexpr unsigned number(Value value) {
    return static_cast<unsigned>(value);
}

}  // namespace

TypeBitmap::TypeBitmap(std::vector<RRType> types) : types_(std::move(types)) {
    std::sort(types_.begin(), types_.end());
    types_.erase(std::unique(types_.begin(), types_.end()), types_.end());
}

std::optional<TypeBitmap> TypeBitmap::fromRdata(ByteView rdata) {
    if (fieldLength(FieldKind::TypeBitmap, rdata) != rdata.size()) {
        return std::nullopt;
    }
    std::vector<RRType> types;
    while (!rdata.empty()) {
        const unsigned window = rdata[0];
        const std::size_t length = rdata[1];
        for (std::size_t i = 0; i < length * 8; ++i) {
            if ((rdata[2 + i / 8] >> (7 - i % 8) & 1) != 0) {
                types.push_back(RRType{static_cast<std::uint16_t>(window << 8U | i)});
            }
        }
        rdata = rdata.subspan(2 + length);
    }
    return TypeBitmap(std::move(types));
}

bool TypeBitmap::contains(RRType type) const {
    return std::binary_search(types_.begin(), types_.end(), type);
}

Bytes TypeBitmap::toRdata() const {
    Bytes rdata;
    for (auto type = types_.begin(); type != types_.end();) {
        const unsigned window = number(*type) >> 8U;
        std::array<std::uint8_t, 32> bits{};
        std::size_t used = 0;
        for (; type != types_.end() && number(*type) >> 8U == window; ++type) {
            const unsigned low = number(*type) & 0xFFU;
            bits[low / 8] = static_cast<std::uint8_t>(bits[low / 8] | 0x80U >> low % 8);
            used = low / 8 + 1;
        }
        rdata.push_back(static_cast<std::uint8_t>(window));
        rdata.push_back(static_cast<std::uint8_t>(used));
        rdata.insert(rdata.end(), bits.begin(), bits.begin() + static_cast<std::ptrdiff_t>(used));
    }
    return rdata;
}

std::optional<Rrsig> Rrsig::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::RRSIG, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    Rrsig rrsig;
    rrsig.covered = RRType{reader.u16()};
    rrsig.algorithm = Algorithm{reader.u8()};
    rrsig.labels = reader.u8();
    rrsig.originalTtl = reader.u32();
    rrsig.expiration = reader.u32();
    rrsig.inception = reader.u32();
    rrsig.keyTag = reader.u16();
    rrsig.signer = reader.name();
    rrsig.signature = reader.rest();
    return rrsig;
}

Bytes Rrsig::toRdata() const {
    return FieldWriter()
        .u16(number(covered))
        .u8(number(algorithm))
        .u8(labels)
        .u32(originalTtl)
        .u32(expiration)
        .u32(inception)
        .u16(keyTag)
        .name(signer)
        .bytes(signature)
        .take();
}

std::optional<DnsKey> DnsKey::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::DNSKEY, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    DnsKey key;
    key.flags = reader.u16();
    key.protocol = reader.u8();
    key.algorithm = Algorithm{reader.u8()};
    key.publicKey = reader.rest();
    return key;
}

Bytes DnsKey::toRdata() const {
    return FieldWriter().u16(flags).u8(protocol).u8(number(algorithm)).bytes(publicKey).take();
}

DnsKey DnsKey::beforeRevocation() const {
    DnsKey before = *this;
    before.flags = static_cast<std::uint16_t>(before.flags & ~kRevokeFlag);
    return before;
}

std::optional<DelegationSigner> DelegationSigner::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::DS, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    DelegationSigner ds;
    ds.keyTag = reader.u16();
    ds.algorithm = Algorithm{reader.u8()};
    ds.digestType = DigestType{reader.u8()};
    ds.digest = reader.rest();
    return ds;
}

Bytes DelegationSigner::toRdata() const {
    return FieldWriter().u16(keyTag).u8(number(algorithm)).u8(number(digestType)).bytes(digest).take();
}

std::optional<Nsec> Nsec::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::NSEC, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    Nsec nsec;
    nsec.next = reader.name();
    nsec.types = TypeBitmap::fromRdata(reader.restView()).value();
    return nsec;
}

Bytes Nsec::toRdata() const {
    return FieldWriter().name(next).bytes(types.toRdata()).take();
}

std::optional<Nsec3> Nsec3::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::NSEC3, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    Nsec3 nsec3;
    nsec3.hashAlgorithm = reader.u8();
    nsec3.flags = reader.u8();
    nsec3.iterations = reader.u16();
    nsec3.salt = reader.string();
    nsec3.nextHashed = reader.string();
    nsec3.types = TypeBitmap::fromRdata(reader.restView()).value();
    return nsec3;
}

Bytes Nsec3::toRdata() const {
    return FieldWriter()
        .u8(hashAlgorithm)
        .u8(flags)
        .u16(iterations)
        .string(salt)
        .string(nextHashed)
        .bytes(types.toRdata())
        .take();
}

std::optional<Soa> Soa::fromRdata(ByteView rdata) {
    if (!rdataIsWellFormed(RRType::SOA, rdata)) {
        return std::nullopt;
    }
    FieldReader reader(rdata);
    Soa soa;
    soa.primary = reader.name();
    soa.mailbox = reader.name();
    soa.serial = reader.u32();
    soa.refresh = reader.u32();
    soa.retry = reader.u32();
    soa.expire = reader.u32();
    soa.minimum = reader.u32();
    return soa;
}

Bytes Soa::toRdata() const {
    return FieldWriter()
        .name(primary)
        .name(mailbox)
        .u32(serial)
        .u32(refresh)
        .u32(retry)
        .u32(expire)
        .u32(minimum)
        .take();
}

std::optional<Name> nameFromRdata(ByteView rdata) {
    auto name = Name::fromWire(rdata);
    return name ? std::optional(std::move(*name)) : std::nullopt;
}

Bytes nameRdata(const Name& name) {
    return FieldWriter().name(name).take();
}

std::optional<std::string> addressFromRdata(RRType type, ByteView rdata) {
    if (type == RRType::A && rdata.size() == 4) {
        std::string text;
        for (const auto octet : rdata) {
            text += (text.empty() ? "" : ".") + std::to_string(octet);
        }
        return text;
    }
    if (type == RRType::AAAA && rdata.size() == 16) {
        return rdataText(type, rdata);
    }
    return std::nullopt;
}

std::optional<Bytes> addressToRdata(RRType type, std::string_view address) {
    if (type != RRType::A && type != RRType::AAAA) {
        return std::nullopt;
    }
    const bool looksRight = address.find_first_not_of(type == RRType::A ? "0123456789." : "0123456789abcdefABCDEF:.") ==
                            std::string_view::npos;
    if (!looksRight) {
        return std::nullopt;
    }
    const auto records = parseZoneText(". 0 IN " + typeText(type) + " " + std::string(address) + "\n");
    return records && records->size() == 1 ? std::optional(records->front().rdata) : std::nullopt;
}

bool isIpv6Address(std::string_view address) {
    return address.find(':') != std::string_view::npos;
}

}  // namespace rootline
