// SPDX-License-Identifier: MIT
#include "core/lab/zone_tree.h"

namespace rootline::lab {

ZoneTree::ZoneTree(const Scenario& scenario) : scenario_(scenario) {
    for (const ZoneSpec& zone : scenario.zones) {
        places_[zone.name].zone = &zone;
    }
    for (const ZoneSpec& zone : scenario.zones) {
        if (const ZoneSpec* parent = parentOf(zone)) {
            places_.at(parent->name).children.push_back(&zone);
        }
        addServers(zone);
    }
}

void ZoneTree::addServers(const ZoneSpec& zone) {
    const ZoneSpec* parent = parentOf(zone);
    for (const Server& server : zone.servers) {
        const ZoneSpec* home = zoneOf(server.name);
        if (home != nullptr) {
            places_.at(home->name).servers.push_back(&server);
        }
        if (parent != nullptr && parent != home && server.name.isAtOrBelow(parent->name)) {
            places_.at(parent->name).servers.push_back(&server);
        }
    }
}

const ZoneSpec* ZoneTree::zoneOf(const Name& name) const {
    for (std::size_t labels = name.labelCount() + 1; labels-- > 0;) {
        if (const auto found = places_.find(name.ancestor(labels)); found != places_.end()) {
            return found->second.zone;
        }
    }
    return nullptr;
}

const ZoneSpec* ZoneTree::parentOf(const ZoneSpec& zone) const {
    return zone.name.isRoot() ? nullptr : zoneOf(zone.name.parent());
}

const std::vector<const ZoneSpec*>& ZoneTree::childrenOf(const ZoneSpec& zone) const {
    return places_.at(zone.name).children;
}

const std::vector<const Server*>& ZoneTree::serversIn(const ZoneSpec& zone) const {
    return places_.at(zone.name).servers;
}

}  // namespace rootline::lab
