// SPDX-License-Identifier: MIT
#include "core/net/resolver_address.h"

#include <QHostAddress>

namespace rootline {

namespace {

constexpr quint16 kDnsPort = 53;
constexpr quint16 kTlsPort = 853;  // RFC 7858 section 3.1

tl::expected<Via, ViaError> plainFromText(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    const QString host = at < 0 ? text : text.left(at);
    const QHostAddress address(host);
    // Short forms such as "1" are addresses for the C library and slips for people.
    if (address.isNull() || (!host.contains(u':') && host.count(u'.') != 3)) {
        return tl::unexpected(ViaError::NotAnAddress);
    }
    quint16 port = kDnsPort;
    if (at >= 0) {
        bool isNumber = false;
        port = text.mid(at + 1).toUShort(&isNumber);
        if (!isNumber || port == 0) {
            return tl::unexpected(ViaError::BadPort);
        }
    }
    return Via{Via::Kind::Resolver, {ResolverAddress::Way::Dns, address.toString(), port, {}, {}}};
}

bool isPlainUrl(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.port() != 0;
}

tl::expected<Via, ViaError> tlsFromUrl(const QUrl& url) {
    const bool hasPath = !url.path().isEmpty() && url.path() != QLatin1String("/");
    if (!isPlainUrl(url) || hasPath || url.hasQuery()) {
        return tl::unexpected(ViaError::BadUrl);
    }
    const QString name = url.fragment();
    const auto port = static_cast<quint16>(url.port(kTlsPort));
    return Via{Via::Kind::Resolver,
               {ResolverAddress::Way::Tls, url.host(), port, name.isEmpty() ? url.host() : name, {}}};
}

tl::expected<Via, ViaError> httpsFromUrl(const QUrl& url) {
    // A template such as {?dns} belongs to GET; questions go by POST.
    if (!isPlainUrl(url) || url.hasFragment() || url.toString().contains(u'{')) {
        return tl::unexpected(ViaError::BadUrl);
    }
    QUrl whole = url;
    if (whole.path().isEmpty()) {
        whole.setPath(QStringLiteral("/dns-query"));  // where nearly everybody has it
    }
    const auto port = static_cast<quint16>(url.port(443));
    return Via{Via::Kind::Resolver, {ResolverAddress::Way::Https, url.host(), port, {}, whole}};
}

}  // namespace

QString ResolverAddress::text() const {
    switch (way) {
        case Way::Dns: return port == kDnsPort ? host : host + u'@' + QString::number(port);
        case Way::Tls: {
            QUrl shown;
            shown.setScheme(QStringLiteral("tls"));
            shown.setHost(host);
            shown.setPort(port == kTlsPort ? -1 : port);
            shown.setFragment(peerName == host ? QString() : peerName);
            return shown.toString();
        }
        case Way::Https: return url.toString();
    }
    return {};
}

tl::expected<Via, ViaError> viaFromText(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("authoritative")) {
        return Via{Via::Kind::Authoritative, {}};
    }
    if (trimmed == QLatin1String("system")) {
        return Via{Via::Kind::System, {}};
    }
    const qsizetype scheme = trimmed.indexOf(QLatin1String("://"));
    if (scheme < 0) {
        return plainFromText(trimmed);
    }
    const QString word = trimmed.left(scheme).toLower();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (word == QLatin1String("tls")) {
        return tlsFromUrl(url);
    }
    if (word == QLatin1String("https")) {
        return httpsFromUrl(url);
    }
    return tl::unexpected(word == QLatin1String("http") ? ViaError::NotEncrypted : ViaError::OtherScheme);
}

QString viaText(const Via& via) {
    switch (via.kind) {
        case Via::Kind::Authoritative: return QStringLiteral("authoritative");
        case Via::Kind::System: return QStringLiteral("system");
        case Via::Kind::Resolver: return via.resolver.text();
    }
    return {};
}

}  // namespace rootline
