// SPDX-License-Identifier: MIT
// How one name is followed from zone to zone, and from alias to alias.
#include "core/walk/walk_impl.h"

#include <algorithm>

namespace rootline {

namespace {

// RFC 6604 section 3: the rcode and the denial of a message with aliases speak about the last target.
bool answersTargetToo(const Message& message, const Question& question, const Name& zone) {
    const ReplyReading reading = readReply(message, question, zone);
    if (reading.kind == ReplyKind::Negative) {
        // A SOA, nothing less: NS alone may belong to the alias, whose target another zone holds.
        const auto isItsSoa = [&](const Record& record) {
            return record.type == RRType::SOA && record.owner.isAtOrBelow(zone) &&
                   question.name.isAtOrBelow(record.owner);
        };
        return message.authoritative && std::ranges::any_of(message.authority, isItsSoa);
    }
    return reading.kind == ReplyKind::Answer || reading.kind == ReplyKind::Alias;
}

}  // namespace

void Walk::Impl::startHop(const Question& question, int aliases, const Reply* alsoIn) {
    Pursuit pursuit;
    pursuit.question = question;
    pursuit.anchorOwner = deepestAtOrAbove(anchorOwners_, answeredAbove(question));
    pursuit.aliases = aliases;
    pursuits_.push_back(pursuit);
    const std::size_t index = pursuits_.size() - 1;

    const Name zone = cuts_.deepest(answeredAbove(question)).name;
    const bool sameServers = alsoIn != nullptr && cuts_.servers(alsoIn->zone) == cuts_.servers(zone);
    if (sameServers && answersTargetToo(*alsoIn->message, question, zone)) {
        pursuits_[index].answeredInPassing = true;
        advance(index, *alsoIn);
    }
    if (!pursuits_[index].answeredInPassing || widened_) {
        follow(index, zone);
    }
    if (pursuit.anchorOwner) {
        needKeysDownTo(zone, *pursuit.anchorOwner);
    }
}

// Part of a second opinion: what comes along with an alias may be worse than what is said when asked.
void Walk::Impl::askWhatWasAnsweredInPassing() {
    for (std::size_t i = 0; i < pursuits_.size(); ++i) {  // grows while it is walked
        if (pursuits_[i].answeredInPassing) {
            follow(i, cuts_.deepest(answeredAbove(pursuits_[i].question)).name);
        }
    }
}

void Walk::Impl::follow(std::size_t index, const Name& zone) {
    const Pursuit& pursuit = pursuits_[index];
    Topic& topic = topicFor(zone, pursuit.question, &pursuit);
    if (std::ranges::find(topic.followers, index) != topic.followers.end()) {
        return;
    }
    topic.followers.push_back(index);
    if (topic.processed > 0) {
        advance(index, *topic.useful.front());
    } else if (topic.exhausted) {
        fail(index);
    }
}

void Walk::Impl::advance(std::size_t index, const Reply& reply) {
    const Pursuit& pursuit = pursuits_[index];
    const ReplyReading reading = readReply(*reply.message, pursuit.question, reply.zone);
    if (!pursuit.nameServer) {
        lookForHiddenCuts(pursuit, reply);
    }
    switch (reading.kind) {
        case ReplyKind::Referral: followReferral(index, reply, reading.name); return;
        case ReplyKind::Alias: followAlias(index, reply, reading.name); return;
        case ReplyKind::Answer:
        case ReplyKind::Negative:
            if (pursuit.nameServer) {
                endAddressPursuit(pursuits_[index], reply.message.get());
            }
            return;
        case ReplyKind::UpwardReferral:
        case ReplyKind::Lame:
        case ReplyKind::Failure: return;
    }
}

void Walk::Impl::followReferral(std::size_t index, const Reply& reply, const Name& child) {
    const Pursuit& pursuit = pursuits_[index];
    Name parent = reply.zone;
    if (pursuit.anchorOwner) {
        parent = learnHiddenCuts(parent, child.parent(), *reply.message, *pursuit.anchorOwner);
    }
    cuts_.learnReferral(parent, child, reply);
    follow(index, child);
    if (pursuit.anchorOwner) {
        needKeysDownTo(child, *pursuit.anchorOwner);
    }
}

void Walk::Impl::followAlias(std::size_t index, const Reply& reply, const Name& target) {
    const Pursuit pursuit = pursuits_[index];
    const Question next{target, pursuit.question.type};
    const auto isKnown = [&](const Pursuit& other) {
        return other.question == next && other.nameServer == pursuit.nameServer;
    };
    const bool tooMany = pursuit.aliases >= limits_.aliases;
    if (tooMany || std::ranges::any_of(pursuits_, isKnown)) {
        limitReached_ = limitReached_ || tooMany;
        fail(index);
        return;
    }
    if (!pursuit.nameServer) {
        startHop(next, pursuit.aliases + 1, &reply);
        return;
    }
    // RFC 2181 section 10.3 forbids aliases of name servers; they exist, and the address is what counts.
    pursuits_[index].question = next;
    ++pursuits_[index].aliases;
    follow(index, cuts_.deepest(target).name);
}

void Walk::Impl::fail(std::size_t index) {
    Pursuit& pursuit = pursuits_[index];
    if (pursuit.nameServer) {
        endAddressPursuit(pursuit, nullptr);
    }
}

}  // namespace rootline
