// SPDX-License-Identifier: MIT
#include "app/command_line/evidence_files.h"

#include "app/command_line/capture_files.h"
#include "core/trust/root_history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rootline::cli {

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ImportWords)
};

QString formatName(const std::optional<imports::Format>& format) {
    if (!format) {
        return ImportWords::tr("a file");
    }
    switch (*format) {
        case imports::Format::DnsvizProbe: return ImportWords::tr("a DNSViz probe");
        case imports::Format::Replay: return ImportWords::tr("a replay file");
        case imports::Format::MessageText: return ImportWords::tr("output of dig or delv");
        case imports::Format::ZoneFile: return ImportWords::tr("a zone file");
        case imports::Format::Zonemaster: return ImportWords::tr("a Zonemaster file");
        case imports::Format::PacketCapture: return ImportWords::tr("a packet capture");
    }
    return {};
}

QString damaged(const QString& fileName, const imports::Error& error) {
    //: %1 a file, %2 what it seems to be, such as "zone file"
    return error.line == 0
               ? ImportWords::tr("%1 seems to be %2, but cannot be read. Get the file again.")
                     .arg(fileName, formatName(error.format))
               //: %3 a line number
               : ImportWords::tr(
                     "%1 seems to be %2, but line %3 cannot be read. Correct that line, or get the file again.")
                     .arg(fileName, formatName(error.format), QString::number(error.line));
}

QString sentence(const QString& fileName, const imports::Error& error) {
    switch (error.reason) {
        case imports::Error::Reason::NotRecognised:
            return ImportWords::tr(
                       "Rootline cannot open %1. Name a capture, a DNSViz probe, output of dig or delv, a zone file, a "
                       "packet capture, a Zonemaster file or a replay file.")
                .arg(fileName);
        case imports::Error::Reason::Empty:
            return ImportWords::tr("%1 is empty. Save the file again, with its content.").arg(fileName);
        case imports::Error::Reason::Packed:
            //: %2 a program that packs files, such as xz
            return ImportWords::tr(
                       "%1 is packed with %2, which Rootline cannot unpack. Unpack it first, or pack it with gzip.")
                .arg(fileName, QString::fromStdString(error.where));
        case imports::Error::Reason::Damaged: return damaged(fileName, error);
        case imports::Error::Reason::TooLarge:
            return ImportWords::tr("%1 is larger than Rootline can open (64 MiB). Save a smaller part of it.")
                .arg(fileName);
        case imports::Error::Reason::TooDeep:
            return ImportWords::tr("%1 is nested too deeply to be %2. Name another file.")
                .arg(fileName, formatName(error.format));
        case imports::Error::Reason::NewerVersion:
            //: %3 a version
            return ImportWords::tr(
                       "%1 is %2 of version %3, which Rootline does not know. Make it with an older program.")
                .arg(fileName, formatName(error.format), QString::fromStdString(error.where));
        case imports::Error::Reason::NoMessages:
            return ImportWords::tr(
                       "%1 seems to be %2, but contains no usable answer of a name server. Name another file.")
                .arg(fileName, formatName(error.format));
        case imports::Error::Reason::OnlyEncrypted:
            return ImportWords::tr(
                       "%1 holds DNS over TLS, HTTPS or QUIC only: it is encrypted and cannot be read. "
                       "Record between a resolver and the name servers, or ask over port 53.")
                .arg(fileName);
        case imports::Error::Reason::OnlyMulticast:
            return ImportWords::tr(
                       "%1 holds names of a local network only (mDNS, LLMNR), which DNSSEC does not protect. "
                       "Record questions to a name server or resolver.")
                .arg(fileName);
        case imports::Error::Reason::UnknownLink:
            //: %2 a kind of link, such as BLUETOOTH_HCI_H4
            return ImportWords::tr(
                       "%1 was recorded on an unknown type of network link (%2). Record on Ethernet, Wi-Fi or the "
                       "device \"any\".")
                .arg(fileName, QString::fromStdString(error.where));
        case imports::Error::Reason::NotInZone:
            //: %2 a domain name
            return ImportWords::tr("%2 is not in the zone of %1. Ask for a name of that zone.")
                .arg(fileName, QString::fromStdString(error.where));
    }
    return {};
}

