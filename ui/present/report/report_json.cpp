// SPDX-License-Identifier: MIT
#include "ui/present/report/report_json.h"

#include "core/dns/codec.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/words.h"

#include <QJsonArray>

namespace rootline {

namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString text(const Name& name) {
    return text(name.toText());
}

QString iso(Timestamp time) {
    return text(toIso8601(time));
}

QJsonObject question(const Question& asked) {
    return {{"name", text(asked.name)}, {"type", text(typeText(asked.type))}};
}

template <typename Values, typename Make>
QJsonArray array(const Values& values, Make make) {
    QJsonArray result;
    for (const auto& value : values) {
        result.append(make(value));
    }
    return result;
}

QJsonObject delegationSigner(const DelegationCheck& check) {
    return {{"key_tag", check.ds.keyTag},
            {"algorithm", static_cast<int>(check.ds.algorithm)},
            {"algorithm_name", text(algorithmMnemonic(check.ds.algorithm))},
            {"digest_type", static_cast<int>(check.ds.digestType)},
            {"digest", text(toHex(check.ds.digest))},
            {"computed_digest", check.computedDigest ? QJsonValue(text(toHex(*check.computedDigest))) : QJsonValue()},
            {"status", token(check.status)}};
}

QJsonObject dnsKey(const ZoneKey& key) {
    return {{"key_tag", key.tag},
            {"algorithm", static_cast<int>(key.key.algorithm)},
            {"algorithm_name", text(algorithmMnemonic(key.key.algorithm))},
            {"flags", key.key.flags},
            {"bits", static_cast<int>(key.bits)},
            {"role", token(key.role)},
            {"status", token(key.security)},
            {"anchor", key.namedByAnchor},
            {"signs_key_set", key.signsKeySet}};
}

/// The moments of an RRSIG are serial numbers: they are read near the time of validating.
QJsonObject signature(const RRsetCheck& rrset, const SignatureCheck& check, Timestamp at) {
    return {{"covers", text(typeText(check.rrsig.covered))},
            {"owner", text(rrset.rrset.owner)},
            {"key_tag", check.rrsig.keyTag},
            {"algorithm", static_cast<int>(check.rrsig.algorithm)},
            {"algorithm_name", text(algorithmMnemonic(check.rrsig.algorithm))},
            {"signer", text(check.rrsig.signer)},
            {"inception", iso(fromSerial(check.rrsig.inception, at))},
            {"expiration", iso(fromSerial(check.rrsig.expiration, at))},
            {"status", token(check.status)}};
}

/// Signatures that must be made by the zone's keys.
QJsonArray signatures(const std::vector<const RRsetCheck*>& validated, const Zone& zone, Timestamp at) {
    QJsonArray result;
    for (const RRsetCheck* rrset : validated) {
        if (rrset->zone != zone.name) {
            continue;
        }
        for (const SignatureCheck& check : rrset->signatures) {
            result.append(signature(*rrset, check, at));
        }
    }
    return result;
}

QJsonObject denialRecord(const RRsetCheck& record) {
    return {{"name", text(record.rrset.owner)},
            {"type", text(typeText(record.rrset.type))},
            {"rdata",
             array(record.rrset.rdatas, [&](const Bytes& rdata) { return text(rdataText(record.rrset.type, rdata)); })},
            {"verdict", token(record.security)}};
}

QJsonObject denial(const DenialProof& proof) {
    const auto step = [&](const DenialStep& s) {
        const bool known = s.recordIndex < proof.records.size();
        return QJsonObject{
            {"role", token(s.role)},
            {"target", text(s.target)},
            {"record", known ? QJsonValue(text(proof.records[s.recordIndex].rrset.owner)) : QJsonValue()},
            {"hash", s.hash.empty() ? QJsonValue() : QJsonValue(text(toBase32Hex(s.hash)))}};
    };
    return {{"denied", question(proof.denied)},
            {"kind", token(proof.kind)},
            {"verdict", token(proof.security)},
            {"nsec3", proof.nsec3},
            {"compact", proof.compact},
            {"steps", array(proof.steps, step)},
            {"records", array(proof.records, denialRecord)}};
}

/// Proofs that the zone itself gives: about names in it, and that zones below it have no DS.
QJsonArray denials(const ChainOfTrust& chain, const Zone& zone) {
    QJsonArray result;
    for (const Zone& child : chain.zones) {
        if (child.link.noDs && child.link.parent == zone.name) {
            result.append(denial(*child.link.noDs));
        }
    }
    for (const AnswerHop& hop : chain.hops) {
        if (hop.denial && hop.zone == zone.name) {
            result.append(denial(*hop.denial));
        }
    }
    return result;
}

QJsonObject server(const ServerStatus& status) {
    return {{"name", text(status.server.name)},
            {"address", text(status.server.address)},
            {"status", token(status.state)},
            {"tells", status.verdictAlone ? QJsonValue(token(*status.verdictAlone)) : QJsonValue()}};
}

QJsonObject zoneObject(const ChainOfTrust& chain, const std::vector<const RRsetCheck*>& validated, const Zone& zone) {
    return {{"name", text(zone.name)},
            {"parent", zone.link.parent ? QJsonValue(text(*zone.link.parent)) : QJsonValue()},
            {"verdict", token(zone.security)},
            {"captured", token(zone.captured)},
            {"link", token(zone.link.state)},
            {"ds", array(zone.link.checks, delegationSigner)},
            {"dnskeys", array(zone.keys, dnsKey)},
            {"signatures", signatures(validated, zone, chain.at)},
            {"denial", denials(chain, zone)},
            {"servers", array(zone.servers, server)}};
}

QJsonObject answerObject(const RRsetCheck& rrset) {
    return {{"name", text(rrset.rrset.owner)},
            {"type", text(typeText(rrset.rrset.type))},
            {"ttl", static_cast<qint64>(rrset.rrset.ttl)},
            {"rdata",
             array(rrset.rrset.rdatas, [&](const Bytes& rdata) { return text(rdataText(rrset.rrset.type, rdata)); })},
            {"verdict", token(rrset.security)}};
}

QJsonArray answer(const ChainOfTrust& chain) {
    QJsonArray result;
    for (const AnswerHop& hop : chain.hops) {
        if (hop.dname) {
            result.append(answerObject(*hop.dname));
        }
        if (hop.rrset) {
            result.append(answerObject(*hop.rrset));
        }
    }
    return result;
}

/// "www.example.org. A", with the key's tag where the finding is about one.
QString subjectText(const Subject& subject) {
    QString result = text(subject.owner);
    if (subject.type != RRType::None) {
        result += u' ' + text(typeText(subject.type));
    }
    if (subject.keyTag) {
        result += u' ' + QString::number(*subject.keyTag);
    }
    return result;
}

QJsonObject findingObject(const ChainOfTrust& chain, const Finding& finding) {
    const Explanation words = explain(finding, chain);
    const bool isConsequence = finding.causedBy && *finding.causedBy < chain.findings.size();
    const auto code = [](const Finding& f) {
        return QString::fromUtf8(f.code().data(), static_cast<qsizetype>(f.code().size()));
    };
    const std::string_view reference = finding.kind().reference;
    return {{"code", code(finding)},
            {"severity", token(finding.severity)},
            {"cause", !isConsequence},
            {"supposed", !chain.standpoint.supposed.empty()},
            {"caused_by", isConsequence ? QJsonValue(code(chain.findings[*finding.causedBy])) : QJsonValue()},
            {"zone", text(finding.zone)},
            {"subject", subjectText(finding.subject)},
            {"servers", array(finding.servers, shownServer)},
            {"who", token(words.who)},
            {"title", words.title},
            {"why", words.why},
            {"fix", QJsonArray::fromStringList(words.fix)},
            {"heals", words.heals},
            {"visitors", words.visitors},
            {"caution", words.caution},
            {"paste", words.paste},
            {"reference", QString::fromUtf8(reference.data(), static_cast<qsizetype>(reference.size()))}};
}

/// The sets that caches still hold, each with the verdict of a resolver that has it.
QJsonObject heldObject(const CachedRRset& held) {
    return {{"name", text(held.rrset.owner)},
            {"type", text(typeText(held.rrset.type))},
            {"until", iso(held.until)},
            {"rdata", array(held.rrset.rdatas,
                            [&](const Bytes& rdata) { return QJsonValue(text(rdataText(held.rrset.type, rdata))); })},
            {"verdict", token(held.verdict)}};
}

QJsonValue causeCode(const ChainOfTrust& chain) {
    const auto index = chain.cause();
    if (!index) {
        return {};
    }
    const std::string_view code = chain.findings[*index].code();
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

}  // namespace

QJsonObject standpointJson(const ChainOfTrust& chain) {
    const Standpoint& standpoint = chain.standpoint;
    return {{"kind", token(standpoint.kind())},
            {"source", standpointSource(standpoint)},
            {"recorded_at", standpoint.heardAt ? QJsonValue(iso(*standpoint.heardAt)) : QJsonValue()},
            {"anchors", token(standpoint.anchors)},
            {"note", standpointNote(chain)}};
}

QJsonObject reportJson(const ChainOfTrust& chain, const ReportFigures& figures) {
    const auto validated = validatedRRsets(chain);
    QJsonObject report{
        {"schema", 1},
        {"rootline", QStringLiteral(ROOTLINE_VERSION)},
        {"question", question(chain.question)},
        {"at", iso(chain.at)},
        {"verdict", token(chain.verdict)},
        {"headline", token(headlineOf(chain).kind)},
        {"rcode", text(rcodeText(chain.rcode))},
        {"summary", summarySentence(chain)},
        {"cause", causeCode(chain)},
        {"supposed", array(chain.standpoint.supposed, [](const std::string& each) { return QJsonValue(text(each)); })},
        {"redacted", chain.standpoint.redacted},
        {"standpoint", standpointJson(chain)},
        {"valid_until", chain.validUntil ? QJsonValue(iso(*chain.validUntil)) : QJsonValue()},
        {"zones", array(chain.zones, [&](const Zone& zone) { return zoneObject(chain, validated, zone); })},
        {"answer", answer(chain)},
        {"findings", array(chain.findings, [&](const Finding& finding) { return findingObject(chain, finding); })},
        {"statistics", QJsonObject{{"queries", figures.queries},
                                   {"round_trips", figures.roundTrips},
                                   {"elapsed_ms", figures.elapsedMs},
                                   {"verifications", chain.verifications}}}};
    if (!chain.held.empty()) {
        report.insert(QStringLiteral("held"), array(chain.held, heldObject));
    }
    if (!chain.anew.empty()) {
        report.insert(QStringLiteral("live_verdict"), token(chain.anew.front().verdict));
    }
    return report;
}

}  // namespace rootline
