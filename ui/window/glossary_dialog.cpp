// SPDX-License-Identifier: MIT
#include "ui/window/glossary_dialog.h"

#include "ui/present/words/glossary.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>

namespace rootline {
namespace {

constexpr QSize kSize{640, 420};
constexpr int kTermsWidth = 220;

QString htmlOf(const GlossaryEntry& entry) {
    const QString meaning = withTermsMarked(entry.meaning, [&entry](const QString& words, const GlossaryEntry& other) {
        return other.id == entry.id ? words : QStringLiteral("<a href=\"%1\">%2</a>").arg(other.id, words);
    });
    return QStringLiteral("<h3>%1</h3><p>%2</p><p>%3</p>")
        .arg(entry.term.toHtmlEscaped(), meaning, entry.reference.toHtmlEscaped());
}

bool isFoundBy(const GlossaryEntry& entry, const QString& words) {
    return entry.term.contains(words, Qt::CaseInsensitive) ||
           std::any_of(entry.forms.begin(), entry.forms.end(),
                       [&](const QString& form) { return form.contains(words, Qt::CaseInsensitive); });
}

}  // namespace

GlossaryDialog::GlossaryDialog(QWidget* parent)
    : QDialog(parent), search_(new QLineEdit(this)), terms_(new QListWidget(this)), meaning_(new QTextBrowser(this)) {
    setWindowTitle(tr("Glossary"));
    resize(kSize);
    search_->setPlaceholderText(tr("Search for a word"));
    search_->setAccessibleName(tr("Search for a word"));
    search_->setClearButtonEnabled(true);
    terms_->setAccessibleName(tr("Words"));
    meaning_->setOpenLinks(false);
    meaning_->setAccessibleName(tr("Meaning"));
    for (const GlossaryEntry& entry : glossary()) {
        auto* item = new QListWidgetItem(entry.term, terms_);
        item->setData(Qt::UserRole, entry.id);
        item->setData(Qt::AccessibleDescriptionRole, entry.meaning);
    }
    auto* halves = new QSplitter(this);
    halves->addWidget(terms_);
    halves->addWidget(meaning_);
    halves->setStretchFactor(1, 1);
    halves->setSizes({kTermsWidth, kSize.width() - kTermsWidth});
    halves->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    connect(search_, &QLineEdit::textChanged, this, &GlossaryDialog::search);
    connect(terms_, &QListWidget::currentItemChanged, this, &GlossaryDialog::showChosen);
    connect(meaning_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { choose(link.toString()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose({});
}

void GlossaryDialog::choose(const QString& id) {
    search_->clear();
    int row = 0;
    for (int i = 0; i < terms_->count(); ++i) {
        row = terms_->item(i)->data(Qt::UserRole).toString() == id ? i : row;
    }
    terms_->setCurrentRow(row);
    terms_->setFocus(Qt::OtherFocusReason);
}

void GlossaryDialog::search(const QString& words) {
    int first = -1;
    for (int i = 0; i < terms_->count(); ++i) {
        const GlossaryEntry* entry = findEntry(terms_->item(i)->data(Qt::UserRole).toString());
        const bool found = entry != nullptr && isFoundBy(*entry, words.simplified());
        terms_->item(i)->setHidden(!found);
        first = found && first < 0 ? i : first;
    }
    if (const QListWidgetItem* chosen = terms_->currentItem(); chosen == nullptr || chosen->isHidden()) {
        terms_->setCurrentRow(first);
    }
}

void GlossaryDialog::showChosen() {
    const QListWidgetItem* chosen = terms_->currentItem();
    const GlossaryEntry* entry = chosen == nullptr ? nullptr : findEntry(chosen->data(Qt::UserRole).toString());
    meaning_->setHtml(entry == nullptr ? tr("The glossary has no such word.").toHtmlEscaped() : htmlOf(*entry));
}

void openGlossary(QWidget& window, const QString& id) {
    auto* dialog = window.findChild<GlossaryDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new GlossaryDialog(&window);
    }
    dialog->choose(id);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}  // namespace rootline
