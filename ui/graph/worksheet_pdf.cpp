// SPDX-License-Identifier: MIT
// Blocks from top to bottom; one that does not fit into the rest of a page begins the next, so that nothing is cut.
#include "ui/graph/worksheet_pdf.h"

#include "ui/graph/figure_painter.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/picture_font.h"
#include "ui/graph/state_mark.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr int kResolution = 1200;
constexpr double kUnitsPerInch = 96;
constexpr double kMarginMillimetres = 18;
constexpr double kFooter = 28;
constexpr double kGap = 10;
constexpr double kIndent = 30;  // behind the number of a step
constexpr double kPictureHeight = 360;
constexpr double kWriteLine = 30;  // room for handwriting
constexpr int kWriteLines = 3;
constexpr double kTick = 15;
constexpr double kChoiceIndent = 24;  // behind the box
constexpr double kRoom = 60;
constexpr double kDrawingWidth = 520;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::WorksheetPdf)
};

class WorksheetPrinter {
public:
    WorksheetPrinter(QIODevice& target, const Worksheet& sheet, bool answers)
        : writer_(&target), sheet_(sheet), answers_(answers) {
        writer_.setTitle(heading());
        writer_.setCreator(QStringLiteral("Rootline " ROOTLINE_VERSION));
        writer_.setResolution(kResolution);
        writer_.setPageSize(QPageSize(QPageSize::A4));
        writer_.setPageMargins(
            QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
            QPageLayout::Millimeter);
        const double scale = kUnitsPerInch / kResolution;
        page_ = QSizeF(writer_.width() * scale, writer_.height() * scale);
    }

    void print() {
        painter_.begin(&writer_);
        painter_.scale(kResolution / kUnitsPerInch, kResolution / kUnitsPerInch);
        text(heading(), TextRole::CardTitle, 0);
        if (!answers_) {
            nameLine();
        }
        for (std::size_t i = 0; i < sheet_.tasks.size(); ++i) {
            task(i + 1, sheet_.tasks[i]);
        }
        footer();
        painter_.end();
    }

private:
    [[nodiscard]] QString heading() const {
        //: %1: title of a lesson
        return answers_ ? Words::tr("%1: answer key").arg(sheet_.title) : Words::tr("%1: worksheet").arg(sheet_.title);
    }

    [[nodiscard]] double bottom() const { return page_.height() - kFooter; }

