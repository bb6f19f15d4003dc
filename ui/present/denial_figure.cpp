// SPDX-License-Identifier: MIT
#include "ui/present/denial_figure.h"

#include "ui/present/denial_figure_parts.h"
#include "ui/present/denial_words.h"

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

}  // namespace

Figure denialFigure(const DenialProof& proof, const FigureOptions& options) {
    const DenialSketch sketch = sketchDenial(proof);
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
    return builder.finish(denialwords::title(sketch), spoken, y + kTop);
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
