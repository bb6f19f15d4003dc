// SPDX-License-Identifier: MIT
#include "app/cli/live_question.h"

#include "app/command_line/input_files.h"
#include "app/command_line/ways.h"
#include "ui/present/words/query_text.h"

#include <QCoreApplication>

namespace rootline::cli {

namespace {

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CheckWords)
};

tl::expected<TypedQuery, QString> readWords(const QStringList& words) {
    if (words.size() < 2) {
        return tl::unexpected<QString>(
            CheckWords::tr("No name is given. Write for example: rootline-cli check www.example.org"));
    }
    if (words.size() > 3) {
        return tl::unexpected<QString>(
            CheckWords::tr("\"%1\" is one argument too many: \"%2\" needs one name and at most one type.")
                .arg(words[3], words[0]));
    }
    return readQuery(words[1], words.value(2));
}

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

tl::expected<Question, QString> readQuestionWords(const QStringList& words) {
    return readWords(words).map([](const TypedQuery& typed) { return typed.question; });
}

tl::expected<LiveQuestion, Failure> prepareLiveQuestion(const Invocation& invocation) {
    const Options& options = invocation.options;
    const auto query = readWords(invocation.words);
    if (!query) {
        return tl::unexpected(Failure{query.error(), ExitStatus::Usage});
    }
    auto hints = readRootHints(options.rootHints);
    if (!hints) {
        return tl::unexpected(Failure{hints.error(), ExitStatus::InputFile});
    }
    auto anchors = readTrustAnchors(options.trustAnchors);
    if (!anchors) {
        return tl::unexpected(Failure{anchors.error(), ExitStatus::InputFile});
    }
    const auto way = wayOf(options);
    if (!way) {
        return tl::unexpected(way.error());
    }
    InspectionRequest request{.question = query->question,
                              .rootHints = *std::move(hints),
                              .resolvers = serversOf(way->resolvers),
                              .anchors = *std::move(anchors),
                              .policy = {},
                              .limits = {},
                              .at = options.at,
                              .askAllServers = options.allServers,
                              .beside = {.uses = options.uses},
                              .standpoint = networkStandpoint(options.via, !options.trustAnchors.isEmpty())};
    request.limits.useIpv4 = options.useIpv4;
    request.limits.useIpv6 = options.useIpv6;
    return LiveQuestion{std::move(request), makeTransport(*way), query->note};
}

}  // namespace rootline::cli
