// SPDX-License-Identifier: MIT
#include "core/lab/zone_content.h"

#include <algorithm>

namespace rootline::lab {
namespace {

Bytes soaRdata(const ZoneSpec& zone) {
    Soa soa;
    soa.primary = zone.servers.empty() ? zone.name : zone.servers.front().name;
    soa.mailbox = zone.name.child("hostmaster").value_or(zone.name);
    soa.serial = 1;
    soa.refresh = 7200;
    soa.retry = 1800;
    soa.expire = 1209600;
    soa.minimum = std::min<std::uint32_t>(zone.ttl, 3600);
    return soa.toRdata();
}

class ContentWriter {
public:
    ContentWriter(const ZoneTree& tree, const ZoneSpec& zone) : tree_(tree), zone_(zone) {}

    void addApex(const std::vector<ZoneKeyPair>& keys) {
        const bool hasOwnSoa = std::any_of(zone_.records.begin(), zone_.records.end(),
                                           [](const Record& record) { return record.type == RRType::SOA; });
        if (!hasOwnSoa) {
            add(zone_.name, RRType::SOA, soaRdata(zone_));
        }
        addNameServers(zone_);
        for (const ZoneKeyPair& pair : keys) {
            if (pair.spec.published) {
                add(zone_.name, RRType::DNSKEY, pair.dnskey.toRdata());
            }
        }
        records_.insert(records_.end(), zone_.records.begin(), zone_.records.end());
    }

    void addDelegation(const ZoneSpec& child, const Changes& changes) {
        addNameServers(child);
        // A DS set in an unsigned zone would prove nothing and is not published anywhere.
        if (!zone_.keys.empty() && !child.keys.empty()) {
            for (const DelegationSigner& ds : makeDsSet(child, changes)) {
                add(child.name, RRType::DS, ds.toRdata());
            }
        }
    }

    void addServerAddresses() {
        for (const Server* server : tree_.serversIn(zone_)) {
            addAddress(*server);
        }
    }

    std::vector<Record> take() { return std::move(records_); }

private:
    void add(const Name& owner, RRType type, Bytes rdata) {
        records_.push_back(Record{owner, type, kClassIn, zone_.ttl, std::move(rdata)});
    }

    void addNameServers(const ZoneSpec& delegated) {
        for (const Server& server : delegated.servers) {
            add(delegated.name, RRType::NS, nameRdata(server.name));
        }
    }

    void addAddress(const Server& server) {
        for (const RRType type : {RRType::A, RRType::AAAA}) {
            if (std::optional<Bytes> rdata = addressToRdata(type, server.address)) {
                add(server.name, type, std::move(*rdata));
            }
        }
    }

    const ZoneTree& tree_;
    const ZoneSpec& zone_;
    std::vector<Record> records_;
};

}  // namespace

std::vector<Record> zoneContent(const ZoneTree& tree, const ZoneSpec& zone, std::string_view address,
                                const std::vector<ZoneKeyPair>& keys) {
    ContentWriter writer(tree, zone);
    writer.addApex(keys);
    for (const ZoneSpec* child : tree.childrenOf(zone)) {
        writer.addDelegation(*child, Changes(tree.scenario(), child->name, address));
    }
    writer.addServerAddresses();
    return writer.take();
}

}  // namespace rootline::lab
