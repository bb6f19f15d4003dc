// SPDX-License-Identifier: MIT
#include "core/net/system_resolvers.h"

#include <ares.h>

#include <QFile>
#include <QHostAddress>
#include <QtEndian>

#include <memory>

namespace rootline {

namespace {

struct Destroy {
    void operator()(ares_channeldata* channel) const { ares_destroy(channel); }
};

QHostAddress addressOf(const ares_addr_port_node& node) {
    if (node.family == AF_INET) {
        return QHostAddress(qFromBigEndian<quint32>(node.addr.addr4.s_addr));
    }
    return QHostAddress(reinterpret_cast<const quint8*>(&node.addr.addr6));
}

}  // namespace

QList<ResolverAddress> systemResolvers(const QString& resolvConf) {
    if (ares_library_init(ARES_LIB_INIT_ALL) != ARES_SUCCESS) {
        return {};
    }
    QByteArray path = QFile::encodeName(resolvConf);
    ares_options options{};
    options.resolvconf_path = path.data();
    ares_channel raw = nullptr;
    QList<ResolverAddress> resolvers;
    if (ares_init_options(&raw, &options, resolvConf.isEmpty() ? 0 : ARES_OPT_RESOLVCONF) == ARES_SUCCESS) {
        const std::unique_ptr<ares_channeldata, Destroy> channel(raw);
        ares_addr_port_node* first = nullptr;
        if (ares_get_servers_ports(channel.get(), &first) == ARES_SUCCESS) {
            for (const ares_addr_port_node* node = first; node != nullptr; node = node->next) {
                const auto port = static_cast<quint16>(node->udp_port == 0 ? 53 : node->udp_port);
                resolvers.append({ResolverAddress::Way::Dns, addressOf(*node).toString(), port, {}, {}});
            }
            ares_free_data(first);
        }
    }
    ares_library_cleanup();
    return resolvers;
}

}  // namespace rootline
