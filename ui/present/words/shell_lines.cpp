// SPDX-License-Identifier: MIT
#include "ui/present/words/shell_lines.h"

#include "core/dns/codec.h"
#include "ui/present/words/escaped_text.h"

#include <algorithm>

namespace rootline {

namespace {

bool isLetterOrDigit(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Means itself anywhere in a word of sh, bash, dash and zsh.
bool isPlain(QChar c) {
    return isLetterOrDigit(c.unicode()) || QStringView(u"_-./:,@+").contains(c);
}

/// One quoted word; inside of single quotes a shell replaces nothing.
QString singleQuoted(QString text) {
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// What printf makes this word of, for text that must not reach a terminal as it is.
QString printed(const QString& text) {
    QString format;
    for (const char c : text.toUtf8()) {
        const auto octet = static_cast<unsigned char>(c);
        format += octet < 0x80 && isLetterOrDigit(octet) ? QString(QLatin1Char(c))
                                                         : QStringLiteral("\\%1").arg(octet, 3, 8, QLatin1Char('0'));
    }
    return QStringLiteral("\"$(printf '%1')\"").arg(format);
}

QString shellWord(const QString& text) {
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    return isVisible(text) ? singleQuoted(text) : printed(text);
}

}  // namespace

QString nameForPrograms(const Name& name) {
    QString text;
    for (std::size_t i = 0; i < name.labelCount(); ++i) {
        const std::string_view label = name.label(i);
        for (std::size_t at = 0; at < label.size(); ++at) {
            const auto octet = static_cast<unsigned char>(label[at]);
            // A hyphen in front begins an option.
            const bool isItself = isLetterOrDigit(octet) || octet == '_' || (octet == '-' && at > 0);
            text +=
                isItself ? QString(QLatin1Char(label[at])) : QStringLiteral("\\%1").arg(octet, 3, 10, QLatin1Char('0'));
        }
        text += u'.';
    }
    return text.isEmpty() ? QStringLiteral(".") : text;
}

QString recordForPrograms(const Record& record) {
    Record atRoot = record;
    atRoot.owner = Name();
    const QString rest = QString::fromStdString(recordText(atRoot));
    return nameForPrograms(record.owner) + rest.mid(1);
}

QString shellLine(const QStringList& words) {
    QStringList quoted;
    std::transform(words.begin(), words.end(), std::back_inserter(quoted), shellWord);
    return quoted.join(u' ');
}

QString shellPipe(const QStringList& lines) {
    return lines.join(QStringLiteral(" | "));
}

QString shellInto(const QString& line, const QString& file) {
    return line + QStringLiteral(" > ") + shellWord(file);
}

}  // namespace rootline
