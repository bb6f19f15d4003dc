// SPDX-License-Identifier: MIT
#include "core/captures/capture_format.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace rootline {

namespace {

constexpr std::array kRoles{ServerRole::Authoritative, ServerRole::Resolver};
constexpr std::array kOutcomes{ReplyOutcome::Answered,  ReplyOutcome::TimedOut,      ReplyOutcome::Unreachable,
                               ReplyOutcome::Malformed, ReplyOutcome::TruncatedOnly, ReplyOutcome::Untrusted,
                               ReplyOutcome::HttpError, ReplyOutcome::Cancelled};
constexpr std::array kProtocols{Protocol::Udp,  Protocol::Tcp, Protocol::InProcess,
                                Protocol::File, Protocol::Tls, Protocol::Https};

template <typename Value, std::size_t Count>
std::optional<Value> fromToken(const std::array<Value, Count>& values, const QString& token) {
    for (const Value value : values) {
        if (captureToken(value) == token) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace

QString captureToken(ReplyOutcome outcome) {
    switch (outcome) {
        case ReplyOutcome::Answered: return QStringLiteral("answered");
        case ReplyOutcome::TimedOut: return QStringLiteral("timed_out");
        case ReplyOutcome::Unreachable: return QStringLiteral("unreachable");
        case ReplyOutcome::Malformed: return QStringLiteral("malformed");
        case ReplyOutcome::TruncatedOnly: return QStringLiteral("truncated_only");
        case ReplyOutcome::Untrusted: return QStringLiteral("untrusted");
        case ReplyOutcome::HttpError: return QStringLiteral("http_error");
        case ReplyOutcome::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString captureToken(Protocol protocol) {
    switch (protocol) {
        case Protocol::Udp: return QStringLiteral("udp");
        case Protocol::Tcp: return QStringLiteral("tcp");
        case Protocol::InProcess: return QStringLiteral("in_process");
        case Protocol::File: return QStringLiteral("file");
        case Protocol::Tls: return QStringLiteral("tls");
        case Protocol::Https: return QStringLiteral("https");
    }
    return {};
}

QString captureToken(ServerRole role) {
    switch (role) {
        case ServerRole::Authoritative: return QStringLiteral("authoritative");
        case ServerRole::Resolver: return QStringLiteral("resolver");
    }
    return {};
}

std::optional<ServerRole> roleFromToken(const QString& token) {
    return fromToken(kRoles, token);
}

std::optional<ReplyOutcome> outcomeFromToken(const QString& token) {
    return fromToken(kOutcomes, token);
}

std::optional<Protocol> protocolFromToken(const QString& token) {
    return fromToken(kProtocols, token);
}

QString captureDigest(QJsonObject capture) {
    capture.remove("sha256");
    const QByteArray content = QJsonDocument(capture).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

}  // namespace rootline
