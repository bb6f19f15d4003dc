// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace rootline {

/// True where the octets begin like a gzip member (RFC 1952 section 2.3.1).
bool isGzip(const QByteArray& octets);

/// The content of a gzip file; nothing where it is damaged, cut off, or more than `limit` octets once unpacked.
std::optional<QByteArray> unpackGzip(const QByteArray& octets, qsizetype limit);

}  // namespace rootline
