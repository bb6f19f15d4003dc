// SPDX-License-Identifier: MIT
// Moments stand at even distances, with their times above: rolls take weeks between steps that are minutes apart. What is
// still to come is left out: the reader is asked to predict it.
#include "ui/present/figures/roll_figure.h"

#include "core/dns/types.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rootline {
namespace {

using figure::Sign;
using figure::Stroke;
using figure::Tone;

constexpr double kRow = 40;
constexpr double kBar = 14;
constexpr double kSign = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Roll)
};

Sign signOf(Security security) {
    switch (security) {
        case Security::Secure: return Sign::Secure;
        case Security::Insecure: return Sign::Insecure;
        case Security::Bogus: return Sign::Bogus;
        case Security::Indeterminate: break;
    }
    return Sign::Indeterminate;
}

QString roleName(KeyRole role) {
    switch (role) {
        case KeyRole::Ksk: return QStringLiteral("KSK");
        case KeyRole::Zsk: return QStringLiteral("ZSK");
        case KeyRole::Csk: return QStringLiteral("CSK");
        case KeyRole::Standby: break;
    }
    return Words::tr("key");
}

class RollDrawing {
public:
    RollDrawing(const lab::Roll& roll, std::size_t current, const FigureOptions& options)
        : roll_(roll),
          current_(std::min(current, roll.moments.size() - 1)),
          builder_(options),
          slot_(options.width / static_cast<double>(std::max<std::size_t>(roll.moments.size(), 1))) {}

    Figure draw() {
        double y = 2;
        const QString title =
            Words::tr("%1: keys, signatures and caches over time").arg(QString::fromStdString(roll_.zone.toText()));
        y += builder_.paragraph({0, y}, builder_.width(), title, TextRole::NodeTitle) + 6;
        const double top = y;
        y = times(y);
        for (const std::uint16_t tag : tags()) {
            y = keyRow(y, tag);
        }
        y = resolverRow(y, Words::tr("A resolver with an empty cache"), false);
        y = resolverRow(y, Words::tr("A resolver with a cache from before the step"), true);
        now(top, y);
        const QString sentence = outcome();
        y += builder_.paragraph({0, y + 6}, builder_.width(), sentence, TextRole::LaneLine) + 6;
        y += builder_.paragraph(
            {0, y}, builder_.width(),
            Words::tr("Outlined: the key is published. Filled: it signs. Hatched: the parent's DS names it."),
            TextRole::NodeLine, Tone::Muted);
        return builder_.finish(title, {title, sentence}, y + 4);
    }

private:
    [[nodiscard]] double left(std::size_t moment) const { return slot_ * static_cast<double>(moment); }
    [[nodiscard]] const lab::RollMoment& here() const { return roll_.moments[current_]; }

    [[nodiscard]] std::vector<std::uint16_t> tags() const {
        std::vector<std::uint16_t> all;
        for (std::size_t i = 0; i <= current_; ++i) {
            for (const lab::RollKey& key : roll_.moments[i].keys) {
                if ((key.published || key.inDs) && std::find(all.begin(), all.end(), key.tag) == all.end()) {
                    all.push_back(key.tag);
                }
            }
        }
        return all;
    }

    double times(double y) {
        for (std::size_t i = 0; i < roll_.moments.size(); ++i) {
            const std::int64_t seconds = roll_.moments[i].at - roll_.moments.front().at;
            const QString text = shortTime(seconds);
            builder_.words({left(i), y}, slot_ - 2, text, i == current_ ? TextRole::Label : TextRole::NodeLine,
                           i == current_ ? Tone::Text : Tone::Muted, Qt::AlignHCenter);
        }
        return y + 22;
    }

