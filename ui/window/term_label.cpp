// SPDX-License-Identifier: MIT
#include "ui/window/term_label.h"

#include "ui/present/glossary.h"
#include "ui/window/glossary_dialog.h"
#include "ui/window/plain_label.h"

#include <QCursor>
#include <QStringList>
#include <QToolTip>

namespace rootline {
namespace {

const char* const kFollowed = "showsTerms";  // set once the links of a label are followed

QString toolTipText(const GlossaryEntry& entry) {
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(entry.term.toHtmlEscaped(), entry.meaning.toHtmlEscaped());
}

void followLinks(QLabel& label) {
    if (label.property(kFollowed).toBool()) {
        return;
    }
    label.setProperty(kFollowed, true);
    QObject::connect(&label, &QLabel::linkHovered, &label, [&label](const QString& id) {
        const GlossaryEntry* entry = findEntry(id);
        QToolTip::showText(QCursor::pos(), entry == nullptr ? QString() : toolTipText(*entry), &label);
    });
    QObject::connect(&label, &QLabel::linkActivated, &label, [&label](const QString& id) { openGlossary(*label.window(), id); });
}

}  // namespace

void setTermText(QLabel& label, const QString& text, TermsSeen& seen) {
    QStringList meanings;
    const QString html = withTermsMarked(text, [&](const QString& words, const GlossaryEntry& entry) {
        if (seen.contains(entry.id)) {
            return words;
        }
        seen.insert(entry.id);
        meanings << QStringLiteral("%1: %2").arg(entry.term, entry.meaning);
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(entry.id, words);
    });
    const bool marked = !meanings.isEmpty();
    label.setTextFormat(marked ? Qt::RichText : Qt::PlainText);
    label.setText(marked ? QString(html).replace(u'\n', QStringLiteral("<br>")) : text);
    label.setTextInteractionFlags(marked ? Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                         : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    label.setAccessibleDescription(meanings.join(u'\n'));
    label.setWhatsThis(meanings.join(QStringLiteral("\n\n")));
    if (marked) {
        followLinks(label);
    }
}

QLabel* termLabel(const QString& text, TermsSeen& seen, bool muted) {
    QLabel* label = plainLabel(QString(), muted);
    setTermText(*label, text, seen);
    return label;
}

}  // namespace rootline
