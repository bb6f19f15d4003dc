// SPDX-License-Identifier: MIT
// Captures: received answers are written, read and validated again with the same result, and damage is noticed.
#include "core/captures/capture.h"
#include "core/lab/world.h"
#include "core/net/inspector.h"
#include "core/net/lab_transport.h"
#include "core/trust/findings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1795300000};

struct Inspected {
    Capture capture;
    ChainOfTrust chain;
};

Inspected inspectWorld(const lab::Scenario& scenario, const Question& question) {
    const auto world = lab::World::build(scenario, kNow);
    LabTransport transport(world);
    InspectionRequest request;
    request.question = question;
    request.rootHints = world->rootHints();
    request.anchors = world->trustAnchors();
    request.at = kNow;
    request.askAllServers = true;
    Inspector inspector(request, transport);
    QSignalSpy finished(&inspector, &Inspector::finished);
    inspector.start();
    if (finished.isEmpty() && !finished.wait(20000)) {
        qFatal("the inspection did not end");
    }
    Capture capture;
    capture.question = question;
    capture.at = kNow;
    capture.program = QStringLiteral("rootline test");
    capture.via = QStringLiteral("authoritative");
    capture.rootHints = request.rootHints;
    capture.anchors = request.anchors;
    capture.evidence = inspector.evidence();
    return {capture, inspector.chain()};
}

/// The file's chain with the live chain's standpoint: nothing else may differ.
ChainOfTrust seenFrom(const ChainOfTrust& live, ChainOfTrust recorded) {
    if (recorded.standpoint.kind() != Standpoint::Kind::Recorded && !recorded.standpoint.cached) {
        qFatal("a file is reported as if it had been measured now");
    }
    recorded.standpoint = live.standpoint;
    for (ChainOfTrust& anew : recorded.anew) {
        anew.standpoint = live.anew.front().standpoint;
    }
    return recorded;
}

Inspected inspectHealthy() {
    const auto scenario = *lab::findScenario("healthy");
    return inspectWorld(scenario, scenario.question);
}

/// The capture with one change, its digest made to fit again.
QByteArray changed(const QByteArray& octets, const std::function<void(QJsonObject&)>& change) {
    QJsonObject object = QJsonDocument::fromJson(octets).object();
    change(object);
    object.remove(u"sha256");
    const QByteArray compact = QJsonDocument(object).toJson(QJsonDocument::Compact);
    object[u"sha256"] = QString::fromLatin1(QCryptographicHash::hash(compact, QCryptographicHash::Sha256).toHex());
    return QJsonDocument(object).toJson();
}

QByteArray gzip(const QByteArray& octets) {
    QProcess process;
    process.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    process.write(octets);
    process.closeWriteChannel();
    if (!process.waitForFinished()) {
        qFatal("gzip did not end");
    }
    return process.readAllStandardOutput();
}

}  // namespace

Q_DECLARE_METATYPE(CaptureError::Reason)

class TestCapture : public QObject {
    Q_OBJECT

private slots:
    void everyWorldIsValidatedTheSameAgain_data();
    void everyWorldIsValidatedTheSameAgain();
    void writesTheSameOctetsAgain();
    void readsGzip();
    void anyFlippedOctetIsNoticed();
    void badFilesHaveAReason_data();
    void badFilesHaveAReason();
    void badMembersAreNamed_data();
    void badMembersAreNamed();
    void otherQuestionIsIncomplete();
    void anotherAnchorIsNotInIt();
    void anotherTimeIsAnotherVerdict();
    void silenceIsKept();
};

void TestCapture::everyWorldIsValidatedTheSameAgain_data() {
    QTest::addColumn<QString>("world");
    for (const std::string& name : lab::scenarioNames()) {
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
}

void TestCapture::everyWorldIsValidatedTheSameAgain() {
    QFETCH(QString, world);
    const auto scenario = *lab::findScenario(world.toStdString());
    const auto made = inspectWorld(scenario, scenario.question);
    const auto read = readCapture(captureBytes(made.capture));
    QVERIFY(read.has_value());
    QCOMPARE(read->evidence.replies().size(), made.capture.evidence.replies().size());
    QVERIFY(seenFrom(made.chain, validateCapture(*read, {})) == made.chain);
}

void TestCapture::writesTheSameOctetsAgain() {
    const QByteArray octets = captureBytes(inspectHealthy().capture);
    const auto read = readCapture(octets);
    QVERIFY(read.has_value());
    QCOMPARE(captureBytes(*read), octets);
}

void TestCapture::readsGzip() {
    const auto made = inspectHealthy();
    const QByteArray packed = gzip(captureBytes(made.capture));
    QVERIFY(packed.size() > 100);
    const auto read = readCapture(packed);
    QVERIFY(read.has_value());
    QVERIFY(seenFrom(made.chain, validateCapture(*read, {})) == made.chain);
    const auto cut = readCapture(packed.left(packed.size() / 2));
    QCOMPARE(cut.error().reason, CaptureError::Reason::BadGzip);
}

void TestCapture::anyFlippedOctetIsNoticed() {
    const QByteArray octets = captureBytes(inspectHealthy().capture);
    const auto original = readCapture(octets);
    for (qsizetype i = 0; i < octets.size(); i += 97) {
        QByteArray damaged = octets;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        const auto read = readCapture(damaged);
        const bool isSpace = octets[i] == ' ' || octets[i] == '\n';  // white space is not part of the content
        QVERIFY2(!read.has_value() || isSpace, qPrintable(QStringLiteral("octet %1").arg(i)));
    }
    QVERIFY(original.has_value());
}

void TestCapture::badFilesHaveAReason_data() {
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<CaptureError::Reason>("reason");
    using enum CaptureError::Reason;
    const QByteArray good = captureBytes(inspectHealthy().capture);
    QTest::newRow("empty") << QByteArray() << NotJson;
    QTest::newRow("text") << QByteArray("www.example.org") << NotJson;
    QTest::newRow("cut off") << good.left(good.size() / 2) << NotJson;
    QTest::newRow("an array") << QByteArray("[1, 2]") << NotACapture;
    QTest::newRow("another JSON") << QByteArray(R"({"type": "FeatureCollection"})") << NotACapture;
    QTest::newRow("deeply nested") << QByteArray(100000, '[') << NotJson;
    QTest::newRow("later version") << changed(good, [](QJsonObject& o) { o[u"rootline_capture"] = 2; }) << NewerVersion;
    QTest::newRow("no digest") << QByteArray(R"({"rootline_capture": 1})") << WrongDigest;
    QTest::newRow("too large") << QByteArray(kLargestCapture + 1, ' ') << TooLarge;
    QTest::newRow("bomb") << gzip(QByteArray(kLargestCapture + 1, ' ')) << BadGzip;
}

void TestCapture::badFilesHaveAReason() {
    QFETCH(QByteArray, octets);
    QFETCH(CaptureError::Reason, reason);
    const auto read = readCapture(octets);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, reason);
}

