// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

namespace rootline::lab {

/// The changes to one zone, as far as one server shows them.
class Changes {
public:
    Changes() = default;
    Changes(const Scenario& scenario, const Name& zone, std::string_view server) {
        for (const Mutation& mutation : scenario.mutations) {
            if (mutation.zone == zone && (mutation.server.empty() || mutation.server == server)) {
                changes_.push_back(mutation.change);
            }
        }
    }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> all() const {
        std::vector<Kind> found;
        for (const Change& change : changes_) {
            if (const auto* one = change.as<Kind>()) {
                found.push_back(*one);
            }
        }
        return found;
    }

    template <typename Kind>
    [[nodiscard]] bool has() const {
        return !all<Kind>().empty();
    }

    /// True where a change of this kind is about the keys of `role`.
    template <typename Kind>
    [[nodiscard]] bool hasFor(KeyRole role) const {
        for (const Kind& change : all<Kind>()) {
            if (change.role == role) {
                return true;
            }
        }
        return false;
    }

private:
    std::vector<Change> changes_;
};

}  // namespace rootline::lab
