// SPDX-License-Identifier: MIT
// The example responses of RFC 4035 appendix B and RFC 5155 appendix B, with the RFCs' own keys and signatures, at a date when
// they were valid. The zones use RSA/SHA-1 (algorithms 5 and 7), which is checked here to this day.
#include "core/trust/denial.h"
#include "core/trust/findings.h"
#include "core/trust/signature.h"
#include "tests/support/inspected_world.h"
#include "tests/trust/rfc_zones.h"

#include <QTest>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;

namespace {

struct RRsetName {
    const char* owner;
    RRType type;
};

/// One of the RFCs' zones, asked as its server answers.
class ExampleZone {
public:
    ExampleZone(const char* text, Timestamp at) : records_(parseZoneText(text).value()), at_(at) {
        answers({zone_, RRType::DNSKEY}, Rcode::NoError, {{"example.", RRType::DNSKEY}}, {});
    }

    ExampleZone& answers(const Question& question, Rcode rcode, const std::vector<RRsetName>& answer,
                         const std::vector<RRsetName>& authority, bool authoritative = true) {
        Message message;
        message.isResponse = true;
        message.authoritative = authoritative;
        message.rcode = rcode;
        message.question = question;
        message.answer = pick(answer);
        message.authority = pick(authority);
        evidence_.add(makeReply({name("ns1.example."), "192.0.2.1"}, zone_, question, encodeMessage(message)));
        return *this;
    }

    [[nodiscard]] ChainOfTrust validate(const Question& question) const {
        return rootline::validate(evidence_, question, anchors(), {}, at_);
    }

    /// The RRset with its signatures, as records of a message.
    [[nodiscard]] std::vector<Record> pick(const std::vector<RRsetName>& wanted) const {
        std::vector<Record> picked;
        for (const auto& one : wanted) {
            std::copy_if(records_.begin(), records_.end(), std::back_inserter(picked), [&](const Record& record) {
                const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
                return record.owner == name(one.owner) && (rrsig ? rrsig->covered : record.type) == one.type;
            });
        }
        return picked;
    }

private:
    /// The zone's key with the SEP flag.
    [[nodiscard]] std::vector<TrustAnchor> anchors() const {
        for (const auto& record : records_) {
            const auto key = record.type == RRType::DNSKEY ? DnsKey::fromRdata(record.rdata) : std::nullopt;
            if (key && key->isSep()) {
                return {{zone_, *key}};
            }
        }
        return {};
    }

    Name zone_ = name("example.");
    std::vector<Record> records_;
    Timestamp at_;
    Evidence evidence_;
};

ExampleZone rfc4035() {
    return {kRfc4035Zone, timestampFromText("2004-04-20").value()};
}
ExampleZone rfc5155() {
    return {kRfc5155Zone, timestampFromText("2008-03-01").value()};
}

const RRsetName kSoa{"example.", RRType::SOA};
const RRsetName kApexNs{"example.", RRType::NS};

// Owners in RFC 5155's zone, by what they are the hashes of (appendix A).
constexpr auto kHashOfApex = "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example.";
constexpr auto kHashOfNs1 = "2t7b4g4vsa5smi47k61mv5bv1a22bojr.example.";
constexpr auto kHashOfA = "35mthgpgcu1qg68fab165klnsnk3dpvl.example.";
constexpr auto kHashOfXw = "b4um86eghhds6nea196smvmlo4ors995.example.";
constexpr auto kHashOfYw = "ji6neoaepv8b5o6k4ev33abha8ht9fgc.example.";
constexpr auto kHashOfW = "k8udemvp1j2f7eg6jebps17vp3n8i58h.example.";
constexpr auto kHashOfNs2 = "q04jkcevqvmu85r014c7dkba38o0ji5r.example.";
constexpr auto kHashOfWildcard = "r53bq7cc2uvmubfu5ocmm6pers9tk9en.example.";

std::vector<DenialRole> roles(const AnswerHop& hop) {
    std::vector<DenialRole> all;
    for (const auto& step : hop.denial.value().steps) {
        all.push_back(step.role);
    }
    return all;
}

}  // namespace

