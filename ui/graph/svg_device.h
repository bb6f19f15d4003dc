// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/picture_sheet.h"

#include <QPaintDevice>

#include <memory>

class QXmlStreamWriter;

namespace rootline {

class SvgEngine;

/// A paint device whose paper is SVG 1.1: what is painted on it by a QPainter is written as paths and text. Because the
/// items of the window paint here too, the file and the window cannot drift apart. (QSvgGenerator knows neither ids nor
/// titles, and rasterises.) Nothing painted here may be a pixmap.
class SvgDevice final : public QPaintDevice, public PictureParts {
public:
    struct Options {
        QSizeF size;            ///< scene units, which are CSS pixels
        QString title;          ///< for screen readers
        QString description;    ///< the same, longer
        QString idPrefix;       ///< of every id: two pictures may stand in one page
        bool outlines = false;  ///< letters as paths: looks the same everywhere, cannot be selected
    };

    /// Writes through `xml`, which has to outlive the device; beginPicture() before painting, endPicture() after it.
    SvgDevice(QXmlStreamWriter& xml, Options options);
    ~SvgDevice() override;

    void beginPicture();
    void endPicture();

    void beginPart(const QString& id, const QString& spoken) override;
    void endPart() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QXmlStreamWriter& xml_;
    Options options_;
    std::unique_ptr<SvgEngine> engine_;
};

}  // namespace rootline
