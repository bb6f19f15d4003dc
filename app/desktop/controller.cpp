// SPDX-License-Identifier: MIT
#include "app/desktop/controller.h"

#include "app/cli/input_files.h"
#include "core/lab/world.h"
#include "core/net/lab_transport.h"
#include "ui/present/query_text.h"
#include "ui/present/words.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QThread>

namespace rootline::desktop {
namespace {

constexpr int kUsage = 2;  // exit statuses of the command line, design.md section 7
constexpr int kInputFile = 5;

// A word or two for a button; worlds without one are in the menu only.
QString brief(const std::string& world) {
    if (world == "healthy") {
        //: A button that opens the lab world in which every signature holds
        return Controller::tr("Healthy");
    }
    if (world == "stale-ds") {
        //: A button that opens the lab world whose parent still has an old DS record
        return Controller::tr("Break it: stale DS");
    }
    if (world == "unsigned") {
        //: A button that opens the lab world whose domain has no DNSSEC
        return Controller::tr("Unsigned");
    }
    return {};
}

std::vector<LabWorld> labWorlds() {
    std::vector<LabWorld> worlds;
    for (const std::string& name : lab::scenarioNames()) {
        worlds.push_back({QString::fromStdString(name), worldTitle(name), brief(name)});
    }
    return worlds;
}

}  // namespace

Controller::Controller(Arguments arguments, MainWindow& window, int labDelayMs)
    : arguments_(std::move(arguments)), window_(window), labDelayMs_(labDelayMs), worker_(std::make_unique<QThread>()) {
    window_.setWorlds(labWorlds());
    connect(&window_, &MainWindow::checkRequested, this, &Controller::checkLive);
    connect(&window_, &MainWindow::labRequested, this, [this](const QString& world) { checkLab(world, {}); });
    connect(&window_, &MainWindow::labQuestionRequested, this,
            [this](const QString& world, const Question& question) { checkLab(world, question); });
    window_.setVia(arguments_.viaText);
    connect(&window_, &MainWindow::viaChosen, this, &Controller::chooseVia);
    connect(&window_, &MainWindow::cancelRequested, this, &Controller::cancel);
    worker_->start();
}

Controller::~Controller() {
    if (current_ != nullptr) {
        current_->deleteLater();
    }
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
    if (question && arguments_.world.isEmpty()) {
        checkLive(*question);
        return std::nullopt;
    }
    const QString world = arguments_.world.isEmpty() ? QStringLiteral("healthy") : arguments_.world;
    if (!lab::findScenario(world.toStdString())) {
        return Failure{tr("There is no lab world \"%1\". \"rootline-cli lab list\" shows them all.").arg(world),
                       kUsage};
    }
    checkLab(world, question);
    return std::nullopt;
}

WalkLimits Controller::limits() const {
    WalkLimits limits;
    limits.useIpv4 = arguments_.useIpv4;
    limits.useIpv6 = arguments_.useIpv6;
    return limits;
}

void Controller::checkLive(const Question& question) {
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
    cli::Way way{*resolvers, {}, authorities_};
    way.live.port = arguments_.port;
    way.live.attemptTimeoutMs = arguments_.timeoutMs;
    way.live.useIpv4 = arguments_.useIpv4;
    way.live.useIpv6 = arguments_.useIpv6;
    run([request, way] { return Preparation{request, cli::makeTransport(way)}; }, question, {});
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

void Controller::checkLab(const QString& world, const std::optional<Question>& question) {
    const auto scenario = lab::findScenario(world.toStdString());
    if (!scenario) {
        return;
    }
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    const Question asked = question.value_or(scenario->question);
    run(
        [scenario = *scenario, now, asked, delay = labDelayMs_] {
            const auto built = lab::World::build(scenario, now);
            InspectionRequest request;
            request.question = asked;
            request.rootHints = built->rootHints();
            request.anchors = built->trustAnchors();
            request.at = now;
            request.askAllServers = true;
            return Preparation{request, std::make_unique<LabTransport>(built, delay)};
        },
        asked, world);
}

void Controller::run(std::function<Preparation()> prepare, const Question& shown, const QString& world) {
    if (current_ != nullptr) {
        disconnect(current_, nullptr, this, nullptr);
        current_->deleteLater();
    }
    ChainOfTrust empty;
    empty.question = shown;
    window_.setQuestion(shown, world);
    window_.showChain(empty, Phase::Checking);
    current_ = new Inspection(std::move(prepare));
    current_->moveToThread(worker_.get());
    const Inspection* mine = current_;
    connect(current_, &Inspection::changed, this,
            [this, mine](const ChainOfTrust& chain, const InspectionStatistics& statistics, Phase phase) {
                if (mine != current_) {
                    return;  // was on its way when a newer question was asked
                }
                window_.setProgress(statistics.queries, statistics.repliesReceived);
                window_.showChain(chain, phase);
                if (phase == Phase::Done) {
                    emit finished();
                }
            });
    QMetaObject::invokeMethod(current_, &Inspection::start, Qt::QueuedConnection);
}

void Controller::cancel() {
    if (current_ != nullptr) {
        QMetaObject::invokeMethod(current_, &Inspection::cancel, Qt::QueuedConnection);
    }
}

}  // namespace rootline::desktop
