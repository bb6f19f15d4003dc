// SPDX-License-Identifier: MIT
#include "app/cli/revalidation.h"

#include "core/analysis/policies.h"
#include "core/analysis/suppositions.h"
#include "ui/present/report/report_junit.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rootline::cli {

namespace {

class ValidationWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ValidationWords)
};

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString sentence(SuppositionError error, const QString& text) {
    switch (error) {
        case SuppositionError::UnknownWord:
            return ValidationWords::tr(
                       "\"%1\" is not a change that can be assumed. Begin with add-ds, replace-ds, remove-ds, add-key, "
                       "drop-key, unsign, apply-cds, only-server or at.")
                .arg(text);
        case SuppositionError::NotAKeyTag:
            return ValidationWords::tr("\"%1\" needs a key tag from 0 to 65535 after it.").arg(text);
        case SuppositionError::NotADs:
            return ValidationWords::tr("\"%1\" needs key tag, algorithm, digest type and digest after it.").arg(text);
        case SuppositionError::NotAKey:
            return ValidationWords::tr("\"%1\" needs flags, protocol, algorithm and public key after it.").arg(text);
        case SuppositionError::NotAName: return ValidationWords::tr("\"%1\" contains no valid name.").arg(text);
        case SuppositionError::NotATime:
            return ValidationWords::tr("\"%1\" needs a time such as 2026-11-21T20:00:00Z after it.").arg(text);
        case SuppositionError::TooMuch:
            return ValidationWords::tr("After \"%1\", only \"in\" and a zone may follow.").arg(text);
    }
    return {};
}

