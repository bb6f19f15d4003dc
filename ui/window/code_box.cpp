// SPDX-License-Identifier: MIT
#include "ui/window/code_box.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kConfirmMs = 1500;
constexpr int kTypicalWidth = 30;  // characters in a narrow panel

}  // namespace

CodeBox::CodeBox(const QString& text, const QString& name, int lines, QWidget* parent)
    : QFrame(parent), text_(new QPlainTextEdit(text, this)) {
    setObjectName(QStringLiteral("code"));
    text_->setReadOnly(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    text_->setTabChangesFocus(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(name);
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int needed = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        needed += std::max(1, static_cast<int>((line.size() + kTypicalWidth - 1) / kTypicalWidth));
    }
    const int height = QFontMetrics(text_->font()).lineSpacing();
    text_->setFixedHeight(std::min(needed, lines) * height + 10);

    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("plain"));
    copy->setAccessibleName(tr("Copy %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        this->copy();
        copy->setText(tr("Copied"));
        QTimer::singleShot(kConfirmMs, copy, [copy] { copy->setText(tr("Copy")); });
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 3, 3);
    row->setSpacing(2);
    row->addWidget(text_, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
}

void CodeBox::copy() { QGuiApplication::clipboard()->setText(text_->toPlainText()); }

}  // namespace rootline
