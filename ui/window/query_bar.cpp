// SPDX-License-Identifier: MIT
#include "ui/window/query_bar.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace rootline {
namespace {

constexpr int kLongestInput = 2000;  // an URL pasted whole; names are cut by their reader with a sentence
constexpr int kWidestSource = 240;   // pixels; a resolver's address may be long
const char* const kAuthoritative = "authoritative";  // words of the command line
const char* const kSystem = "system";
const char* const kTypes[] = {"A",   "AAAA", "MX",  "TXT",   "NS", "SOA",   "CNAME",
                              "CAA", "TLSA", "SRV", "HTTPS", "DS", "DNSKEY"};

}  // namespace

QueryBar::QueryBar(QWidget* parent)
    : QFrame(parent),
      name_(new QLineEdit(this)),
      type_(new QComboBox(this)),
      check_(new QPushButton(this)),
      sourceButton_(new QPushButton(this)),
      sourceMenu_(new QMenu(this)),
      via_(QLatin1String(kAuthoritative)) {
    setObjectName(QStringLiteral("queryBar"));
    name_->setPlaceholderText(tr("Domain name, web address or e-mail address"));
    name_->setAccessibleName(tr("Name to check"));
    name_->setClearButtonEnabled(true);
    name_->setMaxLength(kLongestInput);
    type_->setEditable(true);
    type_->setInsertPolicy(QComboBox::NoInsert);
    type_->setAccessibleName(tr("Record type"));
    type_->setToolTip(tr("Record type"));
    type_->setMinimumWidth(92);
    type_->setMaximumWidth(110);
    for (const char* type : kTypes) {
        type_->addItem(QString::fromLatin1(type));
    }
    check_->setObjectName(QStringLiteral("primary"));
    check_->setMinimumWidth(96);
    sourceButton_->setObjectName(QStringLiteral("source"));
    sourceButton_->setMenu(sourceMenu_);
    sourceButton_->setToolTip(tr("Who is asked"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    row->addWidget(name_, 1);
    row->addWidget(type_);
    row->addWidget(check_);
    row->addSpacing(8);
    row->addWidget(sourceButton_);

    connect(name_, &QLineEdit::returnPressed, this, &QueryBar::checkRequested);
    connect(type_->lineEdit(), &QLineEdit::returnPressed, this, &QueryBar::checkRequested);
    connect(check_, &QPushButton::clicked, this, &QueryBar::press);
    setRunning(false);
    setSource({});
}

void QueryBar::setWorlds(const std::vector<LabWorld>& worlds) {
    worlds_ = worlds;
    setSource(source_);
}

void QueryBar::setSource(const QString& world) {
    source_ = world;
    const QString source = sourceText();
    sourceButton_->setText(sourceButton_->fontMetrics().elidedText(source, Qt::ElideRight, kWidestSource));
    sourceButton_->setAccessibleName(tr("Who is asked: %1").arg(source));
    sourceMenu_->clear();
    auto* group = new QActionGroup(sourceMenu_);
    const auto add = [&](const QString& text, bool checked) {
        QAction* action = sourceMenu_->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    const auto addVia = [&](const QString& text, const QString& via) {
        connect(add(text, world.isEmpty() && via == via_), &QAction::triggered, this,
                [this, via] { emit viaPicked(via); });
    };
    addVia(tr("The domain's authoritative servers"), QLatin1String(kAuthoritative));
    addVia(tr("This computer's resolver"), QLatin1String(kSystem));
    if (via_ != QLatin1String(kAuthoritative) && via_ != QLatin1String(kSystem)) {
        addVia(via_, via_);
    }
    connect(sourceMenu_->addAction(tr("Another resolver …")), &QAction::triggered, this,
            &QueryBar::otherResolverWanted);
    sourceMenu_->addSection(tr("Lab: no network needed"));
    using Group = LabWorld::Group;
    for (const auto& [of, name] : {std::pair(Group::World, QString()), std::pair(Group::Story, tr("&Stories")),
                                   std::pair(Group::Lesson, tr("&Lessons"))}) {
        QMenu* menu = name.isEmpty() ? sourceMenu_ : sourceMenu_->addMenu(name);
        for (const LabWorld& lab : worlds_) {
            if (lab.group == of) {
                QAction* action = add(lab.title, lab.name == world);
                sourceMenu_->removeAction(action);
                menu->addAction(action);
                connect(action, &QAction::triggered, this, [this, chosen = lab.name] { emit worldPicked(chosen); });
            }
        }
    }
    connect(sourceMenu_->addAction(tr("&Open scenario …")), &QAction::triggered, this, &QueryBar::openRequested);
}

void QueryBar::setVia(const QString& via) {
    via_ = via;
    setSource(source_);
}

QString QueryBar::sourceText() const {
    if (!source_.isEmpty()) {
        //: On a button: where questions go. %1 is the name of a lab world
        return tr("Lab: %1").arg(source_);
    }
    if (via_ == QLatin1String(kSystem)) {
        return tr("This computer's resolver");
    }
    //: On a button: where questions go. %1 is the address of a resolver
    return via_ == QLatin1String(kAuthoritative) ? tr("Authoritative servers") : tr("Resolver %1").arg(via_);
}

void QueryBar::setQuestion(const QString& name, const QString& type) {
    name_->setText(name);
    name_->selectAll();  // so that the next name replaces it
    type_->setCurrentText(type);
}

QString QueryBar::name() const {
    return name_->text();
}

QString QueryBar::type() const {
    return type_->currentText().trimmed();
}

void QueryBar::setRunning(bool running) {
    running_ = running;
    check_->setText(running ? tr("&Cancel") : tr("&Check"));
}

void QueryBar::focusName() {
    name_->setFocus(Qt::ShortcutFocusReason);
    name_->selectAll();
}

QWidget* QueryBar::lastInTabOrder() const {
    return sourceButton_;
}

void QueryBar::press() {
    if (running_) {
        emit cancelRequested();
    } else {
        emit checkRequested();
    }
}

}  // namespace rootline
