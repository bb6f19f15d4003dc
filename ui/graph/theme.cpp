// SPDX-License-Identifier: MIT
#include "ui/graph/theme.h"

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Theme makeLight() {
    Theme theme;
    theme.dark = false;
    theme.ground = QColor(0xF4, 0xF6, 0xF8);
    theme.surface = QColor(0xFF, 0xFF, 0xFF);
    theme.sunken = QColor(0xF7, 0xF8, 0xFA);
    theme.border = QColor(0xDD, 0xE2, 0xE8);
    theme.fieldBorder = QColor(0x8A, 0x94, 0xA0);
    theme.text = QColor(0x1A, 0x1E, 0x24);
    theme.mutedText = QColor(0x56, 0x5F, 0x6B);
    theme.accent = QColor(0x00, 0x67, 0xA8);
    theme.accentText = QColor(0xFF, 0xFF, 0xFF);
    theme.warning = QColor(0x9A, 0x61, 0x00);
    theme.warningFill = QColor(0xFF, 0xF6, 0xE0);
    theme.secure = {QColor(0x0A, 0x7A, 0x5A), QColor(0xEC, 0xF7, 0xF2), 2.4, Qt::SolidLine};
    theme.insecure = {QColor(0x76, 0x7E, 0x88), QColor(0xF3, 0xF4, 0xF6), 1.4, Qt::SolidLine};
    theme.bogus = {QColor(0xC4, 0x3C, 0x06), QColor(0xFE, 0xF0, 0xE8), 4.0, Qt::SolidLine};
    theme.indeterminate = {QColor(0x1F, 0x6F, 0xB8), QColor(0xEC, 0xF4, 0xFC), 2.2, Qt::DotLine};
    theme.muted = {QColor(0x7E, 0x86, 0x90), QColor(0xF7, 0xF8, 0xFA), 1.6, Qt::SolidLine};
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.dark = true;
    theme.ground = QColor(0x14, 0x17, 0x1B);
    theme.surface = QColor(0x1E, 0x22, 0x28);
    theme.sunken = QColor(0x18, 0x1C, 0x20);
    theme.border = QColor(0x36, 0x3D, 0x46);
    theme.fieldBorder = QColor(0x76, 0x80, 0x8C);
    theme.text = QColor(0xEA, 0xED, 0xF0);
    theme.mutedText = QColor(0xA9, 0xB3, 0xBE);
    theme.accent = QColor(0x5A, 0xAE, 0xEA);
    theme.accentText = QColor(0x0C, 0x18, 0x22);
    theme.warning = QColor(0xE6, 0xB4, 0x4A);
    theme.warningFill = QColor(0x33, 0x2A, 0x16);
    theme.secure = {QColor(0x42, 0xC3, 0x99), QColor(0x17, 0x2C, 0x26), 2.4, Qt::SolidLine};
    theme.insecure = {QColor(0x98, 0xA1, 0xAC), QColor(0x24, 0x28, 0x2E), 1.4, Qt::SolidLine};
    theme.bogus = {QColor(0xFF, 0x7D, 0x4A), QColor(0x3A, 0x20, 0x16), 4.0, Qt::SolidLine};
    theme.indeterminate = {QColor(0x66, 0xB4, 0xF2), QColor(0x17, 0x26, 0x34), 2.2, Qt::DotLine};
    theme.muted = {QColor(0x7C, 0x85, 0x90), QColor(0x1B, 0x1F, 0x24), 1.6, Qt::SolidLine};
    return theme;
}

}  // namespace

const Ink& Theme::ink(Look look) const {
    switch (look) {
        case Look::Secure: return secure;
        case Look::Insecure: return insecure;
        case Look::Bogus: return bogus;
        case Look::Indeterminate: return indeterminate;
        case Look::Muted: break;
    }
    return muted;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, accentText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, text);  // underlined, that is enough among words
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, fieldBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, fieldBorder);
    }
    return palette;
}

const Theme& Theme::lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace rootline
