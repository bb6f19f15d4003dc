// SPDX-License-Identifier: MIT
#include "app/command_line/asked_resolvers.h"

#include "core/analysis/key_sentinel.h"
#include "ui/present/words/query_text.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace rootline::cli {

namespace {

class ResolverWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ResolverWords)
};

/// Sends every question to every resolver at once and waits until each came to something.
std::vector<ResolverReply> askAll(const std::vector<ResolverQuestion>& questions, const Way& way) {
    const auto transport = makeTransport(way);
    std::vector<ResolverReply> replies;
    std::map<std::uint32_t, bool> outstanding;  // by id: whether checking was disabled
    QEventLoop loop;
    QObject::connect(transport.get(), &Transport::replied, &loop, [&](std::uint32_t id, const Reply& reply) {
        const auto found = outstanding.find(id);
        if (found == outstanding.end()) {
            return;
        }
        replies.push_back({std::make_shared<const Reply>(reply), found->second});
        outstanding.erase(found);
        if (outstanding.empty()) {
            loop.quit();
        }
    });
    std::vector<Ask> asks;
    for (const Server& resolver : serversOf(way.resolvers)) {
        for (const auto& question : questions) {
            const auto id = static_cast<std::uint32_t>(asks.size() + 1);
            asks.push_back({id, resolver, Name(), question.question, ServerRole::Resolver, question.checkingDisabled});
            outstanding[id] = question.checkingDisabled;
        }
    }
    for (const Ask& ask : asks) {
        transport->send(ask);
    }
    if (!outstanding.empty()) {
        loop.exec();
    }
    return replies;
}

/// Transports know resolvers by numeric address; findings name them as the user did.
std::vector<ResolverReply> named(std::vector<ResolverReply> replies, const QList<ResolverAddress>& resolvers) {
    for (ResolverReply& one : replies) {
        for (const ResolverAddress& resolver : resolvers) {
            if (resolver.host.toStdString() == one.reply->server.address) {
                Reply reply = *one.reply;
                reply.server.address = resolver.text().toStdString();
                one.reply = std::make_shared<const Reply>(std::move(reply));
                break;
            }
        }
    }
    return replies;
}

}  // namespace

tl::expected<Way, Failure> waysToAskedResolvers(const Options& options) {
    auto authorities = readAuthorities(options.tlsCa);
    if (!authorities) {
        return tl::unexpected(Failure{authorities.error(), ExitStatus::InputFile});
    }
    Way way;
    way.live = {.port = options.port,
                .attemptTimeoutMs = options.timeoutMs,
                .attempts = options.attempts,
                .useIpv4 = options.useIpv4,
                .useIpv6 = options.useIpv6};
    way.authorities = *std::move(authorities);
    return wayToResolvers(options.askResolvers, std::move(way)).map_error([](const QString& sentence) {
        return Failure{sentence, ExitStatus::Usage};
    });
}

tl::expected<Way, QString> wayToResolvers(const QStringList& names, Way way) {
    for (const QString& name : names) {
        const auto via = readVia(name);
        const auto resolvers = via ? resolversFor(*via) : tl::unexpected<QString>(via.error());
        if (!resolvers) {
            return tl::unexpected(resolvers.error());
        }
        if (resolvers->isEmpty()) {
            return tl::unexpected<QString>(
                ResolverWords::tr("\"%1\" is not a resolver. Name an address, tls://HOST, https://HOST/path or system.")
                    .arg(name));
        }
        way.resolvers += *resolvers;
    }
    return way;
}

std::vector<ResolverReply> askResolvers(const ChainOfTrust& chain, const Way& way,
                                        const std::optional<Name>& sentinelZone) {
    auto questions = questionsForResolver(chain);
    if (sentinelZone) {
        const auto more = questionsForSentinel(chain, *sentinelZone);
        questions.insert(questions.end(), more.begin(), more.end());
    }
    return named(askAll(questions, way), way.resolvers);
}

tl::expected<std::optional<Name>, QString> readSentinelZone(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return std::optional<Name>();
    }
    return readQuery(text, {}).map([](const TypedQuery& typed) { return std::optional(typed.question.name); });
}

ChainOfTrust comparedWithAskedResolvers(ChainOfTrust chain, const Evidence& evidence, const Way& way,
                                        const std::optional<Name>& sentinelZone) {
    if (way.resolvers.isEmpty()) {
        return chain;
    }
    const auto replies = askResolvers(chain, way, sentinelZone);
    return comparedWithResolvers(std::move(chain), evidence, replies);
}

}  // namespace rootline::cli
