// SPDX-License-Identifier: MIT
#include "app/desktop/scores.h"

#include "ui/window/main_window.h"

#include <QSettings>

namespace rootline::desktop {

namespace {

const char* const kGroup = "lessons";

struct Score {
    int right = 0;
    int all = 0;
};

/// "4/5"; nothing where the entry is something else.
Score readScore(const QString& text) {
    return {text.section(u'/', 0, 0).toInt(), text.section(u'/', 1, 1).toInt()};
}

/// Another number of questions: the lesson is another one by now.
bool isBetter(const Score& score, const Score& before) {
    return score.all != before.all || score.right > before.right;
}

}  // namespace

void keepScores(MainWindow& window) {
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    for (const QString& name : settings.childKeys()) {
        const Score score = readScore(settings.value(name).toString());
        if (score.all > 0) {
            window.setScore(name, score.right, score.all);
        }
    }
    QObject::connect(&window, &MainWindow::lessonFinished, &window, [&window](const QString& name, int right, int all) {
        QSettings kept;
        kept.beginGroup(QLatin1String(kGroup));
        if (isBetter({right, all}, readScore(kept.value(name).toString()))) {
            kept.setValue(name, QStringLiteral("%1/%2").arg(QString::number(right), QString::number(all)));
            window.setScore(name, right, all);
        }
    });
}

}  // namespace rootline::desktop
