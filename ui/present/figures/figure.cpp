// SPDX-License-Identifier: MIT
#include "ui/present/figures/figure.h"

#include <QStringView>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kChipPadding = 8;
constexpr double kChipMark = 14;

/// Breaks at blanks; a word that is longer than a line stays whole and is cut when it is painted.
QStringList wrapped(const QString& text, TextRole role, double width, const TextWidth& textWidth) {
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && textWidth(longer, role) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    return line.isEmpty() ? lines : lines << line;
}

/// Reflects every shape in the middle of the figure.
class Mirror {
public:
    explicit Mirror(double width) : width_(width) {}

    void operator()(figure::Line& line) const {
        for (QPointF& point : line.points) {
            point.setX(width_ - point.x());
        }
    }
    void operator()(figure::Arc& arc) const {
        arc.centre.setX(width_ - arc.centre.x());
        const double begin = arc.begin;
        arc.begin = -arc.end;
        arc.end = -begin;
    }
    void operator()(figure::Box& box) const { flip(box.rect); }
    void operator()(figure::Mark& mark) const { flip(mark.rect); }
    void operator()(figure::Words& words) const {
        flip(words.rect);
        if (words.align == Qt::AlignLeft) {
            words.align = Qt::AlignRight;
        } else if (words.align == Qt::AlignRight) {
            words.align = Qt::AlignLeft;
        }
    }

private:
    void flip(QRectF& rect) const { rect.moveLeft(width_ - rect.right()); }

    double width_;
};

}  // namespace

double FigureBuilder::lineHeight(TextRole role) {
    switch (role) {
        case TextRole::CardTitle: return 26;
        case TextRole::LaneTitle: return 23;
        case TextRole::CardLine:
        case TextRole::CardLabel:
        case TextRole::NodeTitle: return 19;
        case TextRole::LaneLine:
        case TextRole::Pill: return 18;
        case TextRole::NodeLine:
        case TextRole::Label: break;
    }
    return 17;
}

void FigureBuilder::line(const QPointF& from, const QPointF& to, figure::Tone tone, double width,
                         figure::Stroke stroke) {
    add(figure::Line{{from, to}, tone, width, stroke, false});
}

void FigureBuilder::words(const QPointF& at, double width, const QString& text, TextRole role, figure::Tone tone,
                          Qt::Alignment align) {
    add(figure::Words{QRectF(at, QSizeF(width, lineHeight(role))), text, role, tone, align, false});
}

double FigureBuilder::paragraph(const QPointF& at, double width, const QString& text, TextRole role,
                                figure::Tone tone) {
    double y = 0;
    for (const QString& line : wrapped(text, role, width, options_.textWidth)) {
        words(at + QPointF(0, y), width, line, role, tone);
        y += lineHeight(role);
    }
    return y;
}

double FigureBuilder::chip(const QPointF& at, const QString& text, figure::Tone tone, bool wrong) {
    const double mark = wrong ? kChipMark + 3 : 0;
    const double room = std::ceil(textWidth(text, TextRole::Label)) + 1;
    const QRectF rect(at, QSizeF(room + mark + 2 * kChipPadding, kChipHeight));
    add(figure::Box{rect, wrong ? 3.0 : kChipHeight / 2, tone, wrong ? 2.4 : 1.2, figure::Stroke::Solid, wrong, false});
    if (wrong) {
        add(figure::Mark{QRectF(at.x() + kChipPadding - 2, at.y() + 4, kChipMark, kChipMark), figure::Sign::Bogus,
                         false});
    }
    add(figure::Words{QRectF(at.x() + kChipPadding + mark, at.y(), room, kChipHeight), text, TextRole::Label,
                      figure::Tone::Text, Qt::AlignLeft, false});
    return rect.width();
}

Figure FigureBuilder::finish(const QString& title, const QStringList& spoken, double height) {
    figure_.title = title;
    figure_.spoken = spoken;
    figure_.size = QSizeF(options_.width, std::ceil(height));
    if (options_.rightToLeft) {
        for (FigureShape& shape : figure_.shapes) {
            std::visit(Mirror(options_.width), shape);
        }
    }
    return std::move(figure_);
}

}  // namespace rootline
