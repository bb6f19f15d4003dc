// SPDX-License-Identifier: MIT
#include "ui/window/term_label.h"

#include "ui/present/words/escaped_text.h"
#include "ui/present/words/glossary.h"
#include "ui/window/glossary_dialog.h"
#include "ui/window/plain_label.h"

#include <QCursor>
#include <QFocusEvent>
#include <QStringList>
#include <QTextBrowser>
#include <QToolTip>
#include <QUrl>

#include <functional>

namespace rootline {
namespace {

QString toolTipText(const GlossaryEntry& entry) {
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(entry.term.toHtmlEscaped(), entry.meaning.toHtmlEscaped());
}

/// No meaning where the pointer left the term.
void showMeaning(const QString& id, QWidget& at) {
    const GlossaryEntry* entry = findEntry(id);
    QToolTip::showText(QCursor::pos(), entry == nullptr ? QString() : toolTipText(*entry), &at);
}

/// Marks terms that are not in `seen` yet and calls `found` with each of them.
QString linked(const QString& text, TermsSeen& seen, const std::function<void(const GlossaryEntry&)>& found) {
    return withTermsMarked(text, [&](const QString& words, const GlossaryEntry& entry) {
        if (seen.contains(entry.id)) {
            return words;
        }
        seen.insert(entry.id);
        found(entry);
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(entry.id, words);
    });
}

}  // namespace

QString withTermLinks(const QString& text, TermsSeen& seen) {
    return linked(text, seen, [](const GlossaryEntry&) {});
}

void explainTerms(QTextBrowser& browser) {
    browser.setOpenLinks(false);
    QObject::connect(&browser, &QTextBrowser::highlighted, &browser,
                     [&browser](const QUrl& link) { showMeaning(link.toString(), browser); });
    QObject::connect(&browser, &QTextBrowser::anchorClicked, &browser,
                     [&browser](const QUrl& link) { openGlossary(*browser.window(), link.toString()); });
}

TermLabel::TermLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    connect(this, &QLabel::linkHovered, this, [this](const QString& id) { showMeaning(id, *this); });
    connect(this, &QLabel::linkActivated, this, [this](const QString& id) { openGlossary(*window(), id); });
}

void TermLabel::setWords(const QString& words, TermsSeen& seen) {
    const QString text = shortened(words);
    QStringList meanings;
    const QString html = linked(text, seen, [&meanings](const GlossaryEntry& entry) {
        meanings << QStringLiteral("%1: %2").arg(entry.term, entry.meaning);
    });
    const bool marked = !meanings.isEmpty();
    setTextFormat(marked ? Qt::RichText : Qt::PlainText);
    setText(marked ? QString(html).replace(u'\n', QStringLiteral("<br>")) : text);
    setTextInteractionFlags(marked
                                ? Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    setAccessibleDescription(meanings.join(u'\n'));
    setWhatsThis(tipText(meanings.join(QStringLiteral("\n\n"))));
}

// The Tab key goes to a term at once, not to the text as a whole.
void TermLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

QLabel* termLabel(const QString& text, TermsSeen& seen, bool muted) {
    auto* label = new TermLabel;
    setUpText(*label, muted);
    label->setWords(text, seen);
    return label;
}

}  // namespace rootline
