// SPDX-License-Identifier: MIT
#include "ui/present/resolver_table.h"

#include "ui/present/escaped_text.h"
#include "ui/present/wording.h"
#include "ui/present/words.h"

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
    return reply.message->authenticData ? Words::tr("%1, says \"checked\"").arg(what)
                                        //: %1 "answers"; the resolver does not say that it checked anything
                                        : Words::tr("%1, unchecked").arg(what);
}

QString ownWords(const Reply& reply) {
    QStringList parts;
    if (reply.answered() && reply.message->edns) {
        for (const ExtendedError& error : reply.message->edns->errors) {
            parts << QStringLiteral("%1 %2").arg(error.code).arg(escapedText(error.text)).trimmed();
        }
    }
    return parts.join(QStringLiteral("; "));
}

bool isRefusal(const Reply& reply) {
    return reply.answered() && reply.message->rcode == Rcode::ServFail;
}

bool differsFrom(const ChainOfTrust& chain, const Reply& reply) {
    if (!reply.answered()) {
        return false;
    }
    return chain.verdict == Security::Bogus ? !isRefusal(reply) : isRefusal(reply);
}

bool isAboutResolver(const Finding& finding) {
    return finding.code().starts_with("RESOLVER_") && finding.code() != "RESOLVER_SAYS";
}

}  // namespace

QStringList resolverColumns() {
    return {Words::tr("Resolver"), Words::tr("Answer"),
            //: Column: the answer where the resolver is told not to check
            Words::tr("Without checking"),
            //: Column: what the resolver says in its own words
            Words::tr("In its own words")};
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
            rows.push_back({name, {}, {}, {}, false});
            row = rows.end() - 1;
        }
        (each.checkingDisabled ? row->trusting : row->checking) = outcomeText(*each.reply, each.checkingDisabled);
        if (!each.checkingDisabled) {
            row->says = ownWords(*each.reply);
            row->differs = differsFrom(chain, *each.reply);
        }
    }
    return rows;
}

QString resolverSentence(const ChainOfTrust& compared, const std::vector<ResolverRow>& rows) {
    const auto told = std::ranges::find_if(compared.findings, isAboutResolver);
    if (told != compared.findings.end()) {
        const Explanation words = explain(*told, compared);
        return words.title + u' ' + words.why;
    }
    return rows.empty() ? QString() : Words::tr("The resolvers that were asked come to the same as was found here.");
}

}  // namespace rootline
