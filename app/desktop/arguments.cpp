// SPDX-License-Identifier: MIT
#include "app/desktop/arguments.h"

#include "app/command_line/arguments.h"
#include "app/command_line/help.h"

#include <QCoreApplication>

#include <utility>

namespace rootline::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::desktop::Arguments)
};

/// A file and not a domain name: with a path in front, or called as captures are.
bool isFile(const QString& word) {
    return word.contains(u'/') || word.endsWith(QLatin1String(".rootline"), Qt::CaseInsensitive) ||
           word.endsWith(QLatin1String(".rootline.gz"), Qt::CaseInsensitive);
}

Arguments fromInvocation(const cli::Invocation& invocation) {
    const cli::Options& options = invocation.options;
    Arguments result;
    result.name = invocation.words.value(0);
    result.type = invocation.words.value(1);
    result.world = options.world;
    result.capture = options.capture;
    if (result.capture.isEmpty() && isFile(result.name)) {  // a double click gives the file alone
        result.capture = std::exchange(result.name, {});
    }
    result.rootHints = options.rootHints;
    result.trustAnchors = options.trustAnchors;
    result.captureAnchors = options.captureAnchors;
    result.at = options.at;
    result.via = options.via;
    result.viaText = viaText(options.via);
    result.tlsCa = options.tlsCa;
    result.port = options.port;
    result.useIpv4 = options.useIpv4;
    result.useIpv6 = options.useIpv6;
    result.timeoutMs = options.timeoutMs;
    result.theme = options.theme;
    result.size = options.windowSize;
    result.screenshot = options.screenshot;
    result.help = invocation.help;
    result.version = invocation.version;
    return result;
}

}  // namespace

tl::expected<Arguments, QString> readArguments(const QStringList& arguments) {
    const auto invocation = cli::readArguments(arguments, cli::Program::Window);
    if (!invocation) {
        return tl::unexpected<QString>(invocation.error());
    }
    if (invocation->words.size() > 2) {
        return tl::unexpected<QString>(Words::tr("\"%1\" is one argument too many: give one name and at most one type.")
                                           .arg(invocation->words[2]));
    }
    return fromInvocation(*invocation);
}

QString helpText() {
    return cli::helpText(cli::Program::Window);
}

std::optional<QString> languageArgument(const QStringList& arguments) {
    return cli::languageArgument(arguments);
}

}  // namespace rootline::desktop
