// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/trust/response.h"

/// The one rule of absence: that something was not sent follows only from a message that is whole where it would have
/// stood, and that was asked for so that it could have been sent. Everything else is *not captured*, and not known.
namespace rootline {

/// True where the message could have carried signatures and proofs: it was asked for with DO (RFC 3225), or shows it.
bool couldBeSigned(const Reply& reply);

/// True where what is not in the answer section was not sent. Signatures: only with couldBeSigned().
bool hasWholeAnswer(const Reply& reply);

/// True where a proof or a signature that is not in the answer and authority sections was not sent.
bool couldHoldProof(const Reply& reply);

/// True where the message shows that a server does not support EDNS: the question had EDNS, but the reply has no OPT record.
bool couldHoldEdns(const Reply& reply);

/// How a section of the message holds what it holds.
HeldAs heldAs(const Reply& reply, SectionState section);

/// The better of two ways in which the same RRset with the same signatures was held.
HeldAs better(const HeldAs& a, const HeldAs& b);

/// True where a signature that is not with this RRset, or that does not fit it, is the sender's doing: none was lost,
/// and no record of the set was.
bool isConclusive(const HeldAs& held);

/// True where the failure of a checked RRset cannot come from what was lost: nothing was, or the signature fits and is
/// merely out of its time.
bool failsForSure(const HeldAs& held, const std::vector<SignatureCheck>& signatures);

}  // namespace rootline
