// SPDX-License-Identifier: MIT
#include "ui/present/words/query_text.h"

#include "core/dns/rdata.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rootline {

namespace {

constexpr qsizetype kShownLength = 40;

class QueryWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::QueryWords)
};

/// What was typed, short enough for a message.
QString quoted(const QString& text) {
    return text.size() <= kShownLength ? text : text.left(kShownLength) + u'…';
}

tl::unexpected<QString> failure(QString sentence) {
    return tl::unexpected<QString>(std::move(sentence));
}

/// A name found in what was typed, and the type that goes with its form.
struct Extract {
    QString host;
    std::optional<RRType> type = {};
    QString note = {};
};

bool isReverseName(const QString& text) {
    return text.contains(QLatin1String(".arpa"), Qt::CaseInsensitive);
}

/// Reverse name of an IP address (RFC 1035 section 3.5, RFC 3596 section 2.5).
std::optional<QString> reverseName(const QString& text) {
    QString host = text;
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    if (const auto octets = addressToRdata(RRType::A, host.toStdString())) {
        QStringList labels;
        for (const std::uint8_t octet : *octets) {
            labels.prepend(QString::number(octet));
        }
        return labels.join(u'.') + QStringLiteral(".in-addr.arpa.");
    }
    if (const auto octets = addressToRdata(RRType::AAAA, host.toStdString())) {
        QStringList labels;
        for (const std::uint8_t octet : *octets) {
            labels.prepend(QString::number(octet >> 4, 16));
            labels.prepend(QString::number(octet & 0x0F, 16));
        }
        return labels.join(u'.') + QStringLiteral(".ip6.arpa.");
    }
    return std::nullopt;
}

/// Takes the host out of a URL or an e-mail address; anything else is a host already.
Extract extractHost(QString text) {
    static const QRegularExpression mailto(QStringLiteral("^mailto:"), QRegularExpression::CaseInsensitiveOption);
    text.remove(mailto);
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    const bool isUrl = scheme > 0;
    if (isUrl) {
        text = text.mid(scheme + 3);
    }
    if ((isUrl || !isReverseName(text)) && text.indexOf(QRegularExpression(QStringLiteral("[/?#]"))) >= 0) {
        text = text.left(text.indexOf(QRegularExpression(QStringLiteral("[/?#]"))));
    }
    Extract result{text};
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        result.host = text.mid(at + 1);
        if (!isUrl) {
            result.type = RRType::MX;
            result.note = QueryWords::tr("This is an e-mail address: the mail servers (MX) of its domain are checked.");
        }
    }
    static const QRegularExpression port(QStringLiteral("^(\\[[^\\]]*\\]|[^:]*):[0-9]{1,5}$"));
    if (const auto match = port.match(result.host); match.hasMatch()) {
        result.host = match.captured(1);
    }
    if (const auto reverse = reverseName(result.host)) {
        result.note = QueryWords::tr("This is an IP address: its reverse name (PTR) is checked.");
        result.host = *reverse;
        result.type = RRType::PTR;
    }
    return result;
}

bool isAscii(const QString& label) {
    return std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
}

/// Labels in other scripts as A-labels (RFC 5891); the others as they are, so that underscores and escapes survive.
tl::expected<QString, QString> toAsciiName(const QString& host) {
    static const QRegularExpression dots(QStringLiteral("[.\u3002\uFF0E\uFF61]"));
    QStringList labels = host.split(dots);
    for (QString& label : labels) {
        if (isAscii(label)) {
            continue;
        }
        const QByteArray ace = QUrl::toAce(label);
        if (ace.isEmpty()) {
            return failure(
                QueryWords::tr("\"%1\" cannot be part of a domain name. Check the spelling.").arg(quoted(label)));
        }
        label = QString::fromLatin1(ace);
    }
    return labels.join(u'.');
}

