// SPDX-License-Identifier: MIT
// Names and texts of strangers that look like HTML: every widget shows them as they are. Nothing is laid out as a table, no
// file is read, no link leads away, and a text of 64 KiB does not stop the window.
#include "tests/ui/lab_chain.h"
#include "ui/graph/graph_item.h"
#include "ui/graph/graph_view.h"
#include "ui/present/words/escaped_text.h"
#include "ui/window/comparison_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_dialog.h"
#include "ui/window/registrar_dialog.h"
#include "ui/window/resolvers_dialog.h"
#include "ui/window/watch_list_dialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolTip>

using namespace rootline;

namespace {

constexpr int kPayloads = 200;
constexpr int kPerChain = 10;

/// Each is at most 63 octets, so that it is a label, too.
QStringList payloads() {
    const QStringList bodies{"<img src=/etc/hostname>",
                             "<img src='file:///dev/zero'>",
                             "<table><tr><td>x</table>",
                             "<a href=file:///etc>x</a>",
                             "<b>bold</b>",
                             "<style>*{color:red}</style>",
                             "<h1>safe</h1>",
                             "<!-- x --><hr>",
                             "<ul><li>x",
                             "<font size=+7>x",
                             "<pre>x</pre>",
                             "<p style=float:left>x",
                             "<script>x</script>",
                             "&lt;img src=/etc/hosts&gt;",
                             "<img src=:/icons/x.svg>",
                             "<table width=99999999>"};
    const QStringList before{
        "", " ", "a", "&lt;", "<qt>", "<?xml ?>", "\n", "<br>", "</qt>", "<!DOCTYPE html>", "&#60;", "]]>", "</p>"};
    QStringList all;
    for (const QString& front : before) {
        for (const QString& body : bodies) {
            all << (front + body).left(63);
        }
    }
    return all.first(kPayloads);
}

/// TXT RDATA.
Bytes txt(const QByteArray& text) {
    Bytes rdata;
    for (qsizetype at = 0; at < text.size(); at += 255) {
        const QByteArray part = text.mid(at, 255);
        rdata.push_back(static_cast<std::uint8_t>(part.size()));
        rdata.insert(rdata.end(), part.begin(), part.end());
    }
    return rdata;
}

/// A signed chain of names that are payloads, to texts that are.
ChainOfTrust chainOf(const QStringList& texts) {
    lab::Scenario scenario = lab::minimalScenario();
    const auto zone = std::find_if(scenario.zones.begin(), scenario.zones.end(),
                                   [](const lab::ZoneSpec& candidate) { return candidate.name.labelCount() == 2; });
    std::vector<Name> names;
    for (const QString& text : texts) {
        names.push_back(zone->name.child(text.toStdString()).value());
    }
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        const ByteView target = names[i + 1].wire();
        zone->records.push_back({names[i], RRType::CNAME, kClassIn, 60, Bytes(target.begin(), target.end())});
    }
    for (const QString& text : texts) {
        zone->records.push_back({names.back(), RRType::TXT, kClassIn, 60, txt(text.toUtf8())});
    }
    scenario.question = {names.front(), RRType::TXT};
    return labChain(scenario);
}

/// Nothing but marked words and links to the glossary.
bool isHarmless(const QTextDocument& document) {
    if (!document.rootFrame()->childFrames().isEmpty()) {
        return false;
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.anchorHref().contains(u'/') || format.anchorHref().contains(u':')) {
                return false;
            }
        }
    }
    return true;
}

bool isHarmless(const QString& text) {
    if (!Qt::mightBeRichText(text)) {
        return true;
    }
    QTextDocument document;
    document.setHtml(text);
    return isHarmless(document);
}

/// What is wrong with it; empty where nothing is.
QString faultOf(const QWidget& widget) {
    if (!isHarmless(widget.toolTip()) || !isHarmless(widget.whatsThis())) {
        return QStringLiteral("tip: ") + widget.toolTip() + widget.whatsThis();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        // A form makes the names of its fields by itself, of words of ours.
        const bool isRich = label->textFormat() == Qt::RichText;
        if (label->textFormat() == Qt::AutoText && label->buddy() == nullptr) {
            return QStringLiteral("guessing label: ") + label->text();
        }
        if (isRich && !isHarmless(label->text())) {
            return QStringLiteral("label: ") + label->text();
        }
    }
    if (const auto* browser = qobject_cast<const QTextBrowser*>(&widget)) {
        return isHarmless(*browser->document()) ? QString() : browser->toHtml();
    }
    return {};
}

QString faultBelow(const QAbstractItemModel& model, const QModelIndex& parent) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole}) {
                if (!isHarmless(index.data(role).toString())) {
                    return index.data(role).toString();
                }
            }
        }
        if (const QString below = faultBelow(model, model.index(row, 0, parent)); !below.isEmpty()) {
            return below;
        }
    }
    return {};
}

/// The first fault in any window that is open.
QString faultInWindows() {
    for (const QWidget* widget : QApplication::allWidgets()) {
        if (const QString fault = faultOf(*widget); !fault.isEmpty()) {
            return fault;
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view != nullptr && view->model() != nullptr) {
            if (const QString fault = faultBelow(*view->model(), {}); !fault.isEmpty()) {
                return QStringLiteral("item: ") + fault;
            }
        }
        if (const auto* view = qobject_cast<const QGraphicsView*>(widget)) {
            for (const QGraphicsItem* item : view->scene()->items()) {
                if (!isHarmless(item->toolTip())) {
                    return QStringLiteral("part of the picture: ") + item->toolTip();
                }
            }
        }
    }
    return {};
}

}  // namespace

