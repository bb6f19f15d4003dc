// SPDX-License-Identifier: MIT
#include "ui/graph/svg_engine.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace rootline {
namespace {

QString number(double value) {
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString point(const QPointF& at) {
    return number(at.x()) + u' ' + number(at.y());
}

// Path data (SVG 1.1 section 8.3); subpaths that end where they began are closed, so that their corners are joined.
QString pathData(const QPainterPath& path) {
    QString data;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                start = element;
                data += u'M' + point(element);
                break;
            case QPainterPath::LineToElement: data += u'L' + point(element); break;
            case QPainterPath::CurveToElement: data += u'C' + point(element); continue;
            case QPainterPath::CurveToDataElement: data += u' ' + point(element); break;
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        const bool isSecondOfCurve =
            i + 1 < path.elementCount() && path.elementAt(i + 1).type == QPainterPath::CurveToDataElement;
        if (ends && !isSecondOfCurve && !element.isMoveTo() && QLineF(start, element).length() < 0.001) {
            data += u'Z';
        }
    }
    return data;
}

QString capWord(Qt::PenCapStyle cap) {
    return cap == Qt::RoundCap  ? QStringLiteral("round")
           : cap == Qt::FlatCap ? QStringLiteral("butt")
                                : QStringLiteral("square");
}

QString joinWord(Qt::PenJoinStyle join) {
    return join == Qt::RoundJoin   ? QStringLiteral("round")
           : join == Qt::MiterJoin ? QStringLiteral("miter")
                                   : QStringLiteral("bevel");
}

}  // namespace

SvgEngine::SvgEngine(QXmlStreamWriter& xml, QString idPrefix, bool outlines)
    : QPaintEngine(AllFeatures), xml_(xml), idPrefix_(std::move(idPrefix)), outlines_(outlines) {}

bool SvgEngine::begin(QPaintDevice*) {
    setActive(true);
    return true;
}

bool SvgEngine::end() {
    setActive(false);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState& changed) {
    const DirtyFlags dirty = changed.state();
    if (dirty & DirtyTransform) {
        transform_ = changed.transform();
    }
    if (dirty & DirtyPen) {
        pen_ = changed.pen();
    }
    if (dirty & DirtyBrush) {
        brush_ = changed.brush();
    }
    if (dirty & DirtyClipEnabled) {
        clipEnabled_ = changed.isClipEnabled();
    }
    if (dirty & DirtyClipPath) {
        clipBy(transform_.map(changed.clipPath()), changed.clipOperation());
    }
    if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(changed.clipRegion());
        clipBy(transform_.map(path), changed.clipOperation());
    }
}

void SvgEngine::clipBy(const QPainterPath& path, Qt::ClipOperation operation) {
    clipId_.clear();
    clipEnabled_ = operation != Qt::NoClip;
    if (operation == Qt::NoClip) {
        clip_.reset();
    } else if (operation == Qt::IntersectClip && clip_) {
        clip_ = clip_->intersected(path);
    } else {
        clip_ = path;
    }
}

double SvgEngine::scale() const {
    return std::sqrt(std::abs(transform_.determinant()));
}

void SvgEngine::drawPath(const QPainterPath& path) {
    writePath(path, true);
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode) {
        path.closeSubpath();
    }
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    writePath(path, mode != PolylineMode);
}

void SvgEngine::writePath(const QPainterPath& path, bool filled) {
    writeClip();
    xml_.writeEmptyElement(QStringLiteral("path"));
    xml_.writeAttribute(QStringLiteral("d"), pathData(transform_.map(path)));
    if (filled && path.fillRule() == Qt::OddEvenFill) {
        xml_.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("evenodd"));
    }
    writeFill(filled ? brush_ : QBrush(Qt::NoBrush));
    writeStroke();
    if (!clipId_.isEmpty()) {
        xml_.writeAttribute(QStringLiteral("clip-path"), QStringLiteral("url(#%1)").arg(clipId_));
    }
}

