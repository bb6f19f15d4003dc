// SPDX-License-Identifier: MIT
// TLSA records beside certificates (RFC 6698 section 2.1), value by value.
#include "core/analysis/tlsa.h"

#include <QTest>

using namespace rootline;

namespace {

const Bytes kOwn{1, 1, 1};
const Bytes kAuthority{2, 2, 2};

/// A prefix distinguishes each form from the others.
PresentedCertificate certificate(const Bytes& content) {
    const auto form = [&](std::uint8_t selector, std::uint8_t matching) {
        Bytes octets{selector, matching};
        octets.insert(octets.end(), content.begin(), content.end());
        return octets;
    };
    return {{form(0, 0), form(0, 1), form(0, 2)}, {form(1, 0), form(1, 1), form(1, 2)}};
}

Bytes tlsa(std::uint8_t usage, std::uint8_t selector, std::uint8_t matching, const Bytes& content) {
    Bytes rdata{usage, selector, matching, selector, matching};
    rdata.insert(rdata.end(), content.begin(), content.end());
    return rdata;
}

const std::vector<PresentedCertificate> kPresented{certificate(kOwn), certificate(kAuthority)};

Name name(const char* text) {
    return Name::fromText(text).value();
}

ChainOfTrust chainWith(const std::vector<Bytes>& rdatas, Security verdict = Security::Secure) {
    ChainOfTrust chain;
    chain.question = {name("_443._tcp.www.example."), RRType::TLSA};
    chain.verdict = verdict;
    AnswerHop hop;
    hop.question = chain.question;
    hop.zone = name("example.");
    hop.rrset.emplace().rrset = {chain.question.name, RRType::TLSA, 300, rdatas};
    chain.hops.push_back(hop);
    return chain;
}

}  // namespace

class TestTlsa : public QObject {
    Q_OBJECT

private slots:
    void usageSaysWhichCertificate_data() {
        QTest::addColumn<int>("usage");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("authority");
        QTest::newRow("PKIX-TA") << 0 << false << true;
        QTest::newRow("PKIX-EE") << 1 << true << false;
        QTest::newRow("DANE-TA") << 2 << false << true;
        QTest::newRow("DANE-EE") << 3 << true << false;
        QTest::newRow("unknown") << 4 << false << false;
    }
    void usageSaysWhichCertificate() {
        QFETCH(const int, usage);
        for (std::uint8_t selector = 0; selector <= 1; ++selector) {
            for (std::uint8_t matching = 0; matching <= 2; ++matching) {
                const auto octet = static_cast<std::uint8_t>(usage);
                QTEST(fits(tlsa(octet, selector, matching, kOwn), kPresented), "own");
                QTEST(fits(tlsa(octet, selector, matching, kAuthority), kPresented), "authority");
            }
        }
    }

    void unknownValuesFitNothing() {
        QVERIFY(!fits(tlsa(3, 2, 1, kOwn), kPresented));
        QVERIFY(!fits(tlsa(3, 1, 3, kOwn), kPresented));
        QVERIFY(!fits(Bytes{3, 1, 1}, kPresented));
        QVERIFY(!fits(Bytes{}, kPresented));
    }

    void aCertificateOfItsOwnIsItsAuthority() { QVERIFY(fits(tlsa(2, 1, 1, kOwn), {certificate(kOwn)})); }

    void oneFittingRecordIsEnough() {
        const auto old = tlsa(3, 1, 1, {9, 9, 9});
        const auto told = [](const ChainOfTrust& chain) {
            return comparedWithCertificates(chain, kPresented).findings;
        };
        QVERIFY(told(chainWith({old, tlsa(3, 1, 1, kOwn)})).empty());
        const auto findings = told(chainWith({old}));
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().code(), std::string_view("TLSA_MISMATCH"));
        QVERIFY(findings.front().zone == name("example."));
    }

    /// RFC 6698 section 4.1: records that are not secure are not used, so they cannot be wrong.
    void recordsThatNobodyUsesAreNotCompared() {
        const auto chain = chainWith({tlsa(3, 1, 1, {9, 9, 9})}, Security::Insecure);
        QVERIFY(comparedWithCertificates(chain, kPresented).findings.empty());
        QVERIFY(comparedWithCertificates(chainWith({tlsa(3, 1, 1, {9, 9, 9})}), {}).findings.empty());
    }

    void servicesAreReadFromNames() {
        const auto service = serviceOf({name("_25._tcp.mail.example."), RRType::TLSA});
        QVERIFY(service && service->port == 25 && service->host == name("mail.example."));
        for (const char* other :
             {"www.example.", "_25._udp.mail.example.", "_x._tcp.mail.example.", "_0._tcp.a.", "_70000._tcp.a.b."}) {
            QVERIFY2(!serviceOf({name(other), RRType::TLSA}), other);
        }
        QVERIFY(!serviceOf({name("_25._tcp.mail.example."), RRType::A}));
    }
};

QTEST_GUILESS_MAIN(TestTlsa)
#include "tst_tlsa.moc"
