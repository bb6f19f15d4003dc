// SPDX-License-Identifier: MIT
#include "ui/present/figures/attack_figure.h"

#include "ui/present/figures/attack_words.h"
#include "ui/present/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

using figure::Sign;
using figure::Stroke;
using figure::Tone;

constexpr double kPadding = 9;
constexpr double kBetween = 14;  // the two resolvers
constexpr double kArrow = 22;
constexpr double kMark = 26;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Attack)
};

/// Sign and tone of a resolver's result.
struct Outcome {
    Sign sign = Sign::Secure;
    Tone tone = Tone::Secure;
};

class AttackDrawing {
public:
    AttackDrawing(const lab::AttackScene& scene, const FigureOptions& options) : scene_(scene), builder_(options) {}

    Figure draw() {
        const QString title = attackwords::title(scene_.attack.kind);
        double y = 2;
        y += builder_.paragraph({0, y}, builder_.width(), title, TextRole::NodeTitle) + 6;
        y = entryBox({0, y, builder_.width(), 0}, Words::tr("What the zone's servers say"), scene_.truth,
                     {Sign::Secure, Tone::Secure});
        y = deed(y + 8);
        const double column = (builder_.width() - kBetween) / 2;
        for (const double left : {0.0, column + kBetween}) {
            const double x = left + column / 2;
            builder_.add(figure::Line{{{x, y}, {x, y + kArrow}}, Tone::Muted, 2.4, Stroke::Solid, true});
        }
        y += kArrow + 2;
        const double plain = resolver({0, y, column, 0}, Words::tr("Resolver without validation"),
                                      attackwords::plainOutcome(scene_), scene_.plain, plainSign());
        const double checking = resolver({column + kBetween, y, column, 0}, Words::tr("Validating resolver"),
                                         attackwords::checkingOutcome(scene_), scene_.checking, checkingSign());
        QStringList spoken{title, attackwords::deed(scene_.attack.kind),
                           Words::tr("A resolver without validation: %1").arg(attackwords::plainOutcome(scene_)),
                           Words::tr("A validating resolver: %1").arg(attackwords::checkingOutcome(scene_))};
        if (scene_.attack.race) {
            spoken << attackwords::odds(*scene_.attack.race);
        }
        return builder_.finish(title, spoken, std::max(plain, checking) + 4);
    }

private:
    [[nodiscard]] Outcome plainSign() const {
        if (!scene_.plain) {
            return {Sign::Indeterminate, Tone::Indeterminate};
        }
        return scene_.isPoisoned(scene_.plain) ? Outcome{Sign::Bogus, Tone::Bogus}
                                               : Outcome{Sign::Insecure, Tone::Insecure};
    }

    [[nodiscard]] Outcome checkingSign() const {
        if (scene_.isPoisoned(scene_.checking)) {
            return {Sign::Bogus, Tone::Bogus};
        }
        switch (scene_.chain.verdict) {
            case Security::Insecure: return {Sign::Insecure, Tone::Insecure};
            case Security::Indeterminate: return {Sign::Indeterminate, Tone::Indeterminate};
            case Security::Secure:
            case Security::Bogus: break;  // refusing a lie is what it is for
        }
        return {};
    }

    double deed(double y) {
        const double top = y;
        const double room = builder_.width() - 2 * kPadding - 28;
        FigureBuilder measure = builder_;
        const double height = deedText(measure, top, room) + 2 * kPadding - 4;
        builder_.add(figure::Box{QRectF(1, top, builder_.width() - 2, height), 4, Tone::Warning, 2, Stroke::Dashed,
                                 true, false});
        builder_.add(figure::Mark{QRectF(kPadding, top + kPadding - 1, 20, 20), Sign::Warning, false});
        deedText(builder_, top, room);
        return top + height;
    }

    double deedText(FigureBuilder& builder, double top, double room) const {
        const double x = kPadding + 28;
        double y = top + kPadding;
        y += builder.paragraph({x, y}, room, attackwords::deed(scene_.attack.kind), TextRole::LaneLine);
        if (scene_.attack.race) {
            for (const QString& sentence : attackwords::odds(*scene_.attack.race)) {
                y += builder.paragraph({x, y + 2}, room, sentence, TextRole::NodeLine, Tone::Muted) + 2;
            }
            y += 6;
            builder.add(figure::Box{QRectF(x, y, room, 10), 2, Tone::Text, 1.2, Stroke::Solid, false, false});
            builder.add(figure::Box{QRectF(x, y, std::max(2.0, room * chanceOf(*scene_.attack.race)), 10), 2,
                                    Tone::Warning, 1.2, Stroke::Solid, true, true});
            y += 12;
        }
        return y - top;
    }

    /// A framed cache entry; `rect` says where and how wide. Returns where it ends.
    double entryBox(const QRectF& rect, const QString& title, const std::optional<lab::CacheEntry>& entry,
                    const Outcome& outcome) {
        const QStringList lines = entry ? attackwords::lines(*entry) : QStringList{Words::tr("nothing")};
        const double height = 26 + 17 * static_cast<double>(lines.size()) + (entry ? 17 : 0) + 4;
        const bool wrong = outcome.sign == Sign::Bogus;
        builder_.add(figure::Box{QRectF(rect.left() + 1, rect.top(), rect.width() - 2, height), 4,
                                 entry ? outcome.tone : Tone::Muted, wrong ? 2.6 : 1.4,
                                 wrong || !entry ? Stroke::Dashed : Stroke::Solid, wrong, false});
        const double x = rect.left() + kPadding;
        const double room = rect.width() - 2 * kPadding;
        double y = rect.top() + 5;
        builder_.words({x, y}, room, title, TextRole::NodeLine, Tone::Muted);
        y += 20;
        for (const QString& line : lines) {
            builder_.words({x, y}, room, line, TextRole::Label, entry ? Tone::Text : Tone::Muted);
            y += 17;
        }
        if (entry) {
            builder_.words({x, y}, room, Words::tr("TTL %1").arg(ttlText(entry->ttl)), TextRole::NodeLine, Tone::Muted);
        }
        return rect.top() + height;
    }

    double resolver(const QRectF& rect, const QString& title, const QString& words,
                    const std::optional<lab::CacheEntry>& kept, const Outcome& outcome) {
        double y = rect.top();
        builder_.add(figure::Mark{QRectF(rect.left() + 2, y, kMark, kMark), outcome.sign, true});
        builder_.paragraph({rect.left() + kMark + 8, y + 3}, rect.width() - kMark - 8, title, TextRole::NodeTitle);
        y += std::max(kMark, titleHeight(title, rect.width())) + 6;
        y += builder_.paragraph({rect.left() + 2, y}, rect.width() - 4, words, TextRole::NodeLine) + 6;
        const bool poisoned = scene_.isPoisoned(kept);
        const QString heading = poisoned ? Words::tr("Its cache: poisoned") : Words::tr("Its cache");
        return entryBox({rect.left(), y, rect.width(), 0}, heading, kept, outcome);
    }

    [[nodiscard]] double titleHeight(const QString& title, double width) const {
        FigureBuilder measure = builder_;
        return measure.paragraph({}, width - kMark - 8, title, TextRole::NodeTitle) + 4;
    }

    const lab::AttackScene& scene_;
    FigureBuilder builder_;
};

}  // namespace

Figure attackFigure(const lab::AttackScene& scene, const FigureOptions& options) {
    return AttackDrawing(scene, options).draw();
}

}  // namespace rootline
