// SPDX-License-Identifier: MIT
#include "core/net/peer_name.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace rootline {

namespace {

/// As certificates hold it: A-labels, lower case, no dot at the end.
QString hostName(const QString& text) {
    QString host = QString::fromLatin1(QUrl::toAce(text)).toLower();
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

QString behindFirstLabel(const QString& host) {
    const qsizetype dot = host.indexOf(u'.');
    return dot < 0 ? QString() : host.mid(dot);
}

/// RFC 9525 section 6.3.
bool stands(const QString& pattern, const QString& host) {
    const QString name = pattern.toLower();
    if (!name.startsWith(QLatin1String("*."))) {
        return name == host;
    }
    const QString rest = name.mid(1);
    return !rest.contains(u'*') && rest.count(u'.') > 1 && rest == behindFirstLabel(host);
}

}  // namespace

bool isCertificateFor(const QSslCertificate& certificate, const QString& peer) {
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(peer); !address.isNull()) {
        const auto addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString& each) { return QHostAddress(each) == address; });
    }
    const QString host = hostName(peer);
    const auto hosts = names.values(QSsl::DnsEntry);
    return !host.isEmpty() &&
           std::any_of(hosts.begin(), hosts.end(), [&](const QString& each) { return stands(each, host); });
}

}  // namespace rootline
