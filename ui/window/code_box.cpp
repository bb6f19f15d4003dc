// SPDX-License-Identifier: MIT
#include "ui/window/code_box.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kConfirmMs = 1500;
constexpr int kMargins = 12;

}  // namespace

CodeBox::CodeBox(const QString& text, const QString& name, int lines, QWidget* parent)
    : QFrame(parent), text_(new QPlainTextEdit(text, this)), mostLines_(lines) {
    setObjectName(QStringLiteral("code"));
    text_->setReadOnly(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    text_->setTabChangesFocus(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(name);
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight();
    connect(text_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CodeBox::fitHeight);

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

// As high as its lines, which depend on its width; QPlainTextEdit counts its height in lines.
void CodeBox::fitHeight() {
    const int lines = std::max(1, static_cast<int>(text_->document()->size().height()));
    text_->setFixedHeight(std::min(lines, mostLines_) * QFontMetrics(text_->font()).lineSpacing() + kMargins);
}

void CodeBox::copy() {
    QGuiApplication::clipboard()->setText(text_->toPlainText());
}

}  // namespace rootline
