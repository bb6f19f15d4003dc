// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"
#include "tests/net/loopback_server.h"

#include <QTimer>

#include <memory>
#include <set>

namespace rootline::test {

/// The scenario with its documentation addresses (192.0.2.x) moved to `prefix` + x, where real sockets can be.
inline lab::Scenario onLoopback(lab::Scenario scenario, const std::string& prefix) {
    const auto moved = [&](const std::string& address) { return prefix + address.substr(address.rfind('.') + 1); };
    for (lab::ZoneSpec& zone : scenario.zones) {
        for (Server& server : zone.servers) {
            server.address = moved(server.address);
        }
    }
    for (lab::Mutation& mutation : scenario.mutations) {
        mutation.server = mutation.server.empty() ? std::string() : moved(mutation.server);
    }
    return scenario;
}

/// A lab world behind real UDP and TCP sockets, all on one port. Answers come after `delayMs`.
class LoopbackWorld {
public:
    LoopbackWorld(std::shared_ptr<const lab::World> world, int delayMs) : world_(std::move(world)), delayMs_(delayMs) {
        for (int attempt = 0; attempt < 20 && !tryToListen(); ++attempt) {
        }
    }

    [[nodiscard]] bool isReady() const { return !servers_.empty(); }
    [[nodiscard]] quint16 port() const { return port_; }
    [[nodiscard]] const lab::World& world() const { return *world_; }

private:
    [[nodiscard]] std::set<std::string> addresses() const {
        std::set<std::string> all;
        for (const lab::ZoneSpec& zone : world_->scenario().zones) {
            for (const Server& server : zone.servers) {
                all.insert(server.address);
            }
        }
        return all;
    }

    // The first address gets any free port; the others must have the same one.
    bool tryToListen() {
        servers_.clear();
        port_ = 0;
        for (const std::string& address : addresses()) {
            auto server = std::make_unique<LoopbackServer>(QString::fromStdString(address), port_);
            if (!server->isReady() || !server->listenTcp()) {
                servers_.clear();
                return false;
            }
            port_ = server->port();
            serve(*server, address);
            servers_.push_back(std::move(server));
        }
        return true;
    }

    [[nodiscard]] QByteArray answer(const std::string& address, const QByteArray& query, Protocol protocol) const {
        const auto* octets = reinterpret_cast<const std::uint8_t*>(query.constData());
        const Bytes wire = world_->answer(address, ByteView(octets, static_cast<std::size_t>(query.size())), protocol);
        return QByteArray(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(wire.size()));
    }

    void serve(LoopbackServer& server, const std::string& address) {
        server.onUdp = [this, &server, address](const QByteArray& query, const LoopbackServer::Respond& respond) {
            QTimer::singleShot(delayMs_, Qt::PreciseTimer, &server, [this, address, query, respond] {
                const QByteArray reply = answer(address, query, Protocol::Udp);
                if (!reply.isEmpty()) {
                    respond(reply);
                }
            });
        };
        server.onTcp = [this, address](const QByteArray& query, QTcpSocket& connection) {
            QTimer::singleShot(delayMs_, Qt::PreciseTimer, &connection, [this, address, query, &connection] {
                const QByteArray reply = answer(address, query, Protocol::Tcp);
                if (!reply.isEmpty()) {
                    connection.write(LoopbackServer::framed(reply));
                }
            });
        };
    }

    std::shared_ptr<const lab::World> world_;
    int delayMs_;
    quint16 port_ = 0;
    std::vector<std::unique_ptr<LoopbackServer>> servers_;
};

}  // namespace rootline::test
