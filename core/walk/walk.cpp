// SPDX-License-Identifier: MIT
#include "core/walk/walk_impl.h"

#include <algorithm>

namespace rootline {

Walk::Impl::Impl(Question question, const std::vector<Server>& rootServers, std::set<Name> anchorOwners,
                 WalkLimits limits)
    : Method(limits), anchorOwners_(std::move(anchorOwners)), cuts_(rootServers) {
    startHop(question, 0, nullptr);
    run();
}

void Walk::Impl::receive(std::uint32_t askId, Reply reply) {
    const std::size_t known = evidence_.replies().size();
    const auto entry = keep(askId, std::move(reply));
    if (!entry) {
        return;
    }
    Topic& topic = topics_[entry->topic];
    --topic.outstanding;
    if (entry->ask.again && evidence_.replies().size() == known) {  // it says nothing new
        return;
    }
    const auto& heard = evidence_.replies().back();
    if (heard->answered() && isUseful(readReply(*heard->message, topic.question, topic.zone).kind)) {
        topic.useful.push_back(heard);
    } else if (!heard->answered()) {
        silent_.insert(heard->server.address);
    }
    // What comes in after the end is kept for comparison and leads to no more questions.
    if (!isFinished()) {
        round_ = entry->round;
        run();
    }
}

bool Walk::Impl::isFinished() const {
    return std::ranges::all_of(topics_, [this](const Topic& topic) { return !topic.needed || isResolved(topic); });
}

bool Walk::Impl::isResolved(const Topic& topic) const {
    if (topic.askAll) {
        const bool nothingToCome = topic.outstanding == 0 && addressesBeingFound(*cuts_.servers(topic.zone)) == 0;
        return nothingToCome && topic.processed == topic.useful.size() && (topic.exhausted || topic.settled());
    }
    return topic.exhausted || topic.processed > 0;
}

void Walk::Impl::widen() {
    widened_ = true;
    round_ = ledger_.rounds();
    for (Topic& topic : topics_) {
        topic.askAll = topic.needed;
    }
    askWhatWasAnsweredInPassing();
    run();
}

void Walk::Impl::askBeside(const std::vector<BesideQuestion>& questions) {
    isBeside_ = true;
    round_ = ledger_.rounds();
    for (const auto& beside : questions) {
        startHop(beside.question, 0, nullptr);
        if (beside.everyServer) {
            const Name zone = cuts_.deepest(answeredAbove(beside.question)).name;
            topicFor(zone, beside.question, nullptr).askAll = true;
        }
    }
    run();
}

bool Walk::Impl::askAgain(const std::vector<Name>& zones) {
    round_ = ledger_.rounds();
    bool asked = false;
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        const Name& zone = topics_[i].zone;
        const bool isWanted =
            topics_[i].needed && std::ranges::any_of(zones, [&](const Name& top) { return zone.isAtOrBelow(top); });
        asked = (isWanted && askAgain(i)) || asked;
    }
    return asked;
}

void Walk::Impl::run() {
    bool again = true;
    while (again) {
        again = false;
        for (std::size_t i = 0; i < topics_.size(); ++i) {  // grows while it is walked
            again = step(i) || again;
        }
        const bool stuck = !again && ledger_.outstanding() == 0 && !isFinished();
        if (stuck) {
            giveUpCircles();
            again = true;
        }
    }
}

// Only the first answer leads to new questions, so that the number of questions does not grow with the number of servers. Once
// widened, every reply does: one working server is enough.
bool Walk::Impl::step(std::size_t index) {
    Topic& topic = topics_[index];
    bool moved = false;
    while (topic.processed < topic.useful.size() && (topic.processed == 0 || widened_)) {
        const auto reply = topic.useful[topic.processed++];
        for (std::size_t i = 0; i < topic.followers.size(); ++i) {
            advance(topic.followers[i], *reply);
        }
        if (topic.question.type == RRType::DS && topic.followers.empty()) {
            noteDs(topic, *reply);
        }
        moved = true;
    }
    const bool wasExhausted = topic.exhausted;
    const int before = ledger_.count();
    const std::size_t topicsBefore = topics_.size();
    fill(index);
    return moved || topic.exhausted != wasExhausted || ledger_.count() != before || topics_.size() != topicsBefore;
}

// Nothing is outstanding and something still waits: name servers whose addresses wait for each other.
void Walk::Impl::giveUpCircles() {
    for (auto& [name, found] : addressBook_) {
        found.outstanding = 0;
    }
    for (Pursuit& pursuit : pursuits_) {
        pursuit.over = pursuit.over || pursuit.nameServer.has_value();
    }
}

Topic& Walk::Impl::topicFor(const Name& zone, const Question& question, const Pursuit* pursuit) {
    const int depth = pursuit != nullptr ? pursuit->depth : 0;
    const bool needed = pursuit == nullptr || !pursuit->nameServer;
    auto found = std::ranges::find_if(
        topics_, [&](const Topic& topic) { return topic.zone == zone && topic.question == question; });
    if (found == topics_.end()) {
        topics_.push_back({.zone = zone,
                           .question = question,
                           .depth = depth,
                           .followers = {},
                           .askedAddresses = {},
                           .askedAgain = {},
                           .useful = {}});
        found = std::prev(topics_.end());
    }
    found->depth = std::min(found->depth, depth);
    found->needed = found->needed || needed;
    found->askAll = found->askAll || (widened_ && found->needed && !isBeside_);
    return *found;
}

void Walk::Impl::need(const Name& zone, const Question& question) {
    topicFor(zone, question, nullptr);
}

}  // namespace rootline