// A clip is written once, before the first element that it cuts.
void SvgEngine::writeClip() {
    if (!clipEnabled_ || !clip_) {
        clipId_.clear();
        return;
    }
    if (!clipId_.isEmpty()) {
        return;
    }
    clipId_ = QStringLiteral("%1clip-%2").arg(idPrefix_, QString::number(++clips_));
    xml_.writeStartElement(QStringLiteral("clipPath"));
    xml_.writeAttribute(QStringLiteral("id"), clipId_);
    xml_.writeEmptyElement(QStringLiteral("path"));
    xml_.writeAttribute(QStringLiteral("d"), pathData(*clip_));
    xml_.writeAttribute(QStringLiteral("clip-rule"),
                        clip_->fillRule() == Qt::OddEvenFill ? QStringLiteral("evenodd") : QStringLiteral("nonzero"));
    xml_.writeEndElement();
}

void SvgEngine::writeFill(const QBrush& brush) {
    const bool none = brush.style() == Qt::NoBrush;
    xml_.writeAttribute(QStringLiteral("fill"), none ? QStringLiteral("none") : brush.color().name());
    if (!none && brush.color().alpha() != 255) {
        xml_.writeAttribute(QStringLiteral("fill-opacity"), number(brush.color().alphaF()));
    }
}

void SvgEngine::writeStroke() {
    if (pen_.style() == Qt::NoPen) {
        return;  // no stroke is SVG's default
    }
    const double factor = pen_.isCosmetic() ? 1 : scale();
    const double width = std::max(pen_.widthF(), pen_.isCosmetic() ? 1.0 : 0.0) * factor;
    xml_.writeAttribute(QStringLiteral("stroke"), pen_.color().name());
    xml_.writeAttribute(QStringLiteral("stroke-width"), number(width));
    xml_.writeAttribute(QStringLiteral("stroke-linecap"), capWord(pen_.capStyle()));
    xml_.writeAttribute(QStringLiteral("stroke-linejoin"), joinWord(pen_.joinStyle()));
    if (pen_.color().alpha() != 255) {
        xml_.writeAttribute(QStringLiteral("stroke-opacity"), number(pen_.color().alphaF()));
    }
    if (pen_.style() != Qt::SolidLine) {
        QStringList dashes;
        for (const double dash : pen_.dashPattern()) {  // in units of the pen's width
            dashes << number(dash * width);
        }
        xml_.writeAttribute(QStringLiteral("stroke-dasharray"), dashes.join(u' '));
    }
}

void SvgEngine::drawTextItem(const QPointF& position, const QTextItem& item) {
    if (item.text().trimmed().isEmpty()) {
        return;
    }
    writeClip();
    if (outlines_) {
        QPainterPath letters;
        letters.addText(position, item.font(), item.text());
        letters.setFillRule(Qt::WindingFill);
        xml_.writeEmptyElement(QStringLiteral("path"));
        xml_.writeAttribute(QStringLiteral("d"), pathData(transform_.map(letters)));
        writeFill(QBrush(pen_.color()));
        return;
    }
    const QPointF at = transform_.map(position);
    xml_.writeStartElement(QStringLiteral("text"));
    xml_.writeAttribute(QStringLiteral("x"), number(at.x()));
    xml_.writeAttribute(QStringLiteral("y"), number(at.y()));
    xml_.writeAttribute(QStringLiteral("font-size"), number(item.font().pixelSize() * scale()));
    xml_.writeAttribute(QStringLiteral("font-weight"), QString::number(static_cast<int>(item.font().weight())));
    writeFill(QBrush(pen_.color()));
    // Another font may be wider: the reader's program squeezes it into the place that was measured here.
    xml_.writeAttribute(QStringLiteral("textLength"), number(item.width() * scale()));
    xml_.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
    xml_.writeCharacters(item.text());
    xml_.writeEndElement();
}

void SvgEngine::drawPixmap(const QRectF&, const QPixmap&, const QRectF&) {
    Q_ASSERT_X(false, "SvgEngine", "the picture is made of paths and text only");
}

}  // namespace rootline
