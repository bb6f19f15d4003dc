// SPDX-License-Identifier: MIT
// What is asked for the chain of keys: DNSKEY of each zone, DS where no referral brought it, and zones that hide behind
// their parent's servers.
#include "core/walk/walk_impl.h"

#include <algorithm>

namespace rootline {

namespace {

// Names between a zone and an answer that are asked for a DS. Real zones lie a label or two apart; reverse zones of
// IPv6 have long rows of empty labels.
constexpr std::size_t kProbedNames = 12;

}  // namespace

void Walk::Impl::needKeysDownTo(const Name& zone, const Name& anchorOwner) {
    std::vector<Name> path;
    for (const ZoneCut* cut = cuts_.find(zone); cut != nullptr && cut->name.isAtOrBelow(anchorOwner);
         cut = cut->parent ? cuts_.find(*cut->parent) : nullptr) {
        path.push_back(cut->name);
    }
    std::ranges::reverse(path);
    for (const Name& name : path) {
        need(name, {name, RRType::DNSKEY});
        needProofOf(*cuts_.find(name), anchorOwner);
    }
}

void Walk::Impl::needProofOf(const ZoneCut& cut, const Name& anchorOwner) {
    const bool hasParentInChain = cut.parent && cut.parent->isAtOrBelow(anchorOwner);
    if (cut.proof != DelegationProof::None || !hasParentInChain ||
        !mayBeSigned(*cuts_.find(*cut.parent), anchorOwner)) {
        return;
    }
    needDsBetween(*cut.parent, cut.name, anchorOwner);
}

bool Walk::Impl::mayBeSigned(const ZoneCut& cut, const Name& anchorOwner) {
    if (cut.name == anchorOwner) {
        return true;
    }
    switch (cut.proof) {
        case DelegationProof::Ds: return true;
        case DelegationProof::Denial: return false;
        case DelegationProof::None: break;
    }
    return cut.name.isBelow(anchorOwner) && cut.parent && mayBeSigned(*cuts_.find(*cut.parent), anchorOwner);
}

// Each name may be a cut that the servers hide, signed or not: only its DS, or the proof that there is none, tells.
void Walk::Impl::needDsBetween(const Name& zone, const Name& name, const Name& anchorOwner) {
    const std::size_t top = std::max(zone.labelCount(), anchorOwner.labelCount()) + 1;
    for (std::size_t labels = top; labels <= name.labelCount(); ++labels) {
        if (labels - top >= kProbedNames) {
            limitReached_ = true;
            need(zone, {name, RRType::DS});  // the name itself matters most
            return;
        }
        need(zone, {name.ancestor(labels), RRType::DS});
    }
}

// Learns the zones between `zone` and `name` that a reply of zone's servers shows. Returns the deepest of them.
Name Walk::Impl::learnHiddenCuts(const Name& zone, const Name& name, const Message& message, const Name& anchorOwner) {
    std::vector<Name> shown = zonesShown(message, name, zone);
    const bool anchorIsHidden = anchorOwner.isBelow(zone) && name.isAtOrBelow(anchorOwner);
    if (anchorIsHidden && std::ranges::find(shown, anchorOwner) == shown.end()) {
        shown.push_back(anchorOwner);
        std::ranges::sort(shown, {}, &Name::labelCount);
    }
    Name deepest = zone;
    for (const Name& child : shown) {
        cuts_.learnHidden(deepest, child);
        needKeysDownTo(child, anchorOwner);
        deepest = child;
    }
    return deepest;
}

void Walk::Impl::lookForHiddenCuts(const Pursuit& pursuit, const Reply& reply) {
    if (!pursuit.anchorOwner) {
        return;
    }
    const ReplyReading reading = readReply(*reply.message, pursuit.question, reply.zone);
    if (!isUseful(reading.kind) || reading.kind == ReplyKind::Referral) {
        return;  // a referral's are found where it is followed
    }
    const Name owner = pursuit.question.name;
    const Name holder = answeredAbove(pursuit.question);  // of a DS: the name above, at or below which the zone ends
    const Name zone = learnHiddenCuts(reply.zone, holder, *reply.message, *pursuit.anchorOwner);
    // Unsigned data of a zone that may be signed: a fault, or the data of an unsigned zone behind the same servers.
    const bool unexplained = !showsSignatures(*reply.message, owner) && !showsApex(*reply.message, owner, reply.zone);
    if (unexplained && mayBeSigned(*cuts_.find(zone), *pursuit.anchorOwner)) {
        needDsBetween(zone, holder, *pursuit.anchorOwner);
    }
}

// The servers of one zone may have another one far below it, and not what lies between: they then refer to who has the DS.
void Walk::Impl::noteDsElsewhere(const Topic& topic, const Reply& reply, const Name& zone, const Name& anchorOwner) {
    const Question question = topic.question;
    const Name parent = learnHiddenCuts(topic.zone, zone.parent(), *reply.message, anchorOwner);
    cuts_.learnReferral(parent, zone, reply);
    needKeysDownTo(zone, anchorOwner);
    need(zone, question);
}

void Walk::Impl::noteDs(const Topic& topic, const Reply& reply) {
    const Message& message = *reply.message;
    const Name child = topic.question.name;
    const auto anchor = std::ranges::find_if(pursuits_, [&](const Pursuit& pursuit) {
        return pursuit.anchorOwner && child.isBelow(*pursuit.anchorOwner) && pursuit.question.name.isAtOrBelow(child);
    });
    if (anchor == pursuits_.end()) {
        return;
    }
    const Name anchorOwner = *anchor->anchorOwner;
    const ReplyReading reading = readReply(message, topic.question, topic.zone);
    if (reading.kind == ReplyKind::Referral) {
        noteDsElsewhere(topic, reply, reading.name, anchorOwner);
        return;
    }
    if (reading.kind != ReplyKind::Answer && reading.kind != ReplyKind::Negative) {
        return;
    }
    const Name parent = learnHiddenCuts(topic.zone, child.parent(), message, anchorOwner);
    ZoneCut* cut = cuts_.find(child);
    if (cut == nullptr && reading.kind == ReplyKind::Answer) {
        cut = &cuts_.learnHidden(parent, child);
    }
    if (cut != nullptr && cut->proof == DelegationProof::None) {
        cut->proof = delegationProof(message, child);
        needKeysDownTo(child, anchorOwner);
    }
}

}  // namespace rootline
