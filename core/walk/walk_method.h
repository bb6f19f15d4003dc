// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk.h"

#include <optional>

namespace rootline {

/// How a walk finds its way: through the name servers, or through resolvers. The functions are those of Walk.
class Walk::Method {
public:
    virtual ~Method() = default;
    virtual std::vector<Ask> takeAsks() = 0;
    virtual void receive(std::uint32_t askId, Reply reply) = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;
    virtual void widen() = 0;
    [[nodiscard]] virtual const Evidence& evidence() const = 0;
    [[nodiscard]] virtual bool limitReached() const = 0;
    [[nodiscard]] virtual int questionsAsked() const = 0;
    [[nodiscard]] virtual int roundTrips() const = 0;
};

/// The name whose zone answers: the DS of a zone is its parent's word (RFC 4034 section 5), so it lies above the name.
Name answeredAbove(const Question& question);

/// The deepest of `owners` at or above `name`.
std::optional<Name> deepestAtOrAbove(const std::set<Name>& owners, const Name& name);

}  // namespace rootline
