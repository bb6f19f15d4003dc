// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QString>
#include <QUrl>

namespace rootline {

/// A resolver and the way to it, as a user names it: HOST[@PORT], tls://HOST[:PORT][#NAME] or https://HOST[:PORT]/path.
struct ResolverAddress {
    enum class Way {
        Dns,   ///< UDP, TCP where an answer is truncated; HOST is numeric
        Tls,   ///< DNS over TLS (RFC 7858)
        Https  ///< DNS over HTTPS (RFC 8484)
    } way = Way::Dns;
    QString host;  ///< numeric, or for Tls and Https a name that the system looks up
    quint16 port = 53;
    QString peerName;  ///< Tls: the name or address that the certificate must be for
    QUrl url;          ///< Https

    /// As one would type it, the default port left out.
    [[nodiscard]] QString text() const;
    friend bool operator==(const ResolverAddress&, const ResolverAddress&) = default;
};

/// Whom to ask.
struct Via {
    enum class Kind { Authoritative, System, Resolver } kind = Kind::Authoritative;
    ResolverAddress resolver;  ///< of Resolver
    friend bool operator==(const Via&, const Via&) = default;
};

enum class ViaError {
    NotAnAddress,  ///< neither a keyword nor a numeric address
    BadPort,       ///< not 1 to 65535
    BadUrl,        ///< tls:// or https:// without a host, or with more than belongs there
    NotEncrypted,  ///< http://
    OtherScheme    ///< another word before "://"
};

/// Reads the value of --via.
tl::expected<Via, ViaError> viaFromText(const QString& text);

/// The same back: what --via would have to say.
QString viaText(const Via& via);

}  // namespace rootline
