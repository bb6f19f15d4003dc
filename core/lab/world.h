// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario_reader.h"
#include "core/trust/anchor.h"
#include "core/trust/chain.h"

#include <memory>

namespace rootline::lab {

/// A little internet in memory: every zone signed with real keys, broken as its scenario says, answered as authoritative
/// servers would. Building the same scenario twice with the same time gives the same keys.
class World {
public:
    /// Signs the scenario's zones around its own date, or else around `now`. Needs some milliseconds of processor time for each zone.
    static std::shared_ptr<const World> build(const Scenario& scenario, Timestamp now);
    virtual ~World() = default;

    [[nodiscard]] virtual const Scenario& scenario() const = 0;

    /// What the validate's clock says: the moment that the world was built for, unless the scenario says otherwise.
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual std::vector<Server> rootHints() const = 0;
    [[nodiscard]] virtual std::vector<TrustAnchor> trustAnchors() const = 0;

    /// The zone of that name, signatures included, in zone-file form with SOA first, as a server has it that no change
    /// is about by itself. Empty where there is no such zone.
    [[nodiscard]] virtual std::string zoneText(const Name& zone) const = 0;

    /// What the scenario says that caches keep, as they have it; verdicts are not known here. See cachesOf().
    [[nodiscard]] virtual std::vector<CachedRRset> kept() const = 0;

    /// What the server at `address` answers to the octets of `query`; empty where it stays silent.
    /// Answers over UDP are cut to the query's EDNS size and marked truncated.
    [[nodiscard]] virtual Bytes answer(std::string_view address, ByteView query, Protocol protocol) const = 0;
};

}  // namespace rootline::lab
