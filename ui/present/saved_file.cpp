// SPDX-License-Identifier: MIT
#include "ui/present/saved_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::SavedFile)
};

}  // namespace

tl::expected<void, QString> saveFile(const QString& fileName, const QByteArray& content) {
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        return {};
    }
    return tl::unexpected<QString>(
        Words::tr("%1 cannot be written (%2). Name a file in a folder of yours.").arg(fileName, file.errorString()));
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
