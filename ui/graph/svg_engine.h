// SPDX-License-Identifier: MIT
#pragma once

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

class QXmlStreamWriter;

namespace rootline {

/// Turns what a QPainter does into SVG elements, one at a time, each with its whole style: no state is kept in the file.
class SvgEngine final : public QPaintEngine {
public:
    SvgEngine(QXmlStreamWriter& xml, QString idPrefix, bool outlines);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& changed) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& position, const QTextItem& item) override;
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override;
    [[nodiscard]] Type type() const override { return User; }

private:
    void clipBy(const QPainterPath& path, Qt::ClipOperation operation);
    void writePath(const QPainterPath& path, bool filled);
    void writeClip();
    void writeFill(const QBrush& brush);
    void writeStroke();
    [[nodiscard]] double scale() const;

    QXmlStreamWriter& xml_;
    QString idPrefix_;
    bool outlines_;
    int clips_ = 0;
    QString clipId_;
    QPen pen_;
    QBrush brush_;
    QTransform transform_;
    std::optional<QPainterPath> clip_;
    bool clipEnabled_ = false;
};

}  // namespace rootline
