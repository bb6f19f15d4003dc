// SPDX-License-Identifier: MIT
#include "core/analysis/denial_sketch.h"

#include "core/trust/crypto.h"
#include "core/trust/denial_records.h"
#include "core/trust/findings.h"
#include "core/trust/policy.h"

#include <algorithm>

namespace rootline {
namespace {

using Part = DenialSketch::Part;
using Fit = DenialSketch::Fit;
using Gap = DenialSketch::Gap;

/// Above, nothing rests on the proof, and each hash costs.
const int kMostIterations = Policy{}.nsec3Iterations;

bool speaksFor(const NsecRecord& record, const Name& name) {
    return !name.isBelow(record.owner) || speaksForNamesBelow(record.nsec.types);
}

/// The type because of which the record of that name may not deny `denied`.
std::optional<RRType> spoilingType(const TypeBitmap& types, const Question& denied, bool nsec3) {
    const auto failure = bitmapFailure(types, {denied.name, denied.type, nsec3});
    if (!failure) {
        return std::nullopt;
    }
    if (failure->is<DenialTypeInBitmap>()) {
        return types.contains(denied.type) ? denied.type : RRType::CNAME;
    }
    return denied.type == RRType::DS ? RRType::SOA : RRType::NS;
}

/// The type because of which a record may not speak for names below its owner.
RRType cutType(const TypeBitmap& types) {
    return types.contains(RRType::DNAME) ? RRType::DNAME : RRType::NS;
}

class Sketcher {
public:
    explicit Sketcher(const DenialProof& proof) : proof_(proof) {
        sketch_.denied = proof.denied;
        sketch_.kind = proof.kind;
        sketch_.ring = proof.nsec3;
        sketch_.holds = proof.security != Security::Bogus;
    }

    DenialSketch sketch() {
        for (const RRsetCheck& check : proof_.records) {
            addGap(check);
        }
        if (sketch_.ring && !nsec3_.empty()) {
            placeHashes();
        } else if (!nsec_.empty()) {
            placeNames();
        }
        return std::move(sketch_);
    }

private:
    [[nodiscard]] const Name& asked() const { return proof_.denied.name; }
    [[nodiscard]] bool deniesName() const { return proof_.kind == DenialKind::NameError; }

    void addGap(const RRsetCheck& check) {
        if (check.rrset.rdatas.empty()) {
            return;
        }
        Gap gap;
        gap.proven = check.security != Security::Bogus;
        if (check.rrset.type == RRType::NSEC3) {
            const auto nsec3 = Nsec3::fromRdata(check.rrset.rdatas.front());
            const auto hash = fromBase32Hex(check.rrset.owner.label(0));
            if (nsec3 && hash && nsec3->hashAlgorithm == 1) {
                gap.ownerHash = *hash;
                gap.nextHash = nsec3->nextHashed;
                gap.last = gap.nextHash <= gap.ownerHash;
                gap.optOut = nsec3->isOptOut();
                gap.types = nsec3->types.types();
                nsec3_.push_back({*hash, *nsec3, sketch_.gaps.size()});
                sketch_.gaps.push_back(std::move(gap));
            }
        } else if (const auto nsec = Nsec::fromRdata(check.rrset.rdatas.front()); nsec && !proof_.nsec3) {
            gap.owner = check.rrset.owner;
            gap.next = nsec->next;
            gap.last = nsec->next <= gap.owner;
            gap.types = nsec->types.types();
            nsec_.push_back({gap.owner, *nsec, sketch_.gaps.size()});
            sketch_.gaps.push_back(std::move(gap));
        }
    }

    // NSEC ------------------------------------------------------------------------------------------------------------

    DenialSketch::Point place(Part part, const Name& name) {
        DenialSketch::Point point{part, name, {}, Fit::Outside, std::nullopt};
        for (const NsecRecord& record : nsec_) {
            if (record.owner == name) {
                return {part, name, {}, Fit::Matches, record.index};
            }
            if (record.nsec.next == name && point.fit == Fit::Outside) {
                point = {part, name, {}, Fit::EndsGap, record.index};
            }
            if (!isInGap(record, name)) {
                continue;
            }
            if (speaksFor(record, name)) {
                return {part, name, {}, Fit::InGap, record.index};
            }
            point = {part, name, {}, Fit::NotAllowed, record.index};
            sketch_.gaps[record.index].wrongType = cutType(record.nsec.types);
        }
        return point;
    }

