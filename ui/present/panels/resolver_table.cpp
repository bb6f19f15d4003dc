// SPDX-License-Identifier: MIT
#include "ui/present/panels/resolver_table.h"

#include "core/analysis/key_sentinel.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ResolverTable)
};

QString outcomeText(const Reply& reply, bool checkingDisabled) {
    if (!reply.answered()) {
        return Words::tr("no answer");
    }
    const QString rcode = QString::fromStdString(rcodeText(reply.message->rcode));
    if (reply.message->rcode != Rcode::NoError && reply.message->rcode != Rcode::NxDomain) {
        //: %1 a response code such as SERVFAIL
        return Words::tr("refuses (%1)").arg(rcode);
    }
    const QString what = reply.message->rcode == Rcode::NxDomain ? Words::tr("no such name") : Words::tr("answers");
    if (checkingDisabled) {
        return what;
    }
    //: %1 "answers"; the resolver says that it checked the signatures (AD)
    return reply.message->authenticData ? Words::tr("%1, \"validated\" (AD)").arg(what)
                                        //: %1 "answers"; the resolver does not say that it checked anything
                                        : Words::tr("%1, not validated").arg(what);
}

/// How long ago the resolver fetched its answer: what is missing from the TTL that the name servers give. Nothing where that
/// cannot be told.
std::optional<std::int64_t> ageOf(const ChainOfTrust& chain, const Reply& reply) {
    if (!reply.answered()) {
        return std::nullopt;
    }
    for (const AnswerHop& hop : chain.hops) {
        for (const Record& record : reply.message->answer) {
            const bool same =
                hop.rrset && hop.rrset->rrset.owner == record.owner && hop.rrset->rrset.type == record.type;
            if (same && record.ttl < hop.rrset->rrset.ttl) {
                return hop.rrset->rrset.ttl - record.ttl;
            }
        }
    }
    return std::nullopt;
}

QString withAge(const QString& outcome, const std::optional<std::int64_t>& age) {
    //: %1 "answers", %2 a duration: the resolver has the answer from its cache
    return age ? Words::tr("%1, %2 old").arg(outcome, durationText(*age)) : outcome;
}

QString ownWords(const Reply& reply) {
    QStringList parts;
    if (reply.answered() && reply.message->edns) {
        for (const ExtendedError& error : reply.message->edns->errors) {
            parts << QStringLiteral("%1 %2").arg(QString::number(error.code), escapedText(error.text)).trimmed();
        }
    }
    return parts.join(QStringLiteral("; "));
}

bool isRefusal(const Reply& reply) {
    return reply.answered() && reply.message->rcode == Rcode::ServFail;
}

/// Whether there is such a name and type at all; addresses may differ from place to place.
bool isThere(const ChainOfTrust& chain) {
    return !chain.hops.empty() && chain.hops.back().rrset.has_value();
}

bool isThere(const Reply& reply) {
    return reply.message->rcode == Rcode::NoError && !reply.message->answer.empty();
}

bool saysOtherwise(const ChainOfTrust& chain, const Reply& reply) {
    const bool weKnow = chain.verdict == Security::Secure || chain.verdict == Security::Insecure;
    const bool itKnows = reply.message->rcode == Rcode::NoError || reply.message->rcode == Rcode::NxDomain;
    return weKnow && itKnows && isThere(chain) != isThere(reply);
}

bool differsFrom(const ChainOfTrust& chain, const Reply& reply) {
    if (!reply.answered()) {
        return false;
    }
    return (chain.verdict == Security::Bogus ? !isRefusal(reply) : isRefusal(reply)) || saysOtherwise(chain, reply);
}

/// What the one sentence concludes from; root keys have a column of their own.
bool isAboutResolver(const Finding& finding) {
    constexpr std::string_view kTold[] = {"RESOLVER_SAYS", "RESOLVER_TRUSTS_KEY", "RESOLVER_LACKS_KEY",
                                          "RESOLVER_KEYS_UNKNOWN"};
    return finding.code().starts_with("RESOLVER_") && std::ranges::find(kTold, finding.code()) == std::end(kTold);
}