QString errorSentence(NameError error, const QString& host) {
    switch (error) {
        case NameError::EmptyLabel:
            return QueryWords::tr("\"%1\" has an empty label (a dot too many). Type a name such as www.example.org.")
                .arg(quoted(host));
        case NameError::LabelTooLong:
            return QueryWords::tr(
                "One label of this name has more than 63 characters. Shorten the text between two dots.");
        case NameError::NameTooLong:
            return QueryWords::tr("This name has %n character(s), which is too long. Shorten it to 253 at most.",
                                  nullptr, static_cast<int>(host.size()));
        case NameError::BadEscape:
            return QueryWords::tr("\"%1\" has a backslash without three digits behind it. Remove the backslash.")
                .arg(quoted(host));
        case NameError::Empty: return QueryWords::tr("Type the name of a domain, such as www.example.org.");
        case NameError::BadWire: break;
    }
    return QueryWords::tr("\"%1\" is not a domain name. Type a name such as www.example.org.").arg(quoted(host));
}

bool hasStrangeCharacter(const QString& host) {
    return std::ranges::any_of(host, [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'"' || c == u','; });
}

tl::expected<Name, QString> readName(const QString& host) {
    // Told before anything else, because a text without dots would only be called a label that is too long.
    constexpr qsizetype kLongest = 255;
    if (host.size() > kLongest && !host.contains(u'\\')) {
        return failure(errorSentence(NameError::NameTooLong, host));
    }
    if (hasStrangeCharacter(host)) {
        return failure(errorSentence(NameError::BadWire, host));
    }
    const auto ascii = toAsciiName(host);
    if (!ascii) {
        return failure(ascii.error());
    }
    const auto name = Name::fromText(ascii->toStdString());
    if (!name) {
        return failure(errorSentence(name.error(), host));
    }
    return *name;
}

/// The name with its IDN labels in their own script. QUrl leaves them alone where the name could be
/// mistaken for another.
QString inOwnScript(const Name& name, QUrl::AceProcessingOptions options) {
    const QString text = QString::fromStdString(name.toText());
    if (!text.contains(QLatin1String("xn--"), Qt::CaseInsensitive)) {
        return text;
    }
    QString shown = QUrl::fromAce(text.chopped(1).toLatin1(), options);
    return shown.isEmpty() ? text : shown + u'.';
}

tl::expected<TypedQuery, QString> readParts(const QString& text, const std::optional<RRType>& type) {
    const Extract extract = extractHost(text);
    const auto name = readName(extract.host);
    if (!name) {
        return failure(name.error());
    }
    // Who typed another script may see it again; who typed an A-label sees what is safe.
    const QUrl::AceProcessingOptions script = isAscii(text) ? QUrl::AceProcessingOptions() : QUrl::IgnoreIDNWhitelist;
    TypedQuery query{{*name, type.value_or(extract.type.value_or(RRType::A))}, inOwnScript(*name, script), {}};
    if (!type) {
        query.note = extract.note;
    }
    return query;
}

}  // namespace

tl::expected<TypedQuery, QString> readQuery(const QString& text) {
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2) {
        return readQuery(words.front(), words.back());
    }
    if (words.size() > 2) {
        return failure(
            QueryWords::tr("\"%1\" is more than one name. Type one name, and after it a record type if you like.")
                .arg(quoted(text.simplified())));
    }
    return readParts(words.isEmpty() ? QString() : words.front(), std::nullopt);
}

tl::expected<TypedQuery, QString> readQuery(const QString& text, const QString& type) {
    if (type.trimmed().isEmpty()) {
        return readQuery(text);
    }
    const auto known = typeFromText(type.trimmed().toStdString());
    if (!known || *known == RRType::None || *known == RRType::OPT) {
        return failure(QueryWords::tr("\"%1\" is not a record type. Use one such as A, AAAA, MX, TXT or TYPE65.")
                           .arg(quoted(type)));
    }
    return readParts(text.trimmed(), known);
}

QString displayName(const Name& name) {
    return inOwnScript(name, {});
}

}  // namespace rootline
