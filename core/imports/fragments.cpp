// SPDX-License-Identifier: MIT
#include "core/imports/fragments.h"

#include <algorithm>

namespace rootline::imports {
namespace {

constexpr std::size_t kLongest = 65535;      // octets of an IP packet
constexpr std::size_t kMostPending = 20000;  // packets: a file of first parts alone fills no memory

}  // namespace

std::optional<Fragments::Whole> Fragments::add(const Key& key, const Part& part) {
    const std::size_t end = part.offset + part.octets.size();
    const bool fits = end <= kLongest && (pending_.size() < kMostPending || pending_.contains(key));
    if (!fits || part.octets.empty()) {
        ++refused_;
        return std::nullopt;
    }
    Pending& pending = pending_[key];
    pending.parts.try_emplace(part.offset, part.octets.begin(), part.octets.end());
    if (part.isLast) {
        pending.length = end;
    }
    if (part.offset == 0) {
        pending.protocol = part.protocol;
    }
    auto whole = assembled(pending);
    if (whole) {
        pending_.erase(key);
    }
    return whole;
}

std::optional<Fragments::Whole> Fragments::assembled(const Pending& pending) {
    if (!pending.length || !pending.parts.contains(0)) {
        return std::nullopt;
    }
    Whole whole{pending.protocol, {}};
    for (const auto& [offset, octets] : pending.parts) {
        if (offset > whole.octets.size()) {
            return std::nullopt;  // a part is missing
        }
        const std::size_t known = std::min(whole.octets.size() - offset, octets.size());
        whole.octets.insert(whole.octets.end(), octets.begin() + static_cast<std::ptrdiff_t>(known), octets.end());
    }
    return whole.octets.size() == *pending.length ? std::optional(std::move(whole)) : std::nullopt;
}

int Fragments::leftOver() const {
    int count = refused_;
    for (const auto& [key, pending] : pending_) {
        count += static_cast<int>(pending.parts.size());
    }
    return count;
}

}  // namespace rootline::imports
