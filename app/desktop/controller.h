// SPDX-License-Identifier: MIT
#pragma once

// clang-format off
#include <QObject>  // before all others: moc 6.4 stumbles over <compare> where that is what it reads first
// clang-format on

#include "app/cli/ways.h"
#include "app/desktop/arguments.h"
#include "app/desktop/inspection.h"

#include <memory>

class QThread;

namespace rootline {
class MainWindow;
}

namespace rootline::desktop {

/// Joins window and network: what the window asks for becomes an inspection, what that finds goes back. One at a time;
/// a new one replaces the one that runs.
class Controller final : public QObject {
    Q_OBJECT

public:
    /// `labDelayMs`: milliseconds that each answer of the lab takes, so that one can watch the picture grow.
    Controller(Arguments arguments, MainWindow& window, int labDelayMs);
    ~Controller() override;

    /// Starts what the command line says. The error is one sentence, with the exit status that it would have.
    struct Failure {
        QString sentence;
        int exitStatus = 0;
    };
    std::optional<Failure> start();

    void checkLive(const Question& question);
    void checkLab(const QString& world, const std::optional<Question>& question);
    void cancel();

    /// From now on whom `via` names, as on the command line, is asked; otherwise the window tells what is wrong with it.
    void chooseVia(const QString& via);

signals:
    /// The chain stands.
    void finished();

private:
    void run(std::function<Preparation()> prepare, const Question& shown, const QString& world);
    std::optional<Failure> readFiles();
    [[nodiscard]] WalkLimits limits() const;

    Arguments arguments_;
    MainWindow& window_;
    int labDelayMs_;
    std::vector<Server> rootHints_;
    std::vector<TrustAnchor> anchors_;
    QList<QSslCertificate> authorities_;
    std::unique_ptr<QThread> worker_;
    Inspection* current_ = nullptr;  // lives on worker_
};

}  // namespace rootline::desktop
