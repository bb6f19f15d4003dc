// SPDX-License-Identifier: MIT
#include "ui/window/registrar_dialog.h"

#include "ui/present/panels/registrar_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/words.h"
#include "ui/window/plain_label.h"
#include "ui/window/term_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>

namespace rootline {
namespace {

constexpr QSize kSize{680, 560};

/// Zones with a parent whose answers were received: nothing can be entered for the root.
bool canBeEntered(const Zone& zone) {
    return zone.link.parent.has_value() && !zone.keys.empty();
}

QString paragraph(const QString& text, TermsSeen& seen) {
    return QStringLiteral("<p>%1</p>").arg(withTermLinks(text, seen));
}

}  // namespace

RegistrarDialog::RegistrarDialog(ChainOfTrust chain, QWidget* parent)
    : QDialog(parent),
      chain_(std::move(chain)),
      zone_(new QComboBox(this)),
      pasted_(new QPlainTextEdit(this)),
      told_(new QTextBrowser(this)) {
    setWindowTitle(tr("Check what your registrar shows"));
    resize(kSize);
    for (std::size_t i = 0; i < chain_.zones.size(); ++i) {
        if (canBeEntered(chain_.zones[i])) {
            zone_->addItem(shownName(chain_.zones[i].name), static_cast<int>(i));
        }
    }
    zone_->setCurrentIndex(zone_->count() - 1);
    zone_->setAccessibleName(tr("Zone"));
    auto* hint = shortLabel(tr("Paste the DS or the key as your registrar shows it. Any form will do."), this);
    hint->setWordWrap(true);
    hint->setBuddy(pasted_);
    pasted_->setAccessibleName(hint->text());
    pasted_->setTabChangesFocus(true);
    explainTerms(*told_);
    told_->setAccessibleName(tr("What is correct and what is not"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(zone_);
    layout->addWidget(hint);
    layout->addWidget(pasted_, 1);
    layout->addWidget(told_, 2);
    layout->addWidget(buttons);
    connect(zone_, &QComboBox::currentIndexChanged, this, &RegistrarDialog::update);
    connect(pasted_, &QPlainTextEdit::textChanged, this, &RegistrarDialog::update);
    pasted_->setFocus();
    update();
}

void RegistrarDialog::paste(const QString& text) {
    pasted_->setPlainText(text);
}

QString RegistrarDialog::told() const {
    return told_->toPlainText();
}

void RegistrarDialog::update() {
    TermsSeen seen;
    if (zone_->count() == 0) {
        told_->setHtml(paragraph(tr("No signed zone below the root is shown. Check a name first."), seen));
        return;
    }
    const Zone& zone = chain_.zones[static_cast<std::size_t>(zone_->currentData().toInt())];
    const auto pasted = pastedRecords(pasted_->toPlainText().toStdString());
    QString html;
    if (!pasted.empty()) {
        const auto comparisons = compareWithZone(pasted, zone);
        for (const PastedComparison& comparison : comparisons) {
            html += paragraph(registrarSentence(comparison, zone), seen);
        }
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(withTermLinks(publishedSentence(securityIfPublished(comparisons, chain_, zone), zone), seen));
    } else if (!pasted_->toPlainText().trimmed().isEmpty()) {
        html += paragraph(tr("The text contains no DS and no DNSKEY. Copy key tag, algorithm, digest type and digest."),
                          seen);
    }
    //: %1 the name of a zone
    html += paragraph(tr("The parent of %1 should publish:").arg(shownName(zone.name)), seen);
    for (const DelegationSigner& ds : wantedDs(zone, DigestType::Sha256)) {
        html += QStringLiteral("<p>%1<br><code>%2</code></p>")
                    .arg(registrarFields(ds).join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                         delegationSignerText(ds).toHtmlEscaped());
    }
    told_->setHtml(html);
}

}  // namespace rootline
