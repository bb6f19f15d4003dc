// SPDX-License-Identifier: MIT
#include "app/desktop/controller.h"

#include "app/command_line/asked_resolvers.h"
#include "app/command_line/input_files.h"
#include "app/command_line/step_drawing.h"
#include "app/desktop/revalidation.h"
#include "core/captures/capture_redaction.h"
#include "core/lab/rehearsal.h"
#include "core/net/lab_transport.h"
#include "core/trust/outside_check.h"
#include "ui/graph/worksheet_pdf.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/words/query_text.h"
#include "ui/present/words/scenario_words.h"
#include "ui/present/words/source_words.h"
#include "ui/window/figure_view.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QThread>

namespace rootline::desktop {
namespace {

Q_LOGGING_CATEGORY(windowLog, "rootline.window", QtWarningMsg)

constexpr int kUsage = 2;  // exit statuses of the command line: rootline-cli(1)
constexpr int kInputFile = 5;

LabWorld::Group groupOf(lab::ScenarioKind kind) {
    switch (kind) {
        case lab::ScenarioKind::World: return LabWorld::Group::World;
        case lab::ScenarioKind::Story: return LabWorld::Group::Story;
        case lab::ScenarioKind::Lesson: break;
    }
    return LabWorld::Group::Lesson;
}

std::vector<LabWorld> labWorlds() {
    std::vector<LabWorld> worlds;
    for (const lab::ScenarioTitle& scenario : lab::scenarioTitles()) {
        worlds.push_back({QString::fromStdString(scenario.name), shownText(scenario.title), shownText(scenario.brief),
                          groupOf(scenario.kind)});
    }
    return worlds;
}

/// Its questions are not ready yet: they need the validated chain.
std::vector<LessonPage> pagesOf(const lab::Scenario& scenario) {
    std::vector<LessonPage> pages;
    for (const lab::Step& step : scenario.steps) {
        pages.push_back({shownText(step.say), std::vector<Quiz>(questionsOf(step))});
    }
    return pages;
}

}  // namespace

Controller::Controller(Arguments arguments, MainWindow& window, int labDelayMs)
    : arguments_(std::move(arguments)), window_(window), labDelayMs_(labDelayMs), worker_(std::make_unique<QThread>()) {
    window_.setWorlds(labWorlds());
    connect(&window_, &MainWindow::checkRequested, this, &Controller::checkLive);
    connect(&window_, &MainWindow::labRequested, this, [this](const QString& world) { openFromWindow(world, false); });
    connect(&window_, &MainWindow::lessonRequested, this, [this](const QString& name) { openFromWindow(name, true); });
    connect(&window_, &MainWindow::fileChosen, this, &Controller::openFile);
    connect(&window_, &MainWindow::comparisonRequested, this, &Controller::compareWith);
    connect(&window_, &MainWindow::captureFileChosen, this, [this](const QString& file) { saveCapture(file, {}); });
    connect(&window_, &MainWindow::redactedFileChosen, this,
            [this](const QString& file) { saveCapture(file, redactedCapture); });
    connect(&window_, &MainWindow::pageRequested, this, &Controller::showStep);
    connect(&window_, &MainWindow::labQuestionRequested, this,
            [this](const QString&, const Question& question) { askLab(question); });
    window_.setVia(arguments_.viaText);
    connect(&window_, &MainWindow::viaChosen, this, &Controller::chooseVia);
    connect(&window_, &MainWindow::cancelRequested, this, &Controller::cancel);
    connect(&window_, &MainWindow::viewRequested, this, &Controller::lookAt);
    connect(&window_, &MainWindow::resolversRequested, this, &Controller::askResolvers);
    // Qt says that a thread has ended a moment before it has: what OpenSSL keeps for it would be freed after OpenSSL itself.
    connect(worker_.get(), &QThread::finished, [] { releaseThread(); });
    connect(&window_, &MainWindow::worksheetWanted, this, &Controller::saveWorksheet);
    atWork_ = new QObject;
    atWork_->moveToThread(worker_.get());
    connect(worker_.get(), &QThread::finished, atWork_, &QObject::deleteLater);
    worker_->start();
}

Controller::~Controller() {
    if (current_ != nullptr) {
        current_->deleteLater();
    }
    forgetHeard();
    worker_->quit();
    worker_->wait();
}

std::optional<Controller::Failure> Controller::readFiles() {
    auto hints = cli::readRootHints(arguments_.rootHints);
    if (!hints) {
        return Failure{hints.error(), kInputFile};
    }
    auto anchors = cli::readTrustAnchors(arguments_.trustAnchors);
    if (!anchors) {
        return Failure{anchors.error(), kInputFile};
    }
    auto authorities = cli::readAuthorities(arguments_.tlsCa);
    if (!authorities) {
        return Failure{authorities.error(), kInputFile};
    }
    authorities_ = std::move(*authorities);
    rootHints_ = std::move(*hints);
    anchors_ = std::move(*anchors);
    return std::nullopt;
}

std::optional<Controller::Failure> Controller::start() {
    if (auto failure = readFiles()) {
        return failure;
    }
    std::optional<Question> question;
    if (!arguments_.name.isEmpty()) {
        const auto typed = readQuery(arguments_.name, arguments_.type);
        if (!typed) {
            return Failure{typed.error(), kUsage};
        }
        question = typed->question;
    }
    const bool opensList = isListOfNames(arguments_.capture);
    if (!arguments_.capture.isEmpty() && !opensList) {
        return openCapture(arguments_.capture);
    }
    if (question && arguments_.world.isEmpty()) {
        checkLive(*question);
        return std::nullopt;
    }
    if (auto failure = openLab(arguments_.world.isEmpty() ? QStringLiteral("healthy") : arguments_.world,
                               arguments_.screenshot.isEmpty())) {
        return failure;
    }
    if (question) {
        askLab(*question);
    }
    if (opensList) {  // stands before the lab, until a name is chosen
        openWatchList(arguments_.capture);
    }
    return std::nullopt;
}

WalkLimits Controller::limits() const {
    WalkLimits limits;
    limits.useIpv4 = arguments_.useIpv4;
    limits.useIpv6 = arguments_.useIpv6;
    return limits;
}

cli::Way Controller::wayTo(const QList<ResolverAddress>& resolvers) const {
    cli::Way way{resolvers, {}, authorities_};
    way.live.port = arguments_.port;
    way.live.attemptTimeoutMs = arguments_.timeoutMs;
    way.live.useIpv4 = arguments_.useIpv4;
    way.live.useIpv6 = arguments_.useIpv6;
    return way;
}

void Controller::checkLive(const Question& question) {
    drawStep(std::nullopt);
    InspectionRequest request;
    request.question = question;
    request.rootHints = rootHints_;
    request.anchors = anchors_;
    request.limits = limits();
    request.at = arguments_.at;
    request.askAllServers = true;  // in the background, once the first verdict stands
    const auto resolvers = cli::resolversFor(arguments_.via);
    if (!resolvers) {
        window_.showProblem(resolvers.error());
        QMetaObject::invokeMethod(this, &Controller::finished, Qt::QueuedConnection);
        return;
    }
    request.resolvers = serversOf(*resolvers);
    request.standpoint = cli::networkStandpoint(arguments_.via, !arguments_.trustAnchors.isEmpty());
    run(
        [request, way = wayTo(*resolvers), via = viaText(arguments_.via)] {
            return Preparation{request, cli::makeTransport(way), via};
        },
        question, {});
}

void Controller::chooseVia(const QString& via) {
    const auto read = cli::readVia(via);
    if (!read) {
        window_.showProblem(read.error());
        return;
    }
    arguments_.via = *read;
    window_.setVia(via);
}

std::optional<Controller::Failure> Controller::openLab(const QString& nameOrFile, bool held) {
    auto scenario = cli::openScenario(nameOrFile);
    if (!scenario) {
        return Failure{scenario.error().sentence, scenario.error().isFile ? kInputFile : kUsage};
    }
    scenario_ = lab::atStep(std::move(*scenario), 0);
    ++lessons_;
    window_.setLesson(pagesOf(scenario_), held);
    drawStep(0);
    askAboutStep(0);
    checkLab(scenario_);
    proveFile(nameOrFile);
    return std::nullopt;
}

void Controller::openFromWindow(const QString& nameOrFile, bool held) {
    if (const auto failure = openLab(nameOrFile, held)) {
        window_.showProblem(failure->sentence);
    }
}

namespace {

/// What the step has to be drawn, and how the window offers it.
std::shared_ptr<const Drawing> offered(const lab::Scenario& scenario, std::size_t step, Timestamp now) {
    const auto drawing = cli::drawingOf(scenario, step, now);
    if (!drawing) {
        return nullptr;
    }
    using Kind = cli::StepDrawing::Kind;
    switch (drawing->kind) {
        case Kind::Attack:
            return std::make_shared<const Drawing>(
                Drawing{Controller::tr("The attack"), Controller::tr("Draw the attac&k"), drawing->make});
        case Kind::Enumeration:
            return std::make_shared<const Drawing>(
                Drawing{Controller::tr("The names"), Controller::tr("Draw the &names"), drawing->make});
        case Kind::Roll:
            return std::make_shared<const Drawing>(
                Drawing{Controller::tr("The roll"), Controller::tr("Draw the rol&l"), drawing->make});
    }
    return nullptr;
}

}  // namespace

// Staging needs several signed worlds: not on the window's thread.
void Controller::drawStep(std::optional<std::size_t> step) {
    const int mine = ++drawings_;
    window_.setDrawing(nullptr);
    if (!step || *step >= scenario_.steps.size()) {
        return;
    }
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    QMetaObject::invokeMethod(atWork_, [this, mine, now, step = *step, scenario = scenario_] {
        const auto drawing = offered(scenario, step, now);
        QMetaObject::invokeMethod(this, [this, mine, drawing] {
            if (mine == drawings_) {
                window_.setDrawing(drawing);
            }
        });
    });
}

void Controller::askAboutStep(std::size_t step) {
    if (questionsOf(scenario_.steps[step]) == 0) {
        return;
    }
    const int mine = lessons_;
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    QMetaObject::invokeMethod(atWork_, [this, mine, now, step, scenario = scenario_] {
        const ChainOfTrust chain = lab::rehearse(*lab::World::build(lab::atStep(scenario, step), now));
        QMetaObject::invokeMethod(this, [this, mine, step, quizzes = quizzesOf(scenario, step, chain, now)] {
            if (mine == lessons_) {
                window_.setQuizzes(step, quizzes);
            }
        });
    });
}

void Controller::saveWorksheet(const QString& fileName, bool answers) {
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    QMetaObject::invokeMethod(atWork_, [this, fileName, answers, now, scenario = scenario_] {
        QMetaObject::invokeMethod(this, [this, fileName, answers, sheet = cli::worksheetOf(scenario, now)] {
            const auto saved = saveFile(fileName, worksheetPdf(sheet, answers));
            window_.showNote(saved ? tr("Saved as %1.").arg(fileName) : saved.error());
        });
    });
}

void Controller::showStep(int step) {
    scenario_ = lab::atStep(std::move(scenario_), static_cast<std::size_t>(step));
    drawStep(static_cast<std::size_t>(step));
    askAboutStep(static_cast<std::size_t>(step));
    checkLab(scenario_);
}

void Controller::askLab(const Question& question) {
    drawStep(std::nullopt);  // it is about the page's own question
    lab::Scenario asked = scenario_;
    asked.question = question;
    checkLab(asked);
}

void Controller::checkLab(const lab::Scenario& scenario) {
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    run(
        [scenario, now, delay = labDelayMs_] {
            const auto built = lab::World::build(scenario, now);
            InspectionRequest request;
            request.question = scenario.question;
            request.rootHints = built->rootHints();
            request.anchors = built->trustAnchors();
            request.at = built->now();
            request.askAllServers = true;
            request.caches = lab::cachesOf(*built);
            request.standpoint = lab::standpointOf(*built);
            return Preparation{request, std::make_unique<LabTransport>(built, delay)};
        },
        scenario.question, QString::fromStdString(scenario.name));
}

void Controller::run(std::function<Preparation()> prepare, const Question& shown, const QString& world) {
    ++openings_;
    if (current_ != nullptr) {
        disconnect(current_, nullptr, this, nullptr);
        current_->deleteLater();
    }
    ChainOfTrust empty;
    empty.question = shown;
    window_.setQuestion(shown, world);
    window_.showChain(empty, Phase::Checking);
    forgetHeard();
    current_ = new Inspection(std::move(prepare));
    current_->moveToThread(worker_.get());
    const Inspection* mine = current_;
    connect(current_, &Inspection::changed, this,
            [this, mine](const ChainOfTrust& chain, const InspectionStatistics& statistics, Phase phase) {
                if (mine != current_) {
                    return;  // was on its way when a newer question was asked
                }
                qCDebug(windowLog, "%d questions, %d replies, %zu findings%s", statistics.queries,
                        statistics.repliesReceived, chain.findings.size(), phase == Phase::Done ? ", done" : "");
                window_.setProgress(statistics.queries, statistics.repliesReceived);
                window_.showChain(chain, phase);
                if (phase != Phase::Checking) {
                    emit decided();
                }
                if (phase == Phase::Done) {
                    emit finished();
                }
            });
    connect(current_, &Inspection::heard, this, [this, mine](const Capture& capture) {
        if (mine == current_) {
            keepHeard(capture);
        }
    });
    connect(current_, &Inspection::compared, this, [this, mine](const std::vector<ServersOfZone>& zones) {
        if (mine == current_) {
            window_.showServers(zones);
        }
    });
    QMetaObject::invokeMethod(current_, &Inspection::start, Qt::QueuedConnection);
}

void Controller::keepHeard(const Capture& capture) {
    capture_ = capture;
    revalidation_ = new Revalidation(capture);
    revalidation_->moveToThread(worker_.get());
    connect(revalidation_, &Revalidation::validated, this,
            [this, mine = revalidation_](const ChainOfTrust& chain, const OtherView& view) {
                if (mine == revalidation_) {
                    isRevalidation_ = false;
                    window_.showView(chain, view);
                    validateNext();
                }
            });
    connect(revalidation_, &Revalidation::impossible, this,
            [this, mine = revalidation_](const SupposeFailure& failure) {
                if (mine == revalidation_) {
                    isRevalidation_ = false;
                    window_.refuseSupposition(failure);
                    validateNext();
                }
            });
}

void Controller::forgetHeard() {
    capture_.reset();
    wanted_.reset();
    isRevalidation_ = false;
    if (revalidation_ != nullptr) {
        revalidation_->deleteLater();
        revalidation_ = nullptr;
    }
}

void Controller::askResolvers(const QStringList& resolvers, const QString& sentinelZone) {
    if (!capture_) {
        window_.showResolverProblem(tr("Wait until the check is over, then ask resolvers."));
        return;
    }
    const auto way = cli::wayToResolvers(resolvers, wayTo({}));
    if (!way) {
        window_.showResolverProblem(way.error());
        return;
    }
    const auto zone = cli::readSentinelZone(sentinelZone);
    if (!zone) {
        window_.showResolverProblem(zone.error());
        return;
    }
    QMetaObject::invokeMethod(atWork_, [this, capture = *capture_, way = *way, zone = *zone] {
        const ChainOfTrust chain = validateCapture(capture, {});
        const auto replies = cli::askResolvers(chain, way, zone);
        const ChainOfTrust compared = comparedWithResolvers(chain, capture.evidence, replies);
        QMetaObject::invokeMethod(
            this, [this, chain, compared, replies] { window_.showResolvers(chain, compared, replies); });
    });
}

void Controller::lookAt(const OtherView& view) {
    if (revalidation_ == nullptr) {
        window_.showNote(tr("Wait until the check is over, then look at another time or server."));
        return;
    }
    wanted_ = view;
    validateNext();
}

void Controller::validateNext() {
    if (wanted_ && !isRevalidation_) {
        isRevalidation_ = true;
        QMetaObject::invokeMethod(
            revalidation_, [validation = revalidation_, view = *wanted_] { validation->validate(view); },
            Qt::QueuedConnection);
        wanted_.reset();
    }
}

void Controller::cancel() {
    if (current_ != nullptr) {
        QMetaObject::invokeMethod(current_, &Inspection::cancel, Qt::QueuedConnection);
    }
}

}  // namespace rootline::desktop
