// SPDX-License-Identifier: MIT
// How much of a message is kept and how it was asked for, in captures: written only where it is not as this program asks.
#include "core/captures/capture_format.h"

#include <QJsonArray>

#include <algorithm>

namespace rootline {

namespace {

template <typename Value>
struct Token {
    Value value;
    const char* text;
};

constexpr Token<Kept> kKept[] = {
    {Kept::Octets, "octets"}, {Kept::Text, "text"}, {Kept::Sections, "sections"}, {Kept::Lines, "lines"}};
constexpr Token<SectionState> kStates[] = {
    {SectionState::Whole, "whole"}, {SectionState::Unknown, "unknown"}, {SectionState::Torn, "torn"}};

template <typename Value, std::size_t Count>
QString tokenOf(const Token<Value> (&tokens)[Count], Value value) {
    for (const auto& token : tokens) {
        if (token.value == value) {
            return QLatin1String(token.text);
        }
    }
    return {};
}

/// The last one, which promises least, for what is not known here.
template <typename Value, std::size_t Count>
Value valueOf(const Token<Value> (&tokens)[Count], const QJsonValue& text) {
    for (const auto& token : tokens) {
        if (text.toString() == QLatin1String(token.text)) {
            return token.value;
        }
    }
    return tokens[Count - 1].value;
}

QJsonValue triState(const std::optional<bool>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<bool> triState(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

}  // namespace

void writeCompleteness(QJsonObject& message, const Completeness& completeness, const Asked& asked) {
    if (!(completeness == Completeness())) {
        QJsonArray lines;
        for (const int line : completeness.unreadable) {
            lines.append(line);
        }
        message.insert(QStringLiteral("kept"), QJsonObject{{"as", tokenOf(kKept, completeness.kept)},
                                                           {"answer", tokenOf(kStates, completeness.answer)},
                                                           {"authority", tokenOf(kStates, completeness.authority)},
                                                           {"additional", tokenOf(kStates, completeness.additional)},
                                                           {"missing", completeness.missing},
                                                           {"unreadable_lines", lines}});
    }
    if (!(asked == Asked())) {
        message.insert(QStringLiteral("asked"), QJsonObject{{"edns", triState(asked.edns)},
                                                            {"do", triState(asked.dnssecOk)},
                                                            {"rd", triState(asked.recursionDesired)},
                                                            {"cd", triState(asked.checkingDisabled)}});
    }
}

Completeness readCompleteness(const QJsonObject& message) {
    constexpr int kMostMissing = 65535;
    constexpr qsizetype kMostLines = 20;
    if (!message.contains(u"kept")) {
        return {};
    }
    const QJsonObject kept = message[u"kept"].toObject();
    Completeness read{.kept = valueOf(kKept, kept[u"as"]),
                      .answer = valueOf(kStates, kept[u"answer"]),
                      .authority = valueOf(kStates, kept[u"authority"]),
                      .additional = valueOf(kStates, kept[u"additional"]),
                      .missing = std::clamp(kept[u"missing"].toInt(), 0, kMostMissing)};
    const QJsonArray lines = kept[u"unreadable_lines"].toArray();
    for (qsizetype i = 0; i < std::min(lines.size(), kMostLines); ++i) {
        read.unreadable.push_back(std::max(1, lines[i].toInt()));
    }
    return read;
}

Asked readAsked(const QJsonObject& message) {
    if (!message.contains(u"asked")) {
        return {};
    }
    const QJsonObject asked = message[u"asked"].toObject();
    return {triState(asked[u"edns"]), triState(asked[u"do"]), triState(asked[u"rd"]), triState(asked[u"cd"])};
}

}  // namespace rootline
