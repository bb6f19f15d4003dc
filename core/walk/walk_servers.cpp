// SPDX-License-Identifier: MIT
// Which server to ask next, and how to find one where no address is known.
#include "core/dns/rdata.h"
#include "core/walk/walk_impl.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr int kMostTimesAgain = 2;  // that one server is asked one question again

}  // namespace

std::optional<Server> Walk::Impl::nextServer(const Topic& topic) {
    std::vector<Server> servers = serversInOrder(*cuts_.servers(topic.zone), addressBook_, families());
    if (static_cast<int>(topic.askedAddresses.size()) >= limits_.serversPerZone) {
        return std::nullopt;
    }
    std::erase_if(servers, [&](const Server& server) { return topic.askedAddresses.contains(server.address); });
    std::stable_partition(servers.begin(), servers.end(),
                          [&](const Server& server) { return !silent_.contains(server.address); });
    return servers.empty() ? std::nullopt : std::optional(servers.front());
}

bool Walk::Impl::askNext(std::size_t index) {
    Topic& topic = topics_[index];
    const auto server = nextServer(topic);
    if (!server) {
        return false;
    }
    if (ledger_.isFull()) {
        limitReached_ = true;
        return false;
    }
    topic.askedAddresses.insert(server->address);
    ++topic.outstanding;
    ledger_.add(index, {0, *server, topic.zone, topic.question}, round_);
    return true;
}

// Two servers that say the same confirm each other: damage on the way would not be the same twice. A server that
// contradicts itself is asked a third time, because any of its replies may be the damaged one.
bool Walk::Impl::askAgain(std::size_t index) {
    Topic& topic = topics_[index];
    std::vector<std::shared_ptr<const Reply>> replies;
    std::ranges::copy_if(evidence_.replies(), std::back_inserter(replies), [&](const auto& reply) {
        return reply->answered() && reply->zone == topic.zone && reply->question == topic.question;
    });
    bool asked = false;
    for (const auto& reply : replies) {
        const auto isOfOther = [&](const auto& other) { return other->server.address != reply->server.address; };
        const bool isConfirmed = std::ranges::any_of(replies, [&](const auto& other) {
            return isOfOther(other) && saysTheSame(*other->message, *reply->message);
        });
        const auto repliesOfServer =
            static_cast<std::ptrdiff_t>(replies.size()) - std::ranges::count_if(replies, isOfOther);
        int& times = topic.askedAgain[reply->server.address];
        if (isConfirmed || ledger_.isFull() || times == kMostTimesAgain || times >= repliesOfServer) {
            continue;
        }
        ++times;
        ++topic.outstanding;
        ledger_.add(index, {.server = reply->server, .zone = topic.zone, .question = topic.question, .again = true},
                    round_);
        asked = true;
    }
    return asked;
}

void Walk::Impl::fill(std::size_t index) {
    Topic& topic = topics_[index];
    // The more were silent, the more are asked at once: where nobody can be reached, that shows soon.
    const auto silent = std::ranges::count_if(topic.askedAddresses,
                                              [this](const std::string& address) { return silent_.contains(address); });
    const int atOnce = std::max(limits_.serversAtOnce, 2 * static_cast<int>(silent));
    const int untilOneAnswers = topic.settled() ? 0 : atOnce;
    const int wanted = topic.askAll ? limits_.serversPerZone : untilOneAnswers;
    while (topic.outstanding < wanted && askNext(index)) {
    }
    if (topic.outstanding < wanted && !ledger_.isFull()) {
        findAddresses(topic, wanted - topic.outstanding);
    }
    NameServers& servers = *cuts_.servers(topic.zone);
    const bool nobodyIsLeft = topic.outstanding == 0 && addressesBeingFound(servers) == 0;
    if (topic.exhausted || topic.settled() || !nobodyIsLeft) {
        return;
    }
    if (servers.useLastResort()) {
        fill(index);  // at most once for each list
        return;
    }
    topic.exhausted = true;
    for (std::size_t i = 0; i < topic.followers.size(); ++i) {
        fail(topic.followers[i]);
    }
}

int Walk::Impl::addressesBeingFound(const NameServers& servers) const {
    const auto isBeingFound = [this](const Name& name) {
        const auto entry = addressBook_.find(name);
        return entry != addressBook_.end() && entry->second.outstanding > 0;
    };
    return static_cast<int>(std::ranges::count_if(servers.names(), isBeingFound));
}

void Walk::Impl::findAddresses(const Topic& topic, int wanted) {
    const std::shared_ptr<const NameServers> servers = cuts_.servers(topic.zone);
    const std::vector<Name> names = servers->names();  // a copy: more may be learnt on the way
    int underWay = addressesBeingFound(*servers);
    int looked = 0;
    for (const Name& name : names) {
        if (underWay >= wanted || ++looked > limits_.serversPerZone) {
            return;
        }
        const bool hasGlue =
            std::ranges::any_of(servers->glue(name), [&](const auto& address) { return families().allow(address); });
        if (hasGlue || addressBook_[name].started) {
            continue;
        }
        if (topic.depth >= limits_.depth) {
            limitReached_ = true;
            return;
        }
        startAddressPursuit(name, topic.depth + 1);
        ++underWay;
    }
}

bool Walk::Impl::hasAddress(const ZoneCut& cut) const {
    return !serversInOrder(*cut.servers, addressBook_, families()).empty();
}

void Walk::Impl::startAddressPursuit(const Name& nameServer, int depth) {
    FoundAddresses& found = addressBook_[nameServer];
    found.started = true;
    std::vector<RRType> types;
    if (limits_.useIpv4) {
        types.push_back(RRType::A);
    }
    if (limits_.useIpv6) {
        types.push_back(RRType::AAAA);
    }
    // A zone that has no address itself cannot help: a zone above it may still give the address as glue.
    const ZoneCut* start = &cuts_.deepest(nameServer);
    while (!hasAddress(*start) && start->parent) {
        start = cuts_.find(*start->parent);
    }
    const Name zone = start->name;
    found.outstanding = static_cast<int>(types.size());
    for (const RRType type : types) {
        Pursuit& pursuit = pursuits_.emplace_back();
        pursuit.question = {nameServer, type};
        pursuit.nameServer = nameServer;
        pursuit.depth = depth;
        follow(pursuits_.size() - 1, zone);
    }
}

void Walk::Impl::endAddressPursuit(Pursuit& pursuit, const Message* message) {
    FoundAddresses& found = addressBook_[*pursuit.nameServer];
    if (message != nullptr) {
        for (const std::string& address : addressesOf(*message, pursuit.question.name)) {
            addAddress(found.addresses, address);
        }
    }
    if (!pursuit.over) {
        pursuit.over = true;
        --found.outstanding;
    }
}

}  // namespace rootline
