// SPDX-License-Identifier: MIT
#include "ui/present/figures/denial_figure.h"

#include "ui/present/figures/denial_figure_parts.h"
#include "ui/present/figures/denial_words.h"

namespace rootline {
namespace {

constexpr double kTop = 4;
constexpr double kSpace = 10;
constexpr double kSign = 16;

figure::Sign verdictSign(const DenialSketch& sketch) {
    if (!sketch.holds) {
        return figure::Sign::Bogus;
    }
    return sketch.kind == DenialKind::OptOut || sketch.tooCostly ? figure::Sign::Insecure : figure::Sign::Secure;
}

/// The drawing stands beside a chain in which the break is marked: it explains that one mark and adds no second one.
template <typename Shape>
void quieten(Shape& shape) {
    if constexpr (requires { shape.sign; }) {
        shape.sign = shape.sign == figure::Sign::Bogus ? figure::Sign::Misses : shape.sign;
    } else if (shape.tone == figure::Tone::Bogus) {
        shape.tone = figure::Tone::Text;
        if constexpr (requires { shape.tinted; }) {
            shape.tinted = false;
        }
    }
}

}  // namespace

Figure denialFigure(const DenialSketch& sketch, const FigureOptions& options) {
    if (sketch.gaps.empty()) {
        return {};
    }
    FigureBuilder builder(options);
    double y = kTop;
    y += builder.paragraph({0, y}, builder.width(), denialwords::title(sketch), TextRole::NodeTitle) + 2;
    builder.add(figure::Mark{{0, y + 1, kSign, kSign}, verdictSign(sketch), false});
    y += builder.paragraph({kSign + 8, y}, builder.width() - kSign - 8, denialwords::summary(sketch),
                           TextRole::LaneLine);
    y += kSpace;
    y = sketch.ring ? drawRing(builder, sketch, y) : drawLine(builder, sketch, y);
    QStringList spoken{denialwords::title(sketch), denialwords::summary(sketch)};
    for (const DenialSketch::Point& point : sketch.points) {
        spoken << QStringLiteral("%1: %2, %3.")
                      .arg(QString::fromStdString(point.name.toText()), denialwords::part(sketch, point),
                           denialwords::fit(sketch, point));
    }
    Figure figure = builder.finish(denialwords::title(sketch), spoken, y + kTop);
    for (FigureShape& shape : figure.shapes) {
        std::visit([](auto& part) { quieten(part); }, shape);
    }
    return figure;
}

std::vector<const DenialProof*> decisiveProofs(const ChainOfTrust& chain) {
    std::vector<const DenialProof*> proofs;
    for (const Zone& zone : chain.zones) {
        if (zone.link.noDs && zone.link.state == LinkState::Broken) {
            proofs.push_back(&*zone.link.noDs);
        }
    }
    for (const AnswerHop& hop : chain.hops) {
        if (hop.denial && !hop.rrset) {
            proofs.push_back(&*hop.denial);
        }
    }
    return proofs;
}

}  // namespace rootline
