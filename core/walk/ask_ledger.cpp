// SPDX-License-Identifier: MIT
#include "core/walk/ask_ledger.h"

#include <algorithm>

namespace rootline {

void AskLedger::add(std::size_t topic, Ask ask, int causeRound) {
    ask.id = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({std::move(ask), topic, causeRound + 1, false});
    rounds_ = std::max(rounds_, causeRound + 1);
    ++outstanding_;
}

std::vector<Ask> AskLedger::takeNew() {
    std::vector<Ask> asks;
    for (; handedOut_ < entries_.size(); ++handedOut_) {
        asks.push_back(entries_[handedOut_].ask);
    }
    return asks;
}

std::optional<AskLedger::Entry> AskLedger::settle(std::uint32_t id) {
    if (id >= handedOut_ || entries_[id].settled) {
        return std::nullopt;
    }
    entries_[id].settled = true;
    --outstanding_;
    return entries_[id];
}

}  // namespace rootline
