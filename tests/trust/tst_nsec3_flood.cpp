// SPDX-License-Identifier: MIT
// Replies with hundreds of NSEC3 parameter sets: what is hashed stays within the budget, and so does the time.
#include "core/trust/findings.h"
#include "tests/support/forge.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace rootline;
using namespace rootline::test;

namespace {

bool nsec3LimitReached(const ChainOfTrust& chain) {
    return std::ranges::any_of(chain.findings, [](const Finding& finding) {
        const auto* limit = finding.detail.as<WorkLimitReached>();
        return limit != nullptr && limit->limit == WorkLimitReached::Limit::Nsec3Hashes;
    });
}

}  // namespace

class TestNsec3Flood : public QObject {
    Q_OBJECT

private slots:
    void nsec3ParameterSets();
    void nsec3FloodIsCheap();
};

namespace {

constexpr int kMostIterations = 150;

/// A name far below example., whose proofs need many hashes.
Name deepName(int labels) {
    std::string text;
    for (int i = 0; i < labels; ++i) {
        text += "a.";
    }
    return Name::fromText(text + "example.").value();
}

/// Signed NSEC3 records that prove nothing, one for each of so many salts.
std::vector<Record> uselessNsec3(Forge& forge, int salts) {
    std::vector<Record> records;
    for (int i = 0; i < salts; ++i) {
        Nsec3 form;
        form.iterations = kMostIterations;
        form.salt = {0, static_cast<std::uint8_t>(i)};
        records = join(records, forge.nsec3("nobody", {RRType::A}, false, form));
    }
    return records;
}

std::clock_t cpuOf(const std::function<void()>& work) {
    const auto begin = std::clock();
    work();
    return std::clock() - begin;
}

}  // namespace

/// RFC 5155 section 8.2 lets each set of parameters be tried by itself; a hostile zone can send hundreds of them.
void TestNsec3Flood::nsec3ParameterSets() {
    const Question question{deepName(1), RRType::A};
    for (const int useless : {7, 8}) {
        Forge forge;
        Nsec3 form;
        form.iterations = kMostIterations;
        form.salt = {1};  // sorts behind the useless ones
        const auto proof = join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), uselessNsec3(forge, useless),
                                forge.nsec3("@", {RRType::SOA}, false, form), forge.nsec3("a", {RRType::A}, true, form),
                                forge.nsec3("*", {RRType::A}, true, form));
        const auto chain = forge.publishes().answers(question, Rcode::NxDomain, {}, proof).validate(question);
        QCOMPARE(chain.verdict, useless == 7 ? Security::Secure : Security::Bogus);
        QCOMPARE(nsec3LimitReached(chain), useless == 8);
    }
}

/// The time for a reply with 250 sets of parameters stays near that of the hashes that the policy allows.
void TestNsec3Flood::nsec3FloodIsCheap() {
    Forge forge;
    const Question question{deepName(100), RRType::A};
    forge.publishes().answers(question, Rcode::NxDomain, {},
                              join(forge.sign("@ SOA ns hostmaster 1 3600 900 86400 300"), uselessNsec3(forge, 250)));
    Nsec3 form;
    form.iterations = kMostIterations;
    const auto hashes = cpuOf([&] {
        ValidationMemory memory;
        for (int i = 0; i < Policy().nsec3Hashes; ++i) {
            form.salt = {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8)};
            memory.hash(ValidationMemory::contentOf(question.name, form), question.name, form);
        }
    });
    const auto flood = cpuOf([&] { QCOMPARE(forge.validate(question).verdict, Security::Bogus); });
    QVERIFY2(flood < 8 * hashes, qPrintable(QString("%1 of %2").arg(flood).arg(hashes)));
}

QTEST_APPLESS_MAIN(TestNsec3Flood)
#include "tst_nsec3_flood.moc"
