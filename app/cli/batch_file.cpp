// SPDX-License-Identifier: MIT
#include "app/cli/batch_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace rootline::cli {

namespace {

class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::BatchWords)
};

constexpr qint64 kLongestLine = 4096;  // octets; longer ones are no names
/// What an interruption left of a line; members come in the order of their names.
bool isBeginningOfResult(const QByteArray& line) {
    const auto agrees = [&line](const QByteArray& beginning) {
        const auto length = std::min(line.size(), beginning.size());
        return line.left(length) == beginning.left(length);
    };
    return agrees("{\"at\":\"") || agrees("{\"error\":\"");
}

constexpr qint64 kMostLines = 100'000'000;  // bounds what a forged line number in a result file can cost

}  // namespace

tl::expected<std::unique_ptr<BatchInput>, Failure> BatchInput::open(const QString& fileName) {
    std::unique_ptr<BatchInput> input(new BatchInput);
    input->file_.setFileName(fileName);
    const bool opened = fileName == QLatin1String("-") ? input->file_.open(stdin, QIODevice::ReadOnly)
                                                       : input->file_.open(QIODevice::ReadOnly);
    if (!opened) {
        return tl::unexpected(
            Failure{BatchWords::tr("%1 cannot be read. Name a file with one name a line, or - for standard input.")
                        .arg(fileName),
                    ExitStatus::InputFile});
    }
    return input;
}

std::optional<BatchLine> BatchInput::next() {
    while (true) {
        QByteArray line = file_.readLine(kLongestLine);
        if (line.isEmpty()) {
            return std::nullopt;
        }
        ++number_;
        while (!line.endsWith('\n') && !file_.atEnd()) {  // the rest of a line that is far too long
            line = file_.readLine(kLongestLine);
        }
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#')) {
            return BatchLine{number_, text};
        }
    }
}

tl::expected<std::unique_ptr<BatchOutput>, Failure> BatchOutput::open(
    const QString& fileName, const std::function<void(const QJsonObject&)>& before) {
    std::unique_ptr<BatchOutput> output(new BatchOutput);
    if (fileName.isEmpty()) {
        (void)output->file_.open(stdout, QIODevice::WriteOnly);
        return output;
    }
    output->file_.setFileName(fileName);
    const bool isSpecial =
        QFileInfo::exists(fileName) && !QFileInfo(fileName).isFile();  // such as a pipe: nothing to go on from
    if (!output->file_.open(isSpecial ? QIODevice::WriteOnly : QIODevice::ReadWrite)) {
        return tl::unexpected(
            Failure{BatchWords::tr("%1 cannot be written. Name another file behind -o.").arg(fileName)});
    }
    if (!isSpecial && !output->readDone(before)) {
        return tl::unexpected(
            Failure{BatchWords::tr("%1 holds something else than results of a batch. Name another file behind -o.")
                        .arg(fileName)});
    }
    return output;
}

bool BatchOutput::readDone(const std::function<void(const QJsonObject&)>& before) {
    qint64 whole = 0;
    while (!file_.atEnd()) {
        const QByteArray line = file_.readLine();
        if (!line.endsWith('\n')) {
            if (!isBeginningOfResult(line)) {
                return false;
            }
            break;
        }
        whole = file_.pos();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.contains(QLatin1String("line")) || !object.contains(QLatin1String("input"))) {
            return false;
        }
        const qint64 number = object.value(QLatin1String("line")).toInteger();
        if (number > 0 && number < kMostLines) {
            if (static_cast<qint64>(done_.size()) <= number) {
                done_.resize(static_cast<std::size_t>(number) + 1);
            }
            if (!done_[static_cast<std::size_t>(number)]) {
                ++doneBefore_;
                before(object);
            }
            done_[static_cast<std::size_t>(number)] = true;
        }
    }
    file_.resize(whole);
    file_.seek(whole);
    return true;
}

bool BatchOutput::isDone(const BatchLine& line) const {
    return line.number < static_cast<qint64>(done_.size()) && done_[static_cast<std::size_t>(line.number)];
}

bool BatchOutput::write(const QByteArray& json) {
    return file_.write(json + '\n') == json.size() + 1 && file_.flush();
}

}  // namespace rootline::cli