class TestRfcZones : public QObject {
    Q_OBJECT

private slots:
    void everySignatureHolds();
    // RFC 4035 appendix B
    void rfc4035b1Answer();
    void rfc4035b2NameError();
    void rfc4035b3NoData();
    void rfc4035b4SignedReferral();
    void rfc4035b5UnsignedReferral();
    void rfc4035b6WildcardExpansion();
    void rfc4035b7WildcardNoData();
    void rfc4035b8DsAtTheChild();
    // RFC 5155 appendix B
    void rfc5155b1NameError();
    void rfc5155b2NoData();
    void rfc5155b21EmptyNonTerminal();
    void rfc5155b3OptOutReferral();
    void rfc5155b4WildcardExpansion();
    void rfc5155b5WildcardNoData();
    void rfc5155b6DsAtTheChild();
};

void TestRfcZones::everySignatureHolds() {
    int checked = 0;
    for (const auto* text : {kRfc4035Zone, kRfc5155Zone}) {
        const auto records = parseZoneText(text).value();
        std::vector<DnsKey> keys;
        for (const auto& record : records) {
            if (record.type == RRType::DNSKEY) {
                keys.push_back(DnsKey::fromRdata(record.rdata).value());
            }
        }
        const auto rrsets = groupIntoRRsets(records);
        for (const auto& record : records) {
            const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
            if (!rrsig) {
                continue;
            }
            const auto covered = std::find_if(rrsets.begin(), rrsets.end(), [&](const RRset& rrset) {
                return rrset.owner == record.owner && rrset.type == rrsig->covered;
            });
            const auto key =
                std::find_if(keys.begin(), keys.end(), [&](const DnsKey& one) { return keyTag(one) == rrsig->keyTag; });
            QVERIFY(covered != rrsets.end() && key != keys.end());
            QCOMPARE(verify(*key, signedData(*covered, *rrsig), rrsig->signature), Verification::Good);
            ++checked;
        }
    }
    QCOMPARE(checked, 24);
}

void TestRfcZones::rfc4035b1Answer() {
    const Question question{name("x.w.example."), RRType::MX};
    const auto chain =
        rfc4035().answers(question, Rcode::NoError, {{"x.w.example.", RRType::MX}}, {kApexNs}).validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QVERIFY(!chain.hops.at(0).denial);
}

void TestRfcZones::rfc4035b2NameError() {
    const Question question{name("ml.example."), RRType::A};
    const auto chain =
        rfc4035()
            .answers(question, Rcode::NxDomain, {}, {kSoa, {"b.example.", RRType::NSEC}, {"example.", RRType::NSEC}})
            .validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.hops.at(0).denial->kind, DenialKind::NameError);
    QCOMPARE(roles(chain.hops.at(0)), (std::vector{DenialRole::CoversName, DenialRole::CoversWildcard}));
}

void TestRfcZones::rfc4035b3NoData() {
    const Question question{name("ns1.example."), RRType::MX};
    const auto chain =
        rfc4035().answers(question, Rcode::NoError, {}, {kSoa, {"ns1.example.", RRType::NSEC}}).validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(roles(chain.hops.at(0)), std::vector{DenialRole::MatchesName});
}

void TestRfcZones::rfc4035b4SignedReferral() {
    const Question question{name("mc.a.example."), RRType::MX};
    const auto chain =
        rfc4035()
            .answers(question, Rcode::NoError, {}, {{"a.example.", RRType::NS}, {"a.example.", RRType::DS}}, false)
            .validate(question);
    const auto* child = chain.findZone(name("a.example."));
    QVERIFY(child != nullptr);
    QCOMPARE(child->link.dsSet.value().security, Security::Secure);
    QCOMPARE(child->link.state, LinkState::Unknown);  // the RFC gives no keys of a.example.
    QCOMPARE(chain.verdict, Security::Indeterminate);
}

