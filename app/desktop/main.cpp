// SPDX-License-Identifier: MIT
#include "app/desktop/arguments.h"
#include "app/desktop/controller.h"
#include "app/desktop/scores.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/start_figure.h"
#include "app/desktop/window_place.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/translator.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFont>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace rootline::desktop {
namespace {

constexpr int kUsage = 2;
constexpr int kOutputFile = 5;
constexpr int kLabDelayMs = 45;  // each answer of the lab, so that one sees the chain grow

const char* const kThemeKey = "theme";

int refuse(const QString& sentence, int status) {
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << visibleText(sentence) << Qt::endl;
    return status;
}

Appearance::ThemeChoice themeChoice(const Arguments& arguments) {
    const QString name = !arguments.theme.isEmpty()        ? arguments.theme
                         : !arguments.screenshot.isEmpty() ? QStringLiteral("light")
                                                           : QSettings().value(QLatin1String(kThemeKey)).toString();
    return name == QLatin1String("dark")    ? Appearance::ThemeChoice::Dark
           : name == QLatin1String("light") ? Appearance::ThemeChoice::Light
                                            : Appearance::ThemeChoice::System;
}

void remember(Appearance::ThemeChoice choice) {
    QSettings().setValue(QLatin1String(kThemeKey), choice == Appearance::ThemeChoice::Dark    ? QStringLiteral("dark")
                                                   : choice == Appearance::ThemeChoice::Light ? QStringLiteral("light")
                                                                                              : QString());
}

int showWindow(const Arguments& arguments) {
    MainWindow window;
    window.appearance().setThemeChoice(themeChoice(arguments));
    QObject::connect(&window.appearance(), &Appearance::themeChosen, &window, remember);
    const bool pictureOnly = !arguments.screenshot.isEmpty();
    if (pictureOnly) {
        window.resize(arguments.size);
    } else {
        placeWindow(window, arguments.size, Arguments().size);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [&window] { rememberPlace(window); });
    }
    Controller controller(arguments, window, pictureOnly ? 0 : kLabDelayMs);
    if (!pictureOnly) {
        keepScores(window);
    }
    StartFigure startFigure(window);
    QObject::connect(&controller, &Controller::decided, &startFigure, &StartFigure::awaitPaint);
    int status = 0;
    if (const auto failure = controller.start()) {  // first of all: the servers answer while the window is being made
        if (pictureOnly) {
            return refuse(failure->sentence, failure->exitStatus);
        }
        window.showProblem(failure->sentence);
    }
    window.show();
    if (pictureOnly) {
        QObject::connect(&controller, &Controller::finished, &window, [&] {
            QTimer::singleShot(0, &window, [&] {
                if (const auto error = saveScreenshot(window, arguments.screenshot)) {
                    status = refuse(*error, kOutputFile);
                }
                QCoreApplication::exit(status);
            });
        });
    }
    return QCoreApplication::exec();
}

int run(QApplication& application) {
    const QStringList words = QCoreApplication::arguments();
    const auto language = languageArgument(words);
    if (!installTranslations(application, language)) {
        return refuse(unknownLanguageText(*language), kUsage);
    }
    const auto arguments = readArguments(words);
    if (!arguments) {
        return refuse(arguments.error(), kUsage);
    }
    if (arguments->help || arguments->version) {
        QTextStream(stdout) << (arguments->help
                                    ? helpText()
                                    : QStringLiteral("rootline %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    return showWindow(*arguments);
}

}  // namespace
}  // namespace rootline::desktop

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QCoreApplication::setApplicationName(QStringLiteral("rootline"));
    QCoreApplication::setOrganizationName(QStringLiteral("rootline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOTLINE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rootline.Rootline"));
    return rootline::desktop::run(application);
}
