// SPDX-License-Identifier: MIT
#include "ui/present/words/doubt_words.h"

#include <QCoreApplication>

namespace rootline {
namespace {

using Kind = lab::Doubt::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::DoubtWords)
};

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString answer(const lab::Doubt& doubt) {
    return doubt.expected == "accepts"
               ? Words::tr(
                     "\"predict\" says that the answer is accepted, but it is refused: it is %1. Correct "
                     "\"accepts\", or the changes of this step.")
                     .arg(plain(doubt.found))
               : Words::tr(
                     "\"predict\" says that the answer is refused, but it is accepted: it is %1. Correct "
                     "\"accepts\", or the changes of this step.")
                     .arg(plain(doubt.found));
}

/// The part behind "file, line n, step m: ".
QString problem(const lab::Doubt& doubt) {
    const QString name = plain(doubt.name);
    switch (doubt.kind) {
        case Kind::Verdict:
            return Words::tr(
                       "\"expect\" says %1, but the verdict is %2. Correct \"verdict\", or the changes of this step.")
                .arg(plain(doubt.expected), plain(doubt.found));
        case Kind::Cause:
            return Words::tr(
                       "\"expect\" says that the cause is %1, but the check found %2. Correct \"cause\", or the "
                       "changes of this step.")
                .arg(plain(doubt.expected), plain(doubt.found));
        case Kind::Answer: return answer(doubt);
        case Kind::NoEffect:
            return Words::tr(
                       "the change \"%1\" has no effect: the zone has no such record, or the change is already made. "
                       "Correct its fields.")
                .arg(name);
        case Kind::NeverApplied:
            return Words::tr("no step applies the change \"%1\". Add it to \"apply\", or remove it.").arg(name);
        case Kind::NotInForce:
            return Words::
                tr("\"undo\" names \"%1\", which is not applied at this step. Remove it, or apply the change before.")
                    .arg(name);
        case Kind::AlreadyInForce:
            return Words::tr("\"apply\" names \"%1\", which is already applied. Remove it, or undo the change before.")
                .arg(name);
        case Kind::NotKept:
            return Words::tr(
                       "\"forget\" names \"%1\", which no cache holds at this step. Remove it, or keep it before.")
                .arg(name);
        case Kind::NothingToKeep:
            return Words::tr("\"keep\" names \"%1\", but no zone has such a record set. Correct the name or the type.")
                .arg(name);
    }
    return {};
}

QString place(const QString& fileName, std::size_t line, std::size_t step) {
    return step == 0 ? Words::tr("%1, line %2: ").arg(fileName, QString::number(line))
                     : Words::tr("%1, line %2, step %3: ").arg(fileName, QString::number(line), QString::number(step));
}

}  // namespace

QString doubtSentence(const QString& fileName, const lab::Doubt& doubt) {
    return place(fileName, doubt.line, doubt.step) + problem(doubt);
}

QString refusedCommandSentence(const QString& fileName, std::size_t line, std::size_t step, const QString& command,
                               const QString& reason) {
    return place(fileName, line, step) +
           //: %1 a command in a text, %2 a whole sentence
           Words::tr("the command \"%1\" does not work: %2").arg(command, reason);
}

}  // namespace rootline
