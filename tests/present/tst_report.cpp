// SPDX-License-Identifier: MIT
// The JSON has the keys of schema 1 for machines, the text has marks and words for people.
#include "core/trust/findings.h"
#include "ui/present/report/report_json.h"
#include "ui/present/report/report_text.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/wording/wording.h"
#include "ui/present/wording/wording_examples.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1795291200};

Name name(const char* text) {
    return Name::fromText(text).value();
}

RRsetCheck rrset(const char* zone, const char* owner, RRType type) {
    RRsetCheck check;
    check.zone = name(zone);
    check.rrset = {name(owner), type, 3600, {}};
    check.security = Security::Secure;
    SignatureCheck signature;
    signature.rrsig.covered = type;
    signature.rrsig.algorithm = Algorithm::EcdsaP256Sha256;
    signature.rrsig.keyTag = 48113;
    signature.rrsig.inception = static_cast<std::uint32_t>(kNow.seconds - 86400);
    signature.rrsig.expiration = static_cast<std::uint32_t>(kNow.seconds + 86400);
    signature.rrsig.signer = name(zone);
    signature.status = SignatureStatus::Valid;
    check.signatures = {signature};
    return check;
}

Finding example(std::string_view code) {
    const auto kinds = allFindingKinds();
    const auto found = std::ranges::find(kinds, code, &FindingKind::code);
    return exampleFinding(static_cast<std::size_t>(found - kinds.begin()));
}

/// A chain of two zones with one of everything, and a finding that follows from another.
ChainOfTrust chain() {
    ChainOfTrust result;
    result.question = {name("www.test."), RRType::A};
    result.at = kNow;
    result.verdict = Security::Bogus;
    result.verifications = 7;
    result.validUntil = Timestamp{kNow.seconds + 3600};
    Zone root;
    root.name = name(".");
    root.security = Security::Secure;
    root.link.state = LinkState::Anchored;
    root.keySet = rrset(".", ".", RRType::DNSKEY);
    root.servers = {{{name("ns1.test."), "127.0.0.1"}, ServerState::Answers, std::nullopt}};
    Zone test;
    test.name = name("test.");
    test.security = Security::Bogus;
    test.link.state = LinkState::Broken;
    test.link.parent = name(".");
    test.link.dsSet = rrset(".", "test.", RRType::DS);
    DelegationCheck ds;
    ds.ds = {31406, Algorithm::RsaSha256, DigestType::Sha256, Bytes(32, 0xB2)};
    ds.status = DsStatus::NoKey;
    test.link.checks = {ds};
    ZoneKey key;
    key.key.flags = 257;
    key.key.algorithm = Algorithm::EcdsaP256Sha256;
    key.tag = 48113;
    key.bits = 256;
    key.role = KeyRole::Csk;
    key.security = Security::Bogus;
    test.keys = {key};
    test.keySet = rrset("test.", "test.", RRType::DNSKEY);
    result.zones = {root, test};
    AnswerHop hop;
    hop.question = result.question;
    hop.zone = name("test.");
    hop.answered = true;
    hop.security = Security::Bogus;
    hop.rrset = rrset("test.", "www.test.", RRType::A);
    hop.rrset->rrset.rdatas = {{192, 0, 2, 80}};
    DenialProof proof;
    proof.denied = result.question;
    proof.kind = DenialKind::WildcardAnswer;
    proof.records = {rrset("test.", "a.test.", RRType::NSEC)};
    proof.steps = {{DenialRole::CoversName, name("www.test."), 0, {}}};
    hop.denial = proof;
    result.hops = {hop};
    Finding cause = example("DS_MATCHES_NO_KEY");
    cause.servers = {{name("ns1.test."), "127.0.0.1"}};
    cause.subject.keyTag = 31406;
    Finding consequence = example("PARENT_BROKEN");
    consequence.causedBy = 0;
    result.findings = {cause, consequence};
    return result;
}

