// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk.h"

#include <optional>

namespace rootline {

/// Every ask of a walk: numbers them, counts them against the limit and knows how many rounds each had to wait.
class AskLedger {
public:
    struct Entry {
        Ask ask;
        std::size_t topic = 0;  ///< whose ask it is: the caller's number
        int round = 1;          ///< 1 + the round of the reply that led to it
        bool settled = false;
    };

    explicit AskLedger(int limit) : limit_(limit) {}

    [[nodiscard]] bool isFull() const { return static_cast<int>(entries_.size()) >= limit_; }

    /// Notes an ask that follows from a reply of round `causeRound` (0: from nothing). Must not be full.
    void add(std::size_t topic, Ask ask, int causeRound);

    /// Asks that were not handed out yet.
    std::vector<Ask> takeNew();

    /// The entry, now settled; nothing for unknown and already settled asks.
    std::optional<Entry> settle(std::uint32_t id);

    [[nodiscard]] int count() const { return static_cast<int>(entries_.size()); }
    [[nodiscard]] int outstanding() const { return outstanding_; }
    [[nodiscard]] int rounds() const { return rounds_; }

private:
    std::vector<Entry> entries_;  // an ask's id is its index
    std::size_t handedOut_ = 0;
    int limit_;
    int outstanding_ = 0;
    int rounds_ = 0;
};

}  // namespace rootline
