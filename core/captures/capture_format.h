// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"

#include <QJsonObject>
#include <QString>

/// What writing and reading captures share.
namespace rootline {

inline constexpr int kCaptureVersion = 1;

QString captureToken(ReplyOutcome outcome);
QString captureToken(Protocol protocol);
QString captureToken(ServerRole role);
std::optional<ServerRole> roleFromToken(const QString& token);
std::optional<ReplyOutcome> outcomeFromToken(const QString& token);
std::optional<Protocol> protocolFromToken(const QString& token);

/// The members "kept" and "asked" of a message; left out where it is whole and was asked for as this program asks.
void writeCompleteness(QJsonObject& message, const Completeness& completeness, const Asked& asked);
Completeness readCompleteness(const QJsonObject& message);
Asked readAsked(const QJsonObject& message);

/// SHA-256, in hexadecimal, of the object without its member "sha256", written without white space and with members in
/// the order of their names (what RFC 8785 says of such content).
QString captureDigest(QJsonObject capture);

}  // namespace rootline
