// SPDX-License-Identifier: MIT
#include "app/command_line/ways.h"

#include "app/command_line/input_files.h"
#include "core/net/system_resolvers.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class WayWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::WayWords)
};

QString sentence(ViaError error, const QString& text) {
    switch (error) {
        case ViaError::NotAnAddress:
            return WayWords::tr(
                       "\"%1\" cannot be asked. Use authoritative, system, an address such as 192.0.2.53 or "
                       "192.0.2.53@5353, tls://HOST or https://HOST/path.")
                .arg(text);
        case ViaError::BadPort: return WayWords::tr("In \"%1\", a port from 1 to 65535 must follow the @.").arg(text);
        case ViaError::BadUrl:
            return WayWords::tr(
                       "\"%1\" is not the address of a resolver. Write tls://HOST or https://HOST/path, with \":\" and "
                       "the port after HOST if it is not the standard port.")
                .arg(text);
        case ViaError::NotEncrypted:
            return WayWords::tr(
                "Questions are not sent over unencrypted HTTP. Write https:// instead, or the resolver's "
                "address alone.");
        case ViaError::OtherScheme:
            return WayWords::tr(
                       "\"%1\" cannot be asked: resolvers are reached by tls:// or https://, or by their address "
                       "alone.")
                .arg(text);
    }
    return {};
}

}  // namespace

tl::expected<Via, QString> readVia(const QString& text) {
    return viaFromText(text).map_error([&](ViaError error) { return sentence(error, text); });
}

tl::expected<QList<ResolverAddress>, QString> resolversFor(const Via& via) {
    switch (via.kind) {
        case Via::Kind::Authoritative: break;
        case Via::Kind::Resolver: return QList<ResolverAddress>{via.resolver};
        case Via::Kind::System: {
            const QList<ResolverAddress> resolvers = systemResolvers();
            if (resolvers.isEmpty()) {
                return tl::unexpected<QString>(WayWords::tr(
                    "This computer has no configured resolver. Write the address of a resolver after --via."));
            }
            return resolvers;
        }
    }
    return QList<ResolverAddress>{};
}

tl::expected<QList<QSslCertificate>, QString> readAuthorities(const QString& fileName) {
    if (fileName.isEmpty()) {
        return QList<QSslCertificate>{};
    }
    const auto text = readText(fileName);
    if (!text) {
        return tl::unexpected<QString>(text.error());
    }
    const auto certificates = certificatesFromPem(QByteArray::fromStdString(*text));
    if (!certificates) {
        return tl::unexpected<QString>(
            WayWords::tr("%1 contains no certificate in PEM form. Name the right file.").arg(fileName));
    }
    return *certificates;
}

Standpoint networkStandpoint(const Via& via, bool ownAnchors) {
    return {.origin = Standpoint::Origin::Network,
            .via = viaText(via).toStdString(),
            .anchors = ownAnchors ? Standpoint::Anchors::File : Standpoint::Anchors::BuiltIn};
}

std::unique_ptr<Transport> makeTransport(const Way& way) {
    if (way.resolvers.isEmpty()) {
        return std::make_unique<LiveTransport>(way.live);
    }
    LiveOptions plain = way.live;
    plain.attemptTimeoutMs *= 2;  // a resolver has to ask others itself
    EncryptedOptions encrypted;
    encrypted.timeoutMs = plain.attempts * plain.attemptTimeoutMs;
    encrypted.extraAuthorities = way.authorities;
    return std::make_unique<ResolverTransport>(way.resolvers, plain, encrypted);
}

}  // namespace rootline::cli
