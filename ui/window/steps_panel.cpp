// SPDX-License-Identifier: MIT
#include "ui/window/steps_panel.h"

#include "ui/graph/state_mark.h"
#include "ui/window/code_box.h"
#include "ui/window/page_keys.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kMark = 18;
constexpr int kFieldWidth = 160;
constexpr std::size_t kShownOctets = 48;  // of one field; all of them can be copied

QString shownHex(const Bytes& octets) {
    const ByteView start(octets.data(), std::min(octets.size(), kShownOctets));
    QString text;
    for (std::size_t i = 0; i < start.size(); ++i) {
        text += QString::fromStdString(toHex(start.subspan(i, 1))) +
                (i + 1 < start.size() ? QStringLiteral(" ") : QString());
    }
    return octets.size() > kShownOctets ? text + QStringLiteral(" …") : text;
}

}  // namespace

StepsPanel::StepsPanel(QWidget* parent)
    : QWidget(parent),
      place_(shortLabel({}, this)),
      mark_(shortLabel({}, this)),
      title_(plainLabel({}, false)),
      sentence_(plainLabel({}, false)),
      back_(new QPushButton(tr("Back"), this)),
      next_(new QPushButton(tr("Next"), this)),
      scroll_(new QScrollArea(this)),
      theme_(&Theme::lightTheme()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Validation, step by step"));
    place_->setObjectName(QStringLiteral("panelTitle"));
    title_->setObjectName(QStringLiteral("heading"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(place_);
    head->addWidget(mark_);
    head->addWidget(title_, 1);
    for (QPushButton* button : {back_, next_}) {
        button->setObjectName(QStringLiteral("chip"));
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(sentence_);
    column->addWidget(scroll_, 1);
    connect(back_, &QPushButton::clicked, this, &StepsPanel::back);
    connect(next_, &QPushButton::clicked, this, &StepsPanel::next);
    rebuild();
}

void StepsPanel::setSteps(const std::vector<ValidationStep>& steps) {
    if (steps == steps_) {
        return;
    }
    const QString shown =
        current_ < static_cast<int>(steps_.size()) ? steps_[static_cast<std::size_t>(current_)].partId : QString();
    steps_ = steps;
    const auto same =
        std::find_if(steps_.begin(), steps_.end(), [&](const ValidationStep& step) { return step.partId == shown; });
    current_ = same == steps_.end() ? 0 : static_cast<int>(same - steps_.begin());
    rebuild();
}

void StepsPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    rebuild();
}

void StepsPanel::turnTo(int step) {
    if (step < 0 || step >= static_cast<int>(steps_.size())) {
        return;
    }
    current_ = step;
    rebuild();
    emit partPicked(steps_[static_cast<std::size_t>(step)].partId);
}

void StepsPanel::rebuild() {
    const auto count = static_cast<int>(steps_.size());
    back_->setEnabled(current_ > 0);
    next_->setEnabled(current_ + 1 < count);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sheet"));
    auto* sheet = new QVBoxLayout(page);
    sheet->setContentsMargins(0, 2, 6, 2);
    sheet->setSpacing(6);
    if (count == 0) {
        place_->clear();
        mark_->clear();
        title_->clear();
        sentence_->setText(tr("There is no step to show: no zone of the chain is signed."));
    } else {
        const ValidationStep& step = steps_[static_cast<std::size_t>(current_)];
        //: %1 of %2 steps of validation
        place_->setText(tr("Step %1 of %2").arg(QString::number(current_ + 1), QString::number(count)));
        mark_->setPixmap(stateIcon(step.look, *theme_).pixmap(QSize(kMark, kMark), devicePixelRatioF()));
        title_->setText(step.title);
        sentence_->setText(step.sentence);
        addCompared(*sheet, step);
        addOctets(*sheet, step);
        if (!step.commands.isEmpty()) {
            sheet->addWidget(plainLabel(tr("The same check in a shell:"), true));
            sheet->addWidget(new CodeBox(step.commands.join(u'\n'), tr("commands"), 5));
        }
    }
    sheet->addStretch(1);
    scroll_->setWidget(page);
}

void StepsPanel::addCompared(QBoxLayout& sheet, const ValidationStep& step) const {
    if (step.compared.empty()) {
        return;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, kFieldWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ComparedRow& row : step.compared) {
        for (const auto& [heading, value] :
             {std::pair{step.leftTitle, row.left}, std::pair{step.rightTitle, row.right}}) {
            //: %1 a field such as "Key tag", %2 "computed" or "published"
            grid->addWidget(plainLabel(tr("%1, %2").arg(row.field, heading), true), line, 0, Qt::AlignTop);
            QLabel* shown = plainLabel(value, false);
            shown->setFont(fixed);
            grid->addWidget(shown, line++, 1);
        }
        auto* mark = shortLabel();
        mark->setPixmap(stateIcon(row.isEqual() ? Look::Secure : Look::Bogus, *theme_)
                            .pixmap(QSize(kMark, kMark), devicePixelRatioF()));
        grid->addWidget(mark, line - 2, 2, 2, 1);
    }
    sheet.addLayout(grid);
}

void StepsPanel::addOctets(QBoxLayout& sheet, const ValidationStep& step) const {
    if (step.octets.empty()) {
        return;
    }
    sheet.addWidget(plainLabel(step.compared.empty() ? tr("The data that the signature covers, octet by octet:")
                                                     : tr("The data that is hashed, octet by octet:"),
                               true));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    int line = 0;
    for (const LabelledOctets& field : step.octets) {
        grid->addWidget(plainLabel(field.label, true), line, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(field.meaning, false), line, 1, Qt::AlignTop);
        QLabel* octets = plainLabel(shownHex(field.octets), false);
        octets->setFont(fixed);
        grid->addWidget(octets, line++, 2);
    }
    grid->setColumnMinimumWidth(0, kFieldWidth);
    grid->setColumnMinimumWidth(1, kFieldWidth);
    sheet.addLayout(grid);
    sheet.addWidget(new CodeBox(QString::fromStdString(toHex(joined(step.octets))), tr("octets"), 3));
}

void StepsPanel::keyPressEvent(QKeyEvent* event) {
    switch (pageTurn(*event, layoutDirection())) {
        case PageTurn::Next: next(); break;
        case PageTurn::Back: back(); break;
        case PageTurn::None: QWidget::keyPressEvent(event); break;
    }
}

}  // namespace rootline
