// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/beside.h"
#include "core/analysis/caches.h"
#include "core/net/transport.h"
#include "core/trust/validate.h"

#include <QElapsedTimer>
#include <QTimer>

namespace rootline {

/// Everything that one inspection needs to know.
struct InspectionRequest {
    Question question;
    std::vector<Server> rootHints;
    std::vector<Server> resolvers = {};  ///< to be asked instead of the name servers; empty: the name servers
    std::vector<TrustAnchor> anchors;
    Policy policy;
    WalkLimits limits;
    std::optional<Timestamp> at;  ///< nothing: the time of each validation
    bool askAllServers = false;   ///< widen the walk whatever the first verdict is, to compare servers; then ask beside
    BesideScope beside = {};      ///< how far to look beside the question, with askAllServers
    bool verdictOnly = false;     ///< for lists: validated once at the end, nothing on the way, no server by itself
    CacheContents caches = {};    ///< of a lab world: what caches still hold of it
    Standpoint standpoint = {};   ///< who is asked, and where the anchors are from
    std::shared_ptr<ValidationMemory> memory = {};  ///< shared with other inspections of this thread; null: its own
};

/// Figures of an inspection, for the statistics of a report.
struct InspectionStatistics {
    int queries = 0;
    int repliesReceived = 0;
    int roundTrips = 0;
    qint64 elapsedMs = 0;
};

/// The loop: asks what the walk says, records the replies, validates (ARCHITECTURE.md section 1). Runs on the thread it lives in
/// and never blocks it. Where the first verdict is bogus or indeterminate it widens the walk, so that one working
/// server is enough.
class Inspector : public QObject {
    Q_OBJECT

public:
    /// `transport` must outlive the inspector and serve it alone.
    Inspector(InspectionRequest request, Transport& transport, QObject* parent = nullptr);
    ~Inspector() override;

    void start();

    /// Stops at any moment: nothing more is asked, the chain so far stays, finished() comes from the event loop.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const ChainOfTrust& chain() const { return chain_; }
    [[nodiscard]] Evidence evidence() const;
    [[nodiscard]] bool isLimitReached() const;  ///< the walk stopped before it had asked everything
    [[nodiscard]] InspectionStatistics statistics() const;

signals:
    /// Replies arrived and were validated; at most some twenty times a second.
    void progressed();
    /// At most once for each start(): the first verdict stands (secure or insecure), and what is asked from here on only
    /// compares the other servers with it.
    void decided();
    /// Exactly once for each start().
    void finished();

private:
    void pump();
    void validate();
    void validateEachServer();
    void adopt(ChainOfTrust chain);
    void receive(std::uint32_t askId, const Reply& reply);
    void settle();
    void widen();
    bool askAgain();
    bool askBeside();
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] bool wantsSecondOpinion() const;
    [[nodiscard]] Timestamp validatedAt() const;
    void end();

    InspectionRequest request_;
    Transport& transport_;
    Walk walk_;
    std::shared_ptr<ValidationMemory> memory_;  // so that each validation costs what is new since the one before
    ChainOfTrust chain_;
    QElapsedTimer clock_;
    QTimer progressTimer_;
    QTimer graceTimer_;
    qint64 elapsedMs_ = 0;
    int outstanding_ = 0;
    int besideRounds_ = 0;
    int replies_ = 0;
    bool running_ = false;
    bool widened_ = false;
    int roundsAgain_ = 0;
    bool cancelled_ = false;
};

}  // namespace rootline
