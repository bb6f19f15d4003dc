// SPDX-License-Identifier: MIT
#include "app/cli/judging_again.h"

#include "core/trust/policies.h"
#include "ui/present/report_junit.h"
#include "ui/present/report_tokens.h"
#include "ui/present/saved_file.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rootline::cli {

namespace {

class JudgingWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::JudgingWords)
};

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString sentence(SuppositionError error, const QString& text) {
    switch (error) {
        case SuppositionError::UnknownWord:
            return JudgingWords::tr(
                       "\"%1\" cannot be supposed. It begins with add-ds, replace-ds, remove-ds, add-key, "
                       "drop-key, unsign, apply-cds, only-server or at.")
                .arg(text);
        case SuppositionError::NotAKeyTag:
            return JudgingWords::tr("\"%1\" needs a key tag from 0 to 65535 behind it.").arg(text);
        case SuppositionError::NotADs:
            return JudgingWords::tr("\"%1\" needs key tag, algorithm, digest type and digest behind it.").arg(text);
        case SuppositionError::NotAKey:
            return JudgingWords::tr("\"%1\" needs flags, protocol, algorithm and public key behind it.").arg(text);
        case SuppositionError::NotAName: return JudgingWords::tr("\"%1\" holds no name that can be used.").arg(text);
        case SuppositionError::NotATime:
            return JudgingWords::tr("\"%1\" needs a time such as 2026-11-21T20:00:00Z behind it.").arg(text);
        case SuppositionError::TooMuch:
            return JudgingWords::tr("Behind \"%1\" comes nothing but \"in\" and a zone.").arg(text);
    }
    return {};
}

QString sentence(const SupposeFailure& failure, const QString& text) {
    const QString zone = shownName(failure.zone);
    switch (failure.reason) {
        case SupposeFailure::Reason::NoSuchZone:
            return JudgingWords::tr("\"%1\": %2 is no zone of this chain. Name one behind \"in\".").arg(text, zone);
        case SupposeFailure::Reason::NoSuchDs: return JudgingWords::tr("\"%1\": %2 has no such DS.").arg(text, zone);
        case SupposeFailure::Reason::NoSuchKey:
            return JudgingWords::tr("\"%1\": %2 publishes no such key.").arg(text, zone);
        case SupposeFailure::Reason::NoCds: return JudgingWords::tr("\"%1\": no CDS of %2 was heard.").arg(text, zone);
        case SupposeFailure::Reason::NoSuchServer:
            return JudgingWords::tr("\"%1\": that server of %2 was not heard. Use --all-servers to ask every one.")
                .arg(text, zone);
    }
    return {};
}

tl::expected<std::vector<Supposition>, Failure> readSuppositions(const QStringList& texts) {
    std::vector<Supposition> suppositions;
    for (const QString& text : texts) {
        const auto read = suppositionFromText(text.toStdString());
        if (!read) {
            return tl::unexpected(Failure{sentence(read.error(), text), ExitStatus::Usage});
        }
        suppositions.push_back(*read);
    }
    return suppositions;
}

ChainOfTrust under(const Judged& judged, const Policy& policy, JudgingMemory& memory) {
    return validate(judged.heard.evidence, judged.heard.question, judged.heard.anchors, policy, judged.chain.at,
                    memory);
}

// Under many policies ------------------------------------------------------------------------------------------------

/// What one policy makes of it.
struct Opinion {
    const NamedPolicy* policy = nullptr;
    ChainOfTrust chain;
    std::optional<std::size_t> reason;  ///< the finding that other policies do not have
};

bool hasKind(const ChainOfTrust& chain, std::string_view code) {
    return std::any_of(chain.findings.begin(), chain.findings.end(),
                       [&](const Finding& finding) { return finding.code() == code; });
}

/// The first finding that the chain as it is does not have, where the verdict differs.
std::optional<std::size_t> reasonFor(const ChainOfTrust& chain, const ChainOfTrust& own) {
    if (chain.verdict == own.verdict) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < chain.findings.size(); ++i) {
        if (!hasKind(own, chain.findings[i].code())) {
            return i;
        }
    }
    return chain.cause();
}

std::vector<Opinion> opinions(const Judged& judged) {
    std::vector<Opinion> all;
    JudgingMemory memory;
    for (const NamedPolicy& policy : namedPolicies()) {
        Opinion opinion{&policy, under(judged, policy.policy, memory), std::nullopt};
        opinion.reason = reasonFor(opinion.chain, judged.chain);
        all.push_back(std::move(opinion));
    }
    return all;
}

