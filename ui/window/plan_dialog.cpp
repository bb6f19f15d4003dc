// SPDX-License-Identifier: MIT
#include "ui/window/plan_dialog.h"

#include "ui/present/panels/change_plan_words.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/words/words.h"
#include "ui/window/plain_label.h"
#include "ui/window/term_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace rootline {
namespace {

constexpr QSize kSize{720, 560};

QString htmlOf(const std::vector<PlannedStep>& steps) {
    TermsSeen seen;
    QString html = QStringLiteral("<ol>");
    for (const PlannedStep& step : steps) {
        html += QStringLiteral("<li><p><b>%1%2</b><br>%3")
                    .arg(step.done ? QStringLiteral("\u2713 ") : QString(), withTermLinks(step.title, seen),
                         step.when.toHtmlEscaped());
        if (!step.caution.isEmpty()) {
            html += QStringLiteral("<br>\u26A0 %1").arg(withTermLinks(step.caution, seen));
        }
        for (const QString& command : step.checks) {
            html += QStringLiteral("<br><code>%1</code>").arg(command.toHtmlEscaped());
        }
        html += QStringLiteral("</p></li>");
    }
    return html + QStringLiteral("</ol>");
}

}  // namespace

PlanDialog::PlanDialog(ChainOfTrust chain, QWidget* parent)
    : QDialog(parent),
      chain_(std::move(chain)),
      zone_(new QComboBox(this)),
      goal_(new QComboBox(this)),
      steps_(new QTextBrowser(this)),
      plan_(tl::unexpected(ChangeRefusal::NoSuchZone)) {
    setWindowTitle(tr("Plan a change"));
    resize(kSize);
    for (const Zone& zone : chain_.zones) {
        zone_->addItem(shownName(zone.name));
    }
    zone_->setCurrentIndex(zone_->count() - 1);
    for (const ChangeGoal goal : changeGoals()) {
        goal_->addItem(word(goal));
    }
    explainTerms(*steps_);
    steps_->setAccessibleName(tr("Steps"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Zone"), zone_);
    //: What somebody wants to reach: a choice such as "Move to another DNS host"
    form->addRow(tr("&Goal"), goal_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    copy_ = buttons->addButton(tr("Cop&y as text"), QDialogButtonBox::ActionRole);
    save_ = buttons->addButton(tr("&Save calendar …"), QDialogButtonBox::ActionRole);
    auto* note =
        shortLabel(tr("The dates follow from the TTLs that were seen, plus one hour for the name servers to update. "
                      "Check each step before the next one: a new check of the zone shows which steps are done."),
                   this);
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(steps_, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(zone_, &QComboBox::currentIndexChanged, this, &PlanDialog::update);
    connect(goal_, &QComboBox::currentIndexChanged, this, &PlanDialog::update);
    connect(copy_, &QPushButton::clicked, this, &PlanDialog::copy);
    connect(save_, &QPushButton::clicked, this, &PlanDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void PlanDialog::update() {
    if (zone_->currentIndex() < 0) {
        return;
    }
    const Name& zone = chain_.zones[static_cast<std::size_t>(zone_->currentIndex())].name;
    plan_ = planChange(chain_, zone, changeGoals()[static_cast<std::size_t>(goal_->currentIndex())]);
    copy_->setEnabled(plan_.has_value());
    save_->setEnabled(plan_.has_value());
    if (plan_) {
        steps_->setHtml(htmlOf(plannedSteps(*plan_)));
    } else {
        steps_->setPlainText(refusalSentence(plan_.error(), zone));
    }
}

void PlanDialog::copy() {
    QApplication::clipboard()->setText(planText(*plan_));
}

void PlanDialog::save() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the plan's calendar"),
                                     proposedFileName(plan_->zone, QStringLiteral("ics")), tr("Calendars (*.ics)"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto saved = saveFile(file, planCalendar(*plan_, chain_.at).toUtf8()); !saved) {
        warn(this, windowTitle(), saved.error());
    }
}

}  // namespace rootline
