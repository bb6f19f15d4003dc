// SPDX-License-Identifier: MIT
#include "core/walk/resolver_walk.h"

#include "core/walk/reply_reading.h"

#include <algorithm>

namespace rootline {

namespace {

// A referral is not what was asked for: that server does not resolve for us.
bool isAnswer(const Reply& reply) {
    if (!reply.answered()) {
        return false;
    }
    switch (readReply(*reply.message, reply.question, Name()).kind) {
        case ReplyKind::Answer:
        case ReplyKind::Alias:
        case ReplyKind::Negative:
        case ReplyKind::Lame: return true;  // Lame: nothing, and not even a SOA; it will not say more when asked again
        case ReplyKind::Referral:
        case ReplyKind::UpwardReferral:
        case ReplyKind::Failure: return false;
    }
    return false;
}

// Resolvers follow aliases themselves, and what they found stands in the same message (RFC 1034 section 4.3.2). A
// negative end counts with the SOA that belongs to it only.
bool cameAlong(const Message& message, const Question& target) {
    const ReplyKind kind = readReply(message, target, Name()).kind;
    if (kind == ReplyKind::Negative) {
        return std::ranges::any_of(message.authority, [&](const Record& record) {
            return record.type == RRType::SOA && target.name.isAtOrBelow(record.owner);
        });
    }
    return kind == ReplyKind::Answer || kind == ReplyKind::Alias;
}

}  // namespace

ResolverWalk::ResolverWalk(const Question& question, std::vector<Server> resolvers, std::set<Name> anchorOwners,
                           WalkLimits limits)
    : Method(limits), resolvers_(std::move(resolvers)), anchorOwners_(std::move(anchorOwners)) {
    need(question);
    startHop(question);
}

void ResolverWalk::startHop(const Question& question) {
    hops_.push_back(question);
    needKeys(question);
}

bool ResolverWalk::isHop(const Question& question) const {
    return std::ranges::find(hops_, question) != hops_.end();
}

void ResolverWalk::needKeys(const Question& question) {
    const Name base = answeredAbove(question);
    const auto anchorOwner = deepestAtOrAbove(anchorOwners_, base);
    if (!anchorOwner) {
        return;
    }
    need({*anchorOwner, RRType::DNSKEY});
    for (std::size_t labels = anchorOwner->labelCount() + 1; labels <= base.labelCount(); ++labels) {
        need({base.ancestor(labels), RRType::DS});
        need({base.ancestor(labels), RRType::DNSKEY});
    }
}

void ResolverWalk::need(const Question& question) {
    if (std::ranges::find(topics_, question, &Topic::question) == topics_.end()) {
        topics_.push_back({question});
        askNext(topics_.size() - 1);
    }
}

void ResolverWalk::askNext(std::size_t index) {
    Topic& topic = topics_[index];
    if (topic.nextResolver >= resolvers_.size()) {
        return;
    }
    if (ledger_.isFull()) {
        limitReached_ = true;
        topic.nextResolver = resolvers_.size();
        return;
    }
    ++topic.outstanding;
    ledger_.add(index, {0, resolvers_[topic.nextResolver++], Name(), topic.question, ServerRole::Resolver}, round_);
}

void ResolverWalk::receive(std::uint32_t askId, Reply reply) {
    const auto entry = keep(askId, std::move(reply));
    if (!entry) {
        return;
    }
    const auto heard = evidence_.replies().back();
    Topic& topic = topics_[entry->topic];
    --topic.outstanding;
    round_ = entry->round;
    if (isAnswer(*heard)) {
        topic.answered = true;
        followAliases(topic.question, *heard->message);
    } else if (!topic.answered && topic.outstanding == 0) {
        askNext(entry->topic);
    }
}

void ResolverWalk::followAliases(Question question, const Message& message) {
    for (int aliases = 0; aliases <= limits_.aliases && isHop(question); ++aliases) {  // they may run in a circle
        const ReplyReading reading = readReply(message, question, Name());
        if (reading.kind != ReplyKind::Alias) {
            return;
        }
        question.name = reading.name;
        if (isHop(question)) {
            continue;
        }
        if (static_cast<int>(hops_.size()) > limits_.aliases) {
            limitReached_ = true;
            return;
        }
        startHop(question);
        if (!cameAlong(message, question)) {
            need(question);
            return;
        }
    }
}

bool ResolverWalk::isFinished() const {
    return std::ranges::all_of(topics_, [](const Topic& topic) { return topic.outstanding == 0; });
}

void ResolverWalk::askBeside(const std::vector<BesideQuestion>& questions) {
    round_ = ledger_.rounds();
    for (const auto& beside : questions) {
        need(beside.question);
        startHop(beside.question);
    }
}

// Also asks for aliases' targets by themselves: what comes along may be worse than what is said when asked.
void ResolverWalk::widen() {
    round_ = ledger_.rounds();
    const std::vector<Question> hops = hops_;
    std::ranges::for_each(hops, [this](const Question& hop) { need(hop); });
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        while (topics_[i].nextResolver < resolvers_.size()) {
            askNext(i);
        }
    }
}

}  // namespace rootline
