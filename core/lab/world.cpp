// SPDX-License-Identifier: MIT
#include "core/lab/world.h"

#include "core/lab/responder.h"
#include "core/lab/zone_keys.h"
#include "core/lab/zone_signing.h"

#include <algorithm>
#include <functional>
#include <map>

namespace rootline::lab {
namespace {

class SignedWorld final : public World {
public:
    SignedWorld(const Scenario& scenario, Timestamp now) : scenario_(scenario), now_(now) {
        for (const ZoneSpec& zone : scenario_.zones) {
            addZone(zone);
        }
    }

    [[nodiscard]] const Scenario& scenario() const override { return scenario_; }
    [[nodiscard]] Timestamp now() const override { return now_; }

    [[nodiscard]] std::vector<Server> rootHints() const override {
        for (const ZoneSpec& zone : scenario_.zones) {
            if (zone.name.isRoot()) {
                return zone.servers;
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<TrustAnchor> trustAnchors() const override {
        std::vector<TrustAnchor> anchors;
        for (const ZoneSpec& zone : scenario_.zones) {
            if (parentOf(scenario_, zone) == nullptr) {
                for (DelegationSigner& ds : makeDsSet(zone, Changes(scenario_, zone.name, ""))) {
                    anchors.push_back(TrustAnchor{zone.name, std::move(ds)});
                }
            }
        }
        return anchors;
    }

    [[nodiscard]] std::string zoneText(const Name& zone) const override {
        std::string text;
        if (const auto found = zones_.find(zone); found != zones_.end()) {
            for (const Record& record : found->second->records()) {
                text += recordText(record) + "\n";
            }
        }
        return text;
    }

    [[nodiscard]] Bytes answer(std::string_view address, ByteView query, Protocol protocol) const override {
        const auto found = responders_.find(address);
        return found == responders_.end() ? Bytes() : found->second.answer(query, protocol);
    }

private:
    void addZone(const ZoneSpec& zone) {
        const auto common = std::make_shared<const SignedZone>(signZone(scenario_, zone, "", now_));
        zones_[zone.name] = common;
        std::set<std::string> addresses;
        for (const Server& server : zone.servers) {
            if (addresses.insert(server.address).second) {
                responders_[server.address].addZone(
                    isChangedAt(zone, server.address)
                        ? std::make_shared<const SignedZone>(signZone(scenario_, zone, server.address, now_))
                        : common);
            }
        }
    }

    /// True where the server's copy of the zone is not the common one: by its own changes, or by those to a DS set in it.
    [[nodiscard]] bool isChangedAt(const ZoneSpec& zone, const std::string& address) const {
        return std::any_of(scenario_.mutations.begin(), scenario_.mutations.end(), [&](const Mutation& mutation) {
            const bool isBelow = !mutation.zone.isRoot() && mutation.zone.parent().isAtOrBelow(zone.name);
            return mutation.server == address && (mutation.zone == zone.name || isBelow);
        });
    }

    Scenario scenario_;
    Timestamp now_;
    std::map<Name, std::shared_ptr<const SignedZone>> zones_;
    std::map<std::string, Responder, std::less<>> responders_;
};

}  // namespace

std::shared_ptr<const World> World::build(const Scenario& scenario, Timestamp now) {
    return std::make_shared<const SignedWorld>(scenario, now);
}

}  // namespace rootline::lab
