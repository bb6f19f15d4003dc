// SPDX-License-Identifier: MIT
#include "ui/present/report/output_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::OutputPath)
};

#ifdef Q_OS_UNIX
bool isShared(const QString& folder) {
    struct stat found = {};
    return ::stat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           (found.st_mode & S_ISVTX) != 0 && (found.st_mode & S_IWOTH) != 0;
}
#endif

bool isReason(const QString& reason, int number) {
    return reason == qt_error_string(number);
}

}  // namespace

bool leadsThroughSharedLink([[maybe_unused]] const QString& fileName) {
#ifdef Q_OS_UNIX
    const QString path = QDir::current().absoluteFilePath(fileName);
    for (qsizetype slash = 0; slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        const qsizetype next = path.indexOf(u'/', slash + 1);
        const QString part = path.left(next < 0 ? path.size() : next);
        if (QFileInfo(part).isSymLink() && isShared(slash == 0 ? QStringLiteral("/") : path.left(slash))) {
            return true;
        }
    }
#endif
    return false;
}

QString sharedLinkText(const QString& fileName) {
    return Words::tr(
               "%1 is not written, because a symbolic link in a folder where everybody can write leads there. Name the "
               "file itself.")
        .arg(fileName);
}

bool writeAll(QFileDevice& file, const QByteArray& octets) {
    qint64 written = 0;
    while (written < octets.size()) {
        const qint64 count = file.write(octets.constData() + written, octets.size() - written);
        if (count <= 0) {
            return false;
        }
        written += count;
    }
    return file.flush();
}

QString unwritableText(const QString& fileName, const QString& reason) {
    if (isReason(reason, ENOSPC)) {
        return Words::tr(
                   "%1 cannot be written: the disk is full. Free some disk space, or name a file on another disk.")
            .arg(fileName);
    }
#ifdef EDQUOT
    if (isReason(reason, EDQUOT)) {
        return Words::tr(
                   "%1 cannot be written: your quota on that disk is used up. Delete files, or name a file on another "
                   "disk.")
            .arg(fileName);
    }
#endif
    if (isReason(reason, EIO)) {
        return Words::tr("%1 cannot be written: the disk reports an error. Name a file on another disk.").arg(fileName);
    }
    if (isReason(reason, EFBIG)) {
        return Words::tr(
                   "%1 cannot be written: the file would exceed the limit for the size of files. Raise this limit "
                   "(ulimit -f).")
            .arg(fileName);
    }
    return Words::tr("%1 cannot be written (%2). Choose a file in a folder where you may write.").arg(fileName, reason);
}

QString unwritableText(const QFileDevice& file) {
    return unwritableText(file.fileName(), file.errorString());
}

}  // namespace rootline
