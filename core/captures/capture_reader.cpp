// SPDX-License-Identifier: MIT
#include "core/captures/capture.h"
#include "core/captures/capture_format.h"
#include "core/captures/octets.h"
#include "core/captures/unpack.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace rootline {

namespace {

using Reason = CaptureError::Reason;

constexpr qsizetype kLargestMessage = 65535;  // RFC 1035 section 4.2.2
constexpr qsizetype kMostMessages = 100000;
constexpr qsizetype kMostServers = 1000;
constexpr qsizetype kLongestAddress = 2048;  // of a resolver: a URL
constexpr qsizetype kMostAnchors = 1000;
constexpr qsizetype kLongestWorld = 200;

/// Takes a JSON object apart, member by member; remembers the first member that is missing or cannot be used.
class Members {
public:
    explicit Members(QString path) : path_(std::move(path)) {}

    QString text(const QJsonObject& object, const char* member) {
        const QJsonValue value = object[QLatin1String(member)];
        return check(value.isString(), member) ? value.toString() : QString();
    }

    bool boolean(const QJsonObject& object, const char* member) {
        const QJsonValue value = object[QLatin1String(member)];
        return check(value.isBool(), member) && value.toBool();
    }

    qint64 number(const QJsonObject& object, const char* member, qint64 largest) {
        const qint64 value = object[QLatin1String(member)].toInteger(-1);
        return check(value >= 0 && value <= largest, member) ? value : 0;
    }

    QJsonArray array(const QJsonObject& object, const char* member, qsizetype most) {
        const QJsonValue value = object[QLatin1String(member)];
        return check(value.isArray() && value.toArray().size() <= most, member) ? value.toArray() : QJsonArray();
    }

    Name name(const QJsonObject& object, const char* member) {
        const auto name = Name::fromText(text(object, member).toStdString());
        return check(name.has_value(), member) ? *name : Name();
    }

    Timestamp moment(const QJsonObject& object, const char* member) {
        const QDateTime time = QDateTime::fromString(text(object, member), Qt::ISODate);
        return check(time.isValid(), member) ? Timestamp{time.toSecsSinceEpoch()} : Timestamp{};
    }

    Server server(const QJsonObject& object) {
        const QString address = text(object, "address");
        check(!address.isEmpty() && address.size() <= kLongestAddress, "address");
        return {name(object, "name"), address.toStdString()};
    }

    Question question(const QJsonObject& object, const char* member) {
        const QJsonObject inner = object[QLatin1String(member)].toObject();
        const auto type = typeFromText(text(inner, "type").toStdString());
        check(type.has_value(), member);
        return {name(inner, "name"), type.value_or(RRType::None)};
    }

    /// Remembers `member` where `good` is false; returns `good`.
    bool check(bool good, const char* member) {
        if (!good && !bad_) {
            bad_ = path_ + QLatin1String(member);
        }
        return good;
    }

