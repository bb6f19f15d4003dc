// SPDX-License-Identifier: MIT
#include "app/cli/batch_file.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/junit_file.h"
#include "app/cli/lab_question.h"
#include "app/cli/revalidation.h"
#include "core/analysis/headline.h"
#include "core/net/shared_asking.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/query_text.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <map>

namespace rootline::cli {

namespace {

class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::BatchWords)
};

constexpr int kProgressMs = 2000;
constexpr int kMostLinesAtOnce = 500;  // before events, such as Ctrl-C, have their turn

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject lineHead(const BatchLine& line, const QString& world) {
    return {{"schema", 1}, {"line", line.number}, {"input", line.text}, {"world", world}};
}

QJsonObject errorLine(const BatchLine& line, const QString& world, const QString& sentence) {
    QJsonObject object = lineHead(line, world);
    object[QStringLiteral("error")] = sentence;
    return object;
}

/// The errors and warnings that are causes by themselves, as codes.
QJsonArray causes(const ChainOfTrust& chain) {
    QJsonArray codes;
    for (const Finding& finding : chain.findings) {
        if (!finding.causedBy && finding.severity != Severity::Notice && !codes.contains(latin(finding.code()))) {
            codes.append(latin(finding.code()));
        }
    }
    return codes;
}

QJsonObject resultLine(const BatchLine& line, const QString& world, const ChainOfTrust& chain,
                       const InspectionStatistics& figures) {
    QJsonObject object = lineHead(line, world);
    const auto cause = chain.cause();
    object[QStringLiteral("name")] = QString::fromStdString(chain.question.name.toText());
    object[QStringLiteral("type")] = QString::fromStdString(typeText(chain.question.type));
    object[QStringLiteral("at")] = QString::fromStdString(toIso8601(chain.at));
    object[QStringLiteral("verdict")] = token(chain.verdict);
    object[QStringLiteral("headline")] = token(headlineOf(chain).kind);
    object[QStringLiteral("rcode")] = QString::fromStdString(rcodeText(chain.rcode));
    object[QStringLiteral("cause")] = cause ? QJsonValue(latin(chain.findings[*cause].code())) : QJsonValue();
    object[QStringLiteral("summary")] = summarySentence(chain);
    object[QStringLiteral("findings")] = causes(chain);
    object[QStringLiteral("valid_until")] =
        chain.validUntil ? QJsonValue(QString::fromStdString(toIso8601(*chain.validUntil))) : QJsonValue();
    object[QStringLiteral("standpoint")] = standpointJson(chain);
    object[QStringLiteral("queries")] = figures.queries;
    object[QStringLiteral("elapsed_ms")] = figures.elapsedMs;
    return object;
}

/// Of two results the one that a script has to hear of.
ExitStatus worse(ExitStatus a, ExitStatus b) {
    const auto rank = [](ExitStatus status) {
        switch (status) {
            case ExitStatus::Secure: return 0;
            case ExitStatus::Insecure: return 1;
            case ExitStatus::Indeterminate: return 2;
            case ExitStatus::Usage:
            case ExitStatus::InputFile: return 3;
            case ExitStatus::Bogus: return 4;
        }
        return 4;
    };
    return rank(a) < rank(b) ? b : a;
}

/// What a line that is there already counts for: `batch` exits with the worst of all lines, whenever they were written.
ExitStatus statusOfLine(const QJsonObject& line) {
    const QString verdict = line.value(QLatin1String("verdict")).toString();
    for (const Security security : {Security::Secure, Security::Insecure, Security::Bogus, Security::Indeterminate}) {
        if (verdict == token(security)) {
            return statusOf(security);
        }
    }
    return ExitStatus::Usage;  // a line that could not be read
}

/// Counts, for progress and summary.
struct Tally {
    std::map<Security, qint64> verdicts;
    std::map<std::string, qint64> causes;
    qint64 unreadable = 0;
    qint64 done = 0;

    void add(const ChainOfTrust& chain) {
        ++done;
        ++verdicts[chain.verdict];
        if (const auto cause = chain.cause()) {
            ++causes[std::string(chain.findings[*cause].code())];
        }
    }

    [[nodiscard]] QString line() const {
        QStringList parts;
        for (const Security verdict :
             {Security::Secure, Security::Insecure, Security::Bogus, Security::Indeterminate}) {
            const auto found = verdicts.find(verdict);
            parts.append(QStringLiteral("%1 %2").arg(QString::number(found == verdicts.end() ? 0 : found->second),
                                                     word(verdict)));
        }
        if (unreadable > 0) {
            //: lines of a list that are no names
            parts.append(BatchWords::tr("%n unreadable", nullptr, static_cast<int>(unreadable)));
        }
        return parts.join(QStringLiteral(", "));
    }
};