    [[nodiscard]] double heightOf(const QString& words, TextRole role, double indent) const {
        const QRectF room(0, 0, page_.width() - indent, 100'000);
        return std::ceil(QFontMetricsF(pictureFont(role)).boundingRect(room, Qt::TextWordWrap, words).height());
    }

    /// Begins a new page where so much does not fit any more.
    void need(double height) {
        if (y_ + height > bottom() && y_ > 0) {
            footer();
            writer_.newPage();
            y_ = 0;
            ++number_;
        }
    }

    void text(const QString& words, TextRole role, double indent, const QColor& colour = Qt::black) {
        if (words.isEmpty()) {
            return;
        }
        const double height = heightOf(words, role, indent);
        need(height);
        painter_.setFont(pictureFont(role));
        painter_.setPen(colour);
        painter_.drawText(placed(QRectF(indent, y_, page_.width() - indent, height)),
                          Qt::TextWordWrap | Qt::AlignLeading, words);
        y_ += height + kGap / 2;
    }

    /// Mirrored where the script runs from right to left.
    [[nodiscard]] QRectF placed(QRectF rect) const {
        if (QGuiApplication::isRightToLeft()) {
            rect.moveLeft(page_.width() - rect.right());
        }
        return rect;
    }

    void nameLine() {
        y_ += kGap;
        painter_.setFont(pictureFont(TextRole::CardLine));
        const double half = page_.width() * 0.62;
        field(Words::tr("Name:"), 0, half - 20);
        field(Words::tr("Date:"), half, page_.width());
        y_ += kWriteLine + kGap;
    }

    void field(const QString& words, double from, double to) {
        const double width = QFontMetricsF(painter_.font()).horizontalAdvance(words) + 8;
        painter_.setPen(Qt::black);
        painter_.drawText(placed(QRectF(from, y_, width, kWriteLine)), Qt::AlignLeading | Qt::AlignBottom, words);
        rule(from + width, to, y_ + kWriteLine);
    }

    void rule(double from, double to, double y) {
        const QRectF line = placed(QRectF(from, y, to - from, 0));
        painter_.setPen(QPen(QColor(0x76, 0x7E, 0x88), 0.8));
        painter_.drawLine(line.topLeft(), line.topRight());
    }

    // A step's picture and question stay on one page; the words before them may stand at the end of the last.
    void task(std::size_t number, const WorksheetTask& task) {
        y_ += kGap;
        const bool asks = !task.questions.empty();
        need(heightOf(task.say, TextRole::CardLine, kIndent) +
             (asks ? pictureSize(task).height() + questionHeight(task) : 0));
        painter_.setFont(pictureFont(TextRole::CardTitle));
        painter_.setPen(Qt::black);
        painter_.drawText(placed(QRectF(0, y_ - 3, kIndent, 26)), Qt::AlignLeading, QString::number(number));
        text(task.say, TextRole::CardLine, kIndent);
        text(task.asked, TextRole::NodeLine, kIndent, QColor(0x56, 0x5F, 0x6B));
        if (!asks) {
            text(answers_ ? task.sentence : QString(), TextRole::NodeTitle, kIndent);
            drawing(task);
            return;
        }
        picture(task);
        if (!answers_) {
            text(Words::tr("Put a tick or a cross into each circle, from top to bottom."), TextRole::CardLine, kIndent);
        }
        for (const Quiz& quiz : task.questions) {
            need(heightOfQuestion(quiz));
            answers_ ? answer(quiz) : question(quiz);
        }
        if (answers_) {
            text(task.sentence, TextRole::NodeTitle, kIndent);
            y_ += kGap;
            drawing(task);
        }
    }

    /// With the first question the picture stays on one page; others may begin the next.
    [[nodiscard]] double questionHeight(const WorksheetTask& task) const {
        return heightOfQuestion(task.questions.front()) + heightOf(task.sentence, TextRole::NodeTitle, kIndent) + kRoom;
    }

    [[nodiscard]] double heightOfQuestion(const Quiz& quiz) const {
        double height = heightOf(quiz.ask, TextRole::NodeTitle, kIndent) + 2 * kGap;
        for (const QString& choice : quiz.choices) {
            height += heightOf(choice, TextRole::CardLine, kIndent + kChoiceIndent) + kGap;
        }
        return height + (answers_ ? heightOf(quiz.because, TextRole::CardLine, kIndent) + kWriteLine
                                  : kWriteLine * (kWriteLines + 1));
    }

    [[nodiscard]] Layout layoutOf(const WorksheetTask& task) const {
        return layoutOverview(answers_ ? task.solved : task.blank,
                              {pictureTextWidth(), QGuiApplication::isRightToLeft(), true});
    }

    [[nodiscard]] QSizeF pictureSize(const WorksheetTask& task) const {
        const QSizeF natural = layoutOf(task).bounds.size();
        return natural *
               std::min({1.0, (page_.width() - kIndent) / natural.width(), kPictureHeight / natural.height()});
    }

    void picture(const WorksheetTask& task) {
        const Layout layout = layoutOf(task);
        const QSizeF size = pictureSize(task);
        GraphScene scene(Theme::lightTheme());
        scene.showOverview(answers_ ? task.solved : task.blank, layout);
        painter_.save();
        painter_.translate(placed(QRectF(kIndent, y_ + kGap, size.width(), size.height())).topLeft());
        painter_.scale(size.width() / layout.bounds.width(), size.width() / layout.bounds.width());
        painter_.translate(-layout.bounds.topLeft());
        const QStyleOptionGraphicsItem option;
        for (QGraphicsItem* item : scene.items(Qt::AscendingOrder)) {
            painter_.save();
            item->paint(&painter_, &option, nullptr);
            painter_.restore();
        }
        painter_.restore();
        y_ += size.height() + 2 * kGap;
    }

    /// An attack, a roll: they tell the answer.
    void drawing(const WorksheetTask& task) {
        if (!answers_ || !task.drawing) {
            return;
        }
        const Figure figure = task.drawing(figureOptions(std::min(page_.width() - kIndent, kDrawingWidth)));
        const double scale = std::min(1.0, (bottom() - 2 * kGap) / figure.size.height());
        need(figure.size.height() * scale + kGap);
        painter_.save();
        painter_.translate(
            placed(QRectF(kIndent, y_ + kGap, figure.size.width() * scale, figure.size.height() * scale)).topLeft());
        painter_.scale(scale, scale);
        paintFigure(painter_, figure, Theme::lightTheme());
        painter_.restore();
        y_ += figure.size.height() * scale + 2 * kGap;
    }

    void question(const Quiz& quiz) {
        text(quiz.ask, TextRole::NodeTitle, kIndent);
        choices(quiz, {});
        painter_.setFont(pictureFont(TextRole::CardLine));
        if (quiz.form == Quiz::Form::Number) {
            field(Words::tr("Answer:"), kIndent, page_.width() / 2);
            y_ += kWriteLine;
        }
        if (quiz.form == Quiz::Form::Part) {
            text(Words::tr("Mark it in the picture."), TextRole::CardLine, kIndent);
        }
        field(Words::tr("Why?"), kIndent, page_.width());
        y_ += kWriteLine;
        for (int i = 1; i < kWriteLines; ++i) {
            y_ += kWriteLine;
            rule(kIndent, page_.width(), y_);
        }
        y_ += kGap;
    }

    void answer(const Quiz& quiz) {
        text(quiz.ask, TextRole::NodeTitle, kIndent);
        choices(quiz, quiz.right);
        if (quiz.choices.isEmpty()) {
            text(quiz.rightText, TextRole::NodeTitle, kIndent);
        }
        text(quiz.because, TextRole::CardLine, kIndent);
        y_ += kGap;
    }

    /// What stands in the box of that choice in the key: a tick, or the place in the order.
    static QString inBox(const Quiz& quiz, const QuizReply& right, int choice) {
        const auto place = std::ranges::find(right.order, choice);
        if (place != right.order.end()) {
            return QString::number(place - right.order.begin() + 1);
        }
        return quiz.form == Quiz::Form::Choice && right.number == choice ? QStringLiteral("✓") : QString();
    }

    /// Boxes to tick or to number; filled in the key.
    void choices(const Quiz& quiz, const QuizReply& right) {
        painter_.setFont(pictureFont(TextRole::CardLine));
        for (int i = 0; i < quiz.choices.size(); ++i) {
            const QRectF box = placed(QRectF(kIndent, y_ + 3, kTick, kTick));
            painter_.setPen(QPen(Qt::black, 1.2));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(box);
            const QString mark = inBox(quiz, right, i);
            if (mark == QStringLiteral("✓")) {
                paintStateMark(painter_, box.adjusted(-2, -2, 2, 2), Look::Secure, Theme::lightTheme());
            } else {
                painter_.drawText(box, Qt::AlignCenter, mark);
            }
            text(quiz.choices[i], TextRole::CardLine, kIndent + kChoiceIndent);
            y_ += kGap / 2;
        }
    }

    void footer() {
        painter_.setFont(pictureFont(TextRole::NodeLine));
        painter_.setPen(QColor(0x56, 0x5F, 0x6B));
        const QRectF line(0, page_.height() - 18, page_.width(), 18);
        painter_.drawText(line, Qt::AlignLeading | Qt::AlignBottom, heading());
        //: At the foot of a worksheet
        painter_.drawText(line, Qt::AlignTrailing | Qt::AlignBottom, Words::tr("Rootline · page %1").arg(number_));
    }

    QPdfWriter writer_;
    QPainter painter_;
    const Worksheet& sheet_;
    bool answers_;
    QSizeF page_;
    double y_ = 0;
    int number_ = 1;
};

}  // namespace

QByteArray worksheetPdf(const Worksheet& sheet, bool answers) {
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    WorksheetPrinter(buffer, sheet, answers).print();
    return octets;
}

}  // namespace rootline