QStringList sortedKeys(const QJsonObject& object) {
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

/// Every key of `wanted` is there; more may be.
void verifyKeys(const QJsonObject& object, const QStringList& wanted) {
    for (const QString& key : wanted) {
        QVERIFY2(object.contains(key),
                 qPrintable(key + QStringLiteral(" is not among ") + sortedKeys(object).join(u' ')));
    }
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void jsonHasTheKeysOfSchema1() {
        const QJsonObject json = reportJson(chain(), {12, 3, 345});
        verifyKeys(json,
                   words("schema rootline question at verdict rcode summary cause valid_until zones answer findings "
                         "statistics"));
        QCOMPARE(json[u"schema"].toInt(), 1);
        QCOMPARE(json[u"at"].toString(), QStringLiteral("2026-11-21T20:00:00Z"));
        QCOMPARE(json[u"valid_until"].toString(), QStringLiteral("2026-11-21T21:00:00Z"));
        QCOMPARE(json[u"verdict"].toString(), QStringLiteral("bogus"));
        QCOMPARE(json[u"rcode"].toString(), QStringLiteral("NOERROR"));
        QCOMPARE(json[u"cause"].toString(), QStringLiteral("DS_MATCHES_NO_KEY"));
        QVERIFY(!json[u"summary"].toString().isEmpty());
        QCOMPARE(json[u"question"].toObject(), (QJsonObject{{"name", "www.test."}, {"type", "A"}}));
        QCOMPARE(json[u"statistics"].toObject(),
                 (QJsonObject{{"queries", 12}, {"round_trips", 3}, {"elapsed_ms", 345}, {"verifications", 7}}));
    }

    void jsonOfZones() {
        const QJsonArray zones = reportJson(chain(), {})[u"zones"].toArray();
        QCOMPARE(zones.size(), 2);
        for (const QJsonValue& zone : zones) {
            verifyKeys(zone.toObject(), words("name parent verdict ds dnskeys signatures denial servers"));
        }
        const QJsonObject root = zones[0].toObject();
        const QJsonObject test = zones[1].toObject();
        QVERIFY(root[u"parent"].isNull());
        QCOMPARE(test[u"parent"].toString(), QStringLiteral("."));
        const QJsonObject ds = test[u"ds"].toArray()[0].toObject();
        verifyKeys(ds, words("key_tag algorithm algorithm_name digest_type digest status"));
        QCOMPARE(ds[u"algorithm"].toInt(), 8);
        QCOMPARE(ds[u"digest"].toString(), QStringLiteral("B2").repeated(32));
        QCOMPARE(ds[u"status"].toString(), QStringLiteral("no_key"));
        const QJsonObject key = test[u"dnskeys"].toArray()[0].toObject();
        verifyKeys(key, words("key_tag algorithm flags bits role status"));
        QCOMPARE(key[u"role"].toString(), QStringLiteral("csk"));
        QCOMPARE(root[u"servers"].toArray()[0].toObject(),
                 (QJsonObject{
                     {"name", "ns1.test."}, {"address", "127.0.0.1"}, {"status", "answers"}, {"tells", QJsonValue()}}));
    }

    void signaturesStandWithTheZoneThatMakesThem() {
        const QJsonArray zones = reportJson(chain(), {})[u"zones"].toArray();
        const auto covered = [&](int zone) {
            QStringList types;
            for (const QJsonValue& signature : zones[zone].toObject()[u"signatures"].toArray()) {
                verifyKeys(signature.toObject(), words("covers owner key_tag algorithm inception expiration status"));
                types.append(signature.toObject()[u"covers"].toString());
            }
            types.sort();
            return types;
        };
        QCOMPARE(covered(0), words("DNSKEY DS"));
        QCOMPARE(covered(1), words("A DNSKEY NSEC"));
        const QJsonObject first = zones[0].toObject()[u"signatures"].toArray()[0].toObject();
        QCOMPARE(first[u"expiration"].toString(), QStringLiteral("2026-11-22T20:00:00Z"));
        QCOMPARE(zones[1].toObject()[u"denial"].toArray().size(), 1);
    }

    void jsonOfAnswerAndFindings() {
        const QJsonObject json = reportJson(chain(), {});
        const QJsonObject answer = json[u"answer"].toArray()[0].toObject();
        verifyKeys(answer, words("name type ttl rdata verdict"));
        QCOMPARE(answer[u"rdata"].toArray()[0].toString(), QStringLiteral("192.0.2.80"));
        const QJsonArray findings = json[u"findings"].toArray();
        QCOMPARE(findings.size(), 2);
        for (const QJsonValue& finding : findings) {
            verifyKeys(finding.toObject(),
                       words("code severity zone subject servers who title why fix reference cause caused_by"));
        }
        const QJsonObject cause = findings[0].toObject();
        QCOMPARE(cause[u"severity"].toString(), QStringLiteral("error"));
        QCOMPARE(cause[u"servers"].toArray()[0].toString(), QStringLiteral("ns1.test. (127.0.0.1)"));
        QCOMPARE(cause[u"cause"].toBool(), true);
        QVERIFY(cause[u"caused_by"].isNull());
        // The finding's zone is not the one that was asked about.
        QCOMPARE(cause[u"who"].toString(), QStringLiteral("third_party"));
        QVERIFY(!cause[u"fix"].toArray().isEmpty());
        const QJsonObject consequence = findings[1].toObject();
        QCOMPARE(consequence[u"cause"].toBool(), false);
        QCOMPARE(consequence[u"caused_by"].toString(), QStringLiteral("DS_MATCHES_NO_KEY"));
    }

    void whatIsNotKnownIsNull() {
        const QJsonObject json = reportJson(ChainOfTrust{}, {});
        QVERIFY(json[u"cause"].isNull());
        QVERIFY(json[u"valid_until"].isNull());
        QCOMPARE(json[u"verdict"].toString(), QStringLiteral("indeterminate"));
    }

    void tokensAreStable() {
        QCOMPARE(token(SignatureStatus::NotYetValid), QStringLiteral("not_yet_valid"));
        QCOMPARE(token(ServerState::NoTcp), QStringLiteral("no_tcp"));
        QCOMPARE(token(Who::DnsHost), QStringLiteral("dns_host"));
        QCOMPARE(token(DenialKind::WildcardNoData), QStringLiteral("wildcard_no_data"));
    }

    void textSaysStateByMarkAndWord() {
        const QString text = reportText(chain());
        QVERIFY2(text.startsWith(QStringLiteral("www.test. A: ✗ broken\n")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("the root (.) ✓ secure")));
        QVERIFY(text.contains(QStringLiteral("✗ DS 31406 SHA-256: matches no published key")));
        QVERIFY(text.contains(QStringLiteral("A 192.0.2.80")));
        QVERIFY(text.contains(QStringLiteral("· not reached · CSK 48113")));
        QVERIFY(text.contains(QStringLiteral("DS_MATCHES_NO_KEY · RFC 4035 section 5.2")));
        QVERIFY(text.contains(QStringLiteral("It needs no extra step")));
        QVERIFY(text.endsWith(u'\n'));
    }

    /// A spare DS, and a spare signature, break nothing where another one holds.
    void textMarksNoSpareAsBroken() {
        ChainOfTrust spare = chain();
        spare.verdict = Security::Secure;
        spare.findings.clear();
        spare.zones[1].security = spare.zones[1].keys[0].security = spare.hops[0].security = Security::Secure;
        spare.zones[1].link.state = LinkState::Secure;
        spare.zones[1].keySet->signatures.push_back(spare.zones[1].keySet->signatures[0]);
        spare.zones[1].keySet->signatures[1].status = SignatureStatus::KeyMissing;
        QVERIFY2(!reportText(spare).contains(u'✗'), qPrintable(reportText(spare)));
        spare.zones[1].keySet->security = Security::Bogus;
        QVERIFY(reportText(spare).contains(u'✗'));
    }

    /// A signature that fails for another reason, and is out of its time as well: nobody says that its dates are right.
    void wrongDatesAreToldBesideWhatElseIsWrong() {
        const auto lineOf = [](SignatureStatus status, std::int64_t from, std::int64_t to) {
            ChainOfTrust broken = chain();
            SignatureCheck& check = broken.zones[1].keySet->signatures[0];
            check.status = status;
            check.rrsig.inception = static_cast<std::uint32_t>(kNow.seconds + from);
            check.rrsig.expiration = static_cast<std::uint32_t>(kNow.seconds + to);
            return reportText(broken).section(QStringLiteral("signature on DNSKEY by key"), 2, 2).section(u'\n', 0, 0);
        };
        constexpr std::int64_t kDay = 86400;
        for (const SignatureStatus status : {SignatureStatus::DoesNotVerify, SignatureStatus::KeyMissing,
                                             SignatureStatus::BadLength, SignatureStatus::NotChecked}) {
            QVERIFY(lineOf(status, -9 * kDay, -3 * kDay).contains(QStringLiteral(", expired 3 day")));
            QVERIFY(lineOf(status, kDay, 2 * kDay).endsWith(QStringLiteral(", not yet valid")));
            QVERIFY(!lineOf(status, -kDay, kDay).contains(u','));
        }
        QVERIFY(lineOf(SignatureStatus::Expired, -9 * kDay, -3 * kDay).contains(QStringLiteral(": expired 3 day")));
        const auto whyOf = [](std::int64_t from, std::int64_t to) {
            RrsigInvalid detail;
            detail.inception = {kNow.seconds + from};
            detail.expiration = {kNow.seconds + to};
            Finding finding = example("RRSIG_INVALID");
            finding.detail = detail;
            return explain(finding, chain()).why;
        };
        const QString right = QStringLiteral("its dates are correct");
        QVERIFY(whyOf(-kDay, kDay).contains(right));
        QVERIFY(!whyOf(-9 * kDay, -kDay).contains(right));
        QVERIFY(whyOf(-9 * kDay, -kDay).contains(QStringLiteral("It also expired")));
        QVERIFY(!whyOf(kDay, 9 * kDay).contains(right));
        QVERIFY(whyOf(kDay, 9 * kDay).contains(QStringLiteral("It also becomes valid only on")));
    }

    void aBreakIsMarkedOnce() {
        const QString tree =
            reportText(chain()).section(QStringLiteral("How it was checked"), 1).section(QStringLiteral("\n\n"), 0, 0);
        QCOMPARE(tree.count(u'✗'), 2);  // the zone whose link is broken, and the DS that breaks it
    }

    void textStaysWithinAHundredColumns() {
        for (std::size_t i = 0; i < allFindingKinds().size(); ++i) {
            for (const QString& line : reportText(exampleChain(i)).split(u'\n')) {
                const bool oneLongWord = line.trimmed().split(u' ').size() <= 2;
                QVERIFY2(line.size() <= 100 || oneLongWord, qPrintable(line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
