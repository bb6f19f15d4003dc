// SPDX-License-Identifier: MIT
#include "ui/present/report/export_format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ExportFormat)
};

constexpr std::pair<const char*, ExportFormat> kEndings[] = {
    {"svg", ExportFormat::Svg},     {"png", ExportFormat::Png},     {"pdf", ExportFormat::Pdf},
    {"html", ExportFormat::Html},   {"dot", ExportFormat::Dot},     {"mmd", ExportFormat::Mermaid},
    {"md", ExportFormat::Markdown}, {"txt", ExportFormat::Text},    {"json", ExportFormat::Json},
    {"csv", ExportFormat::Csv},     {"ics", ExportFormat::Calendar}};

}  // namespace

std::optional<ExportFormat> exportFormat(const QString& fileName) {
    const QString ending = QFileInfo(fileName).suffix().toLower();
    for (const auto& [known, format] : kEndings) {
        if (ending == QLatin1String(known)) {
            return format;
        }
    }
    return std::nullopt;
}

QString unknownEndingText(const QString& fileName) {
    QStringList endings;
    for (const auto& [known, format] : kEndings) {
        endings << u'.' + QString::fromLatin1(known);
    }
    //: %1 a file's name, %2 a list such as ".svg, .png"
    return Words::tr("The ending of \"%1\" names no known format. Use one of %2.")
        .arg(fileName, endings.join(QStringLiteral(", ")));
}

}  // namespace rootline
