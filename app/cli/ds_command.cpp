// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/zone_question.h"
#include "core/analysis/suppositions.h"
#include "core/dns/codec.h"
#include "ui/present/panels/registrar_words.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace rootline::cli {

namespace {

class DsWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::DsWords)
};

constexpr qint64 kLargestPaste = 64 * 1024;  // octets

Failure usage(const QString& sentence) {
    return {sentence, ExitStatus::Usage};
}

Use useOf(const Options& options) {
    return !options.capture.isEmpty() ? Use::DsCapture : !options.world.isEmpty() ? Use::DsLab : Use::DsLive;
}

// What was pasted -----------------------------------------------------------------------------------------------------

tl::expected<QByteArray, QString> readPaste(const QString& fileName) {
    QFile file(fileName);
    const bool opened =
        fileName == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return tl::unexpected<QString>(
            DsWords::tr("%1 cannot be read. Name the right file, or - for standard input.").arg(fileName));
    }
    QByteArray text = file.read(kLargestPaste + 1);
    if (text.size() > kLargestPaste) {
        return tl::unexpected<QString>(
            DsWords::tr("%1 is too large. Paste only what the registrar shows.").arg(fileName));
    }
    return text;
}

// Output -------------------------------------------------------------------------------------------------------------

/// What was pasted, beside the zone, and what would become of it.
struct RegistrarCheck {
    std::vector<PastedComparison> comparisons;
    Security published = Security::Indeterminate;  ///< what the zone would be
};

tl::expected<RegistrarCheck, Failure> compare(const Validated& validated, const Zone& zone, const QString& fileName) {
    const auto text = readPaste(fileName);
    if (!text) {
        return tl::unexpected(Failure{text.error(), ExitStatus::InputFile});
    }
    const auto pasted = pastedRecords(text->toStdString());
    if (pasted.empty()) {
        return tl::unexpected(
            Failure{DsWords::tr("%1 contains no DS and no DNSKEY. Copy key tag, algorithm, digest type and digest.")
                        .arg(fileName),
                    ExitStatus::InputFile});
    }
    std::vector<Supposition> suppositions;
    for (const auto& each : pasted) {
        if (const auto ds = asDelegationSigner(each, zone.name)) {
            Supposition supposition;
            supposition.kind = suppositions.empty() ? Supposition::Kind::ReplaceDs : Supposition::Kind::AddDs;
            supposition.zone = zone.name;
            supposition.rdata = ds->toRdata();
            suppositions.push_back(std::move(supposition));
        }
    }
    const auto supposed = suppose(validated.heard.evidence, validated.chain, suppositions);
    if (!supposed) {
        return tl::unexpected(
            usage(DsWords::tr("No answer of the parent of %1 was received, so its DS cannot be compared.")
                      .arg(shownName(zone.name))));
    }
    ValidationMemory memory;
    const ChainOfTrust chain = validate(*supposed, validated.heard.question, validated.heard.anchors, Policy{}, memory);
    const Zone* child = chain.findZone(zone.name);
    return RegistrarCheck{compareWithZone(pasted, zone), child != nullptr ? child->security : chain.verdict};
}

QString zoneText(const Zone& zone, DigestType type) {
    const auto wanted = wantedDs(zone, type);
    const QString name = QString::fromStdString(zone.name.toText());
    if (wanted.empty()) {
        return DsWords::tr("No key of %1 signs the DNSKEY set, so there is no DS to enter.").arg(shownName(zone.name)) +
               u'\n';
    }
    QString text = DsWords::tr("The parent of %1 should publish:").arg(shownName(zone.name)) + u'\n';
    for (const auto& ds : wanted) {
        text += QStringLiteral("\n  %1 IN DS %2\n").arg(name, delegationSignerText(ds));
        for (const QString& field : registrarFields(ds)) {
            text += QStringLiteral("  %1\n").arg(field);
        }
        for (const auto& key : zone.keys) {
            if (key.tag == ds.keyTag && makeDelegationSigner(zone.name, key.key, type) == ds) {
                text += QStringLiteral("  %1 IN DNSKEY %2\n")
                            .arg(name, QString::fromStdString(rdataText(RRType::DNSKEY, key.key.toRdata())));
            }
        }
    }
    return text;
}