QString sentence(const SupposeFailure& failure, const QString& text) {
    const QString zone = shownName(failure.zone);
    switch (failure.reason) {
        case SupposeFailure::Reason::NoSuchZone:
            return ValidationWords::tr("\"%1\": %2 is not a zone of this chain. Name one after \"in\".")
                .arg(text, zone);
        case SupposeFailure::Reason::NoSuchDs:
            return ValidationWords::tr("\"%1\": the parent of %2 publishes no such DS.").arg(text, zone);
        case SupposeFailure::Reason::NoSuchKey:
            return ValidationWords::tr("\"%1\": %2 publishes no such key.").arg(text, zone);
        case SupposeFailure::Reason::NoCds:
            return ValidationWords::tr("\"%1\": no CDS record of %2 was received.").arg(text, zone);
        case SupposeFailure::Reason::NoSuchServer:
            return ValidationWords::tr(
                       "\"%1\": no answer of that server of %2 was received. Use --all-servers to ask every server.")
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

ChainOfTrust under(const Validated& validated, const Policy& policy, ValidationMemory& memory) {
    return validate(validated.heard.evidence, validated.heard.question, validated.heard.anchors, policy,
                    validated.chain.at, memory);
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

std::vector<Opinion> opinions(const Validated& validated) {
    std::vector<Opinion> all;
    ValidationMemory memory;
    for (const NamedPolicy& policy : namedPolicies()) {
        Opinion opinion{&policy, under(validated, policy.policy, memory), std::nullopt};
        opinion.reason = reasonFor(opinion.chain, validated.chain);
        all.push_back(std::move(opinion));
    }
    return all;
}

QString opinionText(const Opinion& opinion) {
    const QString verdict = word(opinion.chain.verdict);
    const QString because = opinion.reason
                                //: why a resolver validates otherwise: the title of a finding
                                ? ValidationWords::tr(", because: %1")
                                      .arg(explain(opinion.chain.findings[*opinion.reason], opinion.chain).title)
                                : QString();
    return QStringLiteral("  %1  %2%3\n").arg(latin(opinion.policy->title).leftJustified(32), verdict, because);
}

/// Which rows rest on more than their sources.
QString comparedText(const std::vector<Opinion>& all) {
    QStringList programs;
    for (const Opinion& opinion : all) {
        if (!opinion.policy->comparedWith.empty()) {
            programs.append(latin(opinion.policy->comparedWith));
        }
    }
    //: %1 programs with their versions, such as "Unbound 1.17.1, delv 9.18"
    return ValidationWords::tr(
               "Compared with real programs: %1. The other rows follow documentation and source code only.")
        .arg(programs.join(QStringLiteral(", ")));
}

/// "secure for 3, insecure for 2"
QString countText(const std::vector<Opinion>& all) {
    QStringList parts;
    for (const Security verdict : {Security::Secure, Security::Insecure, Security::Bogus, Security::Indeterminate}) {
        const auto count = std::count_if(all.begin(), all.end(),
                                         [&](const Opinion& opinion) { return opinion.chain.verdict == verdict; });
        if (count > 0) {
            //: %1 a verdict such as "secure", %2 how many resolvers come to it
            parts.append(ValidationWords::tr("%1 for %2").arg(word(verdict), QString::number(count)));
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
        {"compared_with",
         opinion.policy->comparedWith.empty() ? QJsonValue() : QJsonValue(latin(opinion.policy->comparedWith))},
        {"sources", sources}};
}

ExitStatus reportPolicies(const Validated& validated, bool json) {
    const auto all = opinions(validated);
    if (json) {
        QJsonObject object = reportJson(validated.chain, validated.figures);
        QJsonArray policies;
        for (const Opinion& opinion : all) {
            policies.append(opinionObject(opinion));
        }
        object[QStringLiteral("policies")] = policies;
        printJson(object);
    } else {
        QString text =
            questionText(validated.chain.question) + QStringLiteral(": ") + countText(all) + QStringLiteral("\n\n");
        for (const Opinion& opinion : all) {
            text += opinionText(opinion);
        }
        text += u'\n' + comparedText(all) + u'\n';
        print(text);
    }
    return statusOf(validated.chain.verdict);
}

/// `policy`, with the time from --soon where it is given.
Policy warningSoon(Policy policy, const Options& options) {
    if (options.soonSeconds) {
        policy.expirySoon = *options.soonSeconds;
        policy.expirySoonPercent = options.soonPercent;
    }
    return policy;
}

}  // namespace

tl::expected<Policy, Failure> policyOf(const Options& options) {
    if (options.policy.isEmpty()) {
        return warningSoon(Policy{}, options);
    }
    const NamedPolicy* found = findPolicy(options.policy.toStdString());
    if (found == nullptr) {
        QStringList names;
        for (const NamedPolicy& policy : namedPolicies()) {
            names.append(latin(policy.name));
        }
        return tl::unexpected(Failure{ValidationWords::tr("There is no policy \"%1\". Use one of: %2.")
                                          .arg(options.policy, names.join(QStringLiteral(", "))),
                                      ExitStatus::Usage});
    }
    return warningSoon(found->policy, options);
}

tl::expected<ChainOfTrust, Failure> supposedChain(const Validated& validated, const Options& options) {
    const auto suppositions = readSuppositions(options.suppositions);
    if (!suppositions) {
        return tl::unexpected(suppositions.error());
    }
    const auto policy = policyOf(options);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    const auto supposed = suppose(validated.heard.evidence, validated.chain, *suppositions);
    if (!supposed) {
        return tl::unexpected(
            Failure{sentence(supposed.error(), options.suppositions[static_cast<qsizetype>(supposed.error().index)]),
                    ExitStatus::Usage});
    }
    ValidationMemory memory;
    return validate(*supposed, validated.heard.question, validated.heard.anchors, *policy, memory);
}

ExitStatus conclude(const Validated& validated, const Options& options) {
    const tl::expected<ChainOfTrust, Failure> chain =
        options.suppositions.isEmpty() ? validated.chain : supposedChain(validated, options);
    if (!chain) {
        return refuse(chain.error());
    }
    if (!options.junit.isEmpty()) {
        if (const auto saved = saveFile(options.junit, junitReport(*chain, validated.figures)); !saved) {
            return refuse({saved.error(), ExitStatus::Usage});
        }
    }
    return options.policies ? reportPolicies(validated, options.json) : report(*chain, validated.figures, options.json);
}

}  // namespace rootline::cli
