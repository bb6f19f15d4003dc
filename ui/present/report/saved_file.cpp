// SPDX-License-Identifier: MIT
#include "ui/present/report/saved_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::SavedFile)
};

/// True for devices and pipes, such as /dev/stdout: a file that takes their place would be no use to anybody.
bool isWrittenThrough(const QString& fileName) {
    const QFileInfo info(fileName);
    return info.exists() && !info.isFile() && !info.isDir();
}

bool writeThrough(QFile& file, const QByteArray& content) {
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

bool writeWhole(QSaveFile& file, const QByteArray& content) {
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

tl::unexpected<QString> failure(const QFileDevice& file) {
    return tl::unexpected<QString>(Words::tr("%1 cannot be written (%2). Name a file in a folder of yours.")
                                       .arg(file.fileName(), file.errorString()));
}

}  // namespace

tl::expected<void, QString> saveFile(const QString& fileName, const QByteArray& content) {
    if (isWrittenThrough(fileName)) {
        QFile device(fileName);
        return writeThrough(device, content) ? tl::expected<void, QString>() : failure(device);
    }
    QSaveFile file(fileName);
    return writeWhole(file, content) ? tl::expected<void, QString>() : failure(file);
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
