// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/transport.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>

#include <vector>

namespace rootline {

/// Many inspections at once over one transport: what one of them heard of a zone above, the others need not ask again.
/// Referrals, DS and DNSKEY sets are remembered for their TTL (an hour at most), questions in flight are asked once, and
/// no server is asked more often than agreed. What each inspection hears is what the server would have told it.
class SharedAsking : public QObject {
    Q_OBJECT

public:
    struct Limits {
        double questionsPerSecond = 100;  ///< to one address; 0: no bound
        int remembered = 4096;            ///< replies kept; the ones not used for longest go first
    };

    SharedAsking(std::unique_ptr<Transport> transport, Limits limits);
    ~SharedAsking() override;

    /// A transport for one inspection; it must not outlive this.
    std::unique_ptr<Transport> join();

    [[nodiscard]] qint64 asked() const { return asked_; }        ///< questions that went out
    [[nodiscard]] qint64 remembered() const { return spared_; }  ///< questions that were answered from memory

private:
    class Member;
    struct Waiter {
        Member* member = nullptr;
        Ask ask;
    };
    struct Remembered {
        Reply reply;
        qint64 goodUntil = 0;  ///< milliseconds by clock_
    };

    void ask(Member* member, const Ask& ask);
    void forget(const Member* member);
    void receive(std::uint32_t id, const Reply& reply);
    void sendPolitely(const Ask& ask);
    void remember(const Ask& ask, const Reply& reply);
    [[nodiscard]] const Reply* known(const Ask& ask);
    [[nodiscard]] const Reply* fresh(const QByteArray& key);
    static void answer(const Waiter& waiter, Reply reply);

    std::unique_ptr<Transport> transport_;
    Limits limits_;
    QElapsedTimer clock_;
    QCache<QByteArray, Remembered> memory_;
    QHash<QByteArray, std::uint32_t> inFlight_;
    QHash<std::uint32_t, std::vector<Waiter>> waiters_;
    QHash<std::uint32_t, Ask> asks_;
    QHash<QByteArray, qint64> nextTurn_;  ///< by address: when it may be asked again, milliseconds by clock_
    std::uint32_t lastId_ = 0;
    qint64 asked_ = 0;
    qint64 spared_ = 0;
};

}  // namespace rootline
