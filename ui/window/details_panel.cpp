// SPDX-License-Identifier: MIT
#include "ui/window/details_panel.h"

#include "ui/graph/figure_painter.h"
#include "ui/graph/state_mark.h"
#include "ui/present/figures/denial_figure.h"
#include "ui/window/code_box.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace rootline {
namespace {

constexpr int kMark = 18;
constexpr int kFieldWidth = 96;
constexpr int kShortFieldWidth = 76;
constexpr int kHexGroup = 4;

QString severityHeading(Severity severity) {
    switch (severity) {
        case Severity::Error:
            //: Heading above one finding
            return DetailsPanel::tr("What is wrong");
        case Severity::Warning: return DetailsPanel::tr("Warnings");
        case Severity::Notice: break;
    }
    return DetailsPanel::tr("Notices");
}

}  // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QFrame(parent), scroll_(new QScrollArea(this)), theme_(&Theme::lightTheme()) {
    setObjectName(QStringLiteral("panel"));
    setAccessibleName(tr("Details"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("Details"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(4, 6, 2, 6);
    box->addWidget(scroll_);
    rebuild();
}

void DetailsPanel::setDetails(const Details& details, bool canCheckElsewhere) {
    if (details == details_ && canCheckElsewhere == canCheckElsewhere_) {
        return;  // growth elsewhere in the chain must not take away what somebody is reading
    }
    const bool samePart = details.title == details_.title;
    const int reading = scroll_->verticalScrollBar()->value();
    details_ = details;
    canCheckElsewhere_ = canCheckElsewhere;
    rebuild();
    scroll_->verticalScrollBar()->setValue(samePart ? reading : 0);
}

void DetailsPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    rebuild();
}

void DetailsPanel::setDrawing(const std::shared_ptr<const Drawing>& drawing) {
    if (drawing != drawing_) {
        drawing_ = drawing;
        rebuild();
    }
}

void DetailsPanel::showFix() {
    if (fix_ != nullptr) {
        scroll_->ensureWidgetVisible(fix_, 0, 60);
        fix_->setFocus(Qt::OtherFocusReason);
    }
}

void DetailsPanel::rebuild() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sheet"));
    fix_ = nullptr;
    seen_.clear();
    auto* sheet = new QVBoxLayout(page);
    sheet->setContentsMargins(12, 8, 12, 12);
    sheet->setSpacing(7);
    if (drawing_ != nullptr) {
        addHeading(*sheet, drawing_->heading);
        sheet->addWidget(new FigureView(drawing_->make, *theme_));
        addHeading(*sheet, tr("The chain"));
    }
    addHead(*sheet);
    for (const DetailFinding& finding : details_.findings) {
        addFinding(*sheet, finding);
    }
    addCompared(*sheet);
    addChecked(*sheet);
    addTexts(*sheet);
    sheet->addStretch(1);
    scroll_->setWidget(page);
}

QLabel* DetailsPanel::addHeading(QBoxLayout& sheet, const QString& text) {
    auto* rule = new QFrame;
    rule->setObjectName(QStringLiteral("rule"));
    sheet.addSpacing(4);
    sheet.addWidget(rule);
    QLabel* heading = plainLabel(text);
    heading->setObjectName(QStringLiteral("heading"));
    sheet.addWidget(heading);
    return heading;
}

QLabel* DetailsPanel::addText(QBoxLayout& sheet, const QString& text, bool muted) {
    QLabel* words = plainLabel(text, muted);
    sheet.addWidget(words);
    return words;
}

/// Sentences: their terms are explained.
QLabel* DetailsPanel::addWords(QBoxLayout& sheet, const QString& text, bool muted) {
    QLabel* words = termLabel(text, seen_, muted);
    sheet.addWidget(words);
    return words;
}

void DetailsPanel::addHead(QBoxLayout& sheet) {
    QLabel* title = plainLabel(details_.title);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    title->setFont(large);
    sheet.addWidget(title);
    if (!details_.state.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(7);
        auto* mark = shortLabel();
        mark->setPixmap(
            stateIcon(details_.look, *theme_, details_.warns).pixmap(QSize(kMark, kMark), devicePixelRatioF()));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(termLabel(details_.state, seen_, true), 1);
        sheet.addLayout(row);
    }
    for (const QString& words : details_.words) {
        addWords(sheet, words);
    }
    const DenialSketch sketch = details_.denial ? sketchDenial(*details_.denial) : DenialSketch();
    if (!denialFigure(sketch, figureOptions(0)).isEmpty()) {
        sheet.addWidget(
            new FigureView([sketch](const FigureOptions& options) { return denialFigure(sketch, options); }, *theme_));
    }
}

