// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk_method.h"
#include "core/walk/zone_cuts.h"

#include <deque>

namespace rootline {

/// One question to the servers of one zone. Everything a walk asks is a topic; it has as many asks as it needs servers.
struct Topic {
    Name zone;
    Question question;
    int depth = 0;                       ///< of the shallowest walk that wants it: 0 for what the verdict needs
    bool needed = false;                 ///< for the verdict, not only for the address of a name server
    bool askAll = false;                 ///< widened: every server, not only until one answers
    bool exhausted = false;              ///< nobody is left to ask and nobody answered usefully
    std::vector<std::size_t> followers;  ///< pursuits that go on from its reply
    std::set<std::string> askedAddresses;
    std::map<std::string, int> askedAgain;  ///< addresses that were asked a second or third time
    int outstanding = 0;
    std::vector<std::shared_ptr<const Reply>> useful;
    std::size_t processed = 0;  ///< of `useful`

    [[nodiscard]] bool settled() const { return !useful.empty(); }
};

/// One name and type being resolved: a hop of the question (its name, then each alias' target), or the address of a
/// name server.
struct Pursuit {
    Question question;
    std::optional<Name> nameServer;   ///< whose address is wanted; nothing: a hop of the question itself
    std::optional<Name> anchorOwner;  ///< where the hop's chain of keys starts; nothing: no keys are asked for
    int depth = 0;
    int aliases = 0;  ///< followed before it
    bool over = false;
    bool answeredInPassing = false;  ///< an alias' target whose answer came in the alias' message
};

/// The iterative way: from the root hints, zone by zone.
class Walk::Impl final : public Walk::Method {
public:
    Impl(Question question, const std::vector<Server>& rootServers, std::set<Name> anchorOwners, WalkLimits limits);

    void receive(std::uint32_t askId, Reply reply) override;
    [[nodiscard]] bool isFinished() const override;
    void widen() override;
    void askBeside(const std::vector<BesideQuestion>& questions) override;
    bool askAgain(const std::vector<Name>& zones) override;

private:
    // Driving (walk.cpp)
    void run();
    bool step(std::size_t topic);
    void giveUpCircles();
    bool isResolved(const Topic& topic) const;
    Topic& topicFor(const Name& zone, const Question& question, const Pursuit* pursuit);
    void need(const Name& zone, const Question& question);

    // Choosing servers (walk_servers.cpp)
    void fill(std::size_t topic);
    bool askNext(std::size_t topic);
    [[nodiscard]] std::optional<Server> nextServer(const Topic& topic);
    bool askAgain(std::size_t topic);
    void findAddresses(const Topic& topic, int wanted);
    [[nodiscard]] int addressesBeingFound(const NameServers& servers) const;
    [[nodiscard]] bool hasAddress(const ZoneCut& cut) const;
    [[nodiscard]] AddressFamilies families() const { return {limits_.useIpv4, limits_.useIpv6}; }
    void startAddressPursuit(const Name& nameServer, int depth);
    void endAddressPursuit(Pursuit& pursuit, const Message* message);

    // Following a name down (walk_pursuits.cpp)
    void startHop(const Question& question, int aliases, const Reply* alsoIn);
    void follow(std::size_t pursuit, const Name& zone);
    void askWhatWasAnsweredInPassing();
    void advance(std::size_t pursuit, const Reply& reply);
    void followReferral(std::size_t pursuit, const Reply& reply, const Name& child);
    void followAlias(std::size_t pursuit, const Reply& reply, const Name& target);
    void fail(std::size_t pursuit);

    // The chain of keys (walk_chain.cpp)
    void needKeysDownTo(const Name& zone, const Name& anchorOwner);
    void needProofOf(const ZoneCut& cut, const Name& anchorOwner);
    void needDsBetween(const Name& zone, const Name& name, const Name& anchorOwner);
    [[nodiscard]] bool mayBeSigned(const ZoneCut& cut, const Name& anchorOwner);
    Name learnHiddenCuts(const Name& zone, const Name& name, const Message& message, const Name& anchorOwner);
    void lookForHiddenCuts(const Pursuit& pursuit, const Reply& reply);
    void noteDs(const Topic& topic, const Reply& reply);
    void noteDsElsewhere(const Topic& topic, const Reply& reply, const Name& zone, const Name& anchorOwner);

    std::set<Name> anchorOwners_;
    ZoneCuts cuts_;
    AddressBook addressBook_;
    std::deque<Topic> topics_;  // deques: references stay valid while new ones are added
    std::deque<Pursuit> pursuits_;
    std::set<std::string> silent_;  // addresses that did not answer: asked last from then on
    bool widened_ = false;
    bool isBeside_ = false;  // what is new from here on need not be asked everywhere
};

}  // namespace rootline
