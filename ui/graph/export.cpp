// SPDX-License-Identifier: MIT
#include "ui/graph/export.h"

#include "ui/graph/picture_files.h"
#include "ui/graph/report_pdf.h"
#include "ui/present/report/report_html.h"
#include "ui/present/report/report_lists.h"
#include "ui/present/report/report_markdown.h"
#include "ui/present/report/report_text.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Export)
};

/// One export; every format is a function.
class Exporter {
public:
    Exporter(const ChainOfTrust& chain, const ReportFigures& figures, const ExportOptions& options)
        : chain_(chain), figures_(figures), options_(options) {}

    tl::expected<QByteArray, QString> write(ExportFormat format) const {
        switch (format) {
            case ExportFormat::Svg: return svgPicture(sheet(options_.picture.view), {options_.outlines, {}, true});
            case ExportFormat::Png: return pngPicture(sheet(options_.picture.view), options_.dotsPerInch);
            case ExportFormat::Pdf:
                return options_.pictureOnly ? pdfPicture(sheet(options_.picture.view))
                                            : reportPdf(document(), sheet(options_.picture.view));
            case ExportFormat::Html: return html().toUtf8();
            case ExportFormat::Dot: return dot().toUtf8();
            case ExportFormat::Mermaid: return mermaid(options_.picture.view).toUtf8();
            case ExportFormat::Markdown: return reportMarkdown(document(), mermaid(PictureView::Overview)).toUtf8();
            case ExportFormat::Text: return reportText(chain_).toUtf8();
            case ExportFormat::Json: return visibleJson(QJsonDocument(reportJson(chain_, figures_)).toJson());
            case ExportFormat::Csv: return signaturesCsv(chain_).toUtf8();
            case ExportFormat::Calendar: return calendar();
        }
        return {};
    }

private:
    [[nodiscard]] PictureSheet sheet(PictureView view) const {
        PictureOptions picture = options_.picture;
        picture.view = view;
        return {chain_, picture};
    }

    [[nodiscard]] ReportDocument document() const { return reportDocument(chain_, figures_); }

    // The overview shows the state, the detail shows the reason.
    [[nodiscard]] QString html() const {
        PictureOptions first = options_.picture;
        first.view = PictureView::Overview;
        first.proofs = false;  // once in a page is enough
        first.drawing = {};
        const PictureSheet overview(chain_, first);
        const PictureSheet detail = sheet(PictureView::Detail);
        const QStringList pictures{QString::fromUtf8(svgPicture(overview, {false, QStringLiteral("overview-"), false})),
                                   QString::fromUtf8(svgPicture(detail, {false, QStringLiteral("detail-"), false}))};
        return reportHtml(document(), overview.title(), pictures);
    }

    [[nodiscard]] LineColour lineColour() const {
        const Theme& theme = options_.picture.dark ? Theme::darkTheme() : Theme::lightTheme();
        return [&theme](Look look) { return theme.ink(look).line.name(); };
    }

    [[nodiscard]] QString dot() const {
        return graphDot(buildTrustGraph(chain_), options_.picture.view, graphTitle(), lineColour());
    }

    [[nodiscard]] QString mermaid(PictureView view) const {
        return graphMermaid(buildTrustGraph(chain_), view, graphTitle(), lineColour());
    }

    [[nodiscard]] QString graphTitle() const {
        return Words::tr("Chain of trust of %1").arg(questionText(chain_.question)) + u'\n' + standpointLine(chain_);
    }

    [[nodiscard]] tl::expected<QByteArray, QString> calendar() const {
        if (signaturesByExpiry(chain_).empty()) {
            return tl::unexpected<QString>(Words::tr(
                "No signatures were seen, so a calendar of expiry dates would be empty. Choose another format."));
        }
        return expiryCalendar(chain_).toUtf8();
    }

    const ChainOfTrust& chain_;
    const ReportFigures& figures_;
    const ExportOptions& options_;
};

}  // namespace

tl::expected<QByteArray, QString> exported(const ChainOfTrust& chain, const ReportFigures& figures, ExportFormat format,
                                           const ExportOptions& options) {
    return Exporter(chain, figures, options).write(format);
}

}  // namespace rootline
