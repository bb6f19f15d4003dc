// SPDX-License-Identifier: MIT
#include "ui/present/figures/denial_figure_parts.h"
#include "ui/present/figures/denial_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace rootline {
namespace {

using figure::Stroke;
using figure::Tone;

constexpr double kWide = 560;         // then the list stands beside the ring
constexpr double kLeastTurn = 0.035;  // places nearer than this could not be told apart
constexpr double kBand = 16;
constexpr double kSign = 22;
constexpr double kLetter = 26;  // from the ring to a letter outside it
constexpr double kHatchTurn = 0.012;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::DenialFigure)
};

class RingDrawing {
public:
    RingDrawing(FigureBuilder& builder, const DenialSketch& sketch) : builder_(builder), sketch_(sketch) {
        for (const DenialSketch::Gap& gap : sketch.gaps) {
            turns_[gap.ownerHash] = 0;
            turns_[gap.nextHash] = 0;
        }
        for (const DenialSketch::Point& point : sketch.points) {
            turns_[point.hash] = 0;
        }
        placeTurns();
    }

    double draw(double top) {
        const bool wide = builder_.width() >= kWide;
        const double side = wide ? std::min(builder_.width() * 0.45, 360.0) : std::min(builder_.width(), 300.0);
        radius_ = side / 2 - kLetter - 14;
        centre_ = {wide ? side / 2 : builder_.width() / 2, top + side / 2};
        builder_.add(figure::Arc{centre_, radius_, 0, 1, Tone::Muted, 1.4, Stroke::Dotted});
        drawHub();
        for (const DenialSketch::Gap& gap : sketch_.gaps) {
            drawGap(gap);
        }
        char letter = 'A';
        for (const DenialSketch::Point& point : sketch_.points) {
            drawPoint(point, QChar::fromLatin1(letter++));
        }
        const double listTop = wide ? top + 6 : top + side + 4;
        const double listEnd = drawList(wide ? side + 18 : 0, listTop);
        return std::max(listEnd, top + side);
    }

private:
    // Where the hash stands between the first and the last possible one; evenly spread where that would be too near.
    void placeTurns() {
        double nearest = 1;
        double before = -1;
        double first = 0;
        for (auto& [hash, turn] : turns_) {
            turn = fraction(hash);
            nearest = before < 0 ? nearest : std::min(nearest, turn - before);
            first = before < 0 ? turn : first;
            before = turn;
        }
        nearest = turns_.size() > 1 ? std::min(nearest, first + 1 - before) : nearest;
        toScale_ = nearest >= kLeastTurn;
        if (!toScale_) {
            double place = 0.5;
            for (auto& [hash, turn] : turns_) {
                turn = place++ / static_cast<double>(turns_.size());
            }
        }
    }

    static double fraction(const Bytes& hash) {
        double value = 0;
        double weight = 1;
        for (std::size_t i = 0; i < std::min<std::size_t>(hash.size(), 6); ++i) {
            weight /= 256;
            value += hash[i] * weight;
        }
        return value;
    }

    [[nodiscard]] QPointF at(double turn, double radius) const {
        const double angle = turn * 2 * std::numbers::pi;
        return centre_ + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }

    void drawHub() {
        const double room = radius_ * 1.3;
        builder_.words(centre_ + QPointF(-room / 2, -18), room, Words::tr("ring of hashes"), TextRole::LaneLine,
                       Tone::Muted, Qt::AlignHCenter);
        builder_.words(centre_ + QPointF(-room / 2, 0), room,
                       toScale_ ? Words::tr("clockwise from 0") : Words::tr("order, not to scale"), TextRole::NodeLine,
                       Tone::Muted, Qt::AlignHCenter);
    }