QString opinionText(const Opinion& opinion) {
    const QString verdict = word(opinion.chain.verdict);
    const QString because = opinion.reason
                                //: why a resolver judges otherwise: the title of a finding
                                ? JudgingWords::tr(", because: %1")
                                      .arg(explain(opinion.chain.findings[*opinion.reason], opinion.chain).title)
                                : QString();
    return QStringLiteral("  %1  %2%3\n").arg(latin(opinion.policy->title).leftJustified(32), verdict, because);
}

/// "secure for 3, insecure for 2"
QString countText(const std::vector<Opinion>& all) {
    QStringList parts;
    for (const Security verdict : {Security::Secure, Security::Insecure, Security::Bogus, Security::Indeterminate}) {
        const auto count = std::count_if(all.begin(), all.end(),
                                         [&](const Opinion& opinion) { return opinion.chain.verdict == verdict; });
        if (count > 0) {
            //: %1 a verdict such as "secure", %2 how many resolvers come to it
            parts.append(JudgingWords::tr("%1 for %2").arg(word(verdict), QString::number(count)));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject opinionObject(const Opinion& opinion) {
    QJsonArray sources;
    for (const std::string_view source : opinion.policy->sources) {
        sources.append(latin(source));
    }
    const Policy& policy = opinion.policy->policy;
    QJsonArray refused;
    for (const Algorithm algorithm : policy.refusedAlgorithms) {
        refused.append(static_cast<int>(algorithm));
    }
    return {
        {"policy", latin(opinion.policy->name)},
        {"title", latin(opinion.policy->title)},
        {"verdict", token(opinion.chain.verdict)},
        {"reason", opinion.reason ? QJsonValue(latin(opinion.chain.findings[*opinion.reason].code())) : QJsonValue()},
        {"nsec3_iterations", policy.nsec3Iterations},
        {"signatures_per_rrset", policy.signaturesPerRRset},
        {"keys_per_tag", policy.keysPerTag},
        {"ds_per_delegation", policy.dsPerDelegation},
        {"refused_algorithms", refused},
        {"sources", sources}};
}

ExitStatus reportPolicies(const Judged& judged, bool json) {
    const auto all = opinions(judged);
    if (json) {
        QJsonObject object = reportJson(judged.chain, judged.figures);
        QJsonArray policies;
        for (const Opinion& opinion : all) {
            policies.append(opinionObject(opinion));
        }
        object[QStringLiteral("policies")] = policies;
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    } else {
        QString text =
            questionText(judged.chain.question) + QStringLiteral(": ") + countText(all) + QStringLiteral("\n\n");
        for (const Opinion& opinion : all) {
            text += opinionText(opinion);
        }
        print(text);
    }
    return statusOf(judged.chain.verdict);
}

}  // namespace

tl::expected<Policy, Failure> policyOf(const Options& options) {
    if (options.policy.isEmpty()) {
        return Policy{};
    }
    const NamedPolicy* found = findPolicy(options.policy.toStdString());
    if (found == nullptr) {
        QStringList names;
        for (const NamedPolicy& policy : namedPolicies()) {
            names.append(latin(policy.name));
        }
        return tl::unexpected(Failure{JudgingWords::tr("There is no policy \"%1\". Use one of: %2.")
                                          .arg(options.policy, names.join(QStringLiteral(", "))),
                                      ExitStatus::Usage});
    }
    return found->policy;
}

tl::expected<ChainOfTrust, Failure> supposedChain(const Judged& judged, const Options& options) {
    const auto suppositions = readSuppositions(options.suppositions);
    if (!suppositions) {
        return tl::unexpected(suppositions.error());
    }
    const auto policy = policyOf(options);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    const auto supposed = suppose(judged.heard.evidence, judged.chain, *suppositions);
    if (!supposed) {
        return tl::unexpected(
            Failure{sentence(supposed.error(), options.suppositions[static_cast<qsizetype>(supposed.error().index)]),
                    ExitStatus::Usage});
    }
    JudgingMemory memory;
    return validate(*supposed, judged.heard.question, judged.heard.anchors, *policy, memory);
}

ExitStatus conclude(const Judged& judged, const Options& options) {
    const tl::expected<ChainOfTrust, Failure> chain =
        options.suppositions.isEmpty() ? judged.chain : supposedChain(judged, options);
    if (!chain) {
        return refuse(chain.error());
    }
    if (!options.junit.isEmpty()) {
        if (const auto saved = saveFile(options.junit, junitReport(*chain, judged.figures)); !saved) {
            return refuse({saved.error(), ExitStatus::Usage});
        }
    }
    return options.policies ? reportPolicies(judged, options.json) : report(*chain, judged.figures, options.json);
}

}  // namespace rootline::cli
