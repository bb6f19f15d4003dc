// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "ui/present/trust_graph/trust_graph.h"

#include <QStringList>

/// The short words that stand in the picture itself: labels of a few characters, never sentences.
namespace rootline::graphwords {

/// What stands on a signature: the time left, or why it does not count.
QString signatureLabel(const SignatureCheck& check, Timestamp at);

/// What stands on a digest's edge.
QString digestLabel(const Zone& zone, const DelegationCheck& check);

/// "KSK 20326", "ZSK 31510", "key 4711".
QString keyTitle(const ZoneKey& key);

/// "ECDSA P-256", "RSA/SHA-256 · 2048 bit".
QString keyLine(const ZoneKey& key);

/// "DS 30909".
QString dsTitle(const DelegationSigner& ds);

/// "SHA-256".
QString dsLine(const DelegationSigner& ds);

/// "www.example.test. A".
QString rrsetTitle(const Name& owner, RRType type);

/// "www A" within example.test.: short enough for a lane that names the zone already.
QString rrsetTitle(const Name& owner, RRType type, const Name& zone);

/// The first records as text, at most `limit` lines, then how many more there are.
QStringList rdataLines(const RRset& rrset, std::size_t limit);

/// A zone's name as shown: the root with its word.
QString zoneTitle(const Name& name);

/// How a delegation without DS stands on the border between two zones.
QString noDsTitle(const Zone& zone);

/// What stands on the big link to a zone.
QString linkLabel(const Zone& zone);

/// The state of a zone in a word; "not reached" for what lies behind the break.
QString securityWord(Security security, bool isCause);

/// "www.example.test. does not exist", "no AAAA record", "no DS".
QString denialTitle(const DenialProof& proof);

/// "proved by NSEC3, 3 records".
QString denialLine(const DenialProof& proof);

/// Shown in place of the state where the servers, each validated alone, have different states.
QString serversState(const std::vector<Look>& servers);

/// In place of the state where the observer's clock is to blame, and no zone.
QString clockState();

/// A warning on records that a simulated attack put there.
QString forged();

/// What caches still hold: "Old DS 34251", "Old keys 34251 · 10068".
QString heldTitle(const RRset& held);

/// "cached until 22:45".
QString heldUntil(const CachedRRset& held, Timestamp at);

}  // namespace rootline::graphwords
