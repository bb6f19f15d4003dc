// SPDX-License-Identifier: MIT
#include "ui/present/words/escaped_text.h"

#include <QList>

#include <algorithm>

namespace rootline {

namespace {

constexpr int kLongest = 200;
constexpr qsizetype kLongestTip = 1500;

bool isShown(char32_t character) {
    switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Format:  // among them the ones that turn the direction of a line
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: return false;
        default: return character != QChar::ReplacementCharacter;
    }
}

bool isLayout(char32_t character) {
    return character == U'\n' || character == U'\t';
}

bool isPrintableAscii(QChar character) {
    return character >= u' ' && character <= u'~';
}

QString escape(char32_t character) {
    return QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 0, 16);
}

/// In JSON a character beyond 16 bits is two escapes.
QString jsonEscape(char32_t character) {
    QString escaped;
    for (const QChar unit : QString::fromUcs4(&character, 1)) {
        escaped += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return escaped;
}

/// Most texts have nothing to replace, and reports are long.
template <class IsKept, class Escape>
QString replaced(const QString& text, IsKept isKept, Escape escapeOne) {
    if (std::all_of(text.begin(), text.end(), isPrintableAscii)) {
        return text;
    }
    QString result;
    for (const char32_t character : text.toUcs4()) {
        result += isKept(character) ? QString::fromUcs4(&character, 1) : escapeOne(character);
    }
    return result;
}

}  // namespace

QString escapedText(const std::string& text) {
    const QList<uint> characters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    QString escaped;
    for (const char32_t character : characters.first(std::min<qsizetype>(characters.size(), kLongest))) {
        escaped += isShown(character) ? QString::fromUcs4(&character, 1) : escape(character);
    }
    return characters.size() > kLongest ? escaped + QChar(0x2026) : escaped;
}

QString visibleText(const QString& text) {
    return replaced(text, isShown, escape);
}

QString visibleLines(const QString& text) {
    return replaced(
        text, [](char32_t character) { return isShown(character) || isLayout(character); }, escape);
}

QString tipText(const QString& text) {
    const QString visible = visibleLines(shortened(text, kLongestTip));
    if (!visible.contains(u'<') && !visible.contains(u'&')) {
        return visible;
    }
    return QStringLiteral("<qt>%1</qt>").arg(visible.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : text.left(most) + QChar(0x2026);
}

bool isVisible(const QString& text) {
    return visibleText(text) == text;
}

QByteArray visibleJson(const QByteArray& json) {
    return replaced(
               QString::fromUtf8(json), [](char32_t character) { return isShown(character) || character == U'\n'; },
               jsonEscape)
        .toUtf8();
}

}  // namespace rootline
