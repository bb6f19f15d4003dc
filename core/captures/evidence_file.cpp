// SPDX-License-Identifier: MIT
#include "core/captures/evidence_file.h"

#include "core/captures/octets.h"
#include "core/captures/unpack.h"
#include "core/trust/root_history.h"

#include <QJsonDocument>

namespace rootline {

namespace {

/// JSON in none of the other formats is reported as no capture. A text may begin with a bracket, too.
bool isCaptureLike(const QByteArray& content, ByteView view) {
    const QByteArray begin = content.left(64).trimmed();
    const bool isArray = begin.startsWith('[') && !QJsonDocument::fromJson(content).isNull();
    return content.contains("\"rootline_capture\"") ||
           ((begin.startsWith('{') || isArray) && !imports::recognise(view));
}

/// The first resolver that answered, or else the name servers.
QString viaOf(const Evidence& evidence) {
    for (const auto& reply : evidence.replies()) {
        if (reply->role == ServerRole::Resolver) {
            return QString::fromStdString(reply->server.address);
        }
    }
    return QStringLiteral("authoritative");
}

Capture captureFrom(imports::Import import, Timestamp now) {
    Capture capture;
    capture.question = import.question;
    capture.at = import.at.value_or(now);
    capture.program = QString::fromStdString(import.maker);
    capture.via = viaOf(import.evidence);
    capture.rootHints = std::move(import.rootHints);
    const bool isBuiltIn = import.anchors.empty() && !import.trustsItself;
    capture.anchors = isBuiltIn ? builtInTrustAnchorsAt(capture.at) : std::move(import.anchors);
    capture.ownKeysTrusted = import.trustsItself;
    for (const imports::Note& note : import.notes) {
        capture.askedWithoutDnssec += note.kind == imports::Note::Kind::AskedWithoutDnssec ? note.count : 0;
    }
    capture.evidence = std::move(import.evidence);
    capture.evidence.setStandpoint({.origin = Standpoint::Origin::File,
                                    .via = capture.via.toStdString(),
                                    .heardAt = import.at,
                                    .anchors = Standpoint::Anchors::Capture});
    return capture;
}

}  // namespace

tl::expected<EvidenceFile, EvidenceFileError> readEvidence(const QByteArray& octets, const imports::Wish& wish,
                                                           Timestamp now) {
    QByteArray content = octets;
    if (isGzip(octets)) {
        auto unpacked = unpackGzip(octets, kLargestCapture);
        if (!unpacked) {
            return tl::unexpected<EvidenceFileError>(CaptureError{CaptureError::Reason::BadGzip, {}, 0});
        }
        content = *std::move(unpacked);
    }
    if (content.size() > kLargestCapture || isCaptureLike(content, viewOf(content))) {
        auto capture = readCapture(content);
        if (!capture) {
            return tl::unexpected<EvidenceFileError>(capture.error());
        }
        return EvidenceFile{*std::move(capture), std::nullopt, {}};
    }
    auto import = imports::importEvidence(viewOf(content), wish);
    if (!import) {
        return tl::unexpected<EvidenceFileError>(import.error());
    }
    const auto format = import->format;
    auto notes = import->notes;
    return EvidenceFile{captureFrom(*std::move(import), now), format, std::move(notes)};
}

bool isEvidence(const QByteArray& octets) {
    const QByteArray content = isGzip(octets) ? unpackGzip(octets, kLargestCapture).value_or(QByteArray()) : octets;
    return content.contains("\"rootline_capture\"") || imports::recognise(viewOf(content));
}

}  // namespace rootline