    double keyRow(double y, std::uint16_t tag) {
        const lab::RollKey* any = nullptr;
        for (std::size_t i = 0; i <= current_; ++i) {
            const auto& keys = roll_.moments[i].keys;
            const auto key =
                std::find_if(keys.begin(), keys.end(), [tag](const lab::RollKey& one) { return one.tag == tag; });
            if (key == keys.end()) {
                continue;
            }
            any = &*key;
            bar(QRectF(left(i) + 2, y + 18, slot_ - 4, kBar), *key);
        }
        const QString title =
            QStringLiteral("%1 %2 · %3")
                .arg(roleName(any->role), QString::number(tag), QString::fromStdString(algorithmName(any->algorithm)));
        builder_.words({2, y}, builder_.width() - 4, title, TextRole::NodeLine);
        return y + kRow;
    }

    void bar(const QRectF& rect, const lab::RollKey& key) {
        if (key.published) {
            builder_.add(figure::Box{rect, 2, Tone::Secure, 1.4, Stroke::Solid, key.signing, false});
        }
        if (key.published && key.signing) {
            const double middle = rect.center().y();
            builder_.line({rect.left(), middle}, {rect.right(), middle}, Tone::Secure, 6);
        }
        if (key.inDs) {
            builder_.add(figure::Box{QRectF(rect.left(), rect.bottom() + 1, rect.width(), 5), 1, Tone::Accent, 1,
                                     key.published ? Stroke::Solid : Stroke::Dashed, false, true});
        }
    }

    double resolverRow(double y, const QString& title, bool old) {
        builder_.words({2, y}, builder_.width() - 4, title, TextRole::NodeLine);
        for (std::size_t i = 0; i <= current_; ++i) {
            const lab::RollMoment& moment = roll_.moments[i];
            if (old && !moment.cached) {
                continue;  // the step has no such resolver
            }
            const Security verdict = old ? *moment.cached : moment.fresh;
            builder_.add(
                figure::Mark{QRectF(left(i) + slot_ / 2 - kSign / 2, y + 18, kSign, kSign), signOf(verdict), true});
        }
        return y + kRow + 2;
    }

    // The moment that is shown: a bar above and below its column, where no word is crossed.
    void now(double top, double bottom) {
        for (const double y : {top + 20, bottom + 1}) {
            builder_.line({left(current_) + 2, y}, {left(current_) + slot_ - 2, y}, Tone::Accent, 4);
        }
    }

    /// Since the beginning, short enough for a narrow column.
    static QString shortTime(std::int64_t seconds) {
        constexpr std::int64_t kHour = 3600;
        constexpr std::int64_t kMostHours = 99;
        const std::int64_t hours = seconds / kHour;
        if (seconds == 0) {
            //: On a line of time: the beginning
            return Words::tr("start");
        }
        //: On a line of time: that many hours, or days, after the beginning
        return hours <= kMostHours ? Words::tr("+%1 h").arg(hours) : Words::tr("+%1 d").arg(hours / 24);
    }

    [[nodiscard]] QString outcome() const {
        const lab::RollMoment& moment = here();
        const bool oldFails = moment.cached == Security::Bogus;
        const bool freshFails = moment.fresh == Security::Bogus;
        const QString until = durationText(moment.keptUntil - moment.at);
        if (oldFails && !freshFails) {
            return Words::tr(
                       "Too early: resolvers with old records in their caches refuse the zone until these records "
                       "expire, up to %1.")
                .arg(until);
        }
        if (freshFails) {
            return oldFails ? Words::tr("All validating resolvers refuse the zone now.")
                            : Words::tr(
                                  "Resolvers with empty caches refuse the zone now. Resolvers with the old sets in "
                                  "their caches refuse it later, within %1.")
                                  .arg(until);
        }
        return moment.cached ? Words::tr("Every resolver can validate the zone, also with the old sets in its cache.")
                             : Words::tr("Every resolver can validate the zone.");
    }

    const lab::Roll& roll_;
    std::size_t current_;
    FigureBuilder builder_;
    double slot_;
};

}  // namespace

Figure rollFigure(const lab::Roll& roll, std::size_t current, const FigureOptions& options) {
    return roll.moments.empty() ? Figure() : RollDrawing(roll, current, options).draw();
}

}  // namespace rootline
