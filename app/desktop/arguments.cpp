// SPDX-License-Identifier: MIT
#include "app/desktop/arguments.h"

#include "app/cli/ways.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace rootline::desktop {
namespace {

constexpr int kLargestSide = 8000;
constexpr int kSmallestWidth = 560;
constexpr int kSmallestHeight = 420;
constexpr double kLongestTimeout = 60;  // seconds

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::desktop::Arguments)
};

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QList<QCommandLineOption> options() {
    return {
        {{key("h"), key("help")}, Words::tr("Show this help.")},
        {{key("v"), key("version")}, Words::tr("Show the version.")},
        {key("lab"), Words::tr("Open that world of the lab, or a scenario file, instead of asking the network."), key("WORLD")},
        {key("capture"), Words::tr("Open a saved capture instead of asking the network."), key("FILE")},
        {key("root-hints"), Words::tr("Servers of the root, in named.root format."), key("FILE")},
        {key("trust-anchor"), Words::tr("Trust anchors, DS or DNSKEY lines; can be given several times."), key("FILE")},
        {key("at"), Words::tr("Judge as of that time: ISO 8601, or seconds since 1970."), key("TIME")},
        {key("via"), Words::tr("Whom to ask: authoritative, system, HOST[@PORT], tls://HOST or https://HOST/path."),
         key("WHOM")},
        {key("tls-ca"), Words::tr("Certificates to trust beside the system's, for tls:// and https://."), key("FILE")},
        {key("port"), Words::tr("Port of authoritative servers, 53 by default."), key("N")},
        {key("4"), Words::tr("Use IPv4 only.")},
        {key("6"), Words::tr("Use IPv6 only.")},
        {key("timeout"), Words::tr("Seconds to wait for one try at one server."), key("S")},
        {key("lang"), Words::tr("Language, such as en or de."), key("CODE")},
        {key("theme"), Words::tr("Colours: light or dark."), key("light|dark")},
        {key("size"), Words::tr("Size of the window in pixels, such as 1280x800."), key("WxH")},
        {key("screenshot"), Words::tr("Save a picture of the window once the chain stands, then exit."),
         key("FILE.png")},
    };
}

void prepare(QCommandLineParser& parser) {
    parser.addOptions(options());
    parser.setApplicationDescription(Words::tr("Shows, explains and teaches the DNSSEC chain of trust."));
    parser.addPositionalArgument(key("NAME"), Words::tr("The name to check; without it the lab opens."), key("[NAME"));
    parser.addPositionalArgument(key("TYPE"), Words::tr("The record type, A by default."), key("[TYPE]]"));
}

/// Reads values one by one; the first that cannot be used is remembered as a sentence.
class ValueReader {
public:
    explicit ValueReader(const QCommandLineParser& parser) : parser_(parser) {}

    void port(quint16& target) {
        if (const QString text = parser_.value(key("port")); parser_.isSet(key("port"))) {
            bool isNumber = false;
            target = text.toUShort(&isNumber);
            check(isNumber && target > 0,
                  Words::tr("--port needs a whole number from 1 to 65535, not \"%1\".").arg(text));
        }
    }
    void via(Arguments& target) {
        if (parser_.isSet(key("via"))) {
            target.viaText = parser_.value(key("via"));
            const auto via = cli::readVia(target.viaText);
            check(via.has_value(), via ? QString() : via.error());
            target.via = via.value_or(Via{});
        }
    }
    void timeout(int& milliseconds) {
        if (const QString text = parser_.value(key("timeout")); parser_.isSet(key("timeout"))) {
            bool isNumber = false;
            const double seconds = text.toDouble(&isNumber);
            const bool fits = isNumber && seconds >= 0.001 && seconds <= kLongestTimeout;
            check(fits, Words::tr("--timeout needs a number of seconds from 0.001 to %1, not \"%2\".")
                            .arg(QString::number(kLongestTimeout), text));
            milliseconds = fits ? static_cast<int>(seconds * 1000) : milliseconds;
        }
    }
    void at(std::optional<Timestamp>& target) {
        if (const QString text = parser_.value(key("at")); parser_.isSet(key("at"))) {
            target = timestampFromText(text.toStdString());
            check(target.has_value(),
                  Words::tr("--at needs a time such as 2026-11-21T20:00:00Z or seconds since 1970, not \"%1\".")
                      .arg(text));
        }
    }
    void size(QSize& target) {
        if (const QString text = parser_.value(key("size")); parser_.isSet(key("size"))) {
            static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
            const QRegularExpressionMatch match = pattern.match(text);
            target = QSize(match.captured(1).toInt(), match.captured(2).toInt());
            check(match.hasMatch() && target.width() <= kLargestSide && target.height() <= kLargestSide &&
                      target.width() >= kSmallestWidth && target.height() >= kSmallestHeight,
                  Words::tr("--size needs width and height such as 1280x800, from %1x%2 on, not \"%3\".")
                      .arg(QString::number(kSmallestWidth), QString::number(kSmallestHeight), text));
        }
    }
    void check(bool good, const QString& sentence) {
        if (!good && !error_) {
            error_ = sentence;
        }
    }
    [[nodiscard]] const std::optional<QString>& error() const { return error_; }

private:
    const QCommandLineParser& parser_;
    std::optional<QString> error_;
};

}  // namespace

tl::expected<Arguments, QString> readArguments(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(arguments)) {
        return tl::unexpected<QString>(Words::tr("%1 \"rootline --help\" shows all options.").arg(parser.errorText()));
    }
    Arguments result;
    const QStringList words = parser.positionalArguments();
    result.name = words.value(0);
    result.type = words.value(1);
    result.world = parser.value(key("lab"));
    result.capture = parser.value(key("capture"));
    result.rootHints = parser.value(key("root-hints"));
    result.trustAnchors = parser.values(key("trust-anchor"));
    result.useIpv4 = !parser.isSet(key("6"));
    result.useIpv6 = !parser.isSet(key("4"));
    result.theme = parser.value(key("theme"));
    result.screenshot = parser.value(key("screenshot"));
    result.help = parser.isSet(key("help"));
    result.version = parser.isSet(key("version"));
    ValueReader reader(parser);
    result.tlsCa = parser.value(key("tls-ca"));
    reader.port(result.port);
    reader.via(result);
    reader.timeout(result.timeoutMs);
    reader.at(result.at);
    reader.size(result.size);
    reader.check(words.size() <= 2,
                 Words::tr("One name and one type at most: \"%1\" is too much.").arg(words.value(2)));
    reader.check(result.useIpv4 || result.useIpv6,
                 Words::tr("-4 and -6 exclude each other. Use one of them, or none for both."));
    reader.check(
        result.theme.isEmpty() || result.theme == QLatin1String("light") || result.theme == QLatin1String("dark"),
        Words::tr("--theme is light or dark, not \"%1\".").arg(result.theme));
    if (reader.error()) {
        return tl::unexpected<QString>(*reader.error());
    }
    return result;
}

QString helpText() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

std::optional<QString> languageArgument(const QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(option + u'=')) {
            return arguments[i].mid(option.size() + 1);
        }
    }
    return std::nullopt;
}

}  // namespace rootline::desktop
