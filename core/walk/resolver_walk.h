// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk_method.h"

#include <deque>

namespace rootline {

/// A walk through resolvers. Which zones lie between the anchor and a name is not known beforehand and no referral
/// tells, so DS and DNSKEY of every name between are asked at once: one round trip, and one more for an alias whose
/// target did not come along.
class ResolverWalk final : public Walk::Method {
public:
    ResolverWalk(const Question& question, std::vector<Server> resolvers, std::set<Name> anchorOwners,
                 WalkLimits limits);

    void receive(std::uint32_t askId, Reply reply) override;
    [[nodiscard]] bool isFinished() const override;
    void widen() override;
    void askBeside(const std::vector<BesideQuestion>& questions) override;
    bool askAgain(const std::vector<Name>& /*zones*/) override { return false; }  // their caches give the same again

private:
    struct Topic {
        Question question;
        std::size_t nextResolver = 0;
        int outstanding = 0;
        bool answered = false;
    };

    void startHop(const Question& question);
    [[nodiscard]] bool isHop(const Question& question) const;
    void needKeys(const Question& question);
    void need(const Question& question);
    void askNext(std::size_t topic);
    void followAliases(Question question, const Message& message);

    std::vector<Server> resolvers_;
    std::set<Name> anchorOwners_;
    std::deque<Topic> topics_;    // references stay valid while new ones are added
    std::vector<Question> hops_;  // the question, then each alias' target
};

}  // namespace rootline