void TestRfcZones::rfc4035b5UnsignedReferral() {
    const Question question{name("mc.b.example."), RRType::MX};
    const auto chain =
        rfc4035()
            .answers(question, Rcode::NoError, {}, {{"b.example.", RRType::NS}, {"b.example.", RRType::NSEC}}, false)
            .validate(question);
    const auto* child = chain.findZone(name("b.example."));
    QVERIFY(child != nullptr);
    QCOMPARE(child->link.state, LinkState::Unsigned);
    QCOMPARE(child->security, Security::Insecure);
}

void TestRfcZones::rfc4035b6WildcardExpansion() {
    const Question question{name("a.z.w.example."), RRType::MX};
    const RRsetName answer{"a.z.w.example.", RRType::MX};
    const auto chain = rfc4035()
                           .answers(question, Rcode::NoError, {answer}, {kApexNs, {"x.y.w.example.", RRType::NSEC}})
                           .validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.hops.at(0).rrset->wildcard.value(), name("*.w.example."));
    const auto bare = rfc4035().answers(question, Rcode::NoError, {answer}, {kApexNs}).validate(question);
    QCOMPARE(causeCode(bare), std::string("WILDCARD_PROOF_MISSING"));
}

void TestRfcZones::rfc4035b7WildcardNoData() {
    const Question question{name("a.z.w.example."), RRType::AAAA};
    const auto chain = rfc4035()
                           .answers(question, Rcode::NoError, {},
                                    {kSoa, {"x.y.w.example.", RRType::NSEC}, {"*.w.example.", RRType::NSEC}})
                           .validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(chain.hops.at(0).denial->kind, DenialKind::WildcardNoData);
}

/// "This response, if received by a resolver, would be an error": the child cannot deny its own DS.
void TestRfcZones::rfc4035b8DsAtTheChild() {
    const Question question{name("example."), RRType::DS};
    auto zone = rfc4035().answers(question, Rcode::NoError, {}, {kSoa, {"example.", RRType::NSEC}});
    QVERIFY(zone.validate(question).verdict != Security::Secure);
    const auto chain = zone.validate({name("example."), RRType::DNSKEY});
    QCOMPARE(chain.verdict, Security::Secure);
    ValidationMemory memory;
    Work work({}, timestampFromText("2004-04-20").value(), memory);
    Observation nsec;
    for (const auto& record : zone.pick({{"example.", RRType::NSEC}})) {
        if (record.type == RRType::NSEC) {
            nsec.rrset = groupIntoRRsets(std::vector{record}).front();
        } else {
            nsec.signatures.push_back(Rrsig::fromRdata(record.rdata).value());
        }
    }
    const auto outcome = proveDenial({DenialClaim::NoData, question, 0}, {nsec}, chain.zones.back(), work);
    QCOMPARE(outcome.proof.security, Security::Bogus);
    QVERIFY(outcome.failure.value().is<DenialFromParentSide>());
}

void TestRfcZones::rfc5155b1NameError() {
    const Question question{name("a.c.x.w.example."), RRType::A};
    const std::vector<RRsetName> proof{
        kSoa, {kHashOfApex, RRType::NSEC3}, {kHashOfXw, RRType::NSEC3}, {kHashOfA, RRType::NSEC3}};
    const auto chain = rfc5155().answers(question, Rcode::NxDomain, {}, proof).validate(question);
    // The covering record has the opt-out flag: an unsigned delegation c.x.w.example. might be there (RFC 5155 section 9.2).
    QCOMPARE(chain.verdict, Security::Insecure);
    QCOMPARE(chain.hops.at(0).denial->kind, DenialKind::NameError);
    QCOMPARE(roles(chain.hops.at(0)), (std::vector{DenialRole::MatchesClosestEncloser, DenialRole::CoversNextCloser,
                                                   DenialRole::CoversWildcard}));
    QCOMPARE(chain.hops.at(0).denial->steps.at(0).target, name("x.w.example."));
    for (std::size_t left = 1; left < proof.size(); ++left) {
        auto part = proof;
        part.erase(part.begin() + static_cast<std::ptrdiff_t>(left));
        QCOMPARE(rfc5155().answers(question, Rcode::NxDomain, {}, part).validate(question).verdict, Security::Bogus);
    }
}

