// SPDX-License-Identifier: MIT
#include "ui/graph/picture_font.h"

#include <QApplication>
#include <QFontMetricsF>

namespace rootline {

QFont pictureFont(TextRole role) {
    QFont font = QApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);  // widths that are the same at every zoom
    const auto set = [&font](int pixels, QFont::Weight weight) {
        font.setPixelSize(pixels);
        font.setWeight(weight);
    };
    switch (role) {
        case TextRole::LaneTitle: set(17, QFont::Bold); break;
        case TextRole::LaneLine: set(13, QFont::Medium); break;
        case TextRole::NodeTitle: set(14, QFont::Bold); break;
        case TextRole::NodeLine: set(12, QFont::Normal); break;
        case TextRole::Pill: set(13, QFont::DemiBold); break;
        case TextRole::Label: set(12, QFont::DemiBold); break;
        case TextRole::CardTitle: set(20, QFont::Bold); break;
        case TextRole::CardLine: set(14, QFont::Normal); break;
        case TextRole::CardLabel: set(14, QFont::Normal); break;
    }
    return font;
}

TextWidth pictureTextWidth() {
    return [](const QString& text, TextRole role) { return QFontMetricsF(pictureFont(role)).horizontalAdvance(text); };
}

QString fitted(const QString& text, TextRole role, double width) {
    return QFontMetricsF(pictureFont(role)).elidedText(text, Qt::ElideMiddle, width + 0.5);
}

}  // namespace rootline
