// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/layout/layout_lanes.h"

#include <QStringList>

#include <functional>
#include <variant>

/// A small drawing as a value: strokes, boxes and words with their places, in scene units. What it shows was worked out
/// by its maker; the painter only knows strokes. So a window, a printed page and a test see the same figure.
namespace rootline {

namespace figure {

/// What a stroke stands for; the painter has a colour and a width for it. A shape or a word beside it says the same.
enum class Tone { Text, Muted, Secure, Insecure, Bogus, Indeterminate, Accent, Warning };

enum class Stroke { Solid, Dashed, Dotted };

struct Line {
    std::vector<QPointF> points;
    Tone tone = Tone::Muted;
    double width = 1.4;
    Stroke stroke = Stroke::Solid;
    bool arrow = false;  ///< at the last point
    friend bool operator==(const Line&, const Line&) = default;
};

/// Part of a circle. Places on it are turns: 0 on top, 0.25 a quarter clockwise.
struct Arc {
    QPointF centre;
    double radius = 0;
    double begin = 0;
    double end = 1;  ///< greater than `begin`
    Tone tone = Tone::Muted;
    double width = 1.4;
    Stroke stroke = Stroke::Solid;
    friend bool operator==(const Arc&, const Arc&) = default;
};

struct Box {
    QRectF rect;
    double radius = 6;
    Tone tone = Tone::Muted;
    double width = 1.4;
    Stroke stroke = Stroke::Solid;
    bool tinted = false;   ///< filled with the tone's tint
    bool hatched = false;  ///< crossed by slanted lines
    friend bool operator==(const Box&, const Box&) = default;
};

/// One line of text, cut in the middle where it does not fit.
struct Words {
    QRectF rect;
    QString text;
    TextRole role = TextRole::NodeLine;
    Tone tone = Tone::Text;
    Qt::Alignment align = Qt::AlignLeft;  ///< horizontally
    bool fixedWidth = false;              ///< octets and hashes
    friend bool operator==(const Words&, const Words&) = default;
};

enum class Sign {
    Secure,
    Insecure,
    Bogus,
    Misses,  ///< a cross in the colour of text: it does not fit; the break itself is marked in the chain
    Indeterminate,
    Muted,
    Warning,
    Hourglass
};

struct Mark {
    QRectF rect;
    Sign sign{};
    bool filled = false;
    friend bool operator==(const Mark&, const Mark&) = default;
};

}  // namespace figure

using FigureShape = std::variant<figure::Line, figure::Arc, figure::Box, figure::Words, figure::Mark>;

struct Figure {
    QString title;
    QStringList spoken;               ///< what it shows, in sentences: for screen readers and as a description
    std::vector<FigureShape> shapes;  ///< painted in this order
    QSizeF size;
    [[nodiscard]] bool isEmpty() const { return shapes.empty(); }
    friend bool operator==(const Figure&, const Figure&) = default;
};

struct FigureOptions {
    TextWidth textWidth;
    double width = 320;  ///< scene units that may be used
    bool rightToLeft = false;
};

/// Draws for a width that is known later.
using MakeFigure = std::function<Figure(const FigureOptions& options)>;

/// Adds shapes from top to bottom; every figure is built with one.
class FigureBuilder {
public:
    explicit FigureBuilder(const FigureOptions& options) : options_(options) {}

    [[nodiscard]] double width() const { return options_.width; }
    [[nodiscard]] double textWidth(const QString& text, TextRole role) const { return options_.textWidth(text, role); }
    [[nodiscard]] static double lineHeight(TextRole role);

    void add(FigureShape shape) { figure_.shapes.push_back(std::move(shape)); }
    void line(const QPointF& from, const QPointF& to, figure::Tone tone, double width = 1.4,
              figure::Stroke stroke = figure::Stroke::Solid);

    /// One line of text; the height is the role's.
    void words(const QPointF& at, double width, const QString& text, TextRole role,
               figure::Tone tone = figure::Tone::Text, Qt::Alignment align = Qt::AlignLeft);

    /// Text in as many lines as it needs. Returns its height.
    double paragraph(const QPointF& at, double width, const QString& text, TextRole role,
                     figure::Tone tone = figure::Tone::Text);

    /// A small framed word. Returns its width.
    double chip(const QPointF& at, const QString& text, figure::Tone tone, bool wrong = false);
    static constexpr double kChipHeight = 22;

    /// Mirrored where the script runs from right to left.
    [[nodiscard]] Figure finish(const QString& title, const QStringList& spoken, double height);

private:
    FigureOptions options_;
    Figure figure_;
};

}  // namespace rootline