    void drawGap(const DenialSketch::Gap& gap) {
        const double begin = turns_.at(gap.ownerHash);
        double end = turns_.at(gap.nextHash);
        end += end <= begin ? 1 : 0;
        const Tone tone = !gap.proven ? Tone::Bogus : gap.optOut ? Tone::Insecure : Tone::Secure;
        if (gap.optOut) {
            builder_.add(figure::Arc{centre_, radius_ + kBand / 2, begin, end, tone, 1.8, Stroke::Solid});
            builder_.add(figure::Arc{centre_, radius_ - kBand / 2, begin, end, tone, 1.8, Stroke::Solid});
            for (double turn = begin; turn + kHatchTurn < end; turn += kHatchTurn) {
                builder_.line(at(turn, radius_ - kBand / 2), at(turn + kHatchTurn, radius_ + kBand / 2), tone, 1.2);
            }
        } else {
            builder_.add(figure::Arc{centre_, radius_, begin, end, tone, kBand * 0.6,
                                     gap.proven ? Stroke::Solid : Stroke::Dashed});
        }
        for (const double turn : {begin, end}) {
            builder_.line(at(turn, radius_ - kBand), at(turn, radius_ + kBand), Tone::Text, 3);
        }
    }

    void drawPoint(const DenialSketch::Point& point, QChar letter) {
        const double turn = turns_.at(point.hash);
        const bool good = denialwords::isGood(sketch_, point);
        QRectF mark(0, 0, kSign, kSign);
        mark.moveCenter(at(turn, radius_));
        builder_.add(figure::Mark{mark, sign(point), true});
        const QPointF place = at(turn, radius_ + kLetter);
        builder_.words(place - QPointF(12, FigureBuilder::lineHeight(TextRole::NodeTitle) / 2), 24, letter,
                       TextRole::NodeTitle, good ? Tone::Text : Tone::Bogus, Qt::AlignHCenter);
    }

    [[nodiscard]] figure::Sign sign(const DenialSketch::Point& point) const {
        if (!denialwords::isGood(sketch_, point)) {
            return figure::Sign::Bogus;
        }
        const bool optOut = point.fit == DenialSketch::Fit::InGap && sketch_.gaps[*point.gap].optOut;
        return optOut ? figure::Sign::Insecure : figure::Sign::Secure;
    }

    double drawList(double left, double y) {
        char letter = 'A';
        const double room = builder_.width() - left - 26;
        const double line = FigureBuilder::lineHeight(TextRole::NodeLine);
        for (const DenialSketch::Point& point : sketch_.points) {
            const bool good = denialwords::isGood(sketch_, point);
            builder_.words({left, y}, 22, QChar::fromLatin1(letter++), TextRole::NodeTitle,
                           good ? Tone::Text : Tone::Bogus);
            const double x = left + 24;
            builder_.words({x, y}, room, QString::fromStdString(point.name.toText()), TextRole::NodeTitle);
            y += FigureBuilder::lineHeight(TextRole::NodeTitle);
            builder_.words({x, y}, room, denialwords::part(sketch_, point), TextRole::NodeLine, Tone::Muted);
            y += line;
            const QString hash = denialwords::shortHash(point.hash);
            y += builder_.paragraph({x, y}, room, Words::tr("hash %1: %2").arg(hash, denialwords::fit(sketch_, point)),
                                    TextRole::Label, good ? Tone::Secure : Tone::Bogus);
            if (point.fit == DenialSketch::Fit::Matches && point.gap && showsTypes(point)) {
                y += drawTypes(builder_, sketch_.gaps[*point.gap], {x, y + 4}) + 6;
            }
            y += 8;
        }
        return y;
    }

    // The types of the closest encloser matter only where they spoil the proof.
    [[nodiscard]] bool showsTypes(const DenialSketch::Point& point) const {
        return point.part != DenialSketch::Part::ClosestEncloser || sketch_.gaps[*point.gap].wrongType.has_value();
    }

    FigureBuilder& builder_;
    const DenialSketch& sketch_;
    std::map<Bytes, double> turns_;
    bool toScale_ = true;
    QPointF centre_;
    double radius_ = 0;
};

}  // namespace

double drawRing(FigureBuilder& builder, const DenialSketch& sketch, double y) {
    return RingDrawing(builder, sketch).draw(y);
}

}  // namespace rootline
