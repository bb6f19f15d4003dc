// SPDX-License-Identifier: MIT
#include "app/command_line/arguments.h"

#include "app/command_line/same_files.h"
#include "app/command_line/ways.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rootline::cli {

namespace {

class ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ArgumentWords)
};

constexpr double kLongestTimeout = 60;  // seconds
constexpr int kMostAttempts = 10;
constexpr int kMostJobs = 500;
constexpr double kHighestRate = 100'000;  // a second
constexpr int kMostSteps = 200;
constexpr int kMostDotsPerInch = 2400;
constexpr QSize kSmallestWindow{560, 420};
constexpr QSize kLargestWindow{8000, 8000};

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

    /// "7d", "12h", "25%", or a time and a share, both of which have to hold.
    void soon(const QString& option, Options& options) {
        if (!parser_.isSet(option)) {
            return;
        }
        static const QRegularExpression form(
            QStringLiteral("^(?=.)(?:([0-9]{1,5})([dh]))?(?:(?:^|(?<=[dh]),)([0-9]{1,2}|100)%)?$"));
        const auto match = form.match(parser_.value(option));
        const bool hasTime = match.hasCaptured(1);
        if (!match.hasMatch()) {
            fail(ArgumentWords::tr("--%1 needs days, hours or a share of the validity, such as 7d, 12h, 25% or 7d,25%, "
                                   "not \"%2\".")
                     .arg(option, parser_.value(option)));
            return;
        }
        constexpr std::int64_t kHour = 3600;
        constexpr std::int64_t kDay = 24 * kHour;
        options.soonSeconds = hasTime ? match.captured(1).toLongLong() * (match.captured(2) == u'd' ? kDay : kHour)
                                      : std::numeric_limits<std::int64_t>::max();
        options.soonPercent = match.hasCaptured(3) ? match.captured(3).toInt() : 100;
    }

    void rate(const QString& option, double& target) {
        if (parser_.isSet(option)) {
            bool isNumber = false;
            target = parser_.value(option).toDouble(&isNumber);
            if (!isNumber || !(target >= 0 && target <= kHighestRate)) {
                fail(ArgumentWords::tr("--%1 needs a number from 0 (no bound) to %2, not \"%3\".")
                         .arg(option, QString::number(kHighestRate, 'f', 0), parser_.value(option)));
            }
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

    void choice(const OptionEntry& entry, QString& target) {
        target = parser_.value(entry.names.front());
        if (!target.isEmpty() && !entry.choices.contains(target)) {
            fail(ArgumentWords::tr("--%1 needs %2, not \"%3\".")
                     .arg(entry.names.front(), quoted(entry.choices), target));
        }
    }

    void size(const QString& option, QSize& target) {
        if (parser_.isSet(option)) {
            static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
            const QRegularExpressionMatch match = pattern.match(parser_.value(option));
            target = QSize(match.captured(1).toInt(), match.captured(2).toInt());
            if (!match.hasMatch() || target.expandedTo(kSmallestWindow).boundedTo(kLargestWindow) != target) {
                fail(ArgumentWords::tr("--size needs width and height such as 1280x800, from %1x%2 on, not \"%3\".")
                         .arg(QString::number(kSmallestWindow.width()), QString::number(kSmallestWindow.height()),
                              parser_.value(option)));
            }
        }
    }

    void fail(const QString& sentence) {
        if (!error_) {
            error_ = sentence;
        }
    }

    [[nodiscard]] const std::optional<QString>& error() const { return error_; }

private:
    /// "a", "b" or "c", each in quotation marks.
    static QString quoted(const QStringList& words) {
        QString text;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = u'"' + words[i] + u'"';
            //: two of several words that can be chosen, such as: "light" or "dark"
            text = i == 0                 ? word
                   : i + 1 < words.size() ? text + QLatin1String(", ") + word
                                          : ArgumentWords::tr("%1 or %2").arg(text, word);
        }
        return text;
    }

    const QCommandLineParser& parser_;
    std::optional<QString> error_;
};

