// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/bytes.h"

#include <QByteArray>

/// Octets between Qt's sockets and files on one side and core on the other.
namespace rootline {

/// The same octets, not copied: valid as long as `octets` is not changed.
inline ByteView viewOf(const QByteArray& octets) {
    return {reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())};
}

inline Bytes toBytes(const QByteArray& octets) {
    const ByteView view = viewOf(octets);
    return Bytes(view.begin(), view.end());
}

inline QByteArray toByteArray(ByteView octets) {
    return QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()));
}

/// A message as it goes over a stream, its length in two octets before it (RFC 1035 section 4.2.2).
inline QByteArray framed(ByteView message) {
    const char length[] = {static_cast<char>(message.size() >> 8), static_cast<char>(message.size() & 0xff)};
    return QByteArray(length, sizeof length) + toByteArray(message);
}

}  // namespace rootline