/// What is published above the zone.
QString parentText(const Zone& zone) {
    if (zone.link.checks.empty()) {
        return DsWords::tr("The parent publishes no DS today.") + u'\n';
    }
    QString text = DsWords::tr("The parent publishes today:") + u'\n';
    for (const auto& check : zone.link.checks) {
        text += QStringLiteral("  %1  %2\n").arg(delegationSignerText(check.ds), word(check.status));
    }
    return text;
}

QString checkText(const RegistrarCheck& check, const Zone& zone) {
    QString text = DsWords::tr("The pasted text says:") + u'\n';
    for (const auto& comparison : check.comparisons) {
        text += QStringLiteral("  %1\n").arg(registrarSentence(comparison, zone));
    }
    return text + u'\n' + publishedSentence(check.published, zone) + u'\n';
}

QJsonObject dsObject(const DelegationSigner& ds) {
    return {{"key_tag", ds.keyTag},
            {"algorithm", static_cast<int>(ds.algorithm)},
            {"digest_type", static_cast<int>(ds.digestType)},
            {"digest", QString::fromStdString(toHex(ds.digest))}};
}

QJsonObject comparisonObject(const PastedComparison& comparison, const Zone& zone) {
    const bool isDs = std::holds_alternative<DelegationSigner>(comparison.pasted.record);
    const auto ds = asDelegationSigner(comparison.pasted, zone.name);
    return {{"type", isDs ? "DS" : "DNSKEY"},
            {"ds", ds ? QJsonValue(dsObject(*ds)) : QJsonValue()},
            {"fault", token(comparison.fault)},
            {"key_tag_agrees", comparison.tagAgrees},
            {"algorithm_agrees", comparison.algorithmAgrees},
            {"digest_agrees", comparison.digestAgrees},
            {"published", comparison.published},
            {"expected", comparison.expected ? QJsonValue(dsObject(*comparison.expected)) : QJsonValue()},
            {"sentence", registrarSentence(comparison, zone)}};
}

QJsonObject object(const Zone& zone, DigestType type, const std::optional<RegistrarCheck>& check) {
    QJsonArray wanted;
    for (const auto& ds : wantedDs(zone, type)) {
        wanted.append(dsObject(ds));
    }
    QJsonArray published;
    for (const auto& each : zone.link.checks) {
        QJsonObject ds = dsObject(each.ds);
        ds[QStringLiteral("status")] = token(each.status);
        published.append(ds);
    }
    QJsonObject result{{"schema", 1},
                       {"zone", QString::fromStdString(zone.name.toText())},
                       {"verdict", token(zone.security)},
                       {"wanted", wanted},
                       {"published", published}};
    if (check) {
        QJsonArray comparisons;
        for (const auto& comparison : check->comparisons) {
            comparisons.append(comparisonObject(comparison, zone));
        }
        result[QStringLiteral("pasted")] = comparisons;
        result[QStringLiteral("if_published")] = QJsonObject{{"supposed", true},
                                                             {"verdict", token(check->published)},
                                                             {"sentence", publishedSentence(check->published, zone)}};
    }
    return result;
}

ExitStatus tell(const Validated& validated, const Zone& zone, const Options& options) {
    std::optional<RegistrarCheck> check;
    if (!options.compare.isEmpty()) {
        auto compared = compare(validated, zone, options.compare);
        if (!compared) {
            return refuse(compared.error());
        }
        check = *std::move(compared);
    }
    const DigestType type = options.digest == QLatin1String("sha384") ? DigestType::Sha384 : DigestType::Sha256;
    if (options.json) {
        printJson(object(zone, type, check));
    } else {
        print(check                ? checkText(*check, zone)
              : zone.name.isRoot() ? DsWords::tr("The root has no parent: its keys are trust anchors.") + u'\n'
                                   : zoneText(zone, type) + u'\n' + parentText(zone));
    }
    return statusOf(check ? check->published : zone.security);
}

}  // namespace

ExitStatus ds(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (const auto error = unsuitableOption(invocation, useOf(options))) {
        return refuse(usage(*error));
    }
    const auto validated = validateZone(invocation);
    if (!validated) {
        return refuse(validated.error());
    }
    const Zone* zone = validated->chain.findZone(validated->chain.answeringZone());
    if (zone == nullptr || zone->keys.empty()) {
        return refuse(
            {DsWords::tr("No key of %1 was received. Check that the name is correct and that its zone is signed.")
                 .arg(questionText(validated->chain.question)),
             ExitStatus::Indeterminate});
    }
    return tell(*validated, *zone, options);
}

}  // namespace rootline::cli
