// SPDX-License-Identifier: MIT
#include "core/net/inspector.h"

#include "core/net/trace.h"
#include "core/trust/each_server.h"
#include "core/trust/findings.h"

#include <QDateTime>
#include <QMetaObject>

#include <algorithm>

namespace rootline {

namespace {

constexpr int kProgressIntervalMs = 50;  // twenty validations a second are as smooth as a growing picture needs
constexpr qint64 kShortestGraceMs = 10;
constexpr int kRoundsAgain = 2;   // a server that contradicts itself is asked a third time
constexpr int kBesideRounds = 3;  // what is asked beside may lead to more: from MX to TLSA, from CDS to its signals

std::set<Name> ownersOf(const std::vector<TrustAnchor>& anchors) {
    std::set<Name> owners;
    for (const TrustAnchor& anchor : anchors) {
        owners.insert(anchor.owner);
    }
    return owners;
}

// Whose replies a bogus verdict rests on: those of the zones that are bogus, and of their parents, whose DS may be the
// damaged part.
std::vector<Name> zonesOfTheBreak(const ChainOfTrust& chain) {
    std::vector<Name> zones;
    for (const Zone& zone : chain.zones) {
        if (zone.security == Security::Bogus) {
            zones.push_back(zone.link.parent.value_or(zone.name));
        }
    }
    for (const AnswerHop& hop : chain.hops) {
        if (hop.security == Security::Bogus) {
            zones.push_back(hop.zone);
        }
    }
    return zones;
}

Walk makeWalk(const InspectionRequest& request) {
    if (!request.resolvers.empty()) {
        return Walk::throughResolvers(request.question, request.resolvers, ownersOf(request.anchors), request.limits);
    }
    return Walk(request.question, request.rootHints, ownersOf(request.anchors), request.limits);
}

}  // namespace

Inspector::Inspector(InspectionRequest request, Transport& transport, QObject* parent)
    : QObject(parent),
      request_(std::move(request)),
      transport_(transport),
      walk_(makeWalk(request_)),
      memory_(request_.memory ? request_.memory : std::make_shared<ValidationMemory>()) {
    chain_.question = request_.question;
    progressTimer_.setSingleShot(true);
    graceTimer_.setSingleShot(true);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        validate();
        emit progressed();
    });
    connect(&graceTimer_, &QTimer::timeout, this, &Inspector::end);
    connect(&transport_, &Transport::replied, this, &Inspector::receive);
}

Inspector::~Inspector() {
    if (running_) {
        transport_.cancelAll();
    }
}

void Inspector::start() {
    if (running_) {
        return;
    }
    walk_ = makeWalk(request_);
    outstanding_ = 0;
    replies_ = 0;
    widened_ = false;
    roundsAgain_ = 0;
    besideRounds_ = 0;
    running_ = true;
    clock_.start();
    pump();
    if (walk_.isFinished()) {  // nobody to ask
        graceTimer_.start(0);
    }
}

void Inspector::cancel() {
    if (!running_) {
        return;
    }
    transport_.cancelAll();
    progressTimer_.stop();
    outstanding_ = 0;
    cancelled_ = true;
    graceTimer_.start(0);
}

bool Inspector::isRunning() const {
    return running_;
}

bool Inspector::isLimitReached() const {
    return walk_.limitReached();
}

InspectionStatistics Inspector::statistics() const {
    return {walk_.questionsAsked(), replies_, walk_.roundTrips(), running_ ? clock_.elapsed() : elapsedMs_};
}

void Inspector::pump() {
    for (const Ask& ask : walk_.takeAsks()) {
        ++outstanding_;
        trace::wanted(ask, walk_.roundTrips());
        trace::sent(ask);
        transport_.send(ask);
    }
}

void Inspector::receive(std::uint32_t askId, const Reply& reply) {
    if (!running_ || cancelled_) {
        return;
    }
    --outstanding_;
    trace::received(askId, reply);
    replies_ += reply.answered() ? 1 : 0;
    Reply stamped = reply;
    stamped.receivedAt = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
    walk_.receive(askId, std::move(stamped));
    pump();
    if (walk_.isFinished()) {
        settle();
    } else if (!progressTimer_.isActive() && !request_.verdictOnly) {
        progressTimer_.start(kProgressIntervalMs);
    }
}

