// SPDX-License-Identifier: MIT
#include "ui/present/figures/enumeration_figure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rootline {
namespace {

using figure::Sign;
using figure::Stroke;
using figure::Tone;
using lab::ZoneListing;

constexpr double kDot = 12;
constexpr double kStep = 40;  // from name to name
constexpr double kPadding = 10;
constexpr double kBar = 12;
constexpr std::size_t kMostNames = 14;
constexpr std::size_t kMostHits = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Enumeration)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString number(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

/// "www" of www.hashed.test.; the zone's own name stays whole.
QString shortName(const Name& name, const Name& zone) {
    return name == zone ? text(name.toText())
                        : text(name.withSuffixReplaced(zone.labelCount(), Name()).value_or(name).toText()).chopped(1);
}

QString walkSentence(const ZoneListing& listing) {
    const QString names =
        Words::tr("%n name(s) of %1", nullptr, static_cast<int>(listing.gaps.size())).arg(text(listing.zone.toText()));
    const QString questions = Words::tr("%n question(s)", nullptr, listing.questions);
    //: %1 "9 names of example.test.", %2 "12 questions"
    return listing.complete ? Words::tr("%1 found with %2: these are all names of the zone.").arg(names, questions)
                            //: %1 "9 names of example.test.", %2 "12 questions"
                            : Words::tr("%1 found with %2; then the walk stopped.").arg(names, questions);
}

QString hashStyle(const ZoneListing& listing) {
    return Words::tr("NSEC3, %n additional iteration(s)", nullptr, listing.iterations);
}

QString heardSentence(const ZoneListing& listing) {
    return Words::tr("%1 hashes heard with %n question(s).", nullptr, listing.questions)
        .arg(number(listing.hashes.size()));
}

QString hitSentence(const ZoneListing& listing) {
    return Words::tr("%n word(s) tried: %1 of %2 hashes explained.", nullptr, static_cast<int>(listing.wordsTried))
        .arg(number(listing.hits.size()), number(listing.hashes.size()));
}

QString costSentence(const ZoneListing& listing) {
    //: %1 a number
    return Words::tr("%1 runs of SHA-1, on the attacker's own computer.").arg(number(listing.hashesForWords));
}

class Drawing {
public:
    Drawing(const std::vector<ZoneListing>& listings, const FigureOptions& options)
        : listings_(listings), builder_(options) {
        for (const ZoneListing& listing : listings) {
            dearest_ = std::max(dearest_, listing.hashesForWords);
        }
    }

    Figure draw() {
        const QString title = Words::tr("The names that the proofs of the zone reveal");
        double y = 2;
        y += builder_.paragraph({0, y}, builder_.width(), title, TextRole::NodeTitle) + 6;
        spoken_ << title;
        for (const ZoneListing& listing : listings_) {
            switch (listing.proofs) {
                case ZoneListing::Proofs::None: y = nothing(listing, y); break;
                case ZoneListing::Proofs::Nsec: y = walk(listing, y); break;
                case ZoneListing::Proofs::Nsec3: y = guess(listing, y); break;
            }
            y += 12;
        }
        return builder_.finish(title, spoken_, y);
    }

private:
    double nothing(const ZoneListing& listing, double y) {
        const QString sentence = Words::tr("%1 has no proofs of absence, so no names can be read from them.")
                                     .arg(text(listing.zone.toText()));
        spoken_ << sentence;
        return y + builder_.paragraph({0, y}, builder_.width(), sentence, TextRole::NodeLine);
    }

    /// Names on a line; between two of them the question that gave the second one away.
    double walk(const ZoneListing& listing, double y) {
        const QString sentence = walkSentence(listing);
        y += builder_.paragraph({0, y}, builder_.width(), sentence, TextRole::LaneLine) + 8;
        spoken_ << sentence;
        const double x = kDot / 2 + 2;
        const double words = x + kDot + 4;
        const double room = builder_.width() - words;
        const std::size_t shown = std::min(listing.gaps.size(), kMostNames);
        for (std::size_t i = 0; i < shown; ++i) {
            const ZoneListing::Gap& gap = listing.gaps[i];
            builder_.add(figure::Line{{{x, y + kDot}, {x, y + kStep}}, Tone::Secure, 2, Stroke::Solid, true});
            builder_.add(figure::Box{QRectF(x - kDot / 2, y + 1, kDot, kDot), kDot / 2, Tone::Secure, 2, Stroke::Solid,
                                     true, false});
            builder_.words({words, y - 2}, room, text(gap.owner.toText()), TextRole::NodeTitle);
            //: Below a name: the answer for this missing name shows where the gap ends
            const QString asked = Words::tr("asked for %1").arg(text(gap.asked.name.toText()));
            builder_.words({words, y + 17}, room, asked, TextRole::NodeLine, Tone::Muted);
            spoken_
                << Words::tr("The next name after %1 is %2.").arg(text(gap.owner.toText()), text(gap.next.toText()));
            y += kStep;
        }
        if (shown > 0) {
            builder_.add(figure::Box{QRectF(x - kDot / 2, y + 1, kDot, kDot), kDot / 2, Tone::Muted, 2, Stroke::Dashed,
                                     false, false});
            builder_.words({words, y - 2}, room, endOfWalk(listing, shown), TextRole::NodeLine, Tone::Muted);
            y += kDot + 8;
        }
        return y;
    }

    static QString endOfWalk(const ZoneListing& listing, std::size_t shown) {
        const int more = static_cast<int>(listing.gaps.size() - shown);
        return more > 0 ? Words::tr("and %n more", nullptr, more)
               : listing.complete
                   ? Words::tr("back at %1: the chain of names is complete").arg(text(listing.zone.toText()))
                   : Words::tr("the answer showed no gap");
    }

    /// A frame for each zone: the received names, the hashes that words explain, and the cost.
    double guess(const ZoneListing& listing, double top) {
        FigureBuilder measure = builder_;
        QStringList unheard;
        const double bottom = guessInside(measure, listing, top, unheard);
        builder_.add(figure::Box{QRectF(1, top, builder_.width() - 2, bottom - top), 5, Tone::Insecure, 1.4,
                                 Stroke::Solid, false, false});
        guessInside(builder_, listing, top, spoken_);
        return bottom;
    }

    double guessInside(FigureBuilder& builder, const ZoneListing& listing, double top, QStringList& spoken) const {
        const double room = builder.width() - 2 * kPadding;
        double y = top + kPadding;
        y += builder.paragraph({kPadding, y}, room, text(listing.zone.toText()), TextRole::NodeTitle);
        for (const QString& sentence : {hashStyle(listing), heardSentence(listing), hitSentence(listing)}) {
            y += builder.paragraph({kPadding, y}, room, sentence, TextRole::NodeLine, Tone::Muted);
        }
        y = hits(builder, listing, y + 5);
        const QString cost = costSentence(listing);
        y += builder.paragraph({kPadding, y}, room, cost, TextRole::LaneLine) + 3;
        builder.add(figure::Box{QRectF(kPadding, y, room, kBar), 2, Tone::Muted, 1.2, Stroke::Solid, false, false});
        const double share =
            dearest_ == 0 ? 0 : static_cast<double>(listing.hashesForWords) / static_cast<double>(dearest_);
        builder.add(figure::Box{QRectF(kPadding, y, std::max(3.0, room * share), kBar), 2, Tone::Warning, 1.2,
                                Stroke::Solid, true, true});
        spoken << text(listing.zone.toText()) << hashStyle(listing) << heardSentence(listing) << hitSentence(listing)
               << cost;
        return y + kBar + kPadding;
    }

    /// One small frame for each name that was found, in as many rows as they need.
    static double hits(FigureBuilder& builder, const ZoneListing& listing, double y) {
        double x = kPadding;
        const std::size_t shown = std::min(listing.hits.size(), kMostHits);
        for (std::size_t i = 0; i < shown; ++i) {
            const QString name = shortName(listing.hits[i].name, listing.zone);
            const double width = builder.textWidth(name, TextRole::Label) + 20;
            if (x > kPadding && x + width > builder.width() - kPadding) {
                x = kPadding;
                y += FigureBuilder::kChipHeight + 5;
            }
            x += builder.chip({x, y}, name, Tone::Secure) + 6;
        }
        return y + (shown > 0 ? FigureBuilder::kChipHeight + 6 : 0);
    }

    const std::vector<ZoneListing>& listings_;
    FigureBuilder builder_;
    QStringList spoken_;
    std::uint64_t dearest_ = 0;  // runs of SHA-1
};

}  // namespace

Figure enumerationFigure(const std::vector<lab::ZoneListing>& listings, const FigureOptions& options) {
    return listings.empty() ? Figure() : Drawing(listings, options).draw();
}

}  // namespace rootline
