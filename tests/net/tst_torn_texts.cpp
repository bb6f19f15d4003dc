// SPDX-License-Identifier: MIT
// Pasted text that lost lines, or the ends of lines: what is missing in it was not missing at the name server.
#include "core/imports/imports.h"
#include "tests/support/inspected_world.h"
#include "tests/support/other_files.h"

#include <QTest>

using namespace rootline;

namespace {

std::string asDig(const test::InspectedWorld& world) {
    std::string text;
    for (const auto& reply : world.evidence.replies()) {
        text += reply->answered() ? test::digText(*reply) : "";
    }
    return text;
}

}  // namespace

class TestTornTexts : public QObject {
    Q_OBJECT

private slots:
    void lostLinesAccuseNobody();
};

/// A line that is lost or cut makes nothing broken: the header counts one record more.
void TestTornTexts::lostLinesAccuseNobody() {
    const auto made = test::inspect(*lab::findScenario("healthy"));
    const std::string whole = asDig(made);
    std::size_t lost = 0;
    for (std::size_t begin = 0; begin < whole.size();) {
        const std::size_t end = whole.find('\n', begin) + 1;
        const std::string line = whole.substr(begin, end - begin);
        const bool isRecord = line.front() != ';' && line.find(" IN ") != std::string::npos;
        for (const std::size_t kept : {std::size_t{0}, line.size() - std::min<std::size_t>(line.size(), 9)}) {
            if (!isRecord && line.find('\t') == std::string::npos) {
                continue;
            }
            const auto text = whole.substr(0, begin) + line.substr(0, kept) + '\n' + whole.substr(end);
            const auto import = imports::importMessageText(text, {made.question, false});
            QVERIFY(import.has_value());
            const auto chain =
                validate(import->evidence, import->question, made.world->trustAnchors(), Policy{}, made.world->now());
            QVERIFY2(chain.verdict == Security::Secure || chain.verdict == Security::Indeterminate, line.c_str());
            QVERIFY2(!chain.cause(), line.c_str());
            ++lost;
        }
        begin = end;
    }
    QVERIFY(lost > 40);
}

QTEST_GUILESS_MAIN(TestTornTexts)
#include "tst_torn_texts.moc"