class TestHostileText final : public QObject {
    Q_OBJECT

private slots:
    void theTestNoticesWhatIsHarmful();
    void tipsKeepTheirText();
    void everyWidgetShowsTextAsItIs();
    void aLongTextDoesNotStopTheWindow_data();
    void aLongTextDoesNotStopTheWindow();
};

void TestHostileText::theTestNoticesWhatIsHarmful() {
    QVERIFY(!isHarmless(QStringLiteral("<img src=x>")));
    QVERIFY(!isHarmless(QStringLiteral("a <table><tr><td>x</table>")));
    QVERIFY(!isHarmless(QStringLiteral("<a href=file:///etc>x</a>")));
    QVERIFY(isHarmless(QStringLiteral("<a href=\"key-tag\">key tag</a>")));
    QLabel guessing(QStringLiteral("x"));
    QVERIFY(!faultOf(guessing).isEmpty());
    guessing.setToolTip(QStringLiteral("<img src=x>"));
    guessing.setTextFormat(Qt::PlainText);
    QVERIFY(!faultOf(guessing).isEmpty());
}

void TestHostileText::tipsKeepTheirText() {
    for (const QString& payload : payloads()) {
        const QString tip = tipText(payload);
        QVERIFY2(isHarmless(tip), qPrintable(tip));
        QTextDocument document;
        document.setHtml(tip);
        const QString shown = Qt::mightBeRichText(tip) ? document.toPlainText() : tip;
        QCOMPARE(shown.simplified(), payload.simplified());
    }
    QVERIFY(tipText(QString(100000, u'x')).size() < 2000);
    QCOMPARE(tipText(QStringLiteral("plain\ntext")), QStringLiteral("plain\ntext"));
}

void TestHostileText::everyWidgetShowsTextAsItIs() {
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    const QStringList all = payloads();
    QCOMPARE(all.size(), kPayloads);
    for (qsizetype at = 0; at < all.size(); at += kPerChain) {
        const QStringList texts = all.mid(at, kPerChain);
        const ChainOfTrust chain = chainOf(texts);
        QCOMPARE(chain.verdict, Security::Secure);
        window.setWorlds({{texts[0], texts[1], texts[2]}});
        Quiz quiz;
        quiz.ask = texts[4];
        quiz.choices = QStringList{texts[5], texts[4]};
        quiz.because = texts[5];
        quiz.rightText = texts[5];
        quiz.mark = [&](const QuizReply&) { return QuizMark{false, texts[5]}; };
        window.setLesson({{texts[3], {quiz}}}, true);
        window.setQuestion(chain.question, texts[6]);
        window.showChain(chain, Phase::Done);
        const QString inQuestion = faultInWindows();
        QVERIFY2(inQuestion.isEmpty(), qPrintable(inQuestion));
        window.setLesson({{texts[3], {quiz}}}, false);
        window.showChain(chain, Phase::Done);
        window.showNote(texts[8]);
        const TrustGraph& graph = window.picture()->graph();
        for (const GraphNode& node : graph.nodes) {
            if (node.kind == NodeKind::RRset || &node == &graph.nodes.back()) {
                window.selectPart(node.id);
                const QString fault = faultInWindows();
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
        const PlanDialog plan(chain);
        RegistrarDialog registrar(chain);
        registrar.paste(texts.join(u'\n'));
        const ComparisonDialog comparison({texts[9], chain, false}, {texts[0], chain, true}, Theme::lightTheme());
        ResolversDialog resolvers(chain.question);
        resolvers.showProblem(texts[1]);
        WatchedName watched;
        watched.input = texts[2];
        watched.summary = texts[3];
        const WatchListDialog names(texts[4], {watched}, Theme::lightTheme());
        const QString fault = faultInWindows();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        window.showProblem(texts[5]);
        QVERIFY(faultInWindows().isEmpty());
    }
}

void TestHostileText::aLongTextDoesNotStopTheWindow_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("170 nested tables") << QByteArray("<table><tr><td>").repeated(170);
    QTest::newRow("4080 nested tables") << QByteArray("<table><tr><td>").repeated(4080);
    QTest::newRow("60000 letters") << QByteArray(60000, 'x');
    QTest::newRow("60000 line feeds") << QByteArray(60000, '\n');
}

void TestHostileText::aLongTextDoesNotStopTheWindow() {
    QFETCH(const QByteArray, text);
    ChainOfTrust chain = chainOf({QStringLiteral("long")});
    chain.hops.back().rrset->rrset.rdatas = {txt(text)};
    MainWindow window;
    window.resize(1280, 800);
    QElapsedTimer clock;
    clock.start();
    window.setQuestion(chain.question, {});
    window.showChain(chain, Phase::Done);
    window.show();
    for (const GraphNode& node : window.picture()->graph().nodes) {
        window.selectPart(node.id);
        QCoreApplication::processEvents();
    }
    for (const QGraphicsItem* item : window.picture()->scene()->items()) {
        if (!item->toolTip().isEmpty()) {
            QToolTip::showText(window.mapToGlobal(QPoint(100, 100)), item->toolTip(), &window);
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
