// SPDX-License-Identifier: MIT
#pragma once

// clang-format off
#include <QObject>  // before all others: moc 6.4 stumbles over <compare> where that is what it reads first
// clang-format on

#include "app/command_line/evidence_files.h"
#include "app/command_line/ways.h"
#include "app/desktop/arguments.h"
#include "app/desktop/inspection.h"
#include "core/lab/scenario.h"
#include "ui/present/panels/other_view.h"

#include <memory>

class QThread;

namespace rootline {
class MainWindow;
}

namespace rootline::desktop {

class Revalidation;

/// Joins window and network: what the window asks for becomes an inspection, what that finds goes back. One at a time;
/// a new one replaces the one that runs.
class Controller final : public QObject {
    Q_OBJECT

public:
    /// `labDelayMs`: milliseconds that each answer of the lab takes, so that one can watch the picture grow.
    Controller(Arguments arguments, MainWindow& window, int labDelayMs);
    ~Controller() override;

    /// One sentence, with the exit status that it would have.
    struct Failure {
        QString sentence;
        int exitStatus = 0;
    };

    /// Starts what the command line says.
    std::optional<Failure> start();

    void checkLive(const Question& question);

    /// Opens a scenario by its name or file; `held`: what it asks comes before what it shows. A bad file is reported in the
    /// window, which keeps what it has.
    std::optional<Failure> openLab(const QString& nameOrFile, bool held = false);

    /// Validates a saved capture. A bad file is reported in the window, which keeps what it has.
    std::optional<Failure> openCapture(const QString& fileName);

    /// Shows how a saved capture differs from the chain in the window. A bad file is reported in the window, which keeps what it has.
    void compareWith(const QString& fileName);

    /// Saves all answers behind the shown chain.
    void saveCapture(const QString& fileName, const std::function<Capture(const Capture&)>& change);

    /// Shows that step of the open scenario.
    void showStep(int step);

    /// Asks the open scenario, as it is, another question.
    void askLab(const Question& question);

    /// Saves the open lesson as a worksheet; the window shows the result.
    void saveWorksheet(const QString& fileName, bool answers);

    void cancel();

    /// Asks resolvers what the name servers were asked, and shows what differs. `resolvers`: as --via names them;
    /// `sentinelZone`: as --sentinel names it, or empty.
    void askResolvers(const QStringList& resolvers, const QString& sentinelZone);

    /// Validates the shown chain's answers in another way. While one validation runs, only the newest request is kept.
    void lookAt(const OtherView& view);

    /// From now on asks the servers that `via` names, as on the command line; the window shows the error if `via` is wrong.
    void chooseVia(const QString& via);

signals:
    /// The window has a chain with a verdict, or all that there will be.
    void decided();
    /// The chain stands.
    void finished();

private:
    void run(std::function<Preparation()> prepare, const Question& shown, const QString& world);
    void openFromWindow(const QString& nameOrFile, bool held);
    void openFile(const QString& fileName);
    void openWatchList(const QString& fileName);
    void readAway(std::function<std::function<void()>()> read);
    void showOpened(const QString& fileName, cli::OpenedEvidence opened);
    static bool isListOfNames(const QString& fileName);
    void checkLab(const lab::Scenario& scenario);
    void drawStep(std::optional<std::size_t> step);
    void askAboutStep(std::size_t step);
    void proveFile(const QString& nameOrFile);
    std::optional<Failure> readFiles();
    [[nodiscard]] WalkLimits limits() const;
    [[nodiscard]] cli::Way wayTo(const QList<ResolverAddress>& resolvers) const;
    [[nodiscard]] Capture asToldToValidate(Capture capture) const;
    void keepHeard(const Capture& capture);
    void forgetHeard();
    void validateNext();

    Arguments arguments_;
    MainWindow& window_;
    int labDelayMs_;
    lab::Scenario scenario_;          // the open one, in the situation that is shown
    std::optional<Capture> capture_;  // of what is shown; nothing while it is asked
    std::vector<Server> rootHints_;
    std::vector<TrustAnchor> anchors_;
    QList<QSslCertificate> authorities_;
    std::unique_ptr<QThread> worker_;
    Inspection* current_ = nullptr;         // lives on worker_
    Revalidation* revalidation_ = nullptr;  // lives on worker_
    QObject* atWork_ = nullptr;             // lives on worker_: what takes long and is neither of these is done there
    int openings_ = 0;                      // of files and questions: a file that comes late is not shown
    int lessons_ = 0;                       // the same of questions that are computed for a lesson
    int proofs_ = 0;                        // the same of files that are held to what they say
    int drawings_ = 0;                      // asked for so far: an older one that comes late is not shown
    std::optional<OtherView> wanted_;       // the newest wish that is not being validated yet
    bool isRevalidation_ = false;
};

}  // namespace rootline::desktop
