// SPDX-License-Identifier: MIT
#pragma once

// clang-format off
#include <QObject>  // before all others: moc 6.4 stumbles over <compare> where that is what it reads first
// clang-format on

#include "core/lab/world.h"

#include <tl/expected.hpp>

#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;
class QUdpSocket;

namespace rootline {

/// Answers a lab world as real authoritative servers on UDP and TCP, each at the address that the scenario gives it,
/// all on one port. Only addresses of 127.0.0.0/8 are ever listened on.
class LabServer final : public QObject {
    Q_OBJECT

public:
    explicit LabServer(std::shared_ptr<const lab::World> world, QObject* parent = nullptr);
    ~LabServer() override;

    /// Why one address cannot be listened on.
    struct Failure {
        QString address;
        QString reason;
        bool mayNot = false;  ///< the system lets only administrators have that port
        bool notLoopback = false;
    };

    /// Listens everywhere or nowhere.
    tl::expected<void, Failure> listen(quint16 port);

private:
    std::optional<Failure> listenAt(const QString& address, quint16 port);
    void answerDatagrams(QUdpSocket& socket, const std::string& address);
    void accept(QTcpServer& server, const std::string& address);
    void answerStream(QTcpSocket& socket, const std::string& address);

    std::shared_ptr<const lab::World> world_;
    std::vector<std::unique_ptr<QUdpSocket>> datagrams_;
    std::vector<std::unique_ptr<QTcpServer>> streams_;
    int connections_ = 0;
};

}  // namespace rootline
