// SPDX-License-Identifier: MIT
// Every term of the field that the sentences use is explained, once in a paragraph, and domain names are left alone.
#include "core/trust/findings.h"
#include "ui/present/wording/wording.h"
#include "ui/present/wording/wording_examples.h"
#include "ui/present/words/glossary.h"
#include "ui/present/words/translator.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rootline;

namespace {

QStringList idsIn(const char* text) {
    QStringList ids;
    for (const TermPlace& place : termsIn(QString::fromUtf8(text))) {
        ids << place.entry->id;
    }
    return ids;
}

/// Capitals that are no terms of the field: parts of names of algorithms and protocols, words of the command line.
const QSet<QString>& others() {
    static const QSet<QString> words{
        QStringLiteral("DNS"),    QStringLiteral("RFC"),     QStringLiteral("UDP"),     QStringLiteral("TCP"),
        QStringLiteral("UTC"),    QStringLiteral("IPv4"),    QStringLiteral("IPv6"),    QStringLiteral("HTTP"),
        QStringLiteral("TLS"),    QStringLiteral("NTP"),     QStringLiteral("SHA"),     QStringLiteral("DSA"),
        QStringLiteral("ML"),     QStringLiteral("HOST"),    QStringLiteral("FILE"),    QStringLiteral("AA"),
        QStringLiteral("TXT"),    QStringLiteral("MD5"),     QStringLiteral("RSASHA1"), QStringLiteral("DELEG"),
        QStringLiteral("CD"),     QStringLiteral("DO"),      QStringLiteral("AD"),      QStringLiteral("IP"),
        QStringLiteral("RSAMD5"), QStringLiteral("MLDSA44"), QStringLiteral("SSHFP"),   QStringLiteral("CAA"),
        QStringLiteral("OK"),     QStringLiteral("Ed25519")};
    return words;
}

QStringList sentences(std::size_t kind) {
    const ChainOfTrust chain = exampleChain(kind);
    const Explanation words = explain(chain.findings.front(), chain);
    QStringList all{words.title, words.why, words.heals, words.visitors, words.caution};
    for (QString step : words.fix) {
        all << (words.paste.isEmpty() ? step : step.remove(words.paste));
    }
    return all;
}

}  // namespace

class TestGlossary final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("en"))); }

    void everyEntryIsWhole() { verifyEntries(); }

    void theLongestWordsCount() {
        QCOMPARE(idsIn("A validating resolver asks."), QStringList{QStringLiteral("validating-resolver")});
        QCOMPARE(idsIn("Resolvers ask."), QStringList{QStringLiteral("resolver")});
        QCOMPARE(idsIn("The DS set of the zone"), (QStringList{QStringLiteral("ds"), QStringLiteral("zone")}));
        QCOMPARE(idsIn("NSEC3 is not NSEC."), (QStringList{QStringLiteral("nsec3"), QStringLiteral("nsec")}));
    }

    void eachTermIsMarkedOnceInAParagraph() {
        QCOMPARE(idsIn("A DS names a key. Another DS, and a third DS, do not."), QStringList{QStringLiteral("ds")});
        int marks = 0;
        withTermsMarked(QStringLiteral("Zone, zones and a DS"), [&](const QString& words, const GlossaryEntry&) {
            ++marks;
            return words;
        });
        QCOMPARE(marks, 2);
    }

    void namesAndOptionsAreNoTerms() {
        for (const char* text : {"www.zone.example.", "zone.example", "root.hints", "ns.cache-one.test.", "--sentinel",
                                 "key-tagged", "user@registrar.example", "https://resolver.example/", "DSA", "ds"}) {
            QVERIFY2(idsIn(text).isEmpty(), text);
        }
        QCOMPARE(idsIn("It ends with the zone."), QStringList{QStringLiteral("zone")});
    }

    void whatIsMarkedIsEscaped() {
        const QString html =
            withTermsMarked(QStringLiteral("<b> & the DS"), [](const QString& words, const GlossaryEntry& entry) {
                return QStringLiteral("[%1:%2]").arg(entry.id, words);
            });
        QCOMPARE(html, QStringLiteral("&lt;b&gt; &amp; the [ds:DS]"));
    }

    void anEntryIsFoundAsPeopleTypeIt() {
        for (const char* typed : {"trust-anchor", "Trust anchor", " trust  anchors ", "ANCHORS"}) {
            const GlossaryEntry* entry = findEntry(QString::fromLatin1(typed));
            QVERIFY2(entry != nullptr, typed);
            QCOMPARE(entry->id, QStringLiteral("trust-anchor"));
        }
        QVERIFY(findEntry(QStringLiteral("nothing of the kind")) == nullptr);
        QVERIFY(findEntry({}) == nullptr);
    }

    /// A new abbreviation in a sentence needs a glossary entry.
    void abbreviationsAreExplained() {
        static const QRegularExpression capitals(
            QStringLiteral("(?<![\\w.@/:-])[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*(?![\\w.]\\w)"));
        for (std::size_t kind = 0; kind < allFindingKinds().size(); ++kind) {
            for (QString sentence : sentences(kind)) {
                sentence.remove(QStringLiteral("www.example.test. A"));
                for (auto found = capitals.globalMatch(sentence); found.hasNext();) {
                    const QString word = found.next().captured();
                    QVERIFY2(others().contains(word) || findEntry(word) != nullptr,
                             qPrintable(word + u'\n' + sentence));
                }
            }
        }
    }

    void theCommonWordsAreMarkedInEverySentence() {
        const QStringList words{QStringLiteral("zone"),     QStringLiteral("signature"), QStringLiteral("registrar"),
                                QStringLiteral("DNS host"), QStringLiteral("resolver"),  QStringLiteral("digest"),
                                QStringLiteral("registry"), QStringLiteral("DNSKEY set")};
        for (const QString& word : words) {
            QVERIFY2(findEntry(word) != nullptr, qPrintable(word));
            QCOMPARE(termsIn(QStringLiteral("Here is the %1.").arg(word)).size(), std::size_t{1});
        }
    }

    void germanToo() {  // last: a catalogue stays installed
        QVERIFY(installTranslations(*QCoreApplication::instance(), QStringLiteral("de")));
        verifyEntries();
        QCOMPARE(findEntry(QStringLiteral("Vertrauensanker"))->id, QStringLiteral("trust-anchor"));
        QCOMPARE(idsIn("Der DS-Eintrag der übergeordneten Zone"),
                 (QStringList{QStringLiteral("ds"), QStringLiteral("parent")}));
        QVERIFY(findEntry(QStringLiteral("ds"))->meaning.contains(QStringLiteral("Eintrag")));
    }

private:
    static void verifyEntries() {
        QSet<QString> ids;
        QSet<QString> forms;
        for (const GlossaryEntry& entry : glossary()) {
            const QByteArray id = entry.id.toUtf8();
            QVERIFY2(!ids.contains(entry.id), id);
            ids.insert(entry.id);
            QVERIFY2(!entry.term.isEmpty() && entry.meaning.endsWith(u'.') &&
                         entry.reference.startsWith(QStringLiteral("RFC ")),
                     id);
            QVERIFY2(entry.meaning.count(QStringLiteral(". ")) <= 2, id);
            for (const QString& form : entry.forms) {
                QVERIFY2(form.size() > 1 && form == form.trimmed(), id);
                QVERIFY2(!forms.contains(form.toLower()), qPrintable(form));
                forms.insert(form.toLower());
            }
        }
        QVERIFY(ids.size() > 40);
    }
};

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
