// SPDX-License-Identifier: MIT
#include "core/walk/zone_cuts.h"

#include "core/dns/rdata.h"

#include <algorithm>

namespace rootline {

namespace {

// The addresses of one family by name server: rows to be read column by column.
std::vector<std::vector<Server>> rowsOfFamily(const NameServers& servers, const AddressBook& found, bool ipv6) {
    std::vector<std::vector<Server>> rows;
    for (const Name& name : servers.names()) {
        std::vector<std::string> addresses = servers.glue(name);
        if (const auto entry = found.find(name); entry != found.end()) {
            std::ranges::for_each(entry->second.addresses,
                                  [&](const auto& address) { addAddress(addresses, address); });
        }
        std::vector<Server>& row = rows.emplace_back();
        for (const std::string& address : addresses) {
            if (isIpv6Address(address) == ipv6) {
                row.push_back({name, address});
            }
        }
    }
    return rows;
}

void appendColumns(std::vector<Server>& order, const std::vector<std::vector<Server>>& rows) {
    std::size_t widest = 0;
    for (const auto& row : rows) {
        widest = std::max(widest, row.size());
    }
    for (std::size_t column = 0; column < widest; ++column) {
        for (const auto& row : rows) {
            if (column < row.size() && std::ranges::find(order, row[column].address, &Server::address) == order.end()) {
                order.push_back(row[column]);
            }
        }
    }
}

}  // namespace

bool AddressFamilies::allow(const std::string& address) const {
    return isIpv6Address(address) ? ipv6 : ipv4;
}

void NameServers::add(const Name& name) {
    if (names_.size() < kMostNameServers && std::ranges::find(names_, name) == names_.end()) {
        names_.push_back(name);
    }
}

void NameServers::addGlue(const Name& name, const std::string& address) {
    add(name);
    addAddress(glue_[name], address);
}

void NameServers::addLastResort(const Name& name, const std::string& address) {
    add(name);
    addAddress(lastResort_[name], address);
}

bool NameServers::useLastResort() {
    const auto putAside = std::exchange(lastResort_, {});
    for (const auto& [name, addresses] : putAside) {
        for (const std::string& address : addresses) {
            addGlue(name, address);
        }
    }
    return !putAside.empty();
}

const std::vector<std::string>& NameServers::glue(const Name& name) const {
    static const std::vector<std::string> nothing;
    const auto found = glue_.find(name);
    return found == glue_.end() ? nothing : found->second;
}

std::vector<Server> serversInOrder(const NameServers& servers, const AddressBook& found, AddressFamilies families) {
    std::vector<Server> order;
    if (families.ipv4) {
        appendColumns(order, rowsOfFamily(servers, found, false));
    }
    if (families.ipv6) {
        appendColumns(order, rowsOfFamily(servers, found, true));
    }
    return order;
}

ZoneCuts::ZoneCuts(const std::vector<Server>& rootServers) {
    auto servers = std::make_shared<NameServers>();
    for (const Server& server : rootServers) {
        servers->addGlue(server.name, server.address);
    }
    cuts_.emplace(Name(), ZoneCut{Name(), std::nullopt, std::move(servers), DelegationProof::None});
}

ZoneCut* ZoneCuts::find(const Name& zone) {
    const auto found = cuts_.find(zone);
    return found == cuts_.end() ? nullptr : &found->second;
}

ZoneCut& ZoneCuts::deepest(const Name& name) {
    for (Name zone = name;; zone = zone.parent()) {
        if (ZoneCut* cut = find(zone)) {
            return *cut;
        }
    }
}

ZoneCut& ZoneCuts::learnReferral(const Name& parent, const Name& child, const Reply& referral) {
    const Message& message = *referral.message;
    const auto [entry, isNew] = cuts_.try_emplace(child);
    ZoneCut& cut = entry->second;
    if (isNew) {
        cut = {child, parent, std::make_shared<NameServers>(), DelegationProof::None};
        hangBelow(child);
    }
    for (const Name& name : referredServers(message, child)) {
        cut.servers->add(name);
        for (const std::string& address : addressesOf(message, name)) {
            if (name.isAtOrBelow(referral.zone)) {
                cut.servers->addGlue(name, address);
            } else {
                cut.servers->addLastResort(name, address);
            }
        }
    }
    if (cut.proof == DelegationProof::None) {
        cut.proof = delegationProof(message, child);
    }
    return cut;
}

ZoneCut& ZoneCuts::learnHidden(const Name& parent, const Name& child) {
    const auto [entry, isNew] = cuts_.try_emplace(child);
    if (isNew) {
        entry->second = {child, parent, servers(parent), DelegationProof::None};
        hangBelow(child);
    }
    return entry->second;
}

void ZoneCuts::hangBelow(const Name& middle) {
    for (auto& [name, cut] : cuts_) {
        if (name.isBelow(middle) && cut.parent && middle.isBelow(*cut.parent)) {
            cut.parent = middle;
        }
    }
}

}  // namespace rootline
