// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"

#include <memory>
#include <set>

namespace rootline {

/// One question that can be asked now.
struct Ask {
    std::uint32_t id = 0;  ///< unique in its walk
    Server server;
    Name zone;  ///< the server is asked as a server of this zone; the root for a resolver
    Question question;
    ServerRole role = ServerRole::Authoritative;
    bool checkingDisabled = true;  ///< of a resolver: it is asked not to validate (CD)
    bool again = false;            ///< the same server was asked before: ask over TCP, and answer from no memory
    friend bool operator==(const Ask&, const Ask&) = default;
};

/// Bounds of one walk, so that it ends whatever the servers answer.
struct WalkLimits {
    int questions = 400;      ///< in all
    int depth = 6;            ///< walks for the addresses of name servers within walks
    int aliases = 16;         ///< CNAMEs and DNAMEs followed
    int serversAtOnce = 2;    ///< servers of a zone that one question goes to at first
    int serversPerZone = 13;  ///< addresses of a zone that are ever asked
    bool useIpv4 = true;
    bool useIpv6 = true;
};

/// What to ask next, without sockets and clock (sans I/O). It receives replies and says what to ask; it never validates
/// signatures.
class Walk {
public:
    /// An iterative walk from the root hints to the answer. It asks everything that can be asked now, so that root, TLD
    /// and domain cost three round trips.
    /// `anchorOwners`: keys and DS records above the deepest of them that is at or above a name are not asked for.
    Walk(Question question, std::vector<Server> rootServers, std::set<Name> anchorOwners, WalkLimits limits = {});

    /// The same by way of resolvers: the question, and DS and DNSKEY of every name above it, all at once; then likewise
    /// for aliases' targets that did not come along. The first resolver is asked, the next where it fails.
    static Walk throughResolvers(Question question, std::vector<Server> resolvers, std::set<Name> anchorOwners,
                                 WalkLimits limits = {});
    ~Walk();
    Walk(Walk&&) noexcept;
    Walk& operator=(Walk&&) noexcept;

    /// Questions that can be asked now and were not handed out before.
    std::vector<Ask> takeAsks();

    /// What came of an ask. Replies to unknown or settled asks are ignored. Call takeAsks() afterwards.
    void receive(std::uint32_t askId, Reply reply);

    /// True when nothing that a verdict needs is outstanding. Asks in flight may still be answered and add evidence.
    [[nodiscard]] bool isFinished() const;

    /// Asks every server of every zone on the chain, or every resolver, that was not asked yet: for a second opinion
    /// where the first ones' data does not validate, and for comparison. isFinished() is false until they are settled.
    void widen();

    /// Asks for what the verdict does not need, with the keys to validate it by. Only when the walk is finished;
    /// isFinished() is then false until that is settled. What was asked before is not asked again.
    void askBeside(const std::vector<BesideQuestion>& questions);

    /// Asks once more for what a verdict rests on that only one reply tells: the same server over TCP, in each zone at or
    /// below one of `zones`. For a bogus verdict, because a single reply may be damaged on its way. A second reply that
    /// says the same adds no evidence; after one that says something else, a second call asks a third time. False where there
    /// is nothing left to confirm; then nothing is asked. Only when the walk is widened and finished. Of resolvers nothing is asked again.
    bool askAgain(const std::vector<Name>& zones);

    /// Everything heard so far.
    [[nodiscard]] const Evidence& evidence() const;

    /// True where WalkLimits stopped the walk.
    [[nodiscard]] bool limitReached() const;

    [[nodiscard]] int questionsAsked() const;

    /// Length of the longest row of asks that each waited for the one before.
    [[nodiscard]] int roundTrips() const;

    class Method;

private:
    class Impl;
    explicit Walk(std::unique_ptr<Method> method);

    std::unique_ptr<Method> method_;
};

}  // namespace rootline
