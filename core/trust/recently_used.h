// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <utility>

namespace rootline {

/// A map that forgets: holds the `capacity` entries used last, and at most twice as many. Two generations: what is not
/// used while the young one fills goes with the old one.
template <typename Key, typename Value>
class RecentlyUsed {
public:
    explicit RecentlyUsed(std::size_t capacity) : capacity_(capacity) {}

    /// The entry of `key`, made by `make()` where it is not there. Valid until the next call.
    template <typename Make>
    const Value& get(const Key& key, Make make) {
        if (const auto known = young_.find(key); known != young_.end()) {
            return known->second;
        }
        auto remembered = old_.extract(key);
        if (young_.size() >= capacity_) {
            old_ = std::exchange(young_, {});
        }
        if (!remembered.empty()) {
            return young_.insert(std::move(remembered)).position->second;
        }
        return young_.emplace(key, make()).first->second;
    }

    [[nodiscard]] std::size_t size() const { return young_.size() + old_.size(); }

private:
    std::size_t capacity_;
    std::map<Key, Value> young_;
    std::map<Key, Value> old_;
};

}  // namespace rootline
