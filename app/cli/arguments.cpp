// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/help.h"
#include "app/cli/ways.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace rootline::cli {

namespace {

class ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ArgumentWords)
};

constexpr double kLongestTimeout = 60;  // seconds
constexpr int kMostAttempts = 10;
constexpr int kMostSteps = 200;
constexpr int kMostDotsPerInch = 2400;

/// Reads option values into Options; the first value that cannot be used is remembered as a sentence.
class ValueReader {
public:
    explicit ValueReader(const QCommandLineParser& parser) : parser_(parser) {}

    void number(const QString& option, int largest, int& target) {
        if (parser_.isSet(option)) {
            bool isNumber = false;
            target = parser_.value(option).toInt(&isNumber);
            if (!isNumber || target < 1 || target > largest) {
                fail(ArgumentWords::tr("--%1 needs a whole number from 1 to %2, not \"%3\".")
                         .arg(option, QString::number(largest), parser_.value(option)));
            }
        }
    }

    void seconds(const QString& option, int& milliseconds) {
        if (parser_.isSet(option)) {
            bool isNumber = false;
            const double value = parser_.value(option).toDouble(&isNumber);
            if (!isNumber || !(value >= 0.001 && value <= kLongestTimeout)) {
                fail(ArgumentWords::tr("--%1 needs a number of seconds from 0.001 to %2, not \"%3\".")
                         .arg(option, QString::number(kLongestTimeout), parser_.value(option)));
                return;
            }
            milliseconds = static_cast<int>(value * 1000);
        }
    }

    void moment(const QString& option, std::optional<Timestamp>& target) {
        if (parser_.isSet(option)) {
            target = timestampFromText(parser_.value(option).toStdString());
            if (!target) {
                fail(ArgumentWords::tr(
                         "--%1 needs a time such as 2026-11-21T20:00:00Z or seconds since 1970, not \"%2\".")
                         .arg(option, parser_.value(option)));
            }
        }
    }

    void via(const QString& option, Via& target) {
        if (parser_.isSet(option)) {
            if (const auto read = readVia(parser_.value(option))) {
                target = *read;
            } else {
                fail(read.error());
            }
        }
    }

    /// True where the value is the second of two words, false where it is the first or not given.
    bool second(const QString& option, const QString& first, const QString& other) {
        const QString value = parser_.value(option);
        if (parser_.isSet(option) && value != first && value != other) {
            fail(ArgumentWords::tr("--%1 needs \"%2\" or \"%3\", not \"%4\".").arg(option, first, other, value));
        }
        return value == other;
    }

    void fail(const QString& sentence) {
        if (!error_) {
            error_ = sentence;
        }
    }

    [[nodiscard]] const std::optional<QString>& error() const { return error_; }

private:
    const QCommandLineParser& parser_;
    std::optional<QString> error_;
};

QString withDashes(const QString& option) {
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

/// The option at the end of the line that a value should follow: the parser's own sentence is Qt's, and may be in
/// another language.
std::optional<QString> missingValue(const QStringList& arguments) {
    const QString last = arguments.back().mid(2);
    for (const QCommandLineOption& option : allOptions()) {
        if (!option.valueName().isEmpty() && option.names().contains(last)) {
            return ArgumentWords::tr("--%1 needs a value behind it.").arg(last);
        }
    }
    return std::nullopt;
}

void readLooks(const QCommandLineParser& parser, ValueReader& reader, Options& options) {
    options.overview = reader.second(QStringLiteral("view"), QStringLiteral("detail"), QStringLiteral("overview"));
    options.dark = reader.second(QStringLiteral("theme"), QStringLiteral("light"), QStringLiteral("dark"));
    reader.number(QStringLiteral("dpi"), kMostDotsPerInch, options.dotsPerInch);
    options.transparent = parser.isSet(QStringLiteral("transparent"));
    options.outlines = parser.isSet(QStringLiteral("outlines"));
    options.pictureOnly = parser.isSet(QStringLiteral("picture-only"));
}

tl::expected<Options, QString> readOptions(const QCommandLineParser& parser) {
    Options options;
    options.given = parser.optionNames();
    options.json = parser.isSet(QStringLiteral("json"));
    options.list = parser.isSet(QStringLiteral("list"));
    options.allServers = parser.isSet(QStringLiteral("all-servers"));
    options.rootHints = parser.value(QStringLiteral("root-hints"));
    options.trustAnchors = parser.values(QStringLiteral("trust-anchor"));
    options.useIpv4 = !parser.isSet(QStringLiteral("6"));
    options.useIpv6 = !parser.isSet(QStringLiteral("4"));
    ValueReader reader(parser);
    int port = options.port;
    reader.number(QStringLiteral("port"), 65535, port);
    options.port = static_cast<quint16>(port);
    options.folder = parser.value(QStringLiteral("folder"));
    reader.number(QStringLiteral("step"), kMostSteps, options.step);
    reader.number(QStringLiteral("attempts"), kMostAttempts, options.attempts);
    reader.seconds(QStringLiteral("timeout"), options.timeoutMs);
    reader.moment(QStringLiteral("at"), options.at);
    if (!options.useIpv4 && !options.useIpv6) {
        reader.fail(ArgumentWords::tr("-4 and -6 exclude each other. Use one of them, or none for both."));
    }
    reader.via(QStringLiteral("via"), options.via);
    options.capture = parser.value(QStringLiteral("capture"));
    options.world = parser.value(QStringLiteral("lab"));
    options.output = parser.value(QStringLiteral("o"));
    readLooks(parser, reader, options);
    options.tlsCa = parser.value(QStringLiteral("tls-ca"));
    if (reader.error()) {
        return tl::unexpected<QString>(*reader.error());
    }
    return options;
}

}  // namespace

tl::expected<Invocation, QString> readArguments(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions(allOptions());
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty()) {
            return tl::unexpected<QString>(
                ArgumentWords::tr("There is no option %1. \"rootline-cli --help\" shows them all.")
                    .arg(withDashes(unknown.front())));
        }
        return tl::unexpected<QString>(missingValue(arguments).value_or(parser.errorText()));
    }
    Invocation invocation;
    invocation.words = parser.positionalArguments();
    invocation.help = parser.isSet(QStringLiteral("help"));
    invocation.version = parser.isSet(QStringLiteral("version"));
    return readOptions(parser).map([&](Options options) {
        invocation.options = std::move(options);
        return invocation;
    });
}

std::optional<QString> unsuitableOption(const Invocation& invocation, const QStringList& allowed) {
    for (const QString& option : invocation.options.given) {
        if (option != QLatin1String("lang") && !allowed.contains(option)) {
            return ArgumentWords::tr("%1 has no meaning for this command. Leave it out.").arg(withDashes(option));
        }
    }
    return std::nullopt;
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

}  // namespace rootline::cli
