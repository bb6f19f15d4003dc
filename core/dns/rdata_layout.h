// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

/// The fields of each type's RDATA: one table that the strict parser, the well-formedness check and the choice of what
/// needs lower-casing are read from.
namespace rootline {

enum class FieldKind {
    CompressibleName,  ///< may be compressed (RFC 3597 section 4), lower-cased in canonical form
    LoweredName,  ///< must not be compressed, lower-cased in canonical form (RFC 4034 section 6.2, RFC 6840 section 5.1)
    PlainName,    ///< must not be compressed, case kept
    U8,
    U16,
    U32,
    Ipv4,
    Ipv6,
    CharString,      ///< one length octet and that many octets
    CharStrings,     ///< one or more, to the end
    NonEmptyString,  ///< a character string of at least one octet
    TypeBitmap,      ///< RFC 4034 section 4.1.2, to the end
    SvcParams,       ///< RFC 9460 section 2.2, to the end
    Rest,            ///< anything, to the end
    RestNotEmpty     ///< at least one octet, to the end
};

/// The layout of a type; empty where the program does not know it (RFC 3597: opaque).
std::span<const FieldKind> layoutOf(RRType type);

/// Length of the non-name field at the start of `rest`; nothing where it does not fit.
std::optional<std::size_t> fieldLength(FieldKind kind, ByteView rest);

constexpr bool isName(FieldKind kind) {
    return kind == FieldKind::CompressibleName || kind == FieldKind::LoweredName || kind == FieldKind::PlainName;
}

}  // namespace rootline
