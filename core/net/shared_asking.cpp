// SPDX-License-Identifier: MIT
#include "core/net/shared_asking.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace rootline {

namespace {

constexpr qint64 kLongestMemory = 3600;      // seconds, whatever the TTL says
constexpr qsizetype kAddressesKept = 10000;  // turns of servers; older ones are over anyway

QByteArray keyOf(const char* kind, const Ask& ask, const Name& name) {
    const Name lowered = name.lowered();
    const auto wire = lowered.wire();
    QByteArray key(kind);
    key += QByteArray::fromStdString(ask.server.address) + '\0';
    key += QByteArray::number(static_cast<int>(ask.question.type)) + (ask.role == ServerRole::Resolver ? 'r' : 'a');
    key.append(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(wire.size()));
    return key;
}

QByteArray questionKey(const Ask& ask) {
    return keyOf("q", ask, ask.question.name);
}

/// Who may wait for the same reply: somebody who asks again does not wait for the first one.
QByteArray flightKey(const Ask& ask) {
    return questionKey(ask) + (ask.again ? "again" : "");
}

/// A referral counts for every type, as the server gives it for every type.
QByteArray referralKey(const Ask& ask, const Name& child) {
    Ask any = ask;
    any.question.type = RRType::None;
    return keyOf("r", any, child);
}

/// The child zone that a reply refers to; nothing where it is an answer.
std::optional<Name> referredChild(const Ask& ask, const Reply& reply) {
    if (!reply.answered() || ask.role == ServerRole::Resolver || reply.message->authoritative ||
        reply.message->rcode != Rcode::NoError || !reply.message->answer.empty()) {
        return std::nullopt;
    }
    for (const Record& record : reply.message->authority) {
        if (record.type == RRType::NS && record.owner.isBelow(ask.zone) &&
            ask.question.name.isAtOrBelow(record.owner)) {
            return record.owner;
        }
    }
    return std::nullopt;
}

/// Seconds that the shortest-lived record of a reply may be kept.
qint64 lifetime(const Message& message) {
    qint64 seconds = kLongestMemory;
    for (const auto* section : {&message.answer, &message.authority}) {
        for (const Record& record : *section) {
            seconds = std::min<qint64>(seconds, record.ttl);
        }
    }
    return seconds;
}

}  // namespace

/// One inspection's end of it.
class SharedAsking::Member : public Transport {
public:
    explicit Member(SharedAsking& shared) : shared_(shared) {}
    ~Member() override { shared_.forget(this); }

    void send(const Ask& ask) override {
        outstanding_.insert(ask.id);
        shared_.ask(this, ask);
    }
    void cancelAll() override {
        outstanding_.clear();
        shared_.forget(this);
    }
    void deliver(std::uint32_t id, const Reply& reply) {
        if (outstanding_.remove(id)) {
            emit replied(id, reply);
        }
    }

private:
    SharedAsking& shared_;
    QSet<std::uint32_t> outstanding_;
};

SharedAsking::SharedAsking(std::unique_ptr<Transport> transport, Limits limits)
    : transport_(std::move(transport)), limits_(limits), memory_(limits.remembered) {
    clock_.start();
    connect(transport_.get(), &Transport::replied, this, &SharedAsking::receive);
}

SharedAsking::~SharedAsking() {
    transport_->cancelAll();
}

std::unique_ptr<Transport> SharedAsking::join() {
    return std::make_unique<Member>(*this);
}

/// Never from within send(): the caller expects replies from the event loop.
void SharedAsking::answer(const Waiter& waiter, Reply reply) {
    reply.server = waiter.ask.server;
    reply.zone = waiter.ask.zone;
    reply.question = waiter.ask.question;
    const QPointer<Member> member(waiter.member);
    QMetaObject::invokeMethod(
        waiter.member,
        [member, id = waiter.ask.id, heard = std::move(reply)] {
            if (member) {
                member->deliver(id, heard);
            }
        },
        Qt::QueuedConnection);
}

void SharedAsking::ask(Member* member, const Ask& ask) {
    if (const Reply* reply = ask.again ? nullptr : known(ask)) {
        ++spared_;
        answer({member, ask}, *reply);
        return;
    }
    const QByteArray key = flightKey(ask);
    if (const auto flying = inFlight_.constFind(key); flying != inFlight_.constEnd()) {
        ++spared_;
        waiters_[*flying].push_back({member, ask});
        return;
    }
    Ask own = ask;
    own.id = ++lastId_;
    inFlight_.insert(key, own.id);
    waiters_[own.id].push_back({member, ask});
    asks_.insert(own.id, own);
    sendPolitely(own);
}

void SharedAsking::sendPolitely(const Ask& ask) {
    ++asked_;
    if (limits_.questionsPerSecond <= 0) {
        transport_->send(ask);
        return;
    }
    if (nextTurn_.size() > kAddressesKept) {
        nextTurn_.clear();
    }
    const qint64 now = clock_.elapsed();
    qint64& turn = nextTurn_[QByteArray::fromStdString(ask.server.address)];
    // Turns are counted in thousandths of a millisecond, so that rates above 1000 a second are kept too.
    const qint64 begin = std::max(turn, now * 1000);
    turn = begin + static_cast<qint64>(1'000'000 / limits_.questionsPerSecond);
    const qint64 wait = begin / 1000 - now;
    if (wait <= 0) {
        transport_->send(ask);
    } else {
        QTimer::singleShot(static_cast<int>(wait), this, [this, ask] { transport_->send(ask); });
    }
}

void SharedAsking::receive(std::uint32_t id, const Reply& reply) {
    const auto found = asks_.constFind(id);
    if (found == asks_.constEnd()) {
        return;
    }
    const Ask ask = *found;
    asks_.erase(found);
    inFlight_.remove(flightKey(ask));
    const std::vector<Waiter> waiting = waiters_.take(id);
    remember(ask, reply);
    for (const Waiter& waiter : waiting) {
        answer(waiter, reply);
    }
}

void SharedAsking::remember(const Ask& ask, const Reply& reply) {
    if (!reply.answered()) {
        return;
    }
    const qint64 seconds = lifetime(*reply.message);
    if (seconds <= 0) {
        return;
    }
    const auto child = referredChild(ask, reply);
    memory_.insert(child ? referralKey(ask, *child) : questionKey(ask),
                   new Remembered{reply, clock_.elapsed() + seconds * 1000});
}

const Reply* SharedAsking::fresh(const QByteArray& key) {
    const Remembered* found = memory_.object(key);
    return found != nullptr && found->goodUntil > clock_.elapsed() ? &found->reply : nullptr;
}

const Reply* SharedAsking::known(const Ask& ask) {
    if (const Reply* reply = fresh(questionKey(ask))) {
        return reply;
    }
    const Name& name = ask.question.name;
    for (std::size_t labels = ask.zone.labelCount() + 1; labels <= name.labelCount(); ++labels) {
        const Name child = name.ancestor(labels);
        // The DS of the child itself is the parent's to answer (RFC 4035 section 3.1.4.1).
        if (ask.question.type == RRType::DS && child == name) {
            break;
        }
        if (const Reply* reply = fresh(referralKey(ask, child))) {
            return reply;
        }
    }
    return nullptr;
}

void SharedAsking::forget(const Member* member) {
    for (auto& waiting : waiters_) {
        std::erase_if(waiting, [member](const Waiter& waiter) { return waiter.member == member; });
    }
}

}  // namespace rootline
