// SPDX-License-Identifier: MIT
#include "core/lab/proving.h"

#include "core/dns/codec.h"
#include "core/lab/effect.h"
#include "core/lab/rehearsal.h"
#include "core/trust/each_server.h"
#include "core/trust/findings.h"
#include "core/trust/validate.h"

#include <algorithm>

namespace rootline::lab {
namespace {

using Kind = Doubt::Kind;

std::string causeOf(const ChainOfTrust& chain) {
    const auto cause = chain.cause();
    return cause ? std::string(chain.findings[*cause].code()) : "none";
}

std::string verdictText(Security verdict) {
    switch (verdict) {
        case Security::Secure: return "secure";
        case Security::Insecure: return "insecure";
        case Security::Bogus: return "bogus";
        case Security::Indeterminate: return "indeterminate";
    }
    return {};
}

bool accepts(Security verdict) {
    return verdict == Security::Secure || verdict == Security::Insecure;
}

class Proof {
public:
    Proof(const Scenario& scenario, Timestamp now) : scenario_(scenario), now_(now) {}

    std::vector<Doubt> run() {
        for (const Slip& slip : scenario_.slips) {
            doubts_.push_back({kindOf(slip.kind), slip.line, slip.step, slip.name, {}, {}});
        }
        for (std::size_t change = 0; change < scenario_.changes.size(); ++change) {
            holdChange(change);
        }
        for (std::size_t step = 0; step < scenario_.steps.size(); ++step) {
            holdStep(step);
        }
        std::ranges::stable_sort(doubts_, {}, &Doubt::line);
        return std::move(doubts_);
    }

private:
    static Kind kindOf(Slip::Kind kind) {
        switch (kind) {
            case Slip::Kind::NotInForce: return Kind::NotInForce;
            case Slip::Kind::AlreadyInForce: return Kind::AlreadyInForce;
            case Slip::Kind::NotKept: return Kind::NotKept;
        }
        return {};
    }

    /// The step as it is without that change.
    [[nodiscard]] Scenario without(std::size_t change, std::size_t step) const {
        Scenario rest = atStep(scenario_, step);
        rest.mutations.clear();
        for (const std::size_t other : scenario_.steps[step].inForce) {
            if (other != change) {
                const auto& some = scenario_.changes[other].mutations;
                rest.mutations.insert(rest.mutations.end(), some.begin(), some.end());
            }
        }
        return rest;
    }

    /// Whether a question has a move that makes this change.
    [[nodiscard]] bool isMoved(std::size_t place) const {
        return std::ranges::any_of(scenario_.steps, [&](const Step& step) {
            return std::ranges::any_of(step.exercises, [&](const Exercise& exercise) {
                return std::ranges::any_of(exercise.moves,
                                           [&](const Move& move) { return std::ranges::count(move.apply, place) > 0; });
            });
        });
    }

    void holdChange(std::size_t place) {
        const NamedChange& change = scenario_.changes[place];
        std::optional<std::size_t> first;
        for (std::size_t step = 0; step < scenario_.steps.size(); ++step) {
            if (!std::ranges::count(scenario_.steps[step].inForce, place)) {
                continue;
            }
            first = first.value_or(step + 1);
            const Scenario rest = without(place, step);
            if (std::ranges::any_of(change.mutations,
                                    [&](const Mutation& one) { return hasEffect(rest, one, now_); })) {
                return;
            }
        }
        if (!first && isMoved(place)) {
            return;  // what it does is tried with the order of the moves
        }
        doubts_.push_back(
            {first ? Kind::NoEffect : Kind::NeverApplied, change.line, first.value_or(0), change.name, {}, {}});
    }

    void holdStep(std::size_t place) {
        const Step& step = scenario_.steps[place];
        const auto world = World::build(atStep(scenario_, place), now_);
        const auto anchors = world->trustAnchors();
        // Two chains for two ways to write a file: the cause as the servers show it, and as the caches explain it.
        const ChainOfTrust asked =
            validateEachServer(hear(*world, true), world->scenario().question, anchors, Policy{}, world->now());
        holdKept(place);
        holdExpectation(place, asked, *world);
        if (step.prediction && step.prediction->accepts != accepts(asked.verdict)) {
            doubts_.push_back({Kind::Answer,
                               step.lines.predict,
                               place + 1,
                               {},
                               step.prediction->accepts ? "accepts" : "refuses",
                               verdictText(asked.verdict)});
        }
    }

    /// A step without its own expectation has that of the step before: one mistake there is reported once.
    void holdExpectation(std::size_t place, const ChainOfTrust& asked, const World& world) {
        const Step& step = scenario_.steps[place];
        const bool isOwn = step.lines.expect != 0;
        if (!isOwn && isInDoubt_) {
            return;
        }
        const Expectation& expected = step.situation.expected;
        const std::size_t line = isOwn ? step.lines.expect : step.lines.step;
        isInDoubt_ = true;
        if (asked.verdict != expected.verdict) {
            doubts_.push_back(
                {Kind::Verdict, line, place + 1, {}, verdictText(expected.verdict), verdictText(asked.verdict)});
        } else if (!isCause(expected, asked, world)) {
            doubts_.push_back(
                {Kind::Cause, line, place + 1, {}, expected.cause.empty() ? "none" : expected.cause, causeOf(asked)});
        } else {
            isInDoubt_ = false;
        }
    }

    /// A broken chain has a cause always: a file that names none leaves it open.
    [[nodiscard]] static bool isCause(const Expectation& expected, const ChainOfTrust& chain, const World& world) {
        if (expected.cause.empty() && !accepts(expected.verdict)) {
            return true;
        }
        const std::string wanted = expected.cause.empty() ? "none" : expected.cause;
        return causeOf(chain) == wanted ||
               (!world.scenario().kept.empty() &&
                causeOf(withCaches(chain, cachesOf(world), world.trustAnchors(), Policy{})) == wanted);
    }

    void holdKept(std::size_t place) {
        const Step& step = scenario_.steps[place];
        if (step.lines.keep == 0) {
            return;
        }
        for (const Kept& kept : step.situation.kept) {
            Scenario alone = atStep(scenario_, place);
            alone.kept = {kept};
            const std::string name = kept.owner.toText() + " " + typeText(kept.type);
            const bool isSaid = std::ranges::count(doubts_, name, &Doubt::name) > 0;
            if (!isSaid && World::build(alone, now_)->kept().empty()) {
                doubts_.push_back({Kind::NothingToKeep, step.lines.keep, place + 1, name, {}, {}});
            }
        }
    }

    const Scenario& scenario_;
    Timestamp now_;
    std::vector<Doubt> doubts_;
    bool isInDoubt_ = false;  // the expectation that is in force
};

}  // namespace

std::vector<Doubt> doubtsAbout(const Scenario& scenario, Timestamp now) {
    return Proof(scenario, now).run();
}

}  // namespace rootline::lab
