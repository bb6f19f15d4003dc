// SPDX-License-Identifier: MIT
#include "core/dns/types.h"
#include "ui/present/figures/denial_figure_parts.h"
#include "ui/present/figures/denial_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rootline {
namespace {

using figure::Stroke;
using figure::Tone;

constexpr double kLineX = 20;
constexpr double kTextX = 42;
constexpr double kInset = 14;  // names in a gap stand a little further in
constexpr double kDot = 5;
constexpr double kRowGap = 10;
constexpr double kEmptyGap = 26;  // a gap without a name in it
constexpr double kSign = 20;
constexpr double kChipGap = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::DenialFigure)
};

QString shown(const Name& name) {
    return QString::fromStdString(name.toText());
}

/// One name on the line: what it is in the zone, and what it is in the proof.
struct Row {
    bool exists = false;  ///< a record's owner or next name
    bool isEncloser = false;
    const DenialSketch::Point* point = nullptr;
    const DenialSketch::Gap* own = nullptr;  ///< the record of this name, where the proof rests on its types
    double top = 0;
    double middle = 0;  ///< of the first line of text
    double bottom = 0;
};

class LineDrawing {
public:
    LineDrawing(FigureBuilder& builder, const DenialSketch& sketch) : builder_(builder), sketch_(sketch) {
        for (const DenialSketch::Gap& gap : sketch.gaps) {
            rows_[gap.owner].exists = true;
            if (!gap.last) {
                rows_[gap.next].exists = true;
            }
        }
        for (const DenialSketch::Point& point : sketch.points) {
            addPoint(point);
        }
    }

    double draw(double y) {
        const double bottom = measure(y);
        drawGround(y, bottom);
        for (const auto& [name, row] : rows_) {
            drawRow(name, row);
        }
        return bottom;
    }

private:
    void addPoint(const DenialSketch::Point& point) {
        if (point.part == DenialSketch::Part::ClosestEncloser) {
            if (const auto row = rows_.find(point.name); row != rows_.end()) {
                row->second.isEncloser = true;
            }
            return;
        }
        Row& row = rows_[point.name];
        row.point = &point;
        if (point.fit == DenialSketch::Fit::Matches || point.fit == DenialSketch::Fit::NotAllowed) {
            row.own = &sketch_.gaps[*point.gap];
        }
    }

    // Places every name and returns where the line ends. Chips are as high as they turn out to be.
    double measure(double y) {
        for (auto& [name, row] : rows_) {
            row.top = y;
            row.middle = y + FigureBuilder::lineHeight(TextRole::NodeTitle) / 2 + 4;
            row.bottom = y + rowHeight(row);
            y = row.bottom + (startsEmptyGap(name) ? kEmptyGap + 8 : kRowGap);
        }
        endY_ = y;
        const bool reachesEnd = std::any_of(sketch_.gaps.begin(), sketch_.gaps.end(),
                                            [](const DenialSketch::Gap& gap) { return gap.last; });
        return reachesEnd ? endY_ + 26 : y;
    }

    /// True where the next name down is the gap's end.
    [[nodiscard]] bool startsEmptyGap(const Name& owner) const {
        const auto next = std::next(rows_.find(owner));
        return std::any_of(sketch_.gaps.begin(), sketch_.gaps.end(), [&](const DenialSketch::Gap& gap) {
            return gap.owner == owner &&
                   (gap.last ? next == rows_.end() : next != rows_.end() && next->first == gap.next);
        });
    }

    [[nodiscard]] double rowHeight(const Row& row) const {
        const double line = FigureBuilder::lineHeight(TextRole::NodeLine);
        double height = FigureBuilder::lineHeight(TextRole::NodeTitle) + 8;
        height += row.isEncloser ? line : 0;
        height += row.point != nullptr ? 2 * line : 0;
        if (row.own != nullptr) {
            FigureBuilder trial = builder_;
            height += drawTypes(trial, *row.own, {kTextX, 0}) + 4;
        }
        return height;
    }

    void drawGround(double top, double bottom) {
        builder_.line({kLineX, top}, {kLineX, bottom}, Tone::Muted, 1.6, Stroke::Dotted);
        for (const DenialSketch::Gap& gap : sketch_.gaps) {
            drawGap(gap);
        }
    }

