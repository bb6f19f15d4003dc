// SPDX-License-Identifier: MIT
#include "core/captures/capture.h"
#include "core/captures/capture_format.h"
#include "core/captures/octets.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace rootline {

namespace {

QString text(std::string_view latin) {
    return QString::fromUtf8(latin.data(), static_cast<qsizetype>(latin.size()));
}

QJsonObject server(const Server& server) {
    return {{"name", text(server.name.toText())}, {"address", text(server.address)}};
}

QJsonObject question(const Question& question) {
    return {{"name", text(question.name.toText())}, {"type", text(typeText(question.type))}};
}

QString anchorLine(const TrustAnchor& anchor) {
    Record record;
    record.owner = anchor.owner;
    record.type = std::holds_alternative<DnsKey>(anchor.key) ? RRType::DNSKEY : RRType::DS;
    record.rdata = std::visit([](const auto& key) { return key.toRdata(); }, anchor.key);
    return text(recordText(record));
}

QString base64(const Bytes& octets) {
    return QString::fromLatin1(toByteArray(octets).toBase64());
}

QJsonValue moment(const std::optional<std::chrono::milliseconds>& sinceEpoch) {
    if (!sinceEpoch) {
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch->count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject message(const Reply& reply) {
    QJsonObject object{{"server", server(reply.server)},
                       {"role", captureToken(reply.role)},
                       {"zone", text(reply.zone.toText())},
                       {"question", question(reply.question)},
                       {"outcome", captureToken(reply.outcome)},
                       {"protocol", captureToken(reply.protocol)},
                       {"received_at", moment(reply.receivedAt)},
                       {"round_trip_us", static_cast<qint64>(reply.roundTrip.count())},
                       {"attempts", reply.attempts},
                       {"http_status", reply.httpStatus},
                       {"ignored", reply.ignored},
                       {"wire", base64(reply.wire)}};
    if (reply.silentOverUdp) {
        object.insert(QStringLiteral("silent_over_udp"), true);
    }
    writeCompleteness(object, reply.completeness, reply.asked);
    return object;
}

template <typename Range, typename Make>
QJsonArray array(const Range& range, Make make) {
    QJsonArray result;
    for (const auto& element : range) {
        result.append(make(element));
    }
    return result;
}

/// The lab's world is not the internet and may be under attack: the reader of the file has to know this.
QJsonObject labOf(const Standpoint& standpoint) {
    return {{"world", QString::fromStdString(standpoint.world)}, {"attacked", standpoint.attack.has_value()}};
}

}  // namespace

QByteArray captureBytes(const Capture& capture) {
    QJsonObject object{
        {"rootline_capture", kCaptureVersion},
        {"program", capture.program},
        {"via", capture.via},
        {"question", question(capture.question)},
        {"at", QDateTime::fromSecsSinceEpoch(capture.at.seconds, Qt::UTC).toString(Qt::ISODate)},
        {"root_hints", array(capture.rootHints, server)},
        {"trust_anchors", array(capture.anchors, anchorLine)},
        {"question_limit_reached", capture.questionLimitReached},
        {"redacted", capture.redacted},
        {"messages", array(capture.evidence.replies(), [](const auto& reply) { return message(*reply); })},
    };
    if (!capture.evidence.standpoint().world.empty()) {
        object.insert("lab", labOf(capture.evidence.standpoint()));
    }
    if (capture.ownKeysTrusted) {
        object.insert("own_keys_trusted", true);
    }
    if (capture.askedWithoutDnssec > 0) {
        object.insert("asked_without_dnssec", capture.askedWithoutDnssec);
    }
    object.insert("sha256", captureDigest(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace rootline