/// What the parser reads, made from the table: of both programs, so that each option can be asked for.
QList<QCommandLineOption> parserOptions() {
    QList<QCommandLineOption> options;
    for (const OptionEntry& entry : optionTable()) {
        options.append(QCommandLineOption(entry.names, entry.description, entry.valueName));
    }
    return options;
}

bool isGiven(const OptionEntry& entry, const QStringList& given) {
    return std::any_of(entry.names.begin(), entry.names.end(),
                       [&](const QString& name) { return given.contains(name); });
}

/// The first option that the program does not have.
std::optional<QString> unknownOption(const QCommandLineParser& parser, Program program) {
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        return unknown.front();
    }
    const QList<OptionEntry> known = optionsOf(program);
    for (const QString& name : parser.optionNames()) {
        if (std::none_of(known.begin(), known.end(),
                         [&](const OptionEntry& entry) { return entry.names.contains(name); })) {
            return name;
        }
    }
    return std::nullopt;
}

/// The option at the end of the line that a value should follow: the parser's own sentence is Qt's, and may be in
/// another language.
std::optional<QString> missingValue(const QStringList& arguments, Program program) {
    const QString last = arguments.back().mid(2);
    for (const OptionEntry& entry : optionsOf(program)) {
        if (entry.kind != ValueKind::None && entry.names.contains(last)) {
            return ArgumentWords::tr("--%1 needs a value after it.").arg(last);
        }
    }
    return std::nullopt;
}

void readLooks(const QCommandLineParser& parser, ValueReader& reader, Options& options) {
    QString view;
    for (const OptionEntry& entry : optionTable()) {
        if (entry.names.front() == QLatin1String("view")) {
            reader.choice(entry, view);
        }
        if (entry.names.front() == QLatin1String("theme")) {
            reader.choice(entry, options.theme);
        }
        if (entry.names.front() == QLatin1String("digest")) {
            reader.choice(entry, options.digest);
        }
    }
    options.overview = view == QLatin1String("overview");
    reader.number(QStringLiteral("dpi"), kMostDotsPerInch, options.dotsPerInch);
    reader.size(QStringLiteral("size"), options.windowSize);
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.transparent = parser.isSet(QStringLiteral("transparent"));
    options.outlines = parser.isSet(QStringLiteral("outlines"));
    options.pictureOnly = parser.isSet(QStringLiteral("picture-only"));
}

/// A file or world that is named twice: of two the program would have to guess.
void refuseTwice(const QCommandLineParser& parser, ValueReader& reader) {
    for (const OptionEntry& entry : optionTable()) {
        const QString& name = entry.names.front();
        if ((entry.kind == ValueKind::File || entry.kind == ValueKind::World) && !entry.repeatable &&
            parser.values(name).size() > 1) {
            reader.fail(ArgumentWords::tr("%1 is given twice. Leave one out.").arg(withDashes(name)));
        }
    }
}

