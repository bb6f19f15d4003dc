// SPDX-License-Identifier: MIT
#include "app/cli/captured_question.h"
#include "app/cli/commands.h"
#include "app/cli/inspection.h"
#include "app/cli/lab_question.h"
#include "app/command_line/step_drawing.h"
#include "ui/graph/export.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/wording/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace rootline::cli {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ExportWords)
};

/// A chain, and what asking cost.
struct Exported {
    ChainOfTrust chain;
    ReportFigures figures;
    MakeFigure drawing = {};  ///< what a lesson's step has to be drawn beside it
};

Failure usage(const QString& sentence) {
    return {sentence, ExitStatus::Usage};
}

/// Options that say how such a file looks.
QStringList looksOf(ExportFormat format) {
    const QString view = QStringLiteral("view");
    const QString theme = QStringLiteral("theme");
    switch (format) {
        case ExportFormat::Svg: return {view, theme, QStringLiteral("transparent"), QStringLiteral("outlines")};
        case ExportFormat::Png: return {view, theme, QStringLiteral("transparent"), QStringLiteral("dpi")};
        case ExportFormat::Pdf: return {view, theme, QStringLiteral("picture-only")};
        case ExportFormat::Html: return {theme};
        case ExportFormat::Dot:
        case ExportFormat::Mermaid: return {view, theme};
        case ExportFormat::Markdown:
        case ExportFormat::Text:
        case ExportFormat::Json:
        case ExportFormat::Csv:
        case ExportFormat::Calendar: break;
    }
    return {};
}

/// Where the chain is from: a file, a built-in world, or the network.
Use useOf(const Options& options) {
    return !options.capture.isEmpty() ? Use::ExportCapture
           : !options.world.isEmpty() ? Use::ExportLab
                                      : Use::ExportLive;
}

std::optional<Failure> unsuitable(const Invocation& invocation, ExportFormat format) {
    const Options& options = invocation.options;
    if (!options.capture.isEmpty() && !options.world.isEmpty()) {
        return usage(ExportWords::tr("--capture and --lab exclude each other. Leave one out."));
    }
    if (!options.world.isEmpty() && invocation.words.size() > 1) {
        return usage(
            ExportWords::tr("A world of the lab has its own question. Remove \"%1\".").arg(invocation.words[1]));
    }
    static const QStringList looks{QStringLiteral("view"),     QStringLiteral("theme"), QStringLiteral("transparent"),
                                   QStringLiteral("outlines"), QStringLiteral("dpi"),   QStringLiteral("picture-only")};
    for (const QString& look : looks) {
        if (options.given.contains(look) && !looksOf(format).contains(look)) {
            //: %1 an option, %2 the ending of a file, such as csv
            return usage(ExportWords::tr("--%1 has no effect on a .%2 file. Remove it.")
                             .arg(look, QFileInfo(options.output).suffix()));
        }
    }
    const auto error = unsuitableOption(invocation, useOf(options));
    return error ? std::optional(usage(*error)) : std::nullopt;
}

tl::expected<Exported, Failure> fromCapture(const Invocation& invocation) {
    auto validated = validateCaptureFile(invocation);
    if (!validated) {
        return tl::unexpected(validated.error());
    }
    return Exported{std::move(validated->chain), validated->figures, {}};
}

tl::expected<Exported, Failure> fromQuestion(LiveQuestion question) {
    if (!question.note.isEmpty()) {
        complain(question.note);
    }
    return inspect(question.request, *question.transport).map([](Validated validated) {
        return Exported{std::move(validated.chain), validated.figures, {}};
    });
}

tl::expected<Exported, Failure> fromWorld(const Options& options) {
    const auto scenario = openStep(options.world, options);
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    auto result = fromQuestion(labQuestion(*scenario, options));
    const Timestamp now = options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    if (const auto drawing = drawingOf(*scenario, static_cast<std::size_t>(options.step - 1), now); result && drawing) {
        result->drawing = drawing->make;
    }
    return result;
}

tl::expected<Exported, Failure> gather(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (!options.capture.isEmpty()) {
        return fromCapture(invocation);
    }
    if (!options.world.isEmpty()) {
        return fromWorld(options);
    }
    auto question = prepareLiveQuestion(invocation);
    if (!question) {
        return tl::unexpected(question.error());
    }
    return fromQuestion(*std::move(question));
}

ExportOptions looks(const Options& options, const MakeFigure& drawing) {
    return {.picture = {.view = options.overview ? PictureView::Overview : PictureView::Detail,
                        .dark = options.theme == QLatin1String("dark"),
                        .transparent = options.transparent,
                        .drawing = drawing},
            .outlines = options.outlines,
            .pictureOnly = options.pictureOnly,
            .dotsPerInch = options.dotsPerInch};
}

}  // namespace

ExitStatus exportFile(const Invocation& invocation) {
    const Options& options = invocation.options;
    if (options.output.isEmpty()) {
        return refuse(usage(ExportWords::tr("No output file is given. Name it with -o, such as -o chain.svg.")));
    }
    const auto format = exportFormat(options.output);
    if (!format) {
        return refuse(usage(unknownEndingText(options.output)));
    }
    if (const auto failure = unsuitable(invocation, *format)) {
        return refuse(*failure);
    }
    const auto gathered = gather(invocation);
    if (!gathered) {
        return refuse(gathered.error());
    }
    const auto content = exported(gathered->chain, gathered->figures, *format, looks(options, gathered->drawing));
    if (!content) {
        return refuse(usage(content.error()));
    }
    if (const auto saved = saveFile(options.output, *content); !saved) {
        return refuse(usage(saved.error()));
    }
    print(summarySentence(gathered->chain) + u'\n');
    return statusOf(gathered->chain.verdict);
}

}  // namespace rootline::cli
