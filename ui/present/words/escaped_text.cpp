// SPDX-License-Identifier: MIT
#include "ui/present/words/escaped_text.h"

#include <QList>

namespace rootline {

namespace {

constexpr int kLongest = 200;

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

}  // namespace

QString escapedText(const std::string& text) {
    QString escaped;
    int length = 0;
    for (const char32_t character : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        if (++length > kLongest) {
            return escaped + QChar(0x2026);
        }
        escaped += isShown(character) ? QString::fromUcs4(&character, 1)
                                      : QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 0, 16);
    }
    return escaped;
}

}  // namespace rootline
