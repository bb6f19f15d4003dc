// SPDX-License-Identifier: MIT
#include "app/cli/batch_file.h"

#include "ui/present/report/output_path.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace rootline::cli {

namespace {

class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::BatchWords)
};

constexpr qint64 kLongestResult = 1 << 20;  // octets; a result has some hundreds
constexpr qint64 kPiece = 65536;

/// What an interruption left of a line; members come in the order of their names.
bool isBeginningOfResult(const QByteArray& line) {
    const auto agrees = [&line](const QByteArray& beginning) {
        const auto length = std::min(line.size(), beginning.size());
        return line.left(length) == beginning.left(length);
    };
    return agrees("{\"at\":\"") || agrees("{\"error\":\"");
}

/// Until the process ends, however it ends. False where another one has it.
bool lock([[maybe_unused]] const QFile& file) {
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    return true;
#endif
}

}  // namespace

tl::expected<std::unique_ptr<BatchOutput>, Failure> BatchOutput::open(const QString& fileName) {
    std::unique_ptr<BatchOutput> output(new BatchOutput);
    if (fileName.isEmpty()) {
        (void)output->file_.open(stdout, QIODevice::WriteOnly);
        return output;
    }
    output->name_ = fileName;
    output->file_.setFileName(fileName);
    if (leadsThroughSharedLink(fileName)) {
        return tl::unexpected(Failure{sharedLinkText(fileName)});
    }
    const bool isSpecial =
        QFileInfo::exists(fileName) && !QFileInfo(fileName).isFile();  // such as a pipe: nothing to go on from
    if (!output->file_.open((isSpecial ? QIODevice::WriteOnly : QIODevice::ReadWrite) | QIODevice::Unbuffered)) {
        return tl::unexpected(output->unwritable());
    }
    if (isSpecial) {
        return output;
    }
    if (!lock(output->file_)) {
        return tl::unexpected(
            Failure{BatchWords::tr("Another batch writes to %1 now. Wait until it ends, or name another file after -o.")
                        .arg(fileName)});
    }
    output->reader_.setFileName(fileName);
    if (!output->reader_.open(QIODevice::ReadOnly)) {
        return tl::unexpected(output->unwritable());
    }
    if (!output->readDone()) {
        return tl::unexpected(Failure{
            BatchWords::tr("%1 does not contain results of \"batch\". Name another file after -o.").arg(fileName)});
    }
    return output;
}

BatchOutput::Key BatchOutput::keyOf(const QString& text, const std::optional<QString>& world) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (world) {
        hash.addData(world->toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(text.toUtf8());
    Key key;
    std::memcpy(key.digest.data(), hash.result().constData(), sizeof key.digest);
    return key;
}

Failure BatchOutput::unwritable() const {
    return {unwritableText(name_.isEmpty() ? BatchWords::tr("Standard output") : name_, file_.errorString())};
}

qint64 BatchOutput::lengthWithoutZeros() {
    qint64 length = reader_.size();
    while (length > 0) {
        const qint64 begin = std::max<qint64>(0, length - kPiece);
        reader_.seek(begin);
        const QByteArray piece = reader_.read(length - begin);
        auto last = piece.size();
        while (last > 0 && piece[last - 1] == '\0') {
            --last;
        }
        length = begin + last;
        if (last > 0 || piece.isEmpty()) {
            break;
        }
    }
    return length;
}

bool BatchOutput::readDone() {
    const qint64 length = lengthWithoutZeros();
    if (length == 0 && reader_.size() > 0) {
        return false;  // nothing says that a batch wrote it
    }
    reader_.seek(0);
    qint64 whole = 0;
    while (whole < length) {
        const QByteArray line = reader_.readLine(kLongestResult);
        if (!line.endsWith('\n')) {
            if (!isBeginningOfResult(line.left(length - whole))) {
                return false;
            }
            break;
        }
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.contains(QLatin1String("line")) || !object.contains(QLatin1String("input"))) {
            return false;
        }
        const QJsonValue world = object.value(QLatin1String("world"));
        done_.emplace(keyOf(object.value(QLatin1String("input")).toString(),
                            world.isString() ? std::optional(world.toString()) : std::nullopt),
                      whole);
        whole = reader_.pos();
    }
    file_.resize(whole);
    file_.seek(whole);
    return true;
}

QJsonObject BatchOutput::takeDone(const BatchLine& line, const QString& world) {
    // Results of earlier versions name no world.
    for (const auto& key : {keyOf(line.text, world), keyOf(line.text, std::nullopt)}) {
        const auto found = done_.find(key);
        if (found == done_.end()) {
            continue;
        }
        reader_.seek(found->second);
        done_.erase(found);
        ++doneBefore_;
        const QJsonObject result = QJsonDocument::fromJson(reader_.readLine(kLongestResult)).object();
        return result;
    }
    return {};
}

tl::expected<void, Failure> BatchOutput::write(const QByteArray& json) {
    const bool written = writeAll(file_, json + '\n');
    return written ? tl::expected<void, Failure>() : tl::unexpected(unwritable());
}

}  // namespace rootline::cli