    [[nodiscard]] const std::optional<QString>& bad() const { return bad_; }

private:
    QString path_;
    std::optional<QString> bad_;
};

tl::unexpected<CaptureError> failed(Reason reason, const QString& where = {}, int line = 0) {
    return tl::unexpected<CaptureError>(CaptureError{reason, where, line});
}

std::optional<std::chrono::milliseconds> receivedAt(Members& members, const QJsonObject& object) {
    const QJsonValue value = object[u"received_at"];
    if (value.isNull()) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    members.check(time.isValid(), "received_at");
    return std::chrono::milliseconds(time.isValid() ? time.toMSecsSinceEpoch() : 0);
}

Bytes wire(Members& members, const QJsonObject& object) {
    const auto decoded = QByteArray::fromBase64Encoding(
        members.text(object, "wire").toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    members.check(
        decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.size() <= kLargestMessage,
        "wire");
    return toBytes(decoded.decoded);
}

tl::expected<Reply, CaptureError> readMessage(const QJsonObject& object, qsizetype index) {
    Members members(QStringLiteral("messages[%1].").arg(index));
    const auto outcome = outcomeFromToken(members.text(object, "outcome"));
    const auto protocol = protocolFromToken(members.text(object, "protocol"));
    const auto role = roleFromToken(members.text(object, "role"));
    members.check(role.has_value(), "role");
    members.check(outcome.has_value(), "outcome");
    members.check(protocol.has_value(), "protocol");
    Reply reply = makeReply(members.server(object[u"server"].toObject()), members.name(object, "zone"),
                            members.question(object, "question"), wire(members, object));
    members.check(!reply.wire.empty() || outcome != ReplyOutcome::Answered, "wire");
    if (outcome != ReplyOutcome::Answered) {  // such as truncated, where the octets that came are not an answer
        reply.outcome = outcome.value_or(ReplyOutcome::TimedOut);
        reply.message.reset();
    }
    reply.role = role.value_or(ServerRole::Authoritative);
    reply.httpStatus = static_cast<int>(members.number(object, "http_status", 999));
    reply.protocol = protocol.value_or(Protocol::File);
    reply.receivedAt = receivedAt(members, object);
    reply.roundTrip = std::chrono::microseconds(members.number(object, "round_trip_us", qint64{1} << 40));
    reply.attempts = static_cast<int>(members.number(object, "attempts", 1000));
    reply.silentOverUdp = object[u"silent_over_udp"].toBool();  // left out where it is not so
    reply.completeness = readCompleteness(object);
    reply.asked = readAsked(object);
    reply.ignored = static_cast<int>(members.number(object, "ignored", 1000000));
    if (members.bad()) {
        return failed(Reason::BadMember, *members.bad());
    }
    return reply;
}

tl::expected<std::vector<TrustAnchor>, CaptureError> readAnchors(const QJsonArray& lines) {
    QStringList text;
    for (const QJsonValue& line : lines) {
        text.append(line.toString());
    }
    auto anchors = parseTrustAnchors(text.join(u'\n').toStdString());
    if (!anchors) {
        return failed(Reason::BadMember, QStringLiteral("trust_anchors"));
    }
    return *std::move(anchors);
}

/// The source is a file, also if its answers came from a world of the lab.
Standpoint standpointOf(const Capture& capture, const QJsonObject& object) {
    const QJsonObject lab = object[u"lab"].toObject();
    const QString world = lab[u"world"].toString().left(kLongestWorld);
    return {.origin = Standpoint::Origin::File,
            .world = world.toStdString(),
            .via = capture.via.toStdString(),
            .heardAt = capture.at,
            .anchors = Standpoint::Anchors::Capture,
            .redacted = capture.redacted,
            .attack = lab[u"attacked"].toBool() ? std::optional<Standpoint::Attack>(std::in_place) : std::nullopt};
}

tl::expected<Capture, CaptureError> readObject(const QJsonObject& object) {
    Capture capture;
    Members members{QString()};
    capture.program = members.text(object, "program");
    capture.via = members.text(object, "via");
    capture.question = members.question(object, "question");
    capture.at = members.moment(object, "at");
    capture.questionLimitReached = members.boolean(object, "question_limit_reached");
    capture.redacted = members.boolean(object, "redacted");
    capture.askedWithoutDnssec = std::clamp(object[u"asked_without_dnssec"].toInt(), 0, 1000000);
    capture.ownKeysTrusted = object[u"own_keys_trusted"].toBool();  // left out where it is not so
    for (const QJsonValue& hint : members.array(object, "root_hints", kMostServers)) {
        capture.rootHints.push_back(members.server(hint.toObject()));
    }
    auto anchors = readAnchors(members.array(object, "trust_anchors", kMostAnchors));
    const QJsonArray messages = members.array(object, "messages", kMostMessages);
    if (members.bad()) {
        return failed(Reason::BadMember, *members.bad());
    }
    if (!anchors) {
        return tl::unexpected<CaptureError>(anchors.error());
    }
    capture.anchors = *std::move(anchors);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        auto reply = readMessage(messages[i].toObject(), i);
        if (!reply) {
            return tl::unexpected<CaptureError>(reply.error());
        }
        capture.evidence.add(*std::move(reply));
    }
    capture.evidence.setStandpoint(standpointOf(capture, object));
    return capture;
}

int lineAt(const QByteArray& octets, int offset) {
    return static_cast<int>(octets.left(offset).count('\n')) + 1;
}

}  // namespace

tl::expected<Capture, CaptureError> readCapture(const QByteArray& octets) {
    if (octets.size() > kLargestCapture) {
        return failed(Reason::TooLarge);
    }
    QByteArray content = octets;
    if (isGzip(octets)) {
        auto unpacked = unpackGzip(octets, kLargestCapture);
        if (!unpacked) {
            return failed(Reason::BadGzip);
        }
        content = *std::move(unpacked);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        return failed(Reason::NotJson, {}, lineAt(content, error.offset));
    }
    const QJsonObject object = document.object();
    const qint64 version = object[u"rootline_capture"].toInteger(0);
    if (version < 1) {
        return failed(Reason::NotACapture);
    }
    if (version > kCaptureVersion) {
        return failed(Reason::NewerVersion);
    }
    if (object[u"sha256"].toString() != captureDigest(object)) {
        return failed(Reason::WrongDigest);
    }
    return readObject(object);
}

}  // namespace rootline
