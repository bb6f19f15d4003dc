// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"

#include <string>

namespace rootline {

/// One address of one name server. For a resolver that was asked instead, the name is the root.
struct Server {
    Name name;
    std::string address;  ///< numeric IPv4 or IPv6; of a resolver: as the user named it, such as "tls://192.0.2.53"
    friend bool operator==(const Server&, const Server&) = default;
    friend auto operator<=>(const Server&, const Server&) = default;
};

}  // namespace rootline
