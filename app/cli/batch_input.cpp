// SPDX-License-Identifier: MIT
#include "app/cli/batch_input.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace rootline::cli {

namespace {

class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::BatchWords)
};

constexpr qsizetype kLongestLine = 4096;    // octets; longer ones are no names
constexpr qsizetype kPiece = 65536;         // octets read at a time
constexpr qsizetype kMostAtOnce = 1 << 20;  // octets read before events have their turn

}  // namespace

tl::expected<std::unique_ptr<BatchInput>, Failure> BatchInput::open(const QString& fileName) {
    std::unique_ptr<BatchInput> input(new BatchInput);
    input->name_ = fileName;
    input->file_.setFileName(fileName);
    const bool opened = fileName == QLatin1String("-") ? input->file_.open(stdin, QIODevice::ReadOnly)
                                                       : input->file_.open(QIODevice::ReadOnly);
    if (!opened) {
        return tl::unexpected(Failure{
            BatchWords::tr("%1 cannot be read. Name a file with one name on each line, or - for standard input.")
                .arg(fileName),
            ExitStatus::InputFile});
    }
    return input;
}

int BatchInput::descriptor() const {
#ifdef Q_OS_UNIX
    return file_.handle();
#else
    return -1;
#endif
}

BatchInput::State BatchInput::next(BatchLine& line) {
    qsizetype atOnce = 0;
    while (true) {
        QByteArray octets;
        if (!takeLine(octets)) {
            if (isAtEnd_) {
                return State::Ended;
            }
            atOnce += kPiece;
            if (atOnce > kMostAtOnce || !readMore()) {
                return State::Waiting;
            }
            continue;
        }
        ++number_;
        const QString text = QString::fromUtf8(octets).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#')) {
            line = {number_, text};
            return State::Line;
        }
    }
}

bool BatchInput::takeLine(QByteArray& line) {
    const qsizetype end = buffer_.indexOf('\n', begin_);
    const bool isLast = end < 0 && isAtEnd_ && (begin_ < buffer_.size() || isTooLong_);
    if (end >= 0 || isLast) {
        line = isTooLong_ ? longLine_ : buffer_.mid(begin_, end < 0 ? -1 : end - begin_).left(kLongestLine);
        begin_ = end < 0 ? buffer_.size() : end + 1;
        isTooLong_ = false;
        return true;
    }
    buffer_.remove(0, begin_);
    begin_ = 0;
    if (buffer_.size() > kLongestLine) {
        if (!isTooLong_) {
            longLine_ = buffer_.left(kLongestLine);
            isTooLong_ = true;
        }
        buffer_.clear();
    }
    return false;
}

bool BatchInput::readMore() {
    QByteArray piece(kPiece, Qt::Uninitialized);
#ifdef Q_OS_UNIX
    pollfd waited{file_.handle(), POLLIN, 0};
    if (::poll(&waited, 1, 0) == 0) {
        return false;
    }
    const auto count = ::read(file_.handle(), piece.data(), static_cast<std::size_t>(piece.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return false;
    }
    const QString reason = count < 0 ? qt_error_string(errno) : QString();
#else
    const qint64 count = file_.read(piece.data(), piece.size());
    const QString reason = count < 0 ? file_.errorString() : QString();
#endif
    if (count < 0) {
        failure_ = {BatchWords::tr("%1 cannot be read to its end (%2). Start again with another copy of it.")
                        .arg(name_, reason),
                    ExitStatus::InputFile};
    }
    isAtEnd_ = count <= 0;
    buffer_.append(piece.constData(), std::max<qsizetype>(0, static_cast<qsizetype>(count)));
    return true;
}

}  // namespace rootline::cli
