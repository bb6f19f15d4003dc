// SPDX-License-Identifier: MIT
#include "core/net/resolver_transport.h"

#include "core/net/https_transport.h"
#include "core/net/query_matching.h"
#include "core/net/tls_transport.h"

#include <QMetaObject>

namespace rootline {

ResolverTransport::ResolverTransport(const QList<ResolverAddress>& resolvers, const LiveOptions& live,
                                     const EncryptedOptions& encrypted, QObject* parent)
    : Transport(parent) {
    for (const ResolverAddress& resolver : resolvers) {
        Route& route = routes_[resolver.text().toStdString()];
        if (route.transport != nullptr) {
            continue;  // named twice
        }
        route.address = resolver.host.toStdString();
        switch (resolver.way) {
            case ResolverAddress::Way::Dns: {
                LiveOptions options = live;
                options.port = resolver.port;
                route.transport = new LiveTransport(options, this);
                break;
            }
            case ResolverAddress::Way::Tls: route.transport = new TlsTransport(resolver, encrypted, this); break;
            case ResolverAddress::Way::Https: route.transport = new HttpsTransport(resolver, encrypted, this); break;
        }
        connect(route.transport, &Transport::replied, this, &Transport::replied);
    }
}

void ResolverTransport::send(const rootline::Ask& ask) {
    const auto route = routes_.find(ask.server.address);
    if (route == routes_.end()) {
        QMetaObject::invokeMethod(
            this, [this, ask] { emit replied(ask.id, emptyReply(ask, ReplyOutcome::Unreachable)); },
            Qt::QueuedConnection);
        return;
    }
    Ask below = ask;
    below.server.address = route->second.address;
    route->second.transport->send(below);
}

void ResolverTransport::cancelAll() {
    for (const auto& [address, route] : routes_) {
        route.transport->cancelAll();
    }
}

std::vector<Server> serversOf(const QList<ResolverAddress>& resolvers) {
    std::vector<Server> servers;
    for (const ResolverAddress& resolver : resolvers) {
        servers.push_back({Name(), resolver.text().toStdString()});
    }
    return servers;
}

}  // namespace rootline
