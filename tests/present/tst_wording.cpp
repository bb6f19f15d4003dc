// SPDX-License-Identifier: MIT
// Every finding has words that a domain owner can act on, in every language.
#include "core/analysis/registrar_check.h"
#include "core/dns/name.h"
#include "core/trust/findings.h"
#include "ui/present/wording/wording.h"
#include "ui/present/wording/wording_examples.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/translator.h"
#include "ui/present/words/words.h"

#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

Name name(const char* text) {
    return Name::fromText(text).value();
}

QString codeOf(const Finding& finding) {
    return QString::fromLatin1(finding.code().data(), static_cast<qsizetype>(finding.code().size()));
}

/// Every sentence of an explanation.
QStringList sentences(const Explanation& words) {
    return QStringList{words.title, words.why, words.heals, words.visitors, words.caution} + words.fix;
}

/// The key of RFC 6605 section 6.1, at example.net.
ZoneKey rfc6605Key() {
    const QByteArray octets = QByteArray::fromBase64(
        "GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==");
    ZoneKey key;
    key.key = {.flags = 257,
               .protocol = 3,
               .algorithm = Algorithm::EcdsaP256Sha256,
               .publicKey = Bytes(octets.begin(), octets.end())};
    key.tag = 55648;
    key.signsKeySet = true;
    return key;
}

constexpr auto kRfc6605Ds = "55648 13 2 B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17";

Zone zone(const char* text, Security security = Security::Secure, LinkState state = LinkState::Secure) {
    Zone result;
    result.name = name(text);
    result.security = security;
    result.link.state = state;
    if (!result.name.isRoot()) {
        result.link.parent = result.name.parent();
    }
    return result;
}

/// example.net. has moved: the DS of net. names a key that is gone.
ChainOfTrust staleDsChain() {
    ChainOfTrust chain;
    chain.question = {name("www.example.net."), RRType::A};
    chain.verdict = Security::Bogus;
    chain.zones = {zone(".", Security::Secure, LinkState::Anchored), zone("net."),
                   zone("example.net.", Security::Bogus, LinkState::Broken)};
    chain.zones.back().keys = {rfc6605Key()};
    DsMatchesNoKey detail;
    detail.ds = {31406, Algorithm::RsaSha256, DigestType::Sha256, Bytes(32, 0xB2)};
    detail.ttl = 3600;
    detail.published = {{55648, Algorithm::EcdsaP256Sha256, true}};
    Finding finding;
    finding.detail = detail;
    finding.zone = name("example.net.");
    finding.subject = {name("example.net."), RRType::DS, 31406};
    finding.severity = Severity::Error;
    chain.findings = {finding};
    return chain;
}

ChainOfTrust chainWith(Security verdict, std::vector<Zone> zones) {
    ChainOfTrust chain;
    chain.question = {name("www.example.net."), RRType::A};
    chain.verdict = verdict;
    chain.zones = std::move(zones);
    AnswerHop hop;
    hop.question = chain.question;
    hop.answered = true;
    hop.rrset = RRsetCheck{};
    chain.hops = {hop};
    return chain;
}

}  // namespace

class WordingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("TZ", "TST-2");
        QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("en")));
    }

    // English --------------------------------------------------------------------------------------------------------

    void everyKindHasAnExampleOfItself() {
        const auto kinds = allFindingKinds();
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            QCOMPARE(exampleFinding(i).code(), kinds[i].code);
        }
    }

    void everyKindHasWords() { verifyWordsOfEveryKind(); }

    void errorsSayWhoActsAndWhatToDo() {
        for (std::size_t i = 0; i < allFindingKinds().size(); ++i) {
            const ChainOfTrust chain = exampleChain(i);
            const Explanation words = explain(chain.findings.front(), chain);
            if (chain.findings.front().severity != Severity::Notice) {
                const QByteArray code = codeOf(chain.findings.front()).toUtf8();
                QVERIFY2(words.who != Who::Nobody, code);
                QVERIFY2(!words.fix.isEmpty(), code);
                QVERIFY2(!words.heals.isEmpty(), code);
            }
        }
    }

    void staleDsNamesTheDsToEnter() {
        const ChainOfTrust chain = staleDsChain();
        const Explanation words = explain(chain.findings.front(), chain);
        QCOMPARE(
            words.title,
            QStringLiteral("The DS of example.net. at net. names key 31406, which example.net. does not publish."));
        QCOMPARE(words.paste, QString::fromLatin1(kRfc6605Ds));
        QVERIFY2(words.fix.filter(QString::fromLatin1(kRfc6605Ds)).size() == 1, qPrintable(words.fix.join(u'\n')));
        QVERIFY(words.fix.filter(QStringLiteral("Wait up to 1 hour")).size() == 1);
        QCOMPARE(words.who, Who::Owner);
        QVERIFY(words.caution.contains(QStringLiteral("while the DS is still at the registrar")));
    }

    /// No DS can help if no published key signs the DNSKEY set: the DNS host has to act, not the registrar's customer.
    void noDsIsOfferedWhereNoKeySigns() {
        ChainOfTrust chain = staleDsChain();
        chain.zones.back().keys.front().signsKeySet = false;
        const Explanation words = explain(chain.findings.front(), chain);
        QCOMPARE(words.who, Who::DnsHost);
        QVERIFY(words.paste.isEmpty());
        QVERIFY(words.fix.front().contains(u"publish key 31406 again"));
    }

    /// Mending one of two faults makes nothing work again, so nobody is promised that.
    void theFirstOfTwoFaultsPromisesNothing() {
        ChainOfTrust chain = staleDsChain();
        const QString promise = explain(chain.findings.front(), chain).heals;
        QVERIFY(!promise.isEmpty() && bannerLines(chain).contains(promise));
        chain.findings.push_back(chain.findings.front());
        chain.findings.back().zone = name("net.");
        QVERIFY(!bannerLines(chain).contains(promise));
        QVERIFY(bannerDetail(chain).contains(u"first of 2 faults"));
        chain.findings.back().causedBy = 0;
        QVERIFY(bannerLines(chain).contains(promise));
    }

    void oldDsBesideAFittingOneIsRemoved() {
        ChainOfTrust chain = staleDsChain();
        DelegationCheck fitting;
        fitting.status = DsStatus::Matches;
        chain.zones.back().link.checks = {fitting};
        const Explanation words = explain(chain.findings.front(), chain);
        QVERIFY(words.fix.filter(QStringLiteral("Remove the DS for key 31406")).size() == 1);
        QVERIFY(words.paste.isEmpty());
    }

    void findingThatDoesNoHarmNowSaysSo() {
        ChainOfTrust chain = staleDsChain();
        chain.findings.front().severity = Severity::Warning;
        QVERIFY(!explain(chain.findings.front(), chain).visitors.contains(QStringLiteral("still works")));
        chain.verdict = Security::Secure;
        QVERIFY(explain(chain.findings.front(), chain).visitors.contains(QStringLiteral("another path still works")));
    }

    void unsignedZonesOfOthersAreTheirMatter() {
        ChainOfTrust chain =
            chainWith(Security::Insecure, {zone(".", Security::Secure, LinkState::Anchored),
                                           zone("example.net.", Security::Insecure, LinkState::Unsigned)});
        QVERIFY(bannerDetail(chain).contains(QStringLiteral("at your registrar")));
        chain.zones.back().name = name("cdn.example.");
        QVERIFY(bannerDetail(chain).contains(QStringLiteral("Only the operator of cdn.example. can")));
        QVERIFY(!bannerDetail(chain).contains(QStringLiteral("registrar")));
    }

    void topLevelDomainsAreTheRegistrysMatter() {
        ChainOfTrust chain = staleDsChain();
        chain.findings.front().zone = name("net.");
        chain.findings.front().subject.owner = name("net.");
        const Explanation words = explain(chain.findings.front(), chain);
        QCOMPARE(words.who, Who::ParentRegistry);
        QVERIFY(words.fix.filter(QStringLiteral("your registrar")).isEmpty());
    }

    void wantedDsComesFromKeysThatSignTheSet() {
        Zone child = zone("example.net.");
        QVERIFY(wantedDs(child, DigestType::Sha256).empty());
        ZoneKey silent = rfc6605Key();
        silent.signsKeySet = false;
        ZoneKey zoneSigning = rfc6605Key();
        zoneSigning.key.flags = 256;
        child.keys = {silent, zoneSigning};
        QCOMPARE(wantedDs(child, DigestType::Sha256).size(), std::size_t{1});  // no SEP key signs: the other one counts
        child.keys.push_back(rfc6605Key());
        const auto wanted = wantedDs(child, DigestType::Sha256);
        QCOMPARE(wanted.size(), std::size_t{1});
        QCOMPARE(delegationSignerText(wanted.front()), QString::fromLatin1(kRfc6605Ds));
    }

    // The sentence ----------------------------------------------------------------------------------------------------

    void summaryOfBogus() {
        ChainOfTrust chain = staleDsChain();
        chain.hops = chainWith(Security::Bogus, {}).hops;
        QCOMPARE(summarySentence(chain),
                 QStringLiteral("www.example.net. cannot be reached by visitors whose provider validates DNSSEC."));
        const QString detail = bannerDetail(chain);
        QVERIFY2(detail.startsWith(QStringLiteral("The DS of example.net. at net. names key 31406")),
                 qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("registrar")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("1 hour")), qPrintable(detail));
    }

    void summaryOfSecure() {
        ChainOfTrust chain = chainWith(Security::Secure, {zone(".", Security::Secure, LinkState::Anchored)});
        QCOMPARE(
            summarySentence(chain),
            QStringLiteral(
                "DNSSEC: valid. Every link of the chain of trust from the root down to www.example.net. was checked."));
        chain.zones = {zone("net.", Security::Secure, LinkState::Anchored)};
        QVERIFY(summarySentence(chain).contains(QStringLiteral("chain of trust from net. down")));
        chain.rcode = Rcode::NxDomain;
        QVERIFY(summarySentence(chain).contains(QStringLiteral("does not exist. DNSSEC proves this")));
        chain.rcode = Rcode::NoError;
        chain.hops.back().rrset.reset();
        QVERIFY(summarySentence(chain).contains(QStringLiteral("There are no A records at www.example.net.")));
    }

    void summaryOfUnsignedIsCalm() {
        ChainOfTrust chain =
            chainWith(Security::Insecure, {zone(".", Security::Secure, LinkState::Anchored), zone("net."),
                                           zone("example.net.", Security::Insecure, LinkState::Unsigned)});
        QCOMPARE(summarySentence(chain),
                 QStringLiteral("example.net. is not signed. That is not an error: visitors reach it, "
                                "but without DNSSEC."));
        chain.zones.back().link.state = LinkState::Unsupported;
        QVERIFY(summarySentence(chain).contains(QStringLiteral("treated as unsigned")));
    }

    void summaryOfIndeterminate() {
        ChainOfTrust chain =
            chainWith(Security::Indeterminate, {zone(".", Security::Indeterminate, LinkState::Anchored)});
        QVERIFY(summarySentence(chain).contains(QStringLiteral("not known whether")));
        chain.zones.back().servers = {{{name("a.root-servers.net."), "127.0.0.1"}, ServerState::Silent, std::nullopt}};
        QVERIFY(summarySentence(chain).contains(QStringLiteral("Check the network connection")));
    }

    void summaryOfBlockedAndStrippedWays() {
        ChainOfTrust chain =
            chainWith(Security::Indeterminate, {zone(".", Security::Indeterminate, LinkState::Unknown)});
        chain.hops.clear();
        chain.findings.emplace_back().detail = Port53Blocked{};
        QVERIFY(summarySentence(chain).contains(QStringLiteral("neither over UDP nor over TCP")));
        QVERIFY(bannerDetail(chain).contains(QStringLiteral("--via system")));
        QVERIFY(bannerDetail(chain).contains(QStringLiteral("--via https://HOST/dns-query")));
        chain.findings.front().detail = PathStripsDnssec{};
        QVERIFY(summarySentence(chain).contains(QStringLiteral("removes the signatures")));
    }

    void strangersTextIsEscaped_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("no route, 100 % lost") << "no route, 100 % lost";
        QTest::newRow("letters") << QByteArray("für Ähnliches") << QStringLiteral("für Ähnliches");
        QTest::newRow("controls") << QByteArray("a\x1b[31mb\nc") << "a\\u{1b}[31mb\\u{a}c";
        QTest::newRow("turned around") << QByteArray(
                                              "a\xe2\x80\xae"
                                              "b")
                                       << "a\\u{202e}b";
        QTest::newRow("no UTF-8") << QByteArray(
                                         "a\xff"
                                         "b")
                                  << "a\\u{fffd}b";
        QTest::newRow("long") << QByteArray(500, 'x') << QString(200, u'x') + QChar(0x2026);
    }
    void strangersTextIsEscaped() {
        QFETCH(const QByteArray, text);
        QTEST(escapedText(text.toStdString()), "shown");
    }

    void whatAResolverSaysIsShownEscaped() {
        ChainOfTrust chain = staleDsChain();
        ResolverSays says;
        says.errors = {{6, "%1 \x1b"}, {4711, ""}};
        chain.findings.front().detail = says;
        const QString why = explain(chain.findings.front(), chain).why;
        QVERIFY2(why.contains(QStringLiteral("6 DNSSEC Bogus – %1 \\u{1b}")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("4711")), qPrintable(why));
    }

    // Times -----------------------------------------------------------------------------------------------------------

    void durations_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << "0 seconds";
        QTest::newRow("one") << qint64{1} << "1 second";
        QTest::newRow("minute and a half") << qint64{90} << "1 minute 30 seconds";
        QTest::newRow("hour") << qint64{3600} << "1 hour";
        QTest::newRow("hours and minutes") << qint64{5400} << "1 hour 30 minutes";
        QTest::newRow("hours only") << qint64{6 * 3600 + 59} << "6 hours";
        QTest::newRow("day") << qint64{86400} << "1 day";
        QTest::newRow("days") << qint64{13 * 86400 + 7} << "13 days";
    }
    void durations() {
        QFETCH(const qint64, seconds);
        QTEST(durationText(seconds), "text");
    }

    void badges() {
        const Timestamp now{1'000'000};
        const auto after = [&](std::int64_t seconds) { return remainingBadge({now.seconds + seconds}, now); };
        QCOMPARE(after(13 * 86400), QStringLiteral("13 d"));
        QCOMPARE(after(6 * 3600), QStringLiteral("6 h"));
        QCOMPARE(after(25 * 60), QStringLiteral("25 min"));
        QCOMPARE(after(0), QStringLiteral("0 min"));
        QCOMPARE(after(-1), QStringLiteral("expired"));
        QCOMPARE(remainingText({now.seconds - 3 * 86400}, now), QStringLiteral("expired 3 days ago"));
        QCOMPARE(remainingText({now.seconds + 3600}, now), QStringLiteral("1 hour left"));
    }

    void momentsInLocalTimeAndUtc() {
        QCOMPARE(dateTimeText({1795291200}), QStringLiteral("21 Nov 2026 22:00 (20:00 UTC)"));
        QCOMPARE(dateTimeText({1795298400 + 3600}), QStringLiteral("22 Nov 2026 01:00 (21 Nov 2026 23:00 UTC)"));
    }

    // Other languages, last: a catalogue stays installed --------------------------------------------------------------

    void unknownLanguageIsRefused() {
        QVERIFY(!installTranslations(*QCoreApplication::instance(), QStringLiteral("tlh")));
        QVERIFY(unknownLanguageText(QStringLiteral("tlh")).contains(QStringLiteral("en, de")));
    }

    void everyKindHasGermanWords() {
        QStringList english;
        for (std::size_t i = 0; i < allFindingKinds().size(); ++i) {
            english.append(explain(exampleFinding(i), exampleChain(i)).title);
        }
        QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de_DE.UTF-8")));
        verifyWordsOfEveryKind();
        for (std::size_t i = 0; i < allFindingKinds().size(); ++i) {
            const QString german = explain(exampleFinding(i), exampleChain(i)).title;
            QVERIFY2(german != english[static_cast<qsizetype>(i)], qPrintable(german));
        }
        QCOMPARE(durationText(3600), QStringLiteral("1 Stunde"));
        QCOMPARE(word(Severity::Warning), QStringLiteral("Warnung"));
    }

private:
    static void verifyWordsOfEveryKind() {
        static const QStringList forbidden{QStringLiteral("attack"), QStringLiteral("hack"), QStringLiteral("Angriff")};
        for (std::size_t i = 0; i < allFindingKinds().size(); ++i) {
            const ChainOfTrust chain = exampleChain(i);
            const Explanation words = explain(chain.findings.front(), chain);
            const QByteArray code = codeOf(chain.findings.front()).toUtf8();
            QVERIFY2(words.title.endsWith(u'.'), code);
            QVERIFY2(!words.why.isEmpty(), code);
            QVERIFY2(!words.visitors.isEmpty(), code);
            for (const QString& sentence : sentences(words)) {
                QVERIFY2(!sentence.contains(QStringLiteral("..")), qPrintable(code + ": " + sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(code + ": " + sentence));
                for (const QString& bad : forbidden) {
                    QVERIFY2(!sentence.contains(bad, Qt::CaseInsensitive), qPrintable(code + ": " + sentence));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
