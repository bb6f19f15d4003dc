// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

namespace rootline::lab {

/// Who is delegated from whom in a scenario, and which addresses live where: found once, because a scenario may have
/// thousands of zones.
class ZoneTree {
public:
    /// `scenario` must outlive the tree.
    explicit ZoneTree(const Scenario& scenario);

    [[nodiscard]] const Scenario& scenario() const { return scenario_; }

    /// The zone that holds `name`; null where none does.
    [[nodiscard]] const ZoneSpec* zoneOf(const Name& name) const;

    /// The zone that `zone` is delegated from; null at the top.
    [[nodiscard]] const ZoneSpec* parentOf(const ZoneSpec& zone) const;

    /// The zones delegated from `zone`.
    [[nodiscard]] const std::vector<const ZoneSpec*>& childrenOf(const ZoneSpec& zone) const;

    /// Name servers whose names live in `zone`, and those below its delegations: the glue (RFC 1034 section 4.2.1).
    [[nodiscard]] const std::vector<const Server*>& serversIn(const ZoneSpec& zone) const;

private:
    struct Place {
        const ZoneSpec* zone = nullptr;
        std::vector<const ZoneSpec*> children;
        std::vector<const Server*> servers;
    };

    void addServers(const ZoneSpec& zone);

    const Scenario& scenario_;
    std::map<Name, Place> places_;
};

}  // namespace rootline::lab
