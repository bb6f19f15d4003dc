// SPDX-License-Identifier: MIT
// Zone files before they are published: which chain of denial counts, and what they are judged by.
#include "core/captures/evidence_file.h"
#include "core/trust/findings.h"
#include "tests/support/inspected_world.h"

#include <QTest>

#include <algorithm>

using namespace rootline;

namespace {

const char* const kWorld = "healthy";

lab::Scenario nsec3World(const char* salt) {
    lab::Scenario scenario = *lab::findScenario(kWorld);
    for (lab::ZoneSpec& zone : scenario.zones) {
        zone.denial.kind = lab::DenialStyle::Kind::Nsec3;
        zone.denial.salt = Bytes(salt, salt + std::char_traits<char>::length(salt));
    }
    return scenario;
}

test::InspectedWorld made(const lab::Scenario& scenario) {
    return test::inspect(scenario);
}

std::string textOf(const test::InspectedWorld& world, const char* zone) {
    return world.world->zoneText(test::name(zone));
}

/// The NSEC3 records of a zone's text, with their signatures.
std::string chainOf(const std::string& text) {
    std::string chain;
    const auto records = parseZoneText(text).value();
    for (const Record& record : records) {
        const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
        if (record.type == RRType::NSEC3 || (rrsig && rrsig->covered == RRType::NSEC3)) {
            chain += recordText(record) + '\n';
        }
    }
    return chain;
}

EvidenceFile opened(const std::string& text, const Question& question, Timestamp now) {
    return readEvidence(QByteArray::fromStdString(text), {question, false}, now).value();
}

bool hasNote(const EvidenceFile& file, imports::Note::Kind kind) {
    return std::ranges::find(file.notes, kind, &imports::Note::kind) != file.notes.end();
}

}  // namespace

class TestZoneFiles : public QObject {
    Q_OBJECT

private slots:
    void leftoversOfAnotherChainAreNotJudged();
    void whatItWasJudgedByIsTold();
    void aZoneWithoutKeysIsNotSigned();
    void theRootDoesNotVouchForItself();
};

void TestZoneFiles::leftoversOfAnotherChainAreNotJudged() {
    const auto world = made(nsec3World("ab"));
    const std::string other = chainOf(textOf(made(nsec3World("cd")), "example.test."));
    QVERIFY(!other.empty());
    const Question nobody{test::name("nobody-here.example.test."), RRType::A};
    const auto alone = opened(textOf(world, "example.test."), nobody, world.world->now());
    QCOMPARE(validateCapture(alone.capture, {}).verdict, Security::Secure);
    QVERIFY(!hasNote(alone, imports::Note::Kind::OtherChainsLeftOut));
    const auto both = opened(textOf(world, "example.test.") + other, nobody, world.world->now());
    QCOMPARE(validateCapture(both.capture, {}).verdict, Security::Secure);
    QVERIFY(hasNote(both, imports::Note::Kind::OtherChainsLeftOut));
}

void TestZoneFiles::whatItWasJudgedByIsTold() {
    const auto world = made(*lab::findScenario(kWorld));
    const Question soa{test::name("example.test."), RRType::SOA};
    const auto file = opened(textOf(world, "example.test."), soa, world.world->now());
    QVERIFY(file.capture.ownKeysTrusted);
    const auto read = readCapture(captureBytes(file.capture)).value();  // it stays with the evidence
    const ChainOfTrust chain = validateCapture(read, {});
    QCOMPARE(chain.verdict, Security::Secure);
    const auto told = std::ranges::find(chain.findings, std::string_view("OWN_KEYS_TRUSTED"), &Finding::code);
    QVERIFY(told != chain.findings.end());
    QVERIFY(!told->detail.as<OwnKeysTrusted>()->keys.empty());
    CaptureValidation byAnother;
    byAnother.anchors = world.world->trustAnchors();
    const ChainOfTrust otherwise = validateCapture(read, byAnother);
    QVERIFY(std::ranges::find(otherwise.findings, std::string_view("OWN_KEYS_TRUSTED"), &Finding::code) ==
            otherwise.findings.end());
}

void TestZoneFiles::aZoneWithoutKeysIsNotSigned() {
    const std::string text = "$ORIGIN example.\n$TTL 300\n@ SOA ns1 host 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.1\n";
    const Question soa{test::name("example."), RRType::SOA};
    const ChainOfTrust chain = validateCapture(opened(text, soa, Timestamp{1795300000}).capture, {});
    QCOMPARE(chain.verdict, Security::Insecure);
    QVERIFY(std::ranges::find(chain.findings, std::string_view("ZONE_FILE_UNSIGNED"), &Finding::code) !=
            chain.findings.end());
}

void TestZoneFiles::theRootDoesNotVouchForItself() {
    const auto world = made(*lab::findScenario(kWorld));
    const auto file = opened(textOf(world, "."), {Name(), RRType::SOA}, world.world->now());
    QVERIFY(!file.capture.ownKeysTrusted);
    QVERIFY(file.capture.anchors == builtInTrustAnchors());
    QVERIFY(validateCapture(file.capture, {}).verdict != Security::Secure);  // the lab's root is not the world's
}

QTEST_GUILESS_MAIN(TestZoneFiles)
#include "tst_zone_files.moc"