void DetailsPanel::addFinding(QBoxLayout& sheet, const DetailFinding& finding) {
    addHeading(sheet, severityHeading(finding.severity));
    addWords(sheet, finding.title);
    addWords(sheet, finding.why, true);
    if (!finding.fix.isEmpty()) {
        //: Heading of a numbered list; %1 names who acts, such as "you, at your registrar"
        QLabel* heading =
            addHeading(sheet, finding.who.isEmpty() ? tr("What to do, in this order")
                                                    : tr("What to do, in this order: %1").arg(finding.who));
        heading->setFocusPolicy(Qt::TabFocus);
        fix_ = fix_ == nullptr ? heading : fix_;
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        bool pasted = finding.paste.isEmpty();
        int row = 0;
        for (int i = 0; i < static_cast<int>(finding.fix.size()); ++i) {
            grid->addWidget(plainLabel(tr("%1.").arg(i + 1)), row, 0, Qt::AlignTop);
            QString step = finding.fix[i];
            const bool here = !pasted && step.contains(finding.paste);
            grid->addWidget(termLabel(here ? step.remove(finding.paste).trimmed() : step, seen_), row++, 1);
            if (here) {  // what to paste stands below the step that says where
                grid->addWidget(new CodeBox(finding.paste, tr("what to paste"), 8), row++, 0, 1, 2);
                pasted = true;
            }
        }
        sheet.addLayout(grid);
        if (!pasted) {
            sheet.addWidget(new CodeBox(finding.paste, tr("what to paste"), 8));
        }
    }
    if (!finding.heals.isEmpty()) {
        addWords(sheet, finding.heals);
    }
    if (!finding.caution.isEmpty()) {
        auto* caution = new QFrame;
        caution->setObjectName(QStringLiteral("caution"));
        auto* row = new QHBoxLayout(caution);
        row->setContentsMargins(10, 7, 10, 7);
        row->addWidget(termLabel(finding.caution, seen_));
        sheet.addWidget(caution);
    }
    if (!finding.seenOn.isEmpty()) {
        addText(sheet, finding.seenOn, true);
    }
    addText(sheet, finding.reference, true);
}

// Rich text for one side: digits that differ are bold in the colour of what is wrong, and underlined for those who do
// not see colours.
QString DetailsPanel::differing(const QString& text, const QString& other) const {
    QString html;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString character = QString(text[i]).toHtmlEscaped();
        const bool differs = i >= other.size() || text[i] != other[i];
        html +=
            differs
                ? QStringLiteral("<b><u><font color='%1'>%2</font></u></b>").arg(theme_->bogus.line.name(), character)
                : character;
        if (text.size() > 20 && i % kHexGroup == kHexGroup - 1) {
            html += QChar(0x200B);
        }
    }
    return html;
}

void DetailsPanel::addCompared(QBoxLayout& sheet) {
    if (details_.compared.empty()) {
        return;
    }
    addHeading(sheet, tr("Compared side by side"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, kShortFieldWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto put = [&](QLabel* cell, int column, bool muted) {
        cell->setProperty("muted", muted);
        grid->addWidget(cell, row, column, Qt::AlignTop);
    };
    put(plainLabel(details_.leftTitle), 1, true);
    put(plainLabel(details_.rightTitle), 2, true);
    for (const ComparedRow& compared : details_.compared) {
        ++row;
        put(plainLabel(compared.field), 0, true);
        const bool isLong = compared.left.size() > 20;
        for (const auto& [column, own, other] :
             {std::tuple{1, compared.left, compared.right}, std::tuple{2, compared.right, compared.left}}) {
            QLabel* cell = plainLabel(QString());
            if (isLong || !compared.isEqual()) {
                cell->setTextFormat(Qt::RichText);
                cell->setText(differing(own, isLong ? other : QString()));
            } else {
                cell->setText(own);
            }
            cell->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
            put(cell, column, false);
        }
    }
    sheet.addLayout(grid);
}

void DetailsPanel::addChecked(QBoxLayout& sheet) {
    if (details_.checked.empty()) {
        return;
    }
    addHeading(sheet, tr("How it was checked"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, kFieldWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CheckedRow& checked : details_.checked) {
        QLabel* field = plainLabel(checked.field);
        field->setProperty("muted", true);
        grid->addWidget(field, row, 0, Qt::AlignTop);
        auto* value = new QHBoxLayout;
        value->setSpacing(6);
        if (checked.look != Look::Indeterminate) {
            auto* mark = shortLabel();
            mark->setPixmap(stateIcon(checked.look, *theme_).pixmap(QSize(16, 16), devicePixelRatioF()));
            value->addWidget(mark, 0, Qt::AlignTop);
        }
        value->addWidget(plainLabel(checked.value), 1, Qt::AlignTop);
        grid->addLayout(value, row, 1);
        ++row;
    }
    sheet.addLayout(grid);
    if (!details_.signedBytes.isEmpty()) {
        addText(sheet, tr("The octets that the signature covers:"), true);
        sheet.addWidget(new CodeBox(details_.signedBytes, tr("signed octets"), 5));
    }
}

void DetailsPanel::addTexts(QBoxLayout& sheet) {
    if (!details_.records.isEmpty()) {
        addHeading(sheet, tr("Records"));
        sheet.addWidget(new CodeBox(details_.records.join(QLatin1Char('\n')), tr("records"), 9));
    }
    if (!details_.commands.isEmpty() && canCheckElsewhere_) {
        addHeading(sheet, tr("Commands that check the same with other programs"));
        sheet.addWidget(new CodeBox(details_.commands.join(QLatin1Char('\n')), tr("commands"), 6));
    }
}

}  // namespace rootline
