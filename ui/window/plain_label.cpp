// SPDX-License-Identifier: MIT
#include "ui/window/plain_label.h"

#include "ui/present/words/escaped_text.h"

#include <QMessageBox>

namespace rootline {

void setUpText(QLabel& label, bool muted) {
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setMinimumWidth(1);
    label.setProperty("muted", muted);
}

QLabel* plainLabel(const QString& text, bool muted) {
    QLabel* label = shortLabel(shortened(text));
    setUpText(*label, muted);
    return label;
}

QLabel* shortLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void warn(QWidget* parent, const QString& title, const QString& sentence) {
    QMessageBox box(QMessageBox::Warning, title, {}, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.exec();
}

}  // namespace rootline
