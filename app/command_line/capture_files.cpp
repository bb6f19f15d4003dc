// SPDX-License-Identifier: MIT
#include "app/command_line/capture_files.h"

#include "core/imports/dnsviz_writing.h"
#include "ui/present/report/output_path.h"
#include "ui/present/report/saved_file.h"

#include <QCoreApplication>
#include <QFile>

namespace rootline::cli {

namespace {

class CaptureWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CaptureWords)
};

bool isStandardStream(const QString& fileName) {
    return fileName == QLatin1String("-");
}

/// What standard input holds: read once, however often a command asks for it.
const QByteArray& standardInput() {
    static const QByteArray content = [] {
        QFile input;
        return input.open(stdin, QIODevice::ReadOnly) ? input.read(kLargestCapture + 1) : QByteArray();
    }();
    return content;
}

/// The octets as they are: the caller needs a complete file.
tl::expected<void, QString> writeToStandardOutput(const QByteArray& content) {
    QFile output;
    const bool written =
        output.open(stdout, QIODevice::WriteOnly) && output.write(content) == content.size() && output.flush();
    return written ? tl::expected<void, QString>()
                   : tl::unexpected(unwritableText(CaptureWords::tr("Standard output"), output.errorString()));
}

tl::expected<void, QString> write(const QString& fileName, const QByteArray& content) {
    return isStandardStream(fileName) ? writeToStandardOutput(content) : saveFile(fileName, content, Readers::Owner);
}

}  // namespace

QString captureErrorText(const QString& fileName, const CaptureError& error) {
    switch (error.reason) {
        case CaptureError::Reason::TooLarge:
            return CaptureWords::tr("%1 is larger than 64 MiB. Name the right file.").arg(fileName);
        case CaptureError::Reason::BadGzip:
            return CaptureWords::tr(
                       "%1 cannot be unpacked, or is larger than 64 MiB when unpacked. Get the file again.")
                .arg(fileName);
        case CaptureError::Reason::NotJson:
            return CaptureWords::tr("%1 is incomplete or damaged: line %2 is not valid JSON. Get the file again.")
                .arg(fileName, QString::number(error.line));
        case CaptureError::Reason::NotACapture:
            return CaptureWords::tr(
                       "%1 is JSON, but contains no DNS messages in a known form. Name a capture that Rootline saved, "
                       "or a DNSViz probe.")
                .arg(fileName);
        case CaptureError::Reason::NewerVersion:
            return CaptureWords::tr("%1 was made by a later version of Rootline. Install that version to open it.")
                .arg(fileName);
        case CaptureError::Reason::BadMember:
            //: %2: the name of a part of the file, such as messages[3].wire
            return CaptureWords::tr("%1 cannot be used: \"%2\" is missing or invalid. Make the capture again.")
                .arg(fileName, error.where);
        case CaptureError::Reason::WrongDigest:
            return CaptureWords::tr(
                       "%1 was changed or damaged after it was saved: its digest does not fit. Get the original.")
                .arg(fileName);
    }
    return {};
}

tl::expected<QByteArray, QString> readCaptureOctets(const QString& fileName) {
    if (isStandardStream(fileName)) {
        return standardInput();
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected<QString>(
            CaptureWords::tr("%1 cannot be opened (%2). Check the file's name.").arg(fileName, file.errorString()));
    }
    const QByteArray octets = file.read(kLargestCapture + 1);
    if (file.error() != QFileDevice::NoError) {
        return tl::unexpected<QString>(
            CaptureWords::tr("%1 cannot be read (%2). Name another file.").arg(fileName, file.errorString()));
    }
    return octets;
}

tl::expected<void, QString> saveCaptureFile(const QString& fileName, const Capture& capture) {
    if (!fileName.endsWith(QLatin1String(".dnsviz.json"), Qt::CaseInsensitive)) {
        return write(fileName, captureBytes(capture));
    }
    const auto probe = imports::dnsvizProbe(capture.evidence, capture.question, capture.at);
    if (!probe) {
        return tl::unexpected<QString>(
            CaptureWords::tr("This capture has only answers of resolvers, and dnsviz reads only answers of name "
                             "servers. Save it as .rootline instead."));
    }
    return saveFile(fileName, QByteArray::fromStdString(*probe), Readers::Owner);
}

Capture captureOf(const InspectionRequest& request, const Inspector& inspector, const QString& via) {
    Evidence evidence = inspector.evidence();
    evidence.setStandpoint(inspector.chain().standpoint);
    return {.question = request.question,
            .at = inspector.chain().at,
            .program = QStringLiteral("rootline " ROOTLINE_VERSION),
            .via = via,
            .rootHints = request.rootHints,
            .anchors = request.anchors,
            .questionLimitReached = inspector.isLimitReached(),
            .redacted = false,
            .evidence = std::move(evidence),
            .caches = request.caches};
}

}  // namespace rootline::cli
