// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/inspection.h"
#include "core/net/live_transport.h"
#include "ui/present/query_text.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CheckWords)
};

const QStringList kOptions{QStringLiteral("json"),     QStringLiteral("root-hints"), QStringLiteral("trust-anchor"),
                           QStringLiteral("at"),       QStringLiteral("via"),        QStringLiteral("port"),
                           QStringLiteral("4"),        QStringLiteral("6"),          QStringLiteral("timeout"),
                           QStringLiteral("attempts"), QStringLiteral("all-servers")};

/// The name and, where given, the type that follow the command; the error is a sentence.
tl::expected<TypedQuery, QString> readQueryWords(const QStringList& words) {
    if (words.size() < 2) {
        return tl::unexpected<QString>(
            CheckWords::tr("Which name? Write for example: rootline-cli check www.example.org"));
    }
    if (words.size() > 3) {
        return tl::unexpected<QString>(
            CheckWords::tr("\"%1\" is too much: after \"check\" come one name and at most one type.").arg(words[3]));
    }
    return readQuery(words[1], words.value(2));
}

}  // namespace

ExitStatus check(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (const auto error = unsuitableOption(invocation, kOptions)) {
        complain(*error);
        return ExitStatus::Usage;
    }
    const auto query = readQueryWords(invocation.words);
    if (!query) {
        complain(query.error());
        return ExitStatus::Usage;
    }
    auto hints = readRootHints(options.rootHints);
    if (!hints) {
        complain(hints.error());
        return ExitStatus::InputFile;
    }
    auto anchors = readTrustAnchors(options.trustAnchors);
    if (!anchors) {
        complain(anchors.error());
        return ExitStatus::InputFile;
    }
    if (!query->note.isEmpty()) {
        complain(query->note);
    }
    InspectionRequest request{.question = query->question,
                              .rootHints = *std::move(hints),
                              .anchors = *std::move(anchors),
                              .policy = {},
                              .limits = {},
                              .at = options.at,
                              .askAllServers = options.allServers};
    request.limits.useIpv4 = options.useIpv4;
    request.limits.useIpv6 = options.useIpv6;
    LiveTransport transport({.port = options.port,
                             .attemptTimeoutMs = options.timeoutMs,
                             .attempts = options.attempts,
                             .useIpv4 = options.useIpv4,
                             .useIpv6 = options.useIpv6});
    return inspectAndReport(std::move(request), transport, options.json);
}

}  // namespace rootline::cli
