// SPDX-License-Identifier: MIT
// Text before the picture, the picture, the rest of the text. A picture that finds no room on the first page has one of its
// own after it, turned where it is wider than high, and the text fills the first page.
#include "ui/graph/report_pdf.h"

#include "ui/present/report/report_html.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr int kResolution = 1200;
constexpr double kUnitsPerInch = 96;
constexpr double kMarginMillimetres = 16;
constexpr double kFooterPoints = 8;
constexpr double kFooterRoom = 0.4;                // of an inch, below the text
constexpr double kLeastBelow = 0.8 * kResolution;  // of a page, below a heading on it
constexpr double kGoodEnough = 0.8;  // of the largest the picture could be: then it stays on the first page

const char* const kPrintStyle = R"(
body { color: #1a1e24; }
h1 { font-size: 17pt; }
h2 { font-size: 13pt; margin-top: 22px; margin-bottom: 5px; }
h3 { font-size: 10.5pt; margin-top: 13px; margin-bottom: 4px; }
p, li { margin-top: 3px; margin-bottom: 4px; }
code { font-family: monospace; }
table { border-collapse: collapse; border: 1px solid #8a94a0; font-size: 8pt; margin-top: 5px; margin-bottom: 8px; }
th { background-color: #f0f2f5; }
td, th { border: 1px solid #8a94a0; padding: 3px; }
dt, dd { font-size: 8pt; }
dt { font-weight: bold; }
)";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ReportPdf)
};

/// Where the picture goes.
struct PicturePlace {
    bool onFirstPage = false;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

struct PageRange {
    int first = 0;
    int last = 0;
};

class ReportPrinter {
public:
    ReportPrinter(QIODevice& target, const PictureSheet& picture) : writer_(&target), picture_(picture) {
        writer_.setTitle(picture.title());
        writer_.setCreator(QStringLiteral("Rootline " ROOTLINE_VERSION));
        writer_.setResolution(kResolution);
        writer_.setPageSize(QPageSize(QPageSize::A4));
        writer_.setPageMargins(
            QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
            QPageLayout::Millimeter);
    }

    void print(const PrintedReport& report) {
        const QSizeF page = room();
        QTextDocument before;
        prepare(before, report.before, page);
        const double used = before.pageCount() == 1 ? before.documentLayout()->documentSize().height() : page.height();
        const PicturePlace place = placeOfPicture(page, page.height() - used);
        if (place.onFirstPage) {
            printInText(before, report.after, page);
        } else {
            printBesideText(report.before + report.after, place.orientation, page);
        }
    }

private:
    /// The first page's text, below it the picture, then the rest of the text.
    void printInText(QTextDocument& before, const QString& rest, const QSizeF& page) {
        QTextDocument after;
        prepare(after, rest, page);
        pages_ = 1 + after.pageCount();
        painter_.begin(&writer_);
        text(before, page, {0, 1});
        const double used = before.documentLayout()->documentSize().height();
        paintPicture(QRectF(0, used, page.width(), page.height() - used));
        nextPage(QPageLayout::Portrait);
        text(after, page, {0, after.pageCount()});
        footer();
        painter_.end();
    }

    /// The text runs on; after its first page comes one with the picture.
    void printBesideText(const QString& html, QPageLayout::Orientation orientation, const QSizeF& page) {
        QTextDocument whole;
        prepare(whole, html, page);
        pages_ = whole.pageCount() + 1;
        painter_.begin(&writer_);
        text(whole, page, {0, 1});
        nextPage(orientation);
        paintPicture(QRectF(QPointF(), room()));
        if (whole.pageCount() > 1) {
            nextPage(QPageLayout::Portrait);
            text(whole, page, {1, whole.pageCount()});
        }
        footer();
        painter_.end();
    }

    /// The footer of this page, and a new one.
    void nextPage(QPageLayout::Orientation orientation) {
        footer();
        writer_.setPageOrientation(orientation);
        writer_.newPage();
        ++number_;
    }

    /// What a page has beside its footer, device units.
    [[nodiscard]] QSizeF room() const {
        return {static_cast<double>(writer_.width()), writer_.height() - kFooterRoom * kResolution};
    }

    void prepare(QTextDocument& document, const QString& html, const QSizeF& page) {
        QTextOption option = document.defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        QFont font = QApplication::font();
        font.setPointSizeF(9.5);
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&writer_);
        document.setDocumentMargin(0);
        document.setDefaultStyleSheet(QLatin1String(kPrintStyle));
        document.setHtml(html);
        document.setPageSize(page);
        keepHeadingsWithText(document, page.height());
    }

    // A heading is no last line of a page.
    static void keepHeadingsWithText(QTextDocument& document, double pageHeight) {
        for (QTextBlock text = document.begin(); text.isValid(); text = text.next()) {
            const double bottom = document.documentLayout()->blockBoundingRect(text).bottom();
            if (text.blockFormat().headingLevel() > 0 && std::fmod(bottom, pageHeight) > pageHeight - kLeastBelow) {
                QTextBlockFormat format = text.blockFormat();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                QTextCursor(text).setBlockFormat(format);
            }
        }
        // What is laid out piece by piece is not all painted: a paragraph near a moved page break was missing.
        document.markContentsDirty(0, document.characterCount());
    }

    [[nodiscard]] double scaleIn(const QSizeF& place) const {
        const double natural = kResolution / kUnitsPerInch;
        return std::min({natural, place.width() / picture_.size().width(), place.height() / picture_.size().height()});
    }

    [[nodiscard]] PicturePlace placeOfPicture(const QSizeF& page, double rest) const {
        const QSizeF turned(page.height() + kFooterRoom * kResolution, page.width() - kFooterRoom * kResolution);
        const double upright = scaleIn(page);
        const double across = scaleIn(turned);
        if (scaleIn({page.width(), rest}) >= kGoodEnough * std::max(upright, across)) {
            return {true, QPageLayout::Portrait};
        }
        return {false, across > upright ? QPageLayout::Landscape : QPageLayout::Portrait};
    }

    /// Those pages of the text: from the first, from 0, to before the last.
    void text(QTextDocument& document, const QSizeF& page, PageRange range) {
        for (int i = range.first; i < range.last; ++i) {
            if (i > range.first) {
                nextPage(QPageLayout::Portrait);
            }
            painter_.save();
            painter_.translate(0, -i * page.height());
            document.drawContents(&painter_, QRectF(0, i * page.height(), page.width(), page.height()));
            painter_.restore();
        }
    }

    void paintPicture(const QRectF& place) {
        const double scale = scaleIn(place.size());
        painter_.save();
        painter_.translate(place.left() + (place.width() - picture_.size().width() * scale) / 2, place.top());
        painter_.scale(scale, scale);
        picture_.paint(painter_);
        painter_.restore();
    }

    void footer() {
        QFont font = QApplication::font();
        font.setPointSizeF(kFooterPoints);
        painter_.setFont(font);
        painter_.setPen(QColor(0x56, 0x5F, 0x6B));
        const QRectF line(0, 0, writer_.width(), writer_.height());
        painter_.drawText(line, Qt::AlignLeading | Qt::AlignBottom, picture_.title());
        //: At the foot of a printed report
        painter_.drawText(line, Qt::AlignTrailing | Qt::AlignBottom,
                          Words::tr("Page %1 of %2").arg(QString::number(number_), QString::number(pages_)));
    }

    QPdfWriter writer_;
    QPainter painter_;
    const PictureSheet& picture_;
    int number_ = 1;
    int pages_ = 1;
};

}  // namespace

QByteArray reportPdf(const ReportDocument& document, const PictureSheet& picture) {
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    ReportPrinter(buffer, picture).print(printedReport(document));
    return octets;
}

}  // namespace rootline
