// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/command_line/arguments.h"
#include "app/command_line/help.h"
#include "ui/present/words/translator.h"

#include <QApplication>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <memory>

namespace rootline::cli {

namespace {

class MainWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::MainWords)
};

ExitStatus run(QCoreApplication& application) {
    const QStringList arguments = QCoreApplication::arguments();
    const auto language = languageArgument(arguments);
    if (!installTranslations(application, language)) {
        return refuse({unknownLanguageText(*language)});
    }
    const auto invocation = readArguments(arguments);
    if (!invocation) {
        return refuse({invocation.error()});
    }
    if (invocation->help) {
        print(helpText(Program::Terminal, invocation->words.join(u' ')));
        return ExitStatus::Secure;
    }
    if (invocation->version) {
        print(QStringLiteral("rootline-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Secure;
    }
    const QString command = invocation->words.value(0);
    if (command == QLatin1String("check")) {
        return check(*invocation);
    }
    if (command == QLatin1String("capture")) {
        return capture(*invocation);
    }
    if (command == QLatin1String("export")) {
        return exportFile(*invocation);
    }
    if (command == QLatin1String("convert")) {
        return convert(*invocation);
    }
    if (command == QLatin1String("compare")) {
        return compare(*invocation);
    }
    if (command == QLatin1String("lab")) {
        return lab(*invocation);
    }
    if (command == QLatin1String("ds")) {
        return ds(*invocation);
    }
    if (command == QLatin1String("plan")) {
        return plan(*invocation);
    }
    if (command == QLatin1String("batch")) {
        return batch(*invocation);
    }
    if (command == QLatin1String("zone")) {
        return zone(*invocation);
    }
    if (command == QLatin1String("explain")) {
        return explain(*invocation);
    }
    return refuse(
        {command.isEmpty()
             ? MainWords::tr("No command is given. \"rootline-cli --help\" shows the commands.")
             : MainWords::tr("There is no command \"%1\". \"rootline-cli --help\" shows the commands.").arg(command)});
}

}  // namespace

}  // namespace rootline::cli

namespace {

/// Pictures need fonts, which a QCoreApplication does not have; they never need a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[]) {
    const bool paints = std::any_of(argv, argv + argc, [](const char* word) {
        return std::strcmp(word, "export") == 0 || std::strcmp(word, "worksheet") == 0;
    });
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's messages about a missing desktop must not appear in the terminal.
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

}  // namespace

int main(int argc, char* argv[]) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow further is an error to tell, not the end
#endif
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rootline-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOTLINE_VERSION));
    return static_cast<int>(rootline::cli::oncePrinted(rootline::cli::run(*application)));
}
