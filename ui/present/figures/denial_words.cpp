// SPDX-License-Identifier: MIT
#include "ui/present/figures/denial_words.h"

#include "core/dns/types.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline::denialwords {
namespace {

using Part = DenialSketch::Part;
using Fit = DenialSketch::Fit;

constexpr int kHashStart = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::DenialFigure)
};

QString shown(const Name& name) {
    return QString::fromStdString(name.toText());
}

QString shown(RRType type) {
    return QString::fromStdString(typeText(type));
}

bool deniesName(const DenialSketch& sketch) {
    return sketch.kind == DenialKind::NameError || sketch.kind == DenialKind::WildcardAnswer;
}

const DenialSketch::Gap* gapOf(const DenialSketch& sketch, const DenialSketch::Point& point) {
    return point.gap ? &sketch.gaps[*point.gap] : nullptr;
}

QString whyNotTypes(const DenialSketch& sketch, const DenialSketch::Point& point) {
    const RRType wrong = *gapOf(sketch, point)->wrongType;
    if (wrong == sketch.denied.type || wrong == RRType::CNAME) {
        return Words::tr("The record of %1 lists %2, the type that it should deny.")
            .arg(shown(point.name), shown(wrong));
    }
    return Words::tr(
               "This record is from the parent side of a delegation (it lists %1), so it proves nothing about %2.")
        .arg(shown(wrong), shown(sketch.denied.name));
}

QString failure(const DenialSketch& sketch) {
    for (const DenialSketch::Point& point : sketch.points) {
        const auto* gap = gapOf(sketch, point);
        if (gap != nullptr && gap->wrongType) {
            return whyNotTypes(sketch, point);
        }
    }
    for (const DenialSketch::Point& point : sketch.points) {
        if (isGood(sketch, point)) {
            continue;
        }
        if (point.fit == Fit::EndsGap) {
            return Words::tr("A signed gap ends at %1, so this name exists. The proof is for another name.")
                .arg(shown(point.name));
        }
        switch (point.part) {
            case Part::Asked:
                return sketch.ring
                           ? Words::tr(
                                 "The hash of %1 falls into none of the signed gaps, so nothing proves that it "
                                 "does not exist.")
                                 .arg(shown(point.name))
                           : Words::tr("%1 lies outside the signed gaps, so nothing proves that it does not exist.")
                                 .arg(shown(point.name));
            case Part::NextCloser:
                return Words::tr("The hash of %1 falls into none of the signed gaps.").arg(shown(point.name));
            case Part::ClosestEncloser:
                return Words::tr("No record proves which name above %1 exists (closest encloser).")
                    .arg(shown(sketch.denied.name));
            case Part::Wildcard:
                return Words::tr("No record proves that the wildcard %1 does not exist.").arg(shown(point.name));
        }
    }
    const bool unproven =
        std::any_of(sketch.gaps.begin(), sketch.gaps.end(), [](const DenialSketch::Gap& gap) { return !gap.proven; });
    return unproven ? Words::tr(
                          "The signature of the record that shows this gap is not valid, so the record proves nothing.")
                    : Words::tr("The records do not prove that the name or type does not exist.");
}

QString success(const DenialSketch& sketch) {
    const DenialSketch::Point* asked = sketch.point(Part::Asked);
    const QString name = shown(sketch.denied.name);
    if (sketch.kind == DenialKind::OptOut) {
        return Words::
            tr("%1 falls into an opt-out span. Such a span may leave out delegations without DS, so %1 is not signed.")
                .arg(name);
    }
    if (asked != nullptr && asked->fit == Fit::Matches) {
        return deniesName(sketch)
                   ? Words::tr("%1 has a signed record that says that the name does not exist.").arg(name)
                   : Words::tr("%1 exists, and its signed NSEC or NSEC3 record does not list %2.")
                         .arg(name, shown(sketch.denied.type));
    }
    const DenialSketch::Point* wildcard = sketch.point(Part::Wildcard);
    if (wildcard != nullptr && wildcard->fit == Fit::Matches) {
        return Words::tr(
                   "%1 does not exist. The wildcard %2 exists, but its signed NSEC or NSEC3 record does not list %3.")
            .arg(name, shown(wildcard->name), shown(sketch.denied.type));
    }
    return sketch.ring
               ? Words::tr(
                     "The hash of the name falls into a signed gap between two hashes that follow each other, so there "
                     "is no such name.")
               : Words::tr(
                     "%1 falls into a signed gap between two names that follow each other, so there is no such name.")
                     .arg(name);
}

}  // namespace

QString title(const DenialSketch& sketch) {
    return deniesName(sketch) || sketch.kind == DenialKind::OptOut
               ? Words::tr("Is there really no %1?").arg(shown(sketch.denied.name))
               //: %1 a record type such as AAAA, %2 a name
               : Words::tr("Is there really no %1 at %2?").arg(shown(sketch.denied.type), shown(sketch.denied.name));
}

QString summary(const DenialSketch& sketch) {
    if (sketch.tooCostly) {
        return Words::tr("The zone uses so many NSEC3 iterations that validating resolvers treat it as unsigned.");
    }
    return sketch.holds ? success(sketch) : failure(sketch);
}

QString part(const DenialSketch& sketch, const DenialSketch::Point& point) {
    switch (point.part) {
        case Part::Asked: return Words::tr("asked for");
        case Part::ClosestEncloser: return Words::tr("closest name above that exists (closest encloser)");
        case Part::NextCloser: return Words::tr("next name towards %1 (next closer)").arg(shown(sketch.denied.name));
        case Part::Wildcard: return Words::tr("wildcard that could have answered");
    }
    return {};
}

QString fit(const DenialSketch& sketch, const DenialSketch::Point& point) {
    const auto* gap = gapOf(sketch, point);
    switch (point.fit) {
        case Fit::InGap:
            return gap != nullptr && gap->optOut ? Words::tr("in an opt-out span")
                                                 : Words::tr("in the gap, so it does not exist");
        case Fit::EndsGap: return Words::tr("at the end of a gap, so it exists");
        case Fit::NotAllowed: return Words::tr("has a record here that proves nothing about it");
        case Fit::Outside:
            return point.part == Part::ClosestEncloser ? Words::tr("not proven by any record")
                                                       : Words::tr("outside every signed gap");
        case Fit::Matches: break;
    }
    return gap != nullptr && gap->wrongType ? Words::tr("has this record, and it lists the type") : Words::tr("exists");
}

bool isGood(const DenialSketch& sketch, const DenialSketch::Point& point) {
    const auto* gap = gapOf(sketch, point);
    const bool spoiled = gap != nullptr && (gap->wrongType || !gap->proven);
    return !spoiled && (point.fit == Fit::Matches || point.fit == Fit::InGap);
}

QString shortHash(const Bytes& hash) {
    return QString::fromStdString(toBase32Hex(hash)).left(kHashStart) + QChar(0x2026);
}

}  // namespace rootline::denialwords