tl::expected<Options, QString> readOptions(const QCommandLineParser& parser) {
    Options options;
    options.given = parser.optionNames();
    options.json = parser.isSet(QStringLiteral("json"));
    options.list = parser.isSet(QStringLiteral("list"));
    options.terms = parser.isSet(QStringLiteral("terms"));
    options.calendar = parser.value(QStringLiteral("ics"));
    options.uses = parser.isSet(QStringLiteral("uses"));
    options.allServers = options.uses || parser.isSet(QStringLiteral("all-servers"));
    options.connect = parser.isSet(QStringLiteral("connect"));
    options.askResolvers = parser.values(QStringLiteral("ask-resolver"));
    options.sentinel = parser.value(QStringLiteral("sentinel"));
    options.captureAnchors = parser.isSet(QStringLiteral("capture-anchors"));
    options.redact = parser.isSet(QStringLiteral("redact"));
    options.rootHints = parser.value(QStringLiteral("root-hints"));
    options.trustAnchors = parser.values(QStringLiteral("trust-anchor"));
    options.useIpv4 = !parser.isSet(QStringLiteral("6"));
    options.useIpv6 = !parser.isSet(QStringLiteral("4"));
    ValueReader reader(parser);
    refuseTwice(parser, reader);
    int port = options.port;
    reader.number(QStringLiteral("port"), 65535, port);
    options.port = static_cast<quint16>(port);
    options.answers = parser.isSet(QStringLiteral("answers"));
    options.folder = parser.value(QStringLiteral("folder"));
    reader.number(QStringLiteral("step"), kMostSteps, options.step);
    reader.number(QStringLiteral("jobs"), kMostJobs, options.jobs);
    reader.rate(QStringLiteral("rate"), options.rate);
    reader.number(QStringLiteral("attempts"), kMostAttempts, options.attempts);
    reader.seconds(QStringLiteral("timeout"), options.timeoutMs);
    reader.moment(QStringLiteral("at"), options.at);
    reader.soon(QStringLiteral("soon"), options);
    if (!options.useIpv4 && !options.useIpv6) {
        reader.fail(ArgumentWords::tr("-4 and -6 exclude each other. Use one of them, or none for both."));
    }
    reader.via(QStringLiteral("via"), options.via);
    options.capture = parser.value(QStringLiteral("capture"));
    options.world = parser.value(QStringLiteral("lab"));
    options.output = parser.value(QStringLiteral("o"));
    options.junit = parser.value(QStringLiteral("junit"));
    readLooks(parser, reader, options);
    options.tlsCa = parser.value(QStringLiteral("tls-ca"));
    options.suppositions = parser.values(QStringLiteral("suppose"));
    options.policies = parser.isSet(QStringLiteral("policies"));
    options.policy = parser.value(QStringLiteral("policy"));
    options.compare = parser.value(QStringLiteral("compare"));
    if (options.policies && (!options.suppositions.isEmpty() || !options.policy.isEmpty())) {
        reader.fail(ArgumentWords::tr("--policies cannot be combined with --policy or --suppose. Remove one of them."));
    }
    if (!options.sentinel.isEmpty() && options.askResolvers.isEmpty()) {
        reader.fail(ArgumentWords::tr("--sentinel asks a resolver. Name it with --ask-resolver."));
    }
    if (reader.error()) {
        return tl::unexpected<QString>(*reader.error());
    }
    return options;
}

}  // namespace

tl::expected<Invocation, QString> readArguments(const QStringList& arguments, Program program) {
    QCommandLineParser parser;
    parser.addOptions(parserOptions());
    const bool parsed = parser.parse(arguments);
    if (const auto unknown = unknownOption(parser, program)) {
        return tl::unexpected<QString>(ArgumentWords::tr("There is no option %1. \"%2 --help\" shows them all.")
                                           .arg(withDashes(*unknown), programName(program)));
    }
    if (!parsed) {
        return tl::unexpected<QString>(missingValue(arguments, program).value_or(parser.errorText()));
    }
    Invocation invocation;
    invocation.words = parser.positionalArguments();
    invocation.help = parser.isSet(QStringLiteral("help"));
    invocation.version = parser.isSet(QStringLiteral("version"));
    auto options = readOptions(parser);
    if (!options) {
        return tl::unexpected(options.error());
    }
    invocation.options = *std::move(options);
    if (const auto overwritten = overwrittenInput(invocation, program)) {
        return tl::unexpected(*overwritten);
    }
    return invocation;
}

std::optional<QString> unsuitableOption(const Invocation& invocation, Use use) {
    for (const OptionEntry& entry : optionTable()) {
        if (!entry.uses.has(use) && isGiven(entry, invocation.options.given)) {
            return ArgumentWords::tr("This command has no option %1. Remove it.").arg(withDashes(entry.names.front()));
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
