// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/figures/figure.h"

#include <algorithm>

/// What tests ask of a drawing that is a value.
namespace rootline {

// A font in which every letter is as wide as in a large real one.
inline double plainFigureWidth(const QString& text, TextRole) {
    return static_cast<double>(text.size()) * 8.5;
}

inline FigureOptions plainOptions(double width = 320, bool rightToLeft = false) {
    return {plainFigureWidth, width, rightToLeft};
}

/// Every text of the figure, in the order of painting.
inline QStringList textsOf(const Figure& figure) {
    QStringList texts;
    for (const FigureShape& shape : figure.shapes) {
        if (const auto* words = std::get_if<figure::Words>(&shape)) {
            texts << words->text;
        }
    }
    return texts;
}

inline int marksOf(const Figure& figure, figure::Sign sign) {
    return static_cast<int>(std::count_if(figure.shapes.begin(), figure.shapes.end(), [sign](const FigureShape& shape) {
        const auto* mark = std::get_if<figure::Mark>(&shape);
        return mark != nullptr && mark->sign == sign;
    }));
}

inline QRectF boundsOf(const FigureShape& shape) {
    if (const auto* line = std::get_if<figure::Line>(&shape)) {
        QRectF bounds;
        for (const QPointF& point : line->points) {
            bounds |= QRectF(point, QSizeF(0.1, 0.1));
        }
        return bounds;
    }
    if (const auto* arc = std::get_if<figure::Arc>(&shape)) {
        return {arc->centre - QPointF(arc->radius, arc->radius), QSizeF(2 * arc->radius, 2 * arc->radius)};
    }
    if (const auto* box = std::get_if<figure::Box>(&shape)) {
        return box->rect;
    }
    if (const auto* words = std::get_if<figure::Words>(&shape)) {
        return words->rect;
    }
    return std::get<figure::Mark>(shape).rect;
}

/// True where nothing sticks out of the figure.
inline bool isWithinItself(const Figure& figure) {
    const QRectF page = QRectF(QPointF(), figure.size).adjusted(-1, -1, 1, 1);
    return std::all_of(figure.shapes.begin(), figure.shapes.end(),
                       [&page](const FigureShape& shape) { return page.contains(boundsOf(shape)); });
}

}  // namespace rootline
