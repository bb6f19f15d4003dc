// SPDX-License-Identifier: MIT
#include "core/walk/hints.h"

#include "core/built_in.h"
#include "core/dns/rdata.h"

#include <algorithm>

namespace rootline {

namespace {

std::vector<Name> rootServerNames(const std::vector<Record>& records) {
    std::vector<Name> names;
    for (const Record& record : records) {
        if (record.type == RRType::NS && record.owner.isRoot()) {
            if (const auto name = nameFromRdata(record.rdata)) {
                names.push_back(*name);
            }
        }
    }
    return names;
}

std::vector<Server> serversNamed(const std::vector<Name>& names, const std::vector<Record>& records) {
    std::vector<Server> servers;
    for (const Record& record : records) {
        const bool isAddress = record.type == RRType::A || record.type == RRType::AAAA;
        if (!isAddress || std::ranges::find(names, record.owner) == names.end()) {
            continue;
        }
        if (const auto address = addressFromRdata(record.type, record.rdata)) {
            servers.push_back({record.owner, *address});
        }
    }
    return servers;
}

}  // namespace

tl::expected<std::vector<Server>, ZoneTextError> parseRootHints(std::string_view text) {
    const auto records = parseZoneText(text);
    if (!records) {
        return tl::unexpected(records.error());
    }
    std::vector<Server> servers = serversNamed(rootServerNames(*records), *records);
    if (servers.empty()) {
        return tl::unexpected(ZoneTextError{0, "no address of a root server"});
    }
    return servers;
}

const std::vector<Server>& builtInRootHints() {
    static const std::vector<Server> hints = parseRootHints(builtInNamedRootText()).value_or(std::vector<Server>());
    return hints;
}

}  // namespace rootline
