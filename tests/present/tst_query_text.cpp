// SPDX-License-Identifier: MIT
// What people type or paste instead of a bare name is understood, or answered with a sentence that says what to do.
#include "ui/present/words/query_text.h"

#include <QTest>

using namespace rootline;

class QueryTextTest : public QObject {
    Q_OBJECT

private slots:
    void understood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("name") << "www.example.org"
                              << "www.example.org."
                              << "A";
        QTest::newRow("dot at the end") << "www.example.org."
                                        << "www.example.org."
                                        << "A";
        QTest::newRow("the root") << "."
                                  << "."
                                  << "A";
        QTest::newRow("top-level domain") << "org"
                                          << "org."
                                          << "A";
        QTest::newRow("spaces") << "  \t example.org \n"
                                << "example.org."
                                << "A";
        QTest::newRow("name and type") << "example.org mx"
                                       << "example.org."
                                       << "MX";
        QTest::newRow("name and number") << "example.org TYPE65280"
                                         << "example.org."
                                         << "TYPE65280";
        QTest::newRow("underscores") << "_dmarc.example.org TXT"
                                     << "_dmarc.example.org."
                                     << "TXT";
        QTest::newRow("IDN") << QStringLiteral("bücher.example") << "xn--bcher-kva.example."
                             << "A";
        QTest::newRow("IDN in capitals") << QStringLiteral("BÜCHER.Example") << "xn--bcher-kva.Example."
                                         << "A";
        QTest::newRow("IDN with its own dot") << QStringLiteral("例え。example") << "xn--r8jz45g.example."
                                              << "A";
        QTest::newRow("IDN below underscore")
            << QStringLiteral("_25._tcp.bücher.example") << "_25._tcp.xn--bcher-kva.example."
            << "A";
        QTest::newRow("URL") << "https://www.example.org/path?q=1#top"
                             << "www.example.org."
                             << "A";
        QTest::newRow("URL with user and port") << "https://me@www.example.org:8443/"
                                                << "www.example.org."
                                                << "A";
        QTest::newRow("URL with IDN") << QStringLiteral("http://bücher.example/") << "xn--bcher-kva.example."
                                      << "A";
        QTest::newRow("path without scheme") << "www.example.org/path"
                                             << "www.example.org."
                                             << "A";
        QTest::newRow("port") << "www.example.org:443"
                              << "www.example.org."
                              << "A";
        QTest::newRow("e-mail") << "user@example.org"
                                << "example.org."
                                << "MX";
        QTest::newRow("mailto") << "mailto:user@example.org"
                                << "example.org."
                                << "MX";
        QTest::newRow("e-mail and type") << "user@example.org TXT"
                                         << "example.org."
                                         << "TXT";
        QTest::newRow("IPv4") << "192.0.2.17"
                              << "17.2.0.192.in-addr.arpa."
                              << "PTR";
        QTest::newRow("IPv6") << "2001:db8::1"
                              << "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa."
                              << "PTR";
        QTest::newRow("URL of an IPv6 host")
            << "http://[2001:db8::1]:80/"
            << "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa."
            << "PTR";
        QTest::newRow("classless reverse name") << "0/25.2.0.192.in-addr.arpa PTR"
                                                << "0/25.2.0.192.in-addr.arpa."
                                                << "PTR";
        QTest::newRow("escapes") << "a\\046b.example"
                                 << "a\\.b.example."
                                 << "A";
        QTest::newRow("longest label") << QString(63, u'a') << QString(63, u'a') + u'.' << "A";
    }
    void understood() {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        const auto query = readQuery(text);
        QVERIFY2(query.has_value(), query ? "" : qPrintable(query.error()));
        QCOMPARE(QString::fromStdString(query->question.name.toText()), name);
        QTEST(QString::fromStdString(typeText(query->question.type)), "type");
    }

    void refused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fragment");
        QTest::newRow("nothing") << ""
                                 << "Type the name of a domain";
        QTest::newRow("spaces only") << "   "
                                     << "Type the name of a domain";
        QTest::newRow("two dots") << "www..example.org"
                                  << "a dot too many";
        QTest::newRow("dot in front") << ".example.org"
                                      << "a dot too many";
        QTest::newRow("300 characters") << QString(300, u'a') << "300 character";
        QTest::newRow("300 characters in labels")
            << QString(QStringLiteral("abcdefghi.")).repeated(30) << "300 character";
        QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".example") << "more than 63";
        QTest::newRow("three words") << "what is this"
                                     << "more than one name";
        QTest::newRow("unknown type") << "example.org FOO"
                                      << "not a record type";
        QTest::newRow("bad escape") << "a\\999.example"
                                    << "backslash";
        QTest::newRow("e-mail without domain") << "user@"
                                               << "Type the name of a domain";
        QTest::newRow("URL without host") << "https:///path"
                                          << "Type the name of a domain";
        QTest::newRow("quotation marks") << "\"example.org\""
                                         << "not a domain name";
        QTest::newRow("control character") << QStringLiteral("exam\u0001ple.org") << "not a domain name";
    }
    void refused() {
        QFETCH(const QString, text);
        QFETCH(const QString, fragment);
        const auto query = readQuery(text);
        QVERIFY(!query.has_value());
        QVERIFY2(query.error().contains(fragment), qPrintable(query.error()));
        QVERIFY2(query.error().size() < 160, qPrintable(query.error()));
    }

    void idnIsShownInItsScript() {
        const auto query = readQuery(QStringLiteral("bücher.example"));
        QVERIFY(query.has_value());
        QCOMPARE(query->display, QStringLiteral("bücher.example."));
        QCOMPARE(readQuery(QStringLiteral("xn--80ak6aa92e.example"))->display,
                 QStringLiteral("xn--80ak6aa92e.example."));
    }

    void typeGivenApartWins() {
        const auto query = readQuery(QStringLiteral("user@example.org"), QStringLiteral("aaaa"));
        QVERIFY(query.has_value());
        QCOMPARE(query->question.type, RRType::AAAA);
        QVERIFY(query->note.isEmpty());
        QVERIFY(!readQuery(QStringLiteral("example.org"), QStringLiteral("OPT")).has_value());
    }

    void whatWasMadeOfItIsSaid() {
        QVERIFY(readQuery(QStringLiteral("user@example.org"))->note.contains(QStringLiteral("MX")));
        QVERIFY(readQuery(QStringLiteral("192.0.2.1"))->note.contains(QStringLiteral("PTR")));
        QVERIFY(readQuery(QStringLiteral("example.org"))->note.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueryTextTest)
#include "tst_query_text.moc"