// The walk has what it wanted: a second opinion where that is no clear verdict, else a moment for what is outstanding.
void Inspector::settle() {
    const bool waiting = graceTimer_.isActive();
    if (waiting && outstanding_ > 0) {
        return;
    }
    if (!widened_) {
        validate();
        if (wantsSecondOpinion()) {
            widen();
            if (!walk_.isFinished()) {
                return;
            }
        }
    }
    if (askAgain() || askBeside()) {
        return;
    }
    const qint64 grace = std::max(kShortestGraceMs, clock_.elapsed() / 10);
    graceTimer_.start(outstanding_ > 0 ? static_cast<int>(grace) : 0);
}

void Inspector::widen() {
    graceTimer_.stop();
    widened_ = true;
    walk_.widen();
    pump();
    if (!walk_.isFinished()) {
        if (!request_.verdictOnly) {
            progressTimer_.start(kProgressIntervalMs);
        }
        if (isDecided()) {
            emit decided();
        }
    }
}

// A reply may be damaged on its way: a bogus verdict counts only where a second reply says the same. True where such
// replies are under way.
bool Inspector::askAgain() {
    if (!widened_ || roundsAgain_ == kRoundsAgain) {
        return false;
    }
    ++roundsAgain_;
    validate();
    if (chain_.verdict != Security::Bogus || !walk_.askAgain(zonesOfTheBreak(chain_))) {
        return false;
    }
    graceTimer_.stop();
    pump();
    return true;
}

// True where something is under way that is asked beside the question.
bool Inspector::askBeside() {
    if (!request_.askAllServers || !widened_) {
        return false;
    }
    while (besideRounds_ < kBesideRounds) {
        ++besideRounds_;
        validate();
        const auto questions = questionsBeside(chain_, walk_.evidence(), *memory_, request_.beside);
        if (questions.empty()) {
            return false;
        }
        graceTimer_.stop();
        walk_.askBeside(questions);
        pump();
        if (!walk_.isFinished()) {
            return true;
        }
    }
    return false;
}

bool Inspector::isDecided() const {
    return chain_.verdict == Security::Secure || chain_.verdict == Security::Insecure;
}

bool Inspector::wantsSecondOpinion() const {
    const bool anchored = deepestAnchorOwner(request_.anchors, request_.question.name).has_value();
    return request_.askAllServers || (anchored && !isDecided());
}

Timestamp Inspector::validatedAt() const {
    return request_.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()});
}

Evidence Inspector::evidence() const {
    Evidence heard = walk_.evidence();
    Standpoint standpoint = request_.standpoint;
    if (!standpoint.heardAt) {
        standpoint.heardAt = Timestamp{QDateTime::currentSecsSinceEpoch()};
    }
    heard.setStandpoint(request_.at ? atTime(standpoint, *request_.at) : standpoint);
    return heard;
}

void Inspector::validate() {
    adopt(
        rootline::validate(evidence(), request_.question, request_.anchors, request_.policy, validatedAt(), *memory_));
}

void Inspector::validateEachServer() {
    adopt(rootline::validateEachServer(evidence(), request_.question, request_.anchors, request_.policy, validatedAt(),
                                       *memory_));
}

void Inspector::adopt(ChainOfTrust chain) {
    chain_ = withCaches(std::move(chain), request_.caches, request_.anchors, request_.policy);
    if (walk_.limitReached()) {
        chain_.findings.push_back(
            findingAbout(request_.question, WorkLimitReached{WorkLimitReached::Limit::Questions}));
    }
    trace::validated(chain_);
}

void Inspector::end() {
    progressTimer_.stop();
    graceTimer_.stop();
    transport_.cancelAll();
    if (request_.verdictOnly) {
        validate();
    } else {
        validateEachServer();
    }
    elapsedMs_ = clock_.elapsed();
    running_ = false;
    cancelled_ = false;
    emit finished();
}

}  // namespace rootline