/// Runs the list, some names at a time.
class BatchRun : public QObject {
public:
    struct Files {
        BatchInput& input;
        BatchOutput& output;
        JunitFile& junit;
    };

    /// `world`: what decides the results beside the names.
    BatchRun(LiveQuestion question, const Files& files, const QString& world, const Options& options)
        : world_(world),
          request_(std::move(question.request)),
          shared_(std::move(question.transport), {options.rate, SharedAsking::Limits{}.remembered}),
          input_(files.input),
          output_(files.output),
          junit_(files.junit),
          jobs_(options.jobs) {
        request_.verdictOnly = true;
        request_.memory = std::make_shared<ValidationMemory>();
        progress_.setInterval(kProgressMs);
        connect(&progress_, &QTimer::timeout, this, [this] { tellProgress(); });
        connect(&interruption_, &Interruption::happened, this, [this] {
            stopped_ = true;
            loop_.quit();
        });
    }

    ExitStatus run() {
        clock_.start();
        progress_.start();
        QTimer::singleShot(0, this, [this] { startMore(); });
        loop_.exec();
        active_.clear();
        tellSummary();
        if (stopped_) {
            return ExitStatus::Indeterminate;  // a JUnit report of a part would look like all of it
        }
        if (input_.failure()) {
            return refuse(*input_.failure());
        }
        const auto saved = junit_.save();
        return saved ? worst_ : refuse(saved.error());
    }

private:
    struct Job {
        BatchLine line;
        std::unique_ptr<Transport> transport;
        std::unique_ptr<Inspector> inspector;
    };

    void startMore() {
        int lines = 0;
        bool waiting = false;
        while (!stopped_ && !ended_ && !waiting && static_cast<int>(active_.size()) < jobs_) {
            if (++lines > kMostLinesAtOnce) {
                QTimer::singleShot(0, this, [this] { startMore(); });
                return;
            }
            BatchLine line;
            switch (input_.next(line)) {
                case BatchInput::State::Line: startUnlessDone(line); break;
                case BatchInput::State::Waiting: waiting = true; break;
                case BatchInput::State::Ended: ended_ = true; break;
            }
        }
        if (waiting) {
            waitForInput();
        } else if (active_.empty()) {
            loop_.quit();
        }
    }

    void waitForInput() {
        if (!readable_) {
            readable_ = std::make_unique<QSocketNotifier>(input_.descriptor(), QSocketNotifier::Read);
            connect(readable_.get(), &QSocketNotifier::activated, this, [this] {
                readable_->setEnabled(false);
                startMore();
            });
        }
        readable_->setEnabled(true);
    }

    void startUnlessDone(const BatchLine& line) {
        const QJsonObject before = output_.takeDone(line, world_);
        if (before.isEmpty()) {
            start(line);
        } else {
            worst_ = worse(worst_, statusOfLine(before));
            junit_.add(before);
        }
    }

    void start(const BatchLine& line) {
        const auto query = readQuery(line.text.section(u' ', 0, 0), line.text.section(u' ', 1).trimmed());
        if (!query) {
            ++tally_.unreadable;
            ++tally_.done;
            worst_ = worse(worst_, ExitStatus::Usage);
            write(errorLine(line, world_, query.error()));
            return;
        }
        InspectionRequest request = request_;
        request.question = query->question;
        const qint64 id = ++lastId_;
        Job& job = active_[id];
        job.line = line;
        job.transport = shared_.join();
        job.inspector = std::make_unique<Inspector>(std::move(request), *job.transport);
        connect(
            job.inspector.get(), &Inspector::finished, this, [this, id] { finish(id); }, Qt::QueuedConnection);
        job.inspector->start();
    }

    void finish(qint64 id) {
        const auto found = active_.find(id);
        if (found == active_.end()) {
            return;
        }
        const Job& job = found->second;
        const ChainOfTrust& chain = job.inspector->chain();
        tally_.add(chain);
        worst_ = worse(worst_, statusOf(chain.verdict));
        write(resultLine(job.line, world_, chain, job.inspector->statistics()));
        active_.erase(found);
        startMore();
    }