QString sentence(const imports::Note& note) {
    using Kind = imports::Note::Kind;
    switch (note.kind) {
        case Kind::AskedWithoutDnssec:
            return ImportWords::tr("Left out: %n answer(s) that were asked for without DNSSEC. Ask again with +dnssec.",
                                   nullptr, note.count);
        case Kind::LinesLeftOut:
            return ImportWords::tr("Left out: %n line(s) that cannot be read as records.", nullptr, note.count);
        case Kind::MessagesLeftOut:
            return ImportWords::tr("Left out: %n message(s) that cannot be read.", nullptr, note.count);
        case Kind::TruncatedLeftOut:
            return ImportWords::tr("Left out: %n answer(s) that came truncated.", nullptr, note.count);
        case Kind::ResolversLeftOut:
            return ImportWords::tr("Left out: %n answer(s) of resolvers, beside those of the name servers.", nullptr,
                                   note.count);
        case Kind::NameServersLeftOut:
            return ImportWords::tr("Left out: %n answer(s) of name servers, beside those of the resolvers.", nullptr,
                                   note.count);
        case Kind::FragmentsLeftOut:
            return ImportWords::tr("Left out: %n part(s) of split packets whose other parts are not in the file.",
                                   nullptr, note.count);
        case Kind::MulticastLeftOut:
            return ImportWords::tr("Left out: %n message(s) about names of a local network (mDNS, LLMNR).", nullptr,
                                   note.count);
        case Kind::EncryptedLeftOut:
            return ImportWords::tr(
                "Left out: %n connection(s) with DNS over TLS, HTTPS or QUIC: it is encrypted and "
                "cannot be read.",
                nullptr, note.count);
        case Kind::AnswersNotCaptured:
            return ImportWords::tr("Not in the file: the answers to %n question(s) that were asked.", nullptr,
                                   note.count);
        case Kind::NotInFile:
            return ImportWords::tr("Not in the file: answers to %n question(s) that a resolver would ask.", nullptr,
                                   note.count);
        case Kind::OtherChainsLeftOut:
            return ImportWords::tr("Not judged: %n NSEC or NSEC3 record(s) of a chain that is not in use.", nullptr,
                                   note.count);
        case Kind::OwnKeysTrusted:
            return note.count == 0 ? ImportWords::tr("The zone file holds no keys: nothing is signed.")
                                   : ImportWords::tr(
                                         "No DS is given, so the zone is validated by its own %n key(s). Give the DS "
                                         "with --trust-anchor.",
                                         nullptr, note.count);
    }
    return {};
}

/// A zone file is checked before it is published: its keys are those of its owner. The root's keys are known.
bool isUnpublishedZone(const EvidenceFile& read, const Capture& capture) {
    return read.format == imports::Format::ZoneFile &&
           std::none_of(capture.anchors.begin(), capture.anchors.end(),
                        [](const TrustAnchor& anchor) { return anchor.owner.isRoot(); });
}

void trustBuiltIn(const QString& fileName, OpenedEvidence& opened) {
    Capture& capture = opened.capture;
    if (!capture.anchors.empty() && !areBuiltIn(capture.anchors)) {
        opened.notes.append(ImportWords::tr("%1 contains its own trust anchors. They are not used, because anybody can "
                                            "write such a file. To validate with them, add --capture-anchors.")
                                .arg(fileName));
    }
    capture.anchors = builtInTrustAnchorsAt(capture.at);
    capture.ownKeysTrusted = false;
    Standpoint standpoint = capture.evidence.standpoint();
    standpoint.anchors = Standpoint::Anchors::BuiltIn;
    capture.evidence.setStandpoint(std::move(standpoint));
}

}  // namespace

FileAnchors fileAnchors(const QStringList& anchorFiles, bool captureAnchors) {
    if (!anchorFiles.isEmpty()) {
        return FileAnchors::Given;
    }
    return captureAnchors ? FileAnchors::OfFile : FileAnchors::BuiltIn;
}

tl::expected<OpenedEvidence, QString> readEvidenceFile(const QString& fileName, const imports::Wish& wish,
                                                       FileAnchors anchors) {
    const auto octets = readCaptureOctets(fileName);
    if (!octets) {
        return tl::unexpected<QString>(octets.error());
    }
    auto read = readEvidence(*octets, wish, Timestamp{QDateTime::currentSecsSinceEpoch()});
    if (!read) {
        const auto* error = std::get_if<imports::Error>(&read.error());
        return tl::unexpected<QString>(error != nullptr
                                           ? sentence(fileName, *error)
                                           : captureErrorText(fileName, std::get<CaptureError>(read.error())));
    }
    OpenedEvidence opened{std::move(read->capture), {}};
    Standpoint standpoint = opened.capture.evidence.standpoint();
    standpoint.file = QFileInfo(fileName).fileName().toStdString();
    opened.capture.evidence.setStandpoint(std::move(standpoint));
    if (anchors == FileAnchors::BuiltIn && !isUnpublishedZone(*read, opened.capture)) {
        trustBuiltIn(fileName, opened);
    }
    if (opened.capture.redacted) {
        opened.notes.append(
            ImportWords::tr("Names in %1 were replaced, so no signature in it can be checked.").arg(fileName));
    }
    for (const imports::Note& note : read->notes) {
        opened.notes.append(sentence(note));
    }
    return opened;
}

bool isEvidenceFile(const QString& fileName) {
    const auto octets = readCaptureOctets(fileName);
    return octets && isEvidence(*octets);
}

}  // namespace rootline::cli
