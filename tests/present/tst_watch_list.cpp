// SPDX-License-Identifier: MIT
// What `rootline-cli batch` wrote opens as a list with the broken names first; any other line is reported by its number.
#include "ui/present/report/watch_list.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rootline;

namespace {

QByteArray line(const char* name, const char* verdict) {
    return QByteArray("{\"schema\":1,\"line\":1,\"input\":\"") + name + "\",\"name\":\"" + name +
           "\",\"type\":\"A\",\"verdict\":\"" + verdict +
           "\",\"cause\":null,\"summary\":\"So it is.\",\"valid_until\":\"2026-12-01T00:00:00Z\"}\n";
}

}  // namespace

class TestWatchList final : public QObject {
    Q_OBJECT

private slots:
    void brokenComesFirst() {
        const QByteArray file = line("a.test.", "secure") +
                                "{\"schema\":1,\"line\":2,\"input\":\"..\",\"error\":\"No name.\"}\n\n" +
                                line("b.test.", "bogus") + line("c.test.", "insecure");
        QVERIFY(isWatchList(file));
        const auto names = readWatchList(file);
        QVERIFY(names.has_value());
        QCOMPARE(names->size(), std::size_t{4});
        QCOMPARE(names->front().input, QStringLiteral("b.test."));
        QCOMPARE(names->front().look, Look::Bogus);
        QVERIFY(!names->back().question);
        QCOMPARE(names->back().verdict, QStringLiteral("No name."));
        QVERIFY(watchListSentence(*names).startsWith(QStringLiteral("4 name(s): 1 ")));
        WatchListModel model(*names);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("b.test."));
    }

    void otherFilesAreNoLists() {
        QVERIFY(!isWatchList("{\"rootline_capture\": 1}"));
        QVERIFY(!isWatchList("www.example.org"));
        QVERIFY(!isWatchList({}));
    }

    void aBadLineIsNamed() {
        const auto names = readWatchList(line("a.test.", "secure") + line("b.test.", "fine"));
        QVERIFY(!names.has_value());
        QVERIFY(names.error().contains(QStringLiteral("Line 2")));
        QVERIFY(!readWatchList(line("a.test.", "secure") + "{\"input\":").has_value());
    }
};

QTEST_GUILESS_MAIN(TestWatchList)
#include "tst_watch_list.moc"
