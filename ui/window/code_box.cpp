// SPDX-License-Identifier: MIT
#include "ui/window/code_box.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
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
    text_->installEventFilter(this);
    fitHeight();

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

bool CodeBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::Resize) {
        fitHeight();
    }
    return QFrame::eventFilter(watched, event);
}

// As high as its lines, which depend on its width. All letters are equally wide and lines break anywhere, so they can be
// counted before the editor lays them out.
void CodeBox::fitHeight() {
    const QFontMetrics metrics(text_->font());
    const int room = text_->width() - kMargins;
    const auto columns =
        static_cast<qsizetype>(std::max(1, room / std::max(1, metrics.horizontalAdvance(QLatin1Char('0')))));
    qsizetype lines = 0;
    for (const QString& line : text_->toPlainText().split(QLatin1Char('\n'))) {
        lines += std::max<qsizetype>(1, (line.size() + columns - 1) / columns);
    }
    const bool fits = lines <= mostLines_;
    text_->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    text_->setFixedHeight(static_cast<int>(std::min<qsizetype>(lines, mostLines_)) * metrics.lineSpacing() + kMargins);
}

void CodeBox::copy() {
    QGuiApplication::clipboard()->setText(text_->toPlainText());
}

}  // namespace rootline