void TestCapture::badMembersAreNamed_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("at") << "at" << QJsonValue("yesterday");
    QTest::newRow("question") << "question" << QJsonValue(QJsonObject{{"name", "a..b"}, {"type", "A"}});
    QTest::newRow("trust anchors") << "trust_anchors" << QJsonValue(QJsonArray{"example. A 192.0.2.1"});
    QTest::newRow("root hints") << "root_hints" << QJsonValue(true);
    QTest::newRow("messages") << "messages" << QJsonValue("none");
    QTest::newRow("redacted") << "redacted" << QJsonValue(1);
    const QStringList ofMessages{QStringLiteral("wire"), QStringLiteral("outcome"), QStringLiteral("zone"),
                                 QStringLiteral("attempts"), QStringLiteral("received_at")};
    for (const QString& member : ofMessages) {
        QTest::newRow(qPrintable(QStringLiteral("message's ") + member)) << "messages[0]." + member << QJsonValue("");
    }
}

void TestCapture::badMembersAreNamed() {
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QByteArray octets = changed(captureBytes(inspectHealthy().capture), [&](QJsonObject& object) {
        if (!member.startsWith(u"messages[")) {
            object[member] = value;
            return;
        }
        QJsonArray messages = object[u"messages"].toArray();
        QJsonObject first = messages[0].toObject();
        first[member.section(u'.', 1)] = value;
        messages[0] = first;
        object[u"messages"] = messages;
    });
    const auto read = readCapture(octets);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, CaptureError::Reason::BadMember);
    QVERIFY2(read.error().where.startsWith(member) || read.error().where == u"name", qPrintable(read.error().where));
}

void TestCapture::otherQuestionIsIncomplete() {
    const auto made = inspectHealthy();
    CaptureValidation validation;
    validation.question = Question{Name::fromText("nobody.asked.example.").value(), RRType::MX};
    const auto chain = validateCapture(made.capture, validation);
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QCOMPARE(chain.findings.back().code(), std::string_view("CAPTURE_INCOMPLETE"));
}

/// Validated by an anchor whose keys nobody asked for: the capture does not begin there.
void TestCapture::anotherAnchorIsNotInIt() {
    const auto made = inspectHealthy();
    CaptureValidation validation;
    validation.anchors = made.capture.anchors;
    QVERIFY(!validation.anchors->empty());
    validation.anchors->front().owner = made.capture.question.name;
    const auto chain = validateCapture(made.capture, validation);
    QCOMPARE(chain.verdict, Security::Indeterminate);
    QCOMPARE(chain.findings.back().code(), std::string_view("CAPTURE_NOT_ANCHORED"));
    const auto& detail = *chain.findings.back().detail.as<CaptureNotAnchored>();
    QVERIFY(detail.anchors == std::vector<Name>{made.capture.question.name});
}

void TestCapture::anotherTimeIsAnotherVerdict() {
    const auto made = inspectHealthy();
    QCOMPARE(validateCapture(made.capture, {}).verdict, Security::Secure);
    CaptureValidation later;
    later.at = Timestamp{kNow.seconds + 10 * 365 * 86400};
    const auto chain = validateCapture(made.capture, later);
    QCOMPARE(chain.verdict, Security::Bogus);
}

void TestCapture::silenceIsKept() {
    auto scenario = lab::minimalScenario();
    for (const auto& zone : scenario.zones) {
        if (zone.name == Name::fromText("example.test.").value()) {
            scenario.mutations.push_back(
                {zone.name, lab::BadServer{lab::BadServer::Way::Silent}, zone.servers.front().address});
        }
    }
    const auto made = inspectWorld(scenario, scenario.question);
    const auto read = readCapture(captureBytes(made.capture));
    QVERIFY(read.has_value());
    QVERIFY(seenFrom(made.chain, validateCapture(*read, {})) == made.chain);
    QVERIFY(std::any_of(made.chain.findings.begin(), made.chain.findings.end(),
                        [](const Finding& finding) { return finding.code() == "SERVER_SILENT"; }));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
