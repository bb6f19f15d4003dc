// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

/// "Works for me, not for them": what resolvers say, beside what the name servers said. Only resolvers that the user named
/// are ever asked.
namespace rootline {

/// A question for a resolver, to be checked by it or not (CD, RFC 4035 section 3.2.2).
struct ResolverQuestion {
    Question question;
    bool checkingDisabled = false;
    friend bool operator==(const ResolverQuestion&, const ResolverQuestion&) = default;
};

/// The reply of one resolver; Reply::server is the resolver.
struct ResolverReply {
    std::shared_ptr<const Reply> reply;
    bool checkingDisabled = false;
};

/// What to ask a resolver to compare it with a chain: the question with and without checking, something that is known to be
/// secure, and the DS and DNSKEY sets of the zone that answers.
std::vector<ResolverQuestion> questionsForResolver(const ChainOfTrust& chain);

/// Whether a resolver validates, judged by its answer about a name that is known to be secure; nothing where that was not asked.
std::optional<bool> saysItValidates(const ChainOfTrust& chain, const std::vector<ResolverReply>& repliesOfOne);

/// The chain with findings about each resolver whose replies differ from what `evidence`, heard from the name servers,
/// proves. Verdict and cause stay as they are. Pure.
ChainOfTrust comparedWithResolvers(ChainOfTrust chain, const Evidence& evidence,
                                   const std::vector<ResolverReply>& replies);

}  // namespace rootline
