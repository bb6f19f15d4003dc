// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/input_files.h"
#include "app/cli/inspection.h"
#include "app/cli/ways.h"
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
                           QStringLiteral("attempts"), QStringLiteral("all-servers"), QStringLiteral("tls-ca")};

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

struct Failure {
    QString sentence;
    ExitStatus status;
};

tl::expected<Way, Failure> wayOf(const Options& options) {
    auto resolvers = resolversFor(options.via);
    if (!resolvers) {
        return tl::unexpected(Failure{resolvers.error(), ExitStatus::Usage});
    }
    auto authorities = readAuthorities(options.tlsCa);
    if (!authorities) {
        return tl::unexpected(Failure{authorities.error(), ExitStatus::InputFile});
    }
    const LiveOptions live{.port = options.port,
                           .attemptTimeoutMs = options.timeoutMs,
                           .attempts = options.attempts,
                           .useIpv4 = options.useIpv4,
                           .useIpv6 = options.useIpv6};
    return Way{*std::move(resolvers), live, *std::move(authorities)};
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
    const auto way = wayOf(options);
    if (!way) {
        complain(way.error().sentence);
        return way.error().status;
    }
    InspectionRequest request{.question = query->question,
                              .rootHints = *std::move(hints),
                              .resolvers = serversOf(way->resolvers),
                              .anchors = *std::move(anchors),
                              .policy = {},
                              .limits = {},
                              .at = options.at,
                              .askAllServers = options.allServers};
    request.limits.useIpv4 = options.useIpv4;
    request.limits.useIpv6 = options.useIpv6;
    const auto transport = makeTransport(*way);
    return inspectAndReport(std::move(request), *transport, options.json);
}

}  // namespace rootline::cli
