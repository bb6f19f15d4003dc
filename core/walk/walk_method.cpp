// SPDX-License-Identifier: MIT
#include "core/walk/walk_method.h"

#include "core/walk/resolver_walk.h"
#include "core/walk/walk_impl.h"

#include <algorithm>

namespace rootline {

Walk::Walk(Question question, std::vector<Server> rootServers, std::set<Name> anchorOwners, WalkLimits limits)
    : method_(std::make_unique<Impl>(std::move(question), rootServers, std::move(anchorOwners), limits)) {}

Walk::Walk(std::unique_ptr<Method> method) : method_(std::move(method)) {}

Walk Walk::throughResolvers(Question question, std::vector<Server> resolvers, std::set<Name> anchorOwners,
                            WalkLimits limits) {
    return Walk(std::make_unique<ResolverWalk>(question, std::move(resolvers), std::move(anchorOwners), limits));
}

Walk::~Walk() = default;
Walk::Walk(Walk&&) noexcept = default;
Walk& Walk::operator=(Walk&&) noexcept = default;

std::vector<Ask> Walk::takeAsks() {
    return method_->takeAsks();
}

void Walk::receive(std::uint32_t askId, Reply reply) {
    method_->receive(askId, std::move(reply));
}

bool Walk::isFinished() const {
    return method_->isFinished();
}

void Walk::widen() {
    method_->widen();
}

void Walk::askBeside(const std::vector<BesideQuestion>& questions) {
    method_->askBeside(questions);
}

bool Walk::askAgain(const std::vector<Name>& zones) {
    return method_->askAgain(zones);
}

const Evidence& Walk::evidence() const {
    return method_->evidence();
}

bool Walk::limitReached() const {
    return method_->limitReached();
}

int Walk::questionsAsked() const {
    return method_->questionsAsked();
}

int Walk::roundTrips() const {
    return method_->roundTrips();
}

std::optional<AskLedger::Entry> Walk::Method::keep(std::uint32_t askId, Reply reply) {
    auto entry = ledger_.settle(askId);
    if (!entry) {
        return entry;
    }
    reply.server = entry->ask.server;
    reply.zone = entry->ask.zone;
    reply.role = entry->ask.role;
    reply.question = entry->ask.question;
    if (!entry->ask.again || contradictsItself(reply)) {
        evidence_.add(std::move(reply));
    }
    return entry;
}

bool Walk::Method::contradictsItself(const Reply& reply) const {
    return reply.answered() && std::ranges::any_of(evidence_.replies(), [&](const auto& known) {
               return known->answered() && known->server == reply.server && known->zone == reply.zone &&
                      known->question == reply.question && !saysTheSame(*known->message, *reply.message);
           });
}

Name answeredAbove(const Question& question) {
    return question.type == RRType::DS ? question.name.parent() : question.name;
}

std::optional<Name> deepestAtOrAbove(const std::set<Name>& owners, const Name& name) {
    for (Name candidate = name;; candidate = candidate.parent()) {
        if (owners.contains(candidate)) {
            return candidate;
        }
        if (candidate.isRoot()) {
            return std::nullopt;
        }
    }
}

}  // namespace rootline
