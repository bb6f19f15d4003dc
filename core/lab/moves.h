// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/scenario.h"

#include <memory>

/// A world in which somebody acts. After each move every resolver is asked that may exist then: one with an empty cache, and
/// those that still hold a set from before.
namespace rootline::lab {

/// What resolvers make of the world right after a move.
struct MoveOutcome {
    std::int64_t at = 0;  ///< seconds from the beginning
    Security fresh{};     ///< the verdict of a resolver with an empty cache
    std::string cause;    ///< code of what is to be mended then; empty where nothing is
    std::optional<Question>
        held;  ///< a resolver that has this old set in its cache refuses the answer; nothing: none does
    std::int64_t heldUntil = 0;  ///< seconds from the beginning: when the last cache has let go of it

    /// A resolver with an empty cache, or with an old set, refuses.
    [[nodiscard]] bool isRefused() const;
};

/// Copies are for one thread: they share what was found out.
class Moves {
public:
    /// Begins in the situation of that step, from 0, which has been so for longer than any cache keeps anything. Whatever
    /// moment it is, the zones are freshly signed. Worlds are built around `now`.
    Moves(Scenario scenario, std::size_t step, Timestamp now);

    [[nodiscard]] const MoveOutcome& outcome() const { return outcome_; }
    [[nodiscard]] const std::vector<std::size_t>& inForce() const { return states_.back().inForce; }

    /// The changes of the move, at this moment.
    const MoveOutcome& change(const Move& move);

    /// Nothing changes for so many seconds, but what caches hold.
    const MoveOutcome& wait(std::int64_t seconds);

    /// The situation as it is now, for whatever draws it.
    [[nodiscard]] Scenario situation() const;

private:
    struct State {
        std::vector<std::size_t> inForce;
        std::int64_t until = 0;  ///< seconds from the beginning; of all but the last
    };
    struct Verdict {
        Security verdict{};
        std::string cause;
    };

    [[nodiscard]] Scenario scenarioWith(const std::vector<std::size_t>& inForce) const;
    [[nodiscard]] std::vector<Question> setsThatChange() const;
    const Verdict& ask(const Question* held, const std::vector<std::size_t>& from);
    void askAll();

    Scenario scenario_;
    Timestamp now_;
    std::vector<State> states_;
    MoveOutcome outcome_;
    std::shared_ptr<std::map<std::string, Verdict>> asked_;  // a world says the same again; copies share it
};

/// The first move after which a resolver refuses, where the moves are made in that order; nothing: none does.
/// `order`: places in `moves`, each once.
std::optional<std::pair<std::size_t, MoveOutcome>> firstRefusal(Moves from, const std::vector<Move>& moves,
                                                                const std::vector<std::size_t>& order);

}  // namespace rootline::lab