    void write(const QJsonObject& object) {
        if (stopped_) {
            return;
        }
        if (const auto written = output_.write(visibleJson(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            !written) {
            complain(written.error().sentence);
            std::clearerr(stdout);  // it has been said
            stopped_ = true;
            loop_.quit();
        }
        junit_.add(object);
    }

    [[nodiscard]] double perSecond() const {
        return static_cast<double>(tally_.done) * 1000.0 / static_cast<double>(std::max<qint64>(1, clock_.elapsed()));
    }

    void tellProgress() const {
        complain(BatchWords::tr("%1 done (%2 a second): %3")
                     .arg(QString::number(tally_.done), QString::number(perSecond(), 'f', 0), tally_.line()));
    }

    void tellSummary() const {
        if (stopped_) {
            complain(BatchWords::tr("Stopped. Start again with the same -o to go on."));
        }
        QString text = BatchWords::tr("%1 names in %2 s (%3 a second), %4 questions asked, %5 answered from memory.")
                           .arg(QString::number(tally_.done),
                                QString::number(static_cast<double>(clock_.elapsed()) / 1000, 'f', 1),
                                QString::number(perSecond(), 'f', 0), QString::number(shared_.asked()),
                                QString::number(shared_.remembered()));
        if (output_.doneBefore() > 0) {
            text +=
                u' ' + BatchWords::tr("%n line(s) were done before.", nullptr, static_cast<int>(output_.doneBefore()));
        }
        text += QStringLiteral("\n  ") + tally_.line();
        for (const auto& [code, count] : tally_.causes) {
            text += QStringLiteral("\n  %1  %2").arg(QString::number(count).rightJustified(8), latin(code));
        }
        complainAtLength(text);
    }

    QString world_;
    InspectionRequest request_;
    SharedAsking shared_;
    BatchInput& input_;
    BatchOutput& output_;
    JunitFile& junit_;
    int jobs_;
    std::map<qint64, Job> active_;
    qint64 lastId_ = 0;
    Tally tally_;
    ExitStatus worst_ = ExitStatus::Secure;
    bool ended_ = false;
    bool stopped_ = false;
    std::unique_ptr<QSocketNotifier> readable_;
    QElapsedTimer clock_;
    QTimer progress_;
    Interruption interruption_;
    QEventLoop loop_;
};

tl::expected<LiveQuestion, Failure> prepare(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (!options.world.isEmpty()) {
        return openStep(options.world, options).map([&options](const lab::Scenario& scenario) {
            return labQuestion(scenario, options);
        });
    }
    Invocation root = invocation;  // the names come later, one by one
    root.words = QStringList{invocation.words[0], QStringLiteral(".")};
    return prepareLiveQuestion(root);
}

/// The beginning of a file's digest: what it holds decides, not what it is called.
QString digestOf(const QString& fileName) {
    QFile file(fileName);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? latin(hash.result().toHex().left(16).toStdString())
                                                                 : fileName;
}

/// What decides the results beside the names: the same name elsewhere, or at another time, is another line.
QString worldOf(const Options& options) {
    QStringList parts;
    if (options.world.isEmpty()) {
        parts << QStringLiteral("network") << viaText(options.via);
    } else {
        const auto titles = lab::scenarioTitles();
        const bool isBuiltIn = std::any_of(titles.begin(), titles.end(), [&](const lab::ScenarioTitle& title) {
            return QString::fromStdString(title.name) == options.world;
        });
        parts << QStringLiteral("lab") << (isBuiltIn ? options.world : digestOf(options.world))
              << QStringLiteral("step %1").arg(options.step);
    }
    if (options.port != 53) {
        parts << QStringLiteral("port %1").arg(options.port);
    }
    if (!options.rootHints.isEmpty()) {
        parts << QStringLiteral("root hints ") + digestOf(options.rootHints);
    }
    for (const QString& anchors : options.trustAnchors) {
        parts << QStringLiteral("trust anchor ") + digestOf(anchors);
    }
    if (!options.policy.isEmpty()) {
        parts << QStringLiteral("policy ") + options.policy;
    }
    if (options.soonSeconds) {
        parts << QStringLiteral("soon %1 s, %2 %")
                     .arg(QString::number(*options.soonSeconds), QString::number(options.soonPercent));
    }
    if (options.at) {
        parts << QStringLiteral("at ") + QString::fromStdString(toIso8601(*options.at));
    }
    return parts.join(u' ');
}

}  // namespace

ExitStatus batch(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (const auto error = unsuitableOption(invocation, options.world.isEmpty() ? Use::BatchLive : Use::BatchLab)) {
        return refuse({*error});
    }
    if (invocation.words.size() != 2) {
        return refuse(
            {BatchWords::tr("\"batch\" needs one file with one name on each line, or - for standard input.")});
    }
    auto input = BatchInput::open(invocation.words[1]);
    if (!input) {
        return refuse(input.error());
    }
    const auto policy = policyOf(options);
    if (!policy) {
        return refuse(policy.error());
    }
    auto question = prepare(invocation);
    if (!question) {
        return refuse(question.error());
    }
    question->request.policy = *policy;
    auto junit = JunitFile::open(
        options.junit, invocation.words[1] == QLatin1String("-") ? QStringLiteral("batch") : invocation.words[1]);
    if (!junit) {
        return refuse(junit.error());
    }
    auto output = BatchOutput::open(options.output);
    if (!output) {
        return refuse(output.error());
    }
    return BatchRun(*std::move(question), {**input, **output, **junit}, worldOf(options), options).run();
}

}  // namespace rootline::cli
