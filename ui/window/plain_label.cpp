// SPDX-License-Identifier: MIT
#include "ui/window/plain_label.h"

namespace rootline {

void setUpText(QLabel& label, bool muted) {
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setMinimumWidth(1);
    label.setProperty("muted", muted);
}

QLabel* plainLabel(const QString& text, bool muted) {
    auto* label = new QLabel(text);
    setUpText(*label, muted);
    return label;
}

}  // namespace rootline
