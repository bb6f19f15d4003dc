// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/encrypted_options.h"
#include "core/net/live_transport.h"
#include "core/net/resolver_address.h"

#include <map>

namespace rootline {

/// Carries asks to resolvers, each by its own way. The address of a resolver as Server is ResolverAddress::text().
class ResolverTransport : public Transport {
    Q_OBJECT

public:
    /// `live.port` is not used: each resolver has its own.
    ResolverTransport(const QList<ResolverAddress>& resolvers, const LiveOptions& live,
                      const EncryptedOptions& encrypted, QObject* parent = nullptr);

    void send(const rootline::Ask& ask) override;
    void cancelAll() override;

private:
    struct Route {
        std::string address;  ///< as the transport below wants it
        Transport* transport = nullptr;
    };

    std::map<std::string, Route> routes_;  // by the address in the ask
};

/// The resolvers as a walk wants them.
std::vector<Server> serversOf(const QList<ResolverAddress>& resolvers);

}  // namespace rootline