    void placeNames() {
        const auto point = place(Part::Asked, asked());
        sketch_.points.push_back(point);
        if (point.fit == Fit::Matches) {
            checkTypes(point);
            return;
        }
        if (point.fit != Fit::InGap || proof_.kind == DenialKind::WildcardAnswer) {
            return;
        }
        const NsecRecord& gap = nsec_[*point.gap];
        if (gap.nsec.next.isBelow(asked())) {
            return;  // an empty non-terminal: it exists without records
        }
        const Name encloser =
            asked().ancestor(std::max(commonLabels(asked(), gap.owner), commonLabels(asked(), gap.nsec.next)));
        if (const auto wildcard = encloser.child("*")) {
            const auto source = place(Part::Wildcard, *wildcard);
            if (source.fit == Fit::Matches) {
                checkTypes(source);
            }
            sketch_.points.push_back(source);
        }
        sketch_.points.push_back({Part::ClosestEncloser, encloser, {}, Fit::Matches, std::nullopt});
    }

    void checkTypes(const DenialSketch::Point& point) {
        if (!deniesName()) {
            Gap& gap = sketch_.gaps[*point.gap];
            gap.wrongType = spoilingType(TypeBitmap(gap.types), proof_.denied, sketch_.ring);
        }
    }

    // NSEC3 -----------------------------------------------------------------------------------------------------------

    [[nodiscard]] Bytes hashOf(const Name& name) const {
        return nsec3Hash(name, nsec3_.front().nsec3.salt, nsec3_.front().nsec3.iterations);
    }

    DenialSketch::Point placeHash(Part part, const Name& name) const {
        const Bytes hash = hashOf(name);
        for (const Nsec3Record& record : nsec3_) {
            if (record.ownerHash == hash) {
                return {part, name, hash, Fit::Matches, record.index};
            }
        }
        for (const Nsec3Record& record : nsec3_) {
            if (isInGap(record, hash)) {
                return {part, name, hash, Fit::InGap, record.index};
            }
        }
        for (const Nsec3Record& record : nsec3_) {
            if (record.nsec3.nextHashed == hash) {
                return {part, name, hash, Fit::EndsGap, record.index};
            }
        }
        return {part, name, hash, Fit::Outside, std::nullopt};
    }

    void placeHashes() {
        if (nsec3_.front().nsec3.iterations > kMostIterations) {
            sketch_.tooCostly = true;
            return;
        }
        const auto exact = placeHash(Part::Asked, asked());
        if (exact.fit == Fit::Matches) {
            sketch_.points.push_back(exact);
            checkTypes(exact);
            return;
        }
        if (proof_.kind == DenialKind::WildcardAnswer) {
            const auto step = std::find_if(proof_.steps.begin(), proof_.steps.end(), [](const DenialStep& candidate) {
                return candidate.role == DenialRole::CoversNextCloser;
            });
            addNextCloser(step == proof_.steps.end() ? asked() : step->target);
            return;
        }
        placeEncloser();
    }

    void addNextCloser(const Name& name) {
        sketch_.points.push_back(placeHash(name == asked() ? Part::Asked : Part::NextCloser, name));
    }

    // RFC 5155 section 8.3: the longest ancestor with a record of its own, and the name one label longer.
    void placeEncloser() {
        const std::size_t apex = proof_.records.front().zone.labelCount();
        for (std::size_t labels = asked().labelCount(); labels-- > apex;) {
            auto encloser = placeHash(Part::ClosestEncloser, asked().ancestor(labels));
            if (encloser.fit != Fit::Matches) {
                continue;
            }
            Gap& own = sketch_.gaps[*encloser.gap];
            if (!speaksForNamesBelow(TypeBitmap(own.types))) {
                encloser.fit = Fit::NotAllowed;
                own.wrongType = cutType(TypeBitmap(own.types));
            }
            addNextCloser(asked().ancestor(labels + 1));
            sketch_.points.push_back(encloser);
            addWildcard(encloser.name);
            return;
        }
        sketch_.points.push_back(placeHash(Part::Asked, asked()));
        auto missing = placeHash(Part::ClosestEncloser, asked().parent());
        missing.fit = Fit::Outside;
        missing.gap.reset();
        sketch_.points.push_back(missing);
    }

    void addWildcard(const Name& encloser) {
        const auto wildcard = encloser.child("*");
        if (!wildcard) {
            return;
        }
        const auto point = placeHash(Part::Wildcard, *wildcard);
        if (point.fit == Fit::Matches) {
            checkTypes(point);
        }
        if (deniesName() || point.fit == Fit::Matches) {
            sketch_.points.push_back(point);
        }
    }

    const DenialProof& proof_;
    DenialSketch sketch_;
    std::vector<NsecRecord> nsec_;
    std::vector<Nsec3Record> nsec3_;
};

}  // namespace

const DenialSketch::Point* DenialSketch::point(Part part) const {
    const auto found =
        std::find_if(points.begin(), points.end(), [part](const Point& point) { return point.part == part; });
    return found == points.end() ? nullptr : &*found;
}

DenialSketch sketchDenial(const DenialProof& proof) {
    return Sketcher(proof).sketch();
}

}  // namespace rootline
