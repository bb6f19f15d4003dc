// SPDX-License-Identifier: MIT
#include "core/lab/world.h"

#include "core/lab/responder.h"
#include "core/lab/zone_keys.h"
#include "core/lab/zone_signing.h"
#include "core/lab/zone_tree.h"

#include <algorithm>
#include <functional>
#include <map>

namespace rootline::lab {
namespace {

class SignedWorld final : public World {
public:
    SignedWorld(const Scenario& scenario, Timestamp now)
        : scenario_(scenario), tree_(scenario_), builtFor_(scenario.builtFor.value_or(now)) {
        for (const ZoneSpec& zone : scenario_.zones) {
            addZone(zone);
        }
        for (const Kept& kept : scenario_.kept) {
            addKept(kept);
        }
    }

    [[nodiscard]] const Scenario& scenario() const override { return scenario_; }
    [[nodiscard]] Timestamp now() const override { return Timestamp{builtFor_.seconds + scenario_.validatedAfter}; }

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
            if (tree_.parentOf(zone) == nullptr) {
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

    [[nodiscard]] std::vector<CachedRRset> kept() const override {
        std::vector<CachedRRset> sets;
        for (const auto& [kept, world] : past_) {
            if (auto rrset = world->find(kept.owner, kept.type)) {
                sets.push_back({*std::move(rrset), Timestamp{builtFor_.seconds + kept.until}});
            }
        }
        return sets;
    }

    [[nodiscard]] Bytes answer(std::string_view address, ByteView query, Protocol protocol) const override {
        const auto found = responders_.find(address);
        if (found == responders_.end()) {
            return {};
        }
        const World* past = pastFor(found->second, query);
        return past != nullptr ? past->answer(address, query, protocol) : found->second.answer(query, protocol);
    }

private:
    /// What the cache holds is answered by the world as it was when it was cached.
    void addKept(const Kept& kept) {
        Scenario past = scenario_;
        past.mutations = kept.from;
        past.kept.clear();
        past_.push_back({kept, std::make_shared<const SignedWorld>(past, builtFor_)});
    }

    /// The set in the zone that is the authority for it.
    [[nodiscard]] std::optional<RRset> find(const Name& owner, RRType type) const {
        for (const auto& [name, zone] : zones_) {
            const bool isHere = type == RRType::DS ? owner.isBelow(name) : owner.isAtOrBelow(name);
            const Node* node = isHere && zone->isAuthoritative(owner, type) ? zone->findNode(owner) : nullptr;
            if (node != nullptr && node->contains(type)) {
                return node->at(type).rrset;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const World* pastFor(const Responder& responder, ByteView query) const {
        if (past_.empty() || scenario_.pastCaches) {
            return nullptr;
        }
        const auto message = parseMessage(query);
        if (!message || !message->question) {
            return nullptr;
        }
        const Question& question = *message->question;
        for (const auto& [kept, world] : past_) {
            // A cached DS set stands in for the parent's referrals, too.
            const bool isReferral =
                kept.type == RRType::DS && question.name.isAtOrBelow(kept.owner) && !responder.serves(kept.owner);
            if (isReferral || (question.name == kept.owner && question.type == kept.type)) {
                return world.get();
            }
        }
        return nullptr;
    }

    void addZone(const ZoneSpec& zone) {
        const auto common = std::make_shared<const SignedZone>(signZone(tree_, zone, "", builtFor_));
        zones_[zone.name] = common;
        std::set<std::string> addresses;
        for (const Server& server : zone.servers) {
            if (addresses.insert(server.address).second) {
                responders_[server.address].addZone(
                    isChangedAt(zone, server.address)
                        ? std::make_shared<const SignedZone>(signZone(tree_, zone, server.address, builtFor_))
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

    struct Past {
        Kept kept;
        std::shared_ptr<const SignedWorld> world;
    };

    Scenario scenario_;
    ZoneTree tree_;  // of scenario_
    Timestamp builtFor_;
    std::vector<Past> past_;
    std::map<Name, std::shared_ptr<const SignedZone>> zones_;
    std::map<std::string, Responder, std::less<>> responders_;
};

}  // namespace

std::shared_ptr<const World> World::build(const Scenario& scenario, Timestamp now) {
    return std::make_shared<const SignedWorld>(scenario, now);
}

}  // namespace rootline::lab
