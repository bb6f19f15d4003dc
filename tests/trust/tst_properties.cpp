// SPDX-License-Identifier: MIT
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rootline;
using namespace rootline::lab;
using rootline::test::inspect;
using rootline::test::InspectedWorld;
using rootline::test::name;

namespace {

/// The minimal world with one server's answers for each zone, so that nothing is there twice.
InspectedWorld minimalWorld(const Question& question, DenialStyle denial = {}) {
    auto scenario = minimalScenario({KeySpec{}}, denial);
    for (auto& zone : scenario.zones) {
        zone.servers.resize(1);
    }
    return inspect(scenario, question);
}

std::vector<Question> questions() {
    return {{name("www.example.test."), RRType::A},        {name("nope.example.test."), RRType::A},
            {name("www.example.test."), RRType::TXT},      {name("any.wild.example.test."), RRType::A},
            {name("any.wild.example.test."), RRType::MX},  {name("b.c.example.test."), RRType::A},
            {name("alias.example.test."), RRType::A},      {name("alias.example.test."), RRType::TXT},
            {name("host.moved.example.test."), RRType::A}, {name("plain.example.test."), RRType::DS}};
}

/// The evidence with `change` made to both sections of every message: what one message says others may repeat.
template <typename Change>
Evidence changed(const Evidence& evidence, Change change) {
    Evidence result;
    for (const auto& original : evidence.replies()) {
        Reply reply = *original;
        if (reply.message) {
            Message message = *reply.message;
            change(message.answer);
            change(message.authority);
            reply.message = std::make_shared<const Message>(std::move(message));
        }
        result.add(std::move(reply));
    }
    return result;
}

std::vector<Record>& section(Message& message, int number) {
    return number == 0 ? message.answer : message.authority;
}

/// A CNAME that was made from a DNAME is not signed, and not needed (RFC 6672 section 5.3.1).
bool isSynthesized(const Message& message, const Name& owner, RRType type) {
    return type == RRType::CNAME &&
           std::any_of(message.answer.begin(), message.answer.end(), [&](const Record& record) {
               return record.type == RRType::DNAME && owner.isBelow(record.owner);
           });
}

/// Records that no signature protects and no verdict rests on: the delegation's own NS set (RFC 4035 section 2.2), and
/// what a server adds to a positive answer (its NS set).
bool isUnprotected(const Record& record) {
    if (record.type == RRType::NS) {
        return true;
    }
    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    return rrsig && rrsig->covered == RRType::NS;
}

}  // namespace

class TestProperties : public QObject {
    Q_OBJECT

private slots:
    void shufflingChangesNothing_data() { knockingOutAnyRRsetIsNoticed_data(); }
    void shufflingChangesNothing();
    void knockingOutAnyRRsetIsNoticed_data();
    void knockingOutAnyRRsetIsNoticed();
    void flippingAnySignedBitIsNoticed_data();
    void flippingAnySignedBitIsNoticed();
};

void TestProperties::shufflingChangesNothing() {
    QFETCH(int, question);
    QFETCH(bool, hashed);
    auto scenario =
        minimalScenario({KeySpec{}}, {hashed ? DenialStyle::Kind::Nsec3 : DenialStyle::Kind::Nsec, false, 0, {}});
    scenario.mutations.push_back({name("example.test."), Expire{Which{}}, "192.0.2.32"});
    const auto inspected = inspect(scenario, questions().at(static_cast<std::size_t>(question)));
    const auto expected = inspected.validate();
    auto replies = inspected.evidence.replies();
    std::mt19937 random(4711);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(replies.begin(), replies.end(), random);
        Evidence shuffled;
        for (const auto& reply : replies) {
            shuffled.add(*reply);
        }
        QVERIFY(inspected.validate(shuffled) == expected);
    }
}

void TestProperties::knockingOutAnyRRsetIsNoticed_data() {
    QTest::addColumn<int>("question");
    QTest::addColumn<bool>("hashed");
    for (int i = 0; i < static_cast<int>(questions().size()); ++i) {
        for (const bool hashed : {false, true}) {
            QTest::addRow("%d, %s", i, hashed ? "NSEC3" : "NSEC") << i << hashed;
        }
    }
}

/// Exceptions: unprotected records, and the negative answer's SOA, without which the proof still stands.
void TestProperties::knockingOutAnyRRsetIsNoticed() {
    QFETCH(int, question);
    QFETCH(bool, hashed);
    const auto inspected = minimalWorld(questions().at(static_cast<std::size_t>(question)),
                                        {hashed ? DenialStyle::Kind::Nsec3 : DenialStyle::Kind::Nsec, false, 0, {}});
    QCOMPARE(inspected.validate().verdict, Security::Secure);
    int knocked = 0;
    for (std::size_t i = 0; i < inspected.evidence.replies().size(); ++i) {
        const auto& original = *inspected.evidence.replies()[i]->message;
        for (int number = 0; number < 2; ++number) {
            Message copy = original;
            for (const auto& rrset : groupIntoRRsets(section(copy, number))) {
                const auto without = changed(inspected.evidence, [&](std::vector<Record>& records) {
                    std::erase_if(records, [&](const Record& record) {
                        return record.owner == rrset.owner && record.type == rrset.type;
                    });
                });
                const Record example{rrset.owner, rrset.type, kClassIn, 0, rrset.rdatas.front()};
                if (isUnprotected(example) || rrset.type == RRType::SOA ||
                    isSynthesized(original, rrset.owner, rrset.type)) {
                    continue;
                }
                ++knocked;
                const auto verdict = inspected.validate(without).verdict;
                const auto what = inspected.evidence.replies()[i]->question.name.toText() + " without " +
                                  rrset.owner.toText() + " " + typeText(rrset.type);
                QVERIFY2(verdict != Security::Secure, what.c_str());
            }
        }
    }
    QVERIFY(knocked >= 6);
}

void TestProperties::flippingAnySignedBitIsNoticed_data() {
    knockingOutAnyRRsetIsNoticed_data();
}

/// Exceptions: unprotected records, and the bit that makes a capital of a letter in a name (never flipped here).
void TestProperties::flippingAnySignedBitIsNoticed() {
    QFETCH(int, question);
    QFETCH(bool, hashed);
    const auto inspected = minimalWorld(questions().at(static_cast<std::size_t>(question)),
                                        {hashed ? DenialStyle::Kind::Nsec3 : DenialStyle::Kind::Nsec, false, 0, {}});
    int flipped = 0;
    for (std::size_t i = 0; i < inspected.evidence.replies().size(); ++i) {
        Message copy = *inspected.evidence.replies()[i]->message;
        for (int number = 0; number < 2; ++number) {
            for (std::size_t r = 0; r < section(copy, number).size(); ++r) {
                const auto& record = section(copy, number)[r];
                if (isUnprotected(record)) {
                    continue;
                }
                // A bit in every so many octets keeps the test quick; every octet is reached over the questions.
                constexpr std::size_t kStride = 13;
                for (std::size_t at = (i + r) % kStride; at < record.rdata.size(); at += kStride) {
                    const auto flip = changed(inspected.evidence, [&](std::vector<Record>& records) {
                        for (auto& other : records) {
                            if (other == record) {
                                other.rdata[at] = static_cast<std::uint8_t>(other.rdata[at] ^ 0x01U << (at % 5));
                            }
                        }
                    });
                    ++flipped;
                    const auto what =
                        record.owner.toText() + " " + typeText(record.type) + " octet " + std::to_string(at);
                    QVERIFY2(inspected.validate(flip).verdict != Security::Secure, what.c_str());
                }
            }
        }
    }
    QVERIFY(flipped > 30);
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
