// SPDX-License-Identifier: MIT
#include "core/dns/rdata_layout.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace rootline {

namespace {

using enum FieldKind;

struct Layout {
    RRType type;
    std::array<FieldKind, 9> fields{};
    std::size_t count = 0;

    constexpr Layout(RRType t, std::initializer_list<FieldKind> list) : type(t), count(list.size()) {
        std::copy(list.begin(), list.end(), fields.begin());
    }
};

constexpr std::array kLayouts = std::to_array<Layout>({
    {RRType::A, {Ipv4}},
    {RRType::NS, {CompressibleName}},
    {RRType{3}, {CompressibleName}},  // MD
    {RRType{4}, {CompressibleName}},  // MF
    {RRType::CNAME, {CompressibleName}},
    {RRType::SOA, {CompressibleName, CompressibleName, U32, U32, U32, U32, U32}},
    {RRType{7}, {CompressibleName}},  // MB
    {RRType{8}, {CompressibleName}},  // MG
    {RRType{9}, {CompressibleName}},  // MR
    {RRType::PTR, {CompressibleName}},
    {RRType{13}, {CharString, CharString}},              // HINFO
    {RRType{14}, {CompressibleName, CompressibleName}},  // MINFO
    {RRType::MX, {U16, CompressibleName}},
    {RRType::TXT, {CharStrings}},
    {RRType{17}, {CompressibleName, CompressibleName}},                               // RP
    {RRType{18}, {U16, CompressibleName}},                                            // AFSDB
    {RRType{21}, {U16, CompressibleName}},                                            // RT
    {RRType{24}, {U16, U8, U8, U32, U32, U32, U16, CompressibleName, RestNotEmpty}},  // SIG
    {RRType{26}, {U16, CompressibleName, CompressibleName}},                          // PX
    {RRType::AAAA, {Ipv6}},
    {RRType{30}, {CompressibleName, RestNotEmpty}},  // NXT
    {RRType::SRV, {U16, U16, U16, CompressibleName}},
    {RRType::NAPTR, {U16, U16, CharString, CharString, CharString, CompressibleName}},
    {RRType{36}, {U16, LoweredName}},  // KX
    {RRType::DNAME, {LoweredName}},
    {RRType::DS, {U16, U8, U8, RestNotEmpty}},
    {RRType::SSHFP, {U8, U8, RestNotEmpty}},
    {RRType::RRSIG, {U16, U8, U8, U32, U32, U32, U16, LoweredName, RestNotEmpty}},
    {RRType::NSEC, {PlainName, TypeBitmap}},
    {RRType::DNSKEY, {U16, U8, U8, RestNotEmpty}},
    {RRType::NSEC3, {U8, U8, U16, CharString, NonEmptyString, TypeBitmap}},
    {RRType::NSEC3PARAM, {U8, U8, U16, CharString}},
    {RRType::TLSA, {U8, U8, U8, RestNotEmpty}},
    {RRType{53}, {U8, U8, U8, RestNotEmpty}},  // SMIMEA
    {RRType::CDS, {U16, U8, U8, RestNotEmpty}},
    {RRType::CDNSKEY, {U16, U8, U8, RestNotEmpty}},
    {RRType{61}, {RestNotEmpty}},  // OPENPGPKEY
    {RRType::CSYNC, {U32, U16, TypeBitmap}},
    {RRType::ZONEMD, {U32, U8, U8, RestNotEmpty}},
    {RRType::SVCB, {U16, PlainName, SvcParams}},
    {RRType::HTTPS, {U16, PlainName, SvcParams}},
    {RRType{99}, {CharStrings}},              // SPF
    {RRType{256}, {U16, U16, RestNotEmpty}},  // URI
    {RRType::CAA, {U8, NonEmptyString, Rest}},
    {RRType{32769}, {U16, U8, U8, RestNotEmpty}},  // DLV
});

std::optional<std::size_t> characterStrings(ByteView rest) {
    std::size_t used = 0;
    while (used < rest.size()) {
        used += 1U + rest[used];
    }
    return used == rest.size() && used > 0 ? std::optional(used) : std::nullopt;
}

/// Windows in ascending order, each of 1 to 32 octets.
std::optional<std::size_t> typeBitmap(ByteView rest) {
    int lastWindow = -1;
    std::size_t used = 0;
    while (used < rest.size()) {
        if (rest.size() - used < 2) {
            return std::nullopt;
        }
        const int window = rest[used];
        const std::size_t length = rest[used + 1];
        if (window <= lastWindow || length < 1 || length > 32 || rest.size() - used < 2 + length) {
            return std::nullopt;
        }
        lastWindow = window;
        used += 2 + length;
    }
    return used;
}

/// Keys in strictly ascending order, each with its length.
std::optional<std::size_t> svcParams(ByteView rest) {
    int lastKey = -1;
    std::size_t used = 0;
    while (used < rest.size()) {
        if (rest.size() - used < 4) {
            return std::nullopt;
        }
        const int key = rest[used] << 8 | rest[used + 1];
        const std::size_t length = static_cast<std::size_t>(rest[used + 2] << 8 | rest[used + 3]);
        if (key <= lastKey || rest.size() - used < 4 + length) {
            return std::nullopt;
        }
        lastKey = key;
        used += 4 + length;
    }
    return used;
}

std::optional<std::size_t> fixed(std::size_t length, ByteView rest) {
    return rest.size() >= length ? std::optional(length) : std::nullopt;
}

std::optional<std::size_t> string(std::size_t least, ByteView rest) {
    if (rest.empty() || rest[0] < least) {
        return std::nullopt;
    }
    return fixed(1U + rest[0], rest);
}

}  // namespace

std::span<const FieldKind> layoutOf(RRType type) {
    const auto* found =
        std::find_if(kLayouts.begin(), kLayouts.end(), [type](const Layout& layout) { return layout.type == type; });
    return found == kLayouts.end() ? std::span<const FieldKind>() : std::span(found->fields).first(found->count);
}

std::optional<std::size_t> fieldLength(FieldKind kind, ByteView rest) {
    switch (kind) {
        case U8: return fixed(1, rest);
        case U16: return fixed(2, rest);
        case U32:
        case Ipv4: return fixed(4, rest);
        case Ipv6: return fixed(16, rest);
        case CharString: return string(0, rest);
        case NonEmptyString: return string(1, rest);
        case CharStrings: return characterStrings(rest);
        case TypeBitmap: return typeBitmap(rest);
        case SvcParams: return svcParams(rest);
        case Rest: return rest.size();
        case RestNotEmpty: return rest.empty() ? std::nullopt : std::optional(rest.size());
        case CompressibleName:
        case LoweredName:
        case PlainName: break;  // names are read by their own readers
    }
    return std::nullopt;
}

}  // namespace rootline
