// SPDX-License-Identifier: MIT
#include "ui/graph/picture_files.h"

#include "ui/graph/svg_device.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <cmath>

namespace rootline {
namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kPointsPerInch = 72;
constexpr double kMetersPerInch = 0.0254;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::PictureFiles)
};

}  // namespace

QByteArray svgPicture(const PictureSheet& sheet, const SvgOptions& options) {
    QByteArray octets;
    QXmlStreamWriter xml(&octets);
    if (options.standalone) {
        xml.writeStartDocument();
        xml.writeCharacters(QStringLiteral("\n"));
    }
    SvgDevice device(xml, {sheet.size(), sheet.title(), sheet.description(), options.idPrefix, options.outlines});
    device.beginPicture();
    QPainter painter(&device);
    sheet.paint(painter, &device);
    painter.end();
    device.endPicture();
    xml.writeEndDocument();
    return octets;
}

QByteArray pdfPicture(const PictureSheet& sheet) {
    constexpr int kResolution = 1200;
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("Rootline " ROOTLINE_VERSION));
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(sheet.size() * kPointsPerInch / kUnitsPerInch, QPageSize::Point, sheet.title(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(kResolution / kUnitsPerInch, kResolution / kUnitsPerInch);
    sheet.paint(painter);
    painter.end();
    return octets;
}

QImage pictureImage(const PictureSheet& sheet, int dotsPerInch) {
    const double scale = dotsPerInch / kUnitsPerInch;
    const QSize size(static_cast<int>(std::ceil(sheet.size().width() * scale)),
                     static_cast<int>(std::ceil(sheet.size().height() * scale)));
    if (size.width() > kLargestSide || size.height() > kLargestSide) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerInch / kMetersPerInch)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), sheet.title());
    image.setText(QStringLiteral("Description"), sheet.description());
    image.setText(QStringLiteral("Software"), QStringLiteral("Rootline " ROOTLINE_VERSION));
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    return image;
}

tl::expected<QByteArray, QString> pngPicture(const PictureSheet& sheet, int dotsPerInch) {
    const QImage image = pictureImage(sheet, dotsPerInch);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !QImageWriter(&buffer, "png").write(image)) {
        return tl::unexpected<QString>(
            Words::tr(
                "The picture is too large at %1 dots per inch. Choose a lower resolution, or export it as SVG or PDF.")
                .arg(dotsPerInch));
    }
    return octets;
}

}  // namespace rootline
