// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata.h"
#include "core/evidence.h"

#include <concepts>
#include <memory>

/// One finding, without the list of all kinds: a new kind recompiles only what includes findings.h.
namespace rootline {

/// By effect on users. Error: validating resolvers refuse. Warning: works, but will or may fail. Notice: worth knowing.
enum class Severity { Error, Warning, Notice };

/// The fixed part of a kind of finding.
struct FindingKind {
    std::string_view code;
    Severity severity;
    std::string_view reference;  ///< such as "RFC 4035 section 5.2"
};

template <typename... Kind>
struct KindList {};

/// One finding's arguments, of whichever kind: shared and immutable, so that copying costs nothing.
/// Not a std::variant: one of so many kinds took the compiler a minute and a half for its moves and comparisons alone.
class FindingDetail {
public:
    FindingDetail();  ///< some kind, with empty arguments

    template <typename Kind>
    requires std::same_as<decltype(Kind::kind), const FindingKind> FindingDetail(
        Kind arguments)  // NOLINT: the arguments of a kind are a detail
        : kind_(&Kind::kind), arguments_(std::make_shared<const Kind>(std::move(arguments))) {}

    [[nodiscard]] const FindingKind& kind() const { return *kind_; }

    /// The arguments where it is of that kind, nullptr where it is of another.
    template <typename Kind>
    [[nodiscard]] const Kind* as() const {
        return is<Kind>() ? static_cast<const Kind*>(arguments_.get()) : nullptr;
    }
    /// Whether it is of one of these kinds.
    template <typename... Kind>
    [[nodiscard]] bool is() const {
        return ((kind_ == &Kind::kind) || ...);
    }
    /// Calls `visitor` with the arguments as what they are. A visitor that does not take every kind does not compile.
    /// Defined in findings.h, which knows every kind.
    template <typename Visitor>
    auto visit(const Visitor& visitor) const;
    friend bool operator==(const FindingDetail& a, const FindingDetail& b);

private:
    template <typename Result, typename Visitor, typename Kind>
    static Result call(const Visitor& visitor, const void* arguments) {
        return visitor(*static_cast<const Kind*>(arguments));
    }
    template <typename Visitor, typename First, typename... Rest>
    auto visitOneOf(const Visitor& visitor, KindList<First, Rest...> kinds) const;

    const FindingKind* kind_;  // what tells one kind from another: each has its own, once in the program
    std::shared_ptr<const void> arguments_;
};

/// What came of trying the advice of a finding: the change is supposed, and the chain validated once more.
enum class FixCheck {
    CannotBeChecked,  ///< nobody tried, or the change cannot be supposed, such as signing a zone again
    Improves,         ///< the live chain gets better, and no cached view worse
    NotOffered        ///< it would not get better: the advice is left out
};

/// What a finding is about, as records: the picture finds its node by it.
struct Subject {
    Name owner;
    RRType type = RRType::None;  ///< None: the zone as a whole
    std::optional<std::uint16_t> keyTag;
    friend bool operator==(const Subject&, const Subject&) = default;
};

struct Finding {
    FindingDetail detail;
    Name zone;  ///< the zone at fault: where somebody has to act
    Subject subject;
    std::vector<Server> servers;  ///< that showed it, sorted; empty where it is not about what servers said
    std::optional<std::size_t>
        causedBy;  ///< index of the finding that this one follows from; nothing: a cause by itself
    Severity severity = Severity::Notice;  ///< the kind's own, or weaker where another path still works

    FixCheck fixCheck = FixCheck::CannotBeChecked;

    [[nodiscard]] const FindingKind& kind() const { return detail.kind(); }
    [[nodiscard]] std::string_view code() const { return kind().code; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace rootline
