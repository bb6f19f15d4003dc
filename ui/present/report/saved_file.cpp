// SPDX-License-Identifier: MIT
#include "ui/present/report/saved_file.h"

#include "ui/present/report/output_path.h"

#include <QFileInfo>
#include <QSaveFile>

namespace rootline {

namespace {

/// True for devices and pipes, such as /dev/stdout: a file that takes their place would be no use to anybody.
bool isWrittenThrough(const QString& fileName) {
    const QFileInfo info(fileName);
    return info.exists() && !info.isFile() && !info.isDir();
}

constexpr QIODevice::OpenMode kUnbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;

bool writeThrough(QFile& file, const QByteArray& content) {
    return file.open(kUnbuffered) && writeAll(file, content);
}

constexpr QFileDevice::Permissions kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool writeWhole(QSaveFile& file, const QByteArray& content, Readers readers) {
    const bool isNew = !QFileInfo::exists(file.fileName());
    return file.open(kUnbuffered) && (readers == Readers::Everybody || !isNew || file.setPermissions(kPrivate)) &&
           writeAll(file, content) && file.commit();
}

}  // namespace

tl::expected<void, QString> saveFile(const QString& fileName, const QByteArray& content, Readers readers) {
    if (leadsThroughSharedLink(fileName)) {
        return tl::unexpected(sharedLinkText(fileName));
    }
    if (isWrittenThrough(fileName)) {
        QFile device(fileName);
        return writeThrough(device, content) ? tl::expected<void, QString>() : tl::unexpected(unwritableText(device));
    }
    QSaveFile file(fileName);
    return writeWhole(file, content, readers) ? tl::expected<void, QString>() : tl::unexpected(unwritableText(file));
}

QString proposedFileName(const Name& name, const QString& ending) {
    QString text = QString::fromStdString(name.toText());
    text.chop(text.endsWith(u'.') ? 1 : 0);
    for (QChar& character : text) {
        const bool plain = character.isLetterOrNumber() || character == u'.' || character == u'-' || character == u'_';
        character = plain ? character : QChar(u'_');
    }
    return (text.isEmpty() ? QStringLiteral("root") : text) + u'.' + ending;
}

}  // namespace rootline
