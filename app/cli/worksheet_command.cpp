// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/lab_question.h"
#include "app/command_line/input_files.h"
#include "app/command_line/step_drawing.h"
#include "ui/graph/worksheet_pdf.h"
#include "ui/present/report/saved_file.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rootline::cli {

namespace {

class WorksheetWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::WorksheetWords)
};

}  // namespace

ExitStatus worksheet(const QString& world, const Options& options) {
    if (!options.output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return refuse(
            {WorksheetWords::tr("No output file is given. Name a PDF file with -o, such as -o worksheet.pdf."),
             ExitStatus::Usage});
    }
    const auto scenario = openStep(world, options);
    if (!scenario) {
        return refuse(scenario.error());
    }
    const Timestamp now = options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
    const Worksheet sheet = worksheetOf(*scenario, now);
    if (const auto saved = saveFile(options.output, worksheetPdf(sheet, options.answers)); !saved) {
        return refuse({saved.error(), ExitStatus::Usage});
    }
    return ExitStatus::Secure;
}

}  // namespace rootline::cli