void TestRfcZones::rfc5155b2NoData() {
    const Question question{name("ns1.example."), RRType::MX};
    const auto chain =
        rfc5155().answers(question, Rcode::NoError, {}, {kSoa, {kHashOfNs1, RRType::NSEC3}}).validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
    QCOMPARE(roles(chain.hops.at(0)), std::vector{DenialRole::MatchesName});
}

void TestRfcZones::rfc5155b21EmptyNonTerminal() {
    const Question question{name("y.w.example."), RRType::A};
    const auto chain =
        rfc5155().answers(question, Rcode::NoError, {}, {kSoa, {kHashOfYw, RRType::NSEC3}}).validate(question);
    QCOMPARE(chain.verdict, Security::Secure);
}

void TestRfcZones::rfc5155b3OptOutReferral() {
    const Question question{name("mc.c.example."), RRType::MX};
    const auto referral = [&](const std::vector<RRsetName>& proof) {
        auto zone = rfc5155();
        zone.answers({name("c.example."), RRType::DS}, Rcode::NoError, {}, proof);
        return zone.validate(question);
    };
    const auto chain = referral({kSoa, {kHashOfA, RRType::NSEC3}, {kHashOfApex, RRType::NSEC3}});
    QCOMPARE(chain.findZone(name("c.example."))->link.state, LinkState::OptOut);
    QCOMPARE(chain.findZone(name("c.example."))->security, Security::Insecure);
    const auto partly = referral({kSoa, {kHashOfA, RRType::NSEC3}});
    QVERIFY(partly.findZone(name("c.example.")) == nullptr ||
            partly.findZone(name("c.example."))->security == Security::Bogus);
}

void TestRfcZones::rfc5155b4WildcardExpansion() {
    const Question question{name("a.z.w.example."), RRType::MX};
    const RRsetName answer{"a.z.w.example.", RRType::MX};
    const auto chain = rfc5155()
                           .answers(question, Rcode::NoError, {answer}, {kApexNs, {kHashOfNs2, RRType::NSEC3}})
                           .validate(question);
    QCOMPARE(chain.verdict, Security::Insecure);  // opt-out again
    QCOMPARE(chain.hops.at(0).denial->steps.at(0).target, name("z.w.example."));
    const auto bare = rfc5155().answers(question, Rcode::NoError, {answer}, {kApexNs}).validate(question);
    QCOMPARE(causeCode(bare), std::string("WILDCARD_PROOF_MISSING"));
}

void TestRfcZones::rfc5155b5WildcardNoData() {
    const Question question{name("a.z.w.example."), RRType::AAAA};
    const auto chain =
        rfc5155()
            .answers(question, Rcode::NoError, {},
                     {kSoa, {kHashOfW, RRType::NSEC3}, {kHashOfNs2, RRType::NSEC3}, {kHashOfWildcard, RRType::NSEC3}})
            .validate(question);
    QCOMPARE(chain.verdict, Security::Insecure);
    QCOMPARE(chain.hops.at(0).denial->kind, DenialKind::WildcardNoData);
}

void TestRfcZones::rfc5155b6DsAtTheChild() {
    const Question question{name("example."), RRType::DS};
    const auto chain =
        rfc5155().answers(question, Rcode::NoError, {}, {kSoa, {kHashOfApex, RRType::NSEC3}}).validate(question);
    QVERIFY(chain.verdict != Security::Secure);
}

QTEST_GUILESS_MAIN(TestRfcZones)
#include "tst_rfc_zones.moc"