/// A root key that is trusted here and not there: that fails one day.
bool lacksKey(const Finding& finding) {
    return finding.code() == "RESOLVER_LACKS_KEY" && finding.severity == Severity::Warning;
}

QString sentenceOf(const Finding& finding, const ChainOfTrust& compared) {
    const Explanation words = explain(finding, compared);
    return words.title + u' ' + words.why;
}

QString rootKeyText(const SentinelResult& result) {
    switch (result.state) {
        //: %1 a key tag
        case SentinelState::Trusts: return Words::tr("%1: trusted").arg(result.keyTag);
        //: %1 a key tag
        case SentinelState::DoesNotTrust: return Words::tr("%1: not trusted").arg(result.keyTag);
        case SentinelState::DoesNotTell: return Words::tr("not known");
        case SentinelState::DoesNotValidate: return Words::tr("does not validate");
        case SentinelState::NamesMissing: return Words::tr("no sentinel names there");
        case SentinelState::NotSecure: return Words::tr("no signed zone for it");
        case SentinelState::Unanswered: break;
    }
    return Words::tr("no answer");
}

/// Which root keys that resolver trusts; each reason why that is not known is said once.
QString rootKeysText(const ChainOfTrust& chain, const std::vector<ResolverReply>& replies, const QString& resolver) {
    std::vector<ResolverReply> own;
    std::ranges::copy_if(replies, std::back_inserter(own), [&](const ResolverReply& one) {
        return QString::fromStdString(one.reply->server.address) == resolver;
    });
    QStringList texts;
    for (const SentinelResult& result : sentinelResults(own, saysItValidates(chain, own))) {
        texts << rootKeyText(result);
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

}  // namespace

QStringList resolverColumns() {
    return {Words::tr("Resolver"), Words::tr("Answer"),
            //: Column: the answer with the CD bit, without validation
            Words::tr("Without validation"),
            //: Column: which keys of the root the resolver trusts
            Words::tr("Root keys"),
            //: Column: the extended error that the resolver sent
            Words::tr("Explanation of the resolver")};
}

std::vector<ResolverRow> resolverRows(const ChainOfTrust& chain, const std::vector<ResolverReply>& replies) {
    std::vector<ResolverRow> rows;
    for (const ResolverReply& each : replies) {
        if (!(each.reply->question == chain.question)) {
            continue;
        }
        const QString name = QString::fromStdString(each.reply->server.address);
        auto row = std::ranges::find(rows, name, &ResolverRow::resolver);
        if (row == rows.end()) {
            rows.push_back({name, {}, {}, rootKeysText(chain, replies, name), {}, false});
            row = rows.end() - 1;
        }
        if (each.checkingDisabled) {
            row->trusting = outcomeText(*each.reply, true);
        } else {
            row->checking = withAge(outcomeText(*each.reply, false), ageOf(chain, *each.reply));
            row->says = ownWords(*each.reply);
            row->differs = differsFrom(chain, *each.reply);
        }
    }
    return rows;
}

QString resolverSentence(const ChainOfTrust& compared, const std::vector<ResolverRow>& rows) {
    const auto told = std::ranges::find_if(compared.findings, isAboutResolver);
    if (told != compared.findings.end()) {
        return sentenceOf(*told, compared);
    }
    if (const auto other = std::ranges::find_if(rows, &ResolverRow::differs); other != rows.end()) {
        //: %1 a resolver, %2 what it says, such as "no such name, unchecked"
        return Words::tr("%1 disagrees with this result: %2.").arg(other->resolver, other->checking);
    }
    if (const auto lacking = std::ranges::find_if(compared.findings, lacksKey); lacking != compared.findings.end()) {
        return sentenceOf(*lacking, compared);
    }
    return rows.empty() ? QString() : Words::tr("All resolvers agree with this result.");
}

}  // namespace rootline
