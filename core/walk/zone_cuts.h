// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/walk/reply_reading.h"

#include <map>

namespace rootline {

/// How many name servers of one zone are used. Real zones have at most 13; a hostile one can name thousands, and each would
/// be compared with all others.
constexpr std::size_t kMostNameServers = 64;

/// The name servers of one zone, as its parent named them, with the addresses that came along.
class NameServers {
public:
    /// Adds a name, up to kMostNameServers; known names keep their place.
    void add(const Name& name);

    /// An address that the server's own zone may give for it: the name lies in that zone (in-bailiwick).
    void addGlue(const Name& name, const std::string& address);

    /// An address given by a stranger to that name: used when nothing else leads to it.
    void addLastResort(const Name& name, const std::string& address);

    /// Makes glue of what was put aside. False where there was nothing.
    bool useLastResort();

    [[nodiscard]] const std::vector<Name>& names() const { return names_; }
    [[nodiscard]] const std::vector<std::string>& glue(const Name& name) const;

private:
    std::vector<Name> names_;
    std::map<Name, std::vector<std::string>> glue_;
    std::map<Name, std::vector<std::string>> lastResort_;
};

/// What was found out about the addresses of a name server that had no glue.
struct FoundAddresses {
    bool started = false;
    int outstanding = 0;  ///< walks that still look for them
    std::vector<std::string> addresses;
};

using AddressBook = std::map<Name, FoundAddresses>;

struct AddressFamilies {
    bool ipv4 = true;
    bool ipv6 = true;

    [[nodiscard]] bool allow(const std::string& address) const;
};

/// Every address in the order in which to ask: IPv4 before IPv6, and within a family each name's first address before
/// anybody's second, so that two questions go to two machines. Each address once.
std::vector<Server> serversInOrder(const NameServers& servers, const AddressBook& found, AddressFamilies families);

/// A zone that the walk knows to exist.
struct ZoneCut {
    Name name;
    std::optional<Name> parent;
    std::shared_ptr<NameServers> servers;  // the very same list where parent and child live on the same servers
    DelegationProof proof = DelegationProof::None;
};

/// The zones known so far, shared by the main walk and the walks for addresses.
class ZoneCuts {
public:
    explicit ZoneCuts(const std::vector<Server>& rootServers);

    [[nodiscard]] ZoneCut* find(const Name& zone);

    /// The name servers of a known zone.
    [[nodiscard]] const std::shared_ptr<NameServers>& servers(const Name& zone) const { return cuts_.at(zone).servers; }

    /// The deepest known zone at or above `name`.
    [[nodiscard]] ZoneCut& deepest(const Name& name);

    /// Learns a delegation from a reply that holds one: adds the child or adds what is new to it. `parent` is the zone
    /// of the delegation, which may lie below the zone that the server was asked for.
    ZoneCut& learnReferral(const Name& parent, const Name& child, const Reply& referral);

    /// Learns of a zone that `parent`'s servers serve too.
    ZoneCut& learnHidden(const Name& parent, const Name& child);

private:
    /// A zone may be known before those between it and the one above.
    void hangBelow(const Name& middle);

    std::map<Name, ZoneCut> cuts_;
};

}  // namespace rootline