    void drawGap(const DenialSketch::Gap& gap) {
        const Row& owner = rows_.at(gap.owner);
        const double from = owner.bottom + 1;
        const double to = gap.last ? endY_ - 2 : rows_.at(gap.next).top - 1;
        const Tone tone = gap.proven ? Tone::Secure : Tone::Bogus;
        const Stroke stroke = gap.proven ? Stroke::Solid : Stroke::Dashed;
        builder_.add(figure::Box{QRectF(2, from, builder_.width() - 4, to - from), 4, tone, 1.2, stroke, true, false});
        builder_.line({kLineX, owner.middle}, {kLineX, gap.last ? endY_ : rows_.at(gap.next).middle}, tone, 6, stroke);
        if (startsEmptyGap(gap.owner)) {
            builder_.words({kTextX + kInset, (from + to) / 2 - 9}, builder_.width() - kTextX - kInset - 8,
                           Words::tr("no name in between"), TextRole::NodeLine, Tone::Muted);
        }
        if (gap.last) {
            builder_.words({kTextX, endY_ + 3}, builder_.width() - kTextX - 8,
                           Words::tr("end of the zone, back to %1").arg(shown(gap.next)), TextRole::NodeLine,
                           Tone::Muted);
        }
    }

    void drawRow(const Name& name, const Row& row) {
        const double title = FigureBuilder::lineHeight(TextRole::NodeTitle);
        const bool inGap = row.point != nullptr && row.point->fit == DenialSketch::Fit::InGap;
        const double x = kTextX + (inGap ? kInset : 0);
        const double room = builder_.width() - x - 10;
        double y = row.middle - title / 2;
        if (row.point != nullptr) {
            drawPoint(row, x, y);
        } else if (row.exists) {
            dot(row.middle);
        }
        builder_.words({x, y}, room, shown(name), TextRole::NodeTitle);
        y += title;
        const double line = FigureBuilder::lineHeight(TextRole::NodeLine);
        if (row.isEncloser) {
            builder_.words({x, y}, room, Words::tr("closest name above that exists (closest encloser)"),
                           TextRole::NodeLine, Tone::Muted);
            y += line;
        }
        if (row.point != nullptr) {
            builder_.words({x, y}, room, denialwords::part(sketch_, *row.point), TextRole::NodeLine, Tone::Muted);
            builder_.words({x, y + line}, room, denialwords::fit(sketch_, *row.point), TextRole::Label,
                           denialwords::isGood(sketch_, *row.point) ? Tone::Secure : Tone::Bogus);
            y += 2 * line;
        }
        if (row.own != nullptr) {
            drawTypes(builder_, *row.own, {x, y + 4});
        }
    }

    // What exists is a dot on the line; an asked name is a sign, on a card of its own where it stands outside.
    void drawPoint(const Row& row, double x, double y) {
        const bool good = denialwords::isGood(sketch_, *row.point);
        const Tone tone = good ? Tone::Secure : Tone::Bogus;
        const QRectF card(x - 8, y - 5, builder_.width() - x - 2, rowHeight(row) + 2);
        builder_.add(figure::Box{card, 6, tone, good ? 1.2 : 2.4, good ? Stroke::Solid : Stroke::Dashed, !good, false});
        if (row.exists) {
            dot(row.middle);
        }
        if (!good || !row.exists) {
            const double side = kSign + (good ? 0 : 4);
            builder_.add(figure::Mark{QRectF(kLineX - side / 2, row.middle - side / 2, side, side),
                                      good ? figure::Sign::Secure : figure::Sign::Bogus, true});
        }
    }

    void dot(double middle) {
        const QRectF ring(kLineX - kDot, middle - kDot, 2 * kDot, 2 * kDot);
        builder_.add(figure::Box{ring, kDot, Tone::Text, 5, Stroke::Solid, true, false});
    }

    FigureBuilder& builder_;
    const DenialSketch& sketch_;
    std::map<Name, Row> rows_;  // canonical order (RFC 4034 section 6.1)
    double endY_ = 0;
};

}  // namespace

double drawTypes(FigureBuilder& builder, const DenialSketch::Gap& gap, const QPointF& at) {
    double x = at.x();
    double y = at.y();
    for (const RRType type : gap.types) {
        const QString text = QString::fromStdString(typeText(type));
        const bool wrong = gap.wrongType == type;
        const double room = builder.textWidth(text, TextRole::Label) + (wrong ? 40 : 20);
        if (x > at.x() && x + room > builder.width() - 12) {
            x = at.x();
            y += FigureBuilder::kChipHeight + kChipGap;
        }
        x += builder.chip({x, y}, text, wrong ? Tone::Bogus : Tone::Muted, wrong) + kChipGap;
    }
    return y - at.y() + FigureBuilder::kChipHeight;
}

double drawLine(FigureBuilder& builder, const DenialSketch& sketch, double y) {
    return LineDrawing(builder, sketch).draw(y);
}

}  // namespace rootline
