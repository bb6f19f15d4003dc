// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/ask_ledger.h"

#include <optional>

namespace rootline {

/// How a walk finds its way: through the name servers, or through resolvers. The functions are those of Walk; what was asked
/// and heard is kept here for both.
class Walk::Method {
public:
    virtual ~Method() = default;
    std::vector<Ask> takeAsks() { return ledger_.takeNew(); }
    virtual void receive(std::uint32_t askId, Reply reply) = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;
    virtual void widen() = 0;
    virtual void askBeside(const std::vector<BesideQuestion>& questions) = 0;
    virtual bool askAgain(const std::vector<Name>& zones) = 0;
    [[nodiscard]] const Evidence& evidence() const { return evidence_; }
    [[nodiscard]] bool limitReached() const { return limitReached_; }
    [[nodiscard]] int questionsAsked() const { return ledger_.count(); }
    [[nodiscard]] int roundTrips() const { return ledger_.rounds(); }

protected:
    explicit Method(const WalkLimits& limits) : limits_(limits), ledger_(limits.questions) {}

    /// Keeps a reply as evidence, the last one of evidence_, as the answer to what was asked and of whom. Returns whose ask
    /// it was; nothing, and nothing is kept, for unknown and already settled asks. Of an ask that repeats another one, only
    /// a reply that contradicts an earlier one is kept, and what settles that.
    std::optional<AskLedger::Entry> keep(std::uint32_t askId, Reply reply);

    /// True where the same server has said something else to the same question.
    [[nodiscard]] bool contradictsItself(const Reply& reply) const;

    WalkLimits limits_;
    AskLedger ledger_;
    Evidence evidence_;
    int round_ = 0;  ///< of the reply being worked on
    bool limitReached_ = false;
};

/// The name whose zone answers: the DS of a zone is its parent's word (RFC 4034 section 5), so it lies above the name.
Name answeredAbove(const Question& question);

/// The deepest of `owners` at or above `name`.
std::optional<Name> deepestAtOrAbove(const std::set<Name>& owners, const Name& name);

}  // namespace rootline
