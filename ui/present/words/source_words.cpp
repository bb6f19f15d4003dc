// SPDX-License-Identifier: MIT
#include "ui/present/words/source_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::SourceWords)
};

}  // namespace

QString networkSource(const QString& via) {
    //: Who was asked, as in "Source: the name servers themselves"
    return via == QLatin1String("authoritative") ? Words::tr("the name servers themselves")
           : via == QLatin1String("system")      ? Words::tr("this computer's resolver")
                                                 : via;
}

QString worldSource(const QString& world) {
    //: Where a chain is from: a built-in world, by its name
    return Words::tr("the lab's world \"%1\"").arg(world);
}

QString captureSource(const QString& file, const QString& via, bool redacted) {
    const QString name = QFileInfo(file).fileName();
    //: Where a chain is from: %1 a file's name, %2 who was asked when it was made
    return redacted ? Words::tr("the file %1, with answers from %2; names were replaced, so no signature is checked")
                          .arg(name, networkSource(via))
                    //: Where a chain is from: %1 a file's name, %2 who was asked when it was made
                    : Words::tr("the file %1, with answers from %2").arg(name, networkSource(via));
}

}  // namespace rootline
