// SPDX-License-Identifier: MIT
#include "app/cli/junit_file.h"

#include "ui/present/report/output_path.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace rootline::cli {

namespace {

class JunitWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::JunitWords)
};

constexpr qint64 kPiece = 65536;  // octets copied at a time

}  // namespace

Failure JunitFile::failure() const {
    return {JunitWords::tr("%1 cannot be written. Name another file after --junit.").arg(fileName_), ExitStatus::Usage};
}

tl::expected<std::unique_ptr<JunitFile>, Failure> JunitFile::open(const QString& fileName, const QString& list) {
    std::unique_ptr<JunitFile> file(new JunitFile(fileName, list));
    if (fileName.isEmpty()) {
        return file;
    }
    if (leadsThroughSharedLink(fileName)) {
        return tl::unexpected(Failure{sharedLinkText(fileName)});
    }
    const bool isSpecial =
        QFileInfo::exists(fileName) && !QFileInfo(fileName).isFile();  // a report takes the file's place
    QSaveFile probe(fileName);                                         // told before hours of asking, not after
    if (isSpecial || !probe.open(QIODevice::WriteOnly) || !file->cases_.open()) {
        return tl::unexpected(file->failure());
    }
    probe.cancelWriting();
    return file;
}

void JunitFile::add(const QJsonObject& line) {
    if (fileName_.isEmpty()) {
        return;
    }
    const QByteArray octets = junitListCase(line);
    failed_ = failed_ || cases_.write(octets) != octets.size();
    count(counts_, line);
}

tl::expected<void, Failure> JunitFile::save() {
    if (fileName_.isEmpty()) {
        return {};
    }
    QSaveFile file(fileName_);
    bool good = !failed_ && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && cases_.seek(0) &&
                writeAll(file, junitListBegin(list_, counts_));
    while (good && !cases_.atEnd()) {
        const QByteArray piece = cases_.read(kPiece);
        good = !piece.isEmpty() && writeAll(file, piece);
    }
    good = good && writeAll(file, junitListEnd()) && file.commit();
    if (!good && file.error() != QFileDevice::NoError) {
        return tl::unexpected(Failure{unwritableText(file)});
    }
    return good ? tl::expected<void, Failure>() : tl::unexpected(failure());
}

}  // namespace rootline::cli
