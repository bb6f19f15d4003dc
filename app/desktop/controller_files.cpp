// SPDX-License-Identifier: MIT
// Files that are opened, compared and saved. Reading one of 64 MiB takes seconds: what the window asks for is read on the worker's
// thread, while what is shown stays.
#include "app/command_line/capture_files.h"
#include "app/command_line/evidence_files.h"
#include "app/desktop/controller.h"
#include "core/captures/capture_redaction.h"
#include "ui/present/quiz/quiz_doubts.h"
#include "ui/present/report/watch_list.h"
#include "ui/present/words/doubt_words.h"
#include "ui/present/words/source_words.h"
#include "ui/window/main_window.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace rootline::desktop {

namespace {

constexpr int kInputFile = 5;  // exit status of the command line: rootline-cli(1)

tl::expected<std::vector<WatchedName>, QString> readNames(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestWatchList) {
        return tl::unexpected<QString>(
            Controller::tr("%1 is too large for a list of names. Split it into several files.").arg(fileName));
    }
    return readWatchList(file.readAll());
}

}  // namespace

/// True for what `rootline-cli batch` wrote.
bool Controller::isListOfNames(const QString& fileName) {
    constexpr qint64 kBeginning = 4096;
    QFile file(fileName);
    return QFileInfo(fileName).isFile() && file.open(QIODevice::ReadOnly) && isWatchList(file.peek(kBeginning));
}

/// `read` runs on the worker's thread; what it returns then runs here, unless something else was opened or asked meanwhile.
void Controller::readAway(std::function<std::function<void()>()> read) {
    QMetaObject::invokeMethod(atWork_, [this, mine = ++openings_, read = std::move(read)] {
        QMetaObject::invokeMethod(this, [this, mine, show = read()] {
            if (mine == openings_) {
                show();
            }
        });
    });
}

void Controller::openWatchList(const QString& fileName) {
    readAway([this, fileName] {
        return [this, fileName, names = readNames(fileName)]() {
            if (names) {
                window_.showWatchList(fileName, *names);
            } else {
                window_.showProblem(names.error());
            }
        };
    });
}

// Other programs call their JSON *.json too: what is no evidence may be a scenario.
void Controller::openFile(const QString& fileName) {
    if (isListOfNames(fileName)) {
        openWatchList(fileName);
        return;
    }
    const imports::Wish wish{std::nullopt, !arguments_.trustAnchors.isEmpty()};
    const auto anchors = cli::fileAnchors(arguments_.trustAnchors, arguments_.captureAnchors);
    readAway([this, fileName, wish, anchors]() -> std::function<void()> {
        const bool isJson = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        if (isJson && !cli::isEvidenceFile(fileName)) {
            return [this, fileName] { openFromWindow(fileName, true); };
        }
        return [this, fileName, opened = cli::readEvidenceFile(fileName, wish, anchors)] {
            if (opened) {
                showOpened(fileName, *opened);
            } else {
                window_.showProblem(opened.error());
            }
        };
    });
}

std::optional<Controller::Failure> Controller::openCapture(const QString& fileName) {
    auto opened = cli::readEvidenceFile(fileName, {std::nullopt, !arguments_.trustAnchors.isEmpty()},
                                        cli::fileAnchors(arguments_.trustAnchors, arguments_.captureAnchors));
    if (!opened) {
        return Failure{opened.error(), kInputFile};
    }
    showOpened(fileName, *std::move(opened));
    return std::nullopt;
}

void Controller::showOpened(const QString& fileName, cli::OpenedEvidence opened) {
    const QString heard =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(opened.capture.at.seconds), QLocale::ShortFormat);
    const Capture capture = asToldToValidate(std::move(opened.capture));
    window_.setLesson({}, false);
    drawStep(std::nullopt);
    run([capture] { return Preparation{{}, nullptr, {}, capture}; }, capture.question, {});
    //: %1 a file, %2 date and time
    QStringList notes{tr("From %1, recorded on %2. No server was asked now.").arg(fileName, heard)};
    window_.showNote((notes + opened.notes).join(u' '));
}

// Anchors and time of the command line hold for whatever is opened.
Capture Controller::asToldToValidate(Capture capture) const {
    Standpoint standpoint = capture.evidence.standpoint();
    if (!arguments_.trustAnchors.isEmpty()) {
        capture.anchors = anchors_;
        standpoint.anchors = Standpoint::Anchors::File;
    }
    if (arguments_.at) {
        capture.at = *arguments_.at;
        standpoint = atTime(std::move(standpoint), *arguments_.at);
    }
    capture.evidence.setStandpoint(std::move(standpoint));
    return capture;
}

void Controller::saveCapture(const QString& fileName, const std::function<Capture(const Capture&)>& change) {
    if (!capture_) {
        window_.showNote(tr("Wait until the check is finished, then save the answers."));
        return;
    }
    const auto saved = cli::saveCaptureFile(fileName, change ? change(*capture_) : *capture_);
    window_.showNote(saved ? tr("Saved as %1.").arg(fileName) : saved.error());
}

void Controller::compareWith(const QString& fileName) {
    if (!capture_) {
        window_.showNote(tr("Wait until the check is over, then compare it."));
        return;
    }
    const imports::Wish wish{std::nullopt, !arguments_.trustAnchors.isEmpty()};
    const auto anchors = cli::fileAnchors(arguments_.trustAnchors, arguments_.captureAnchors);
    readAway([this, fileName, wish, anchors, shown = *capture_]() -> std::function<void()> {
        const auto opened = cli::readEvidenceFile(fileName, wish, anchors);
        if (!opened) {
            return [this, sentence = opened.error()] { window_.showComparisonProblem(sentence); };
        }
        const Capture other = asToldToValidate(opened->capture);
        //: In a comparison: the name of what the window shows
        const ComparedChain one{tr("What is shown"), validateCapture(shown, {}), shown.redacted};
        const ComparedChain two{QFileInfo(fileName).fileName(), validateCapture(other, {}), other.redacted};
        return [this, one, two, note = opened->notes.join(u' ')] {
            if (!note.isEmpty()) {
                window_.showNote(note);
            }
            window_.showComparison(one, two);
        };
    });
}

// The expectations in a teacher's own file are tested here; tests have checked the built-in ones already.
void Controller::proveFile(const QString& nameOrFile) {
    const int mine = ++proofs_;
    if (!QFileInfo(nameOrFile).isFile()) {
        return;
    }
    const Timestamp now = arguments_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    QMetaObject::invokeMethod(atWork_, [this, mine, now, nameOrFile, scenario = scenario_] {
        const auto doubts = lab::doubtsAbout(scenario, now);
        const QStringList sentences = doubts.empty() ? quizDoubts(nameOrFile, scenario, now)
                                                     : QStringList(doubtSentence(nameOrFile, doubts.front()));
        if (sentences.isEmpty()) {
            return;
        }
        QMetaObject::invokeMethod(this, [this, mine, sentence = sentences.front()] {
            if (mine == proofs_) {
                window_.showNote(sentence);
            }
        });
    });
}

}  // namespace rootline::desktop
