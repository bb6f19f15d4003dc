// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

/// Ids of the picture's parts, from content alone: a refresh, another order of replies or another session give the
/// same.
namespace rootline::graphids {

QString zone(const Name& name);
QString link(const Name& zone);
QString answerLink(const Question& question);
QString anchor(const TrustAnchor& anchor);
QString ds(const Name& zone, const DelegationSigner& ds);
QString digest(const Name& zone, const DelegationSigner& ds);
QString key(const Name& zone, const DnsKey& key, std::uint16_t tag);
QString slot(const Name& zone, std::uint16_t tag, Algorithm algorithm);
QString noKeys(const Name& zone);
QString rrset(const Name& owner, RRType type);
QString denial(const Name& name, RRType type);
/// Without the octets of the signature: each new signature changes them, but the line in the picture stays the same.
QString signature(const Name& owner, const Rrsig& rrsig);

/// For a second one by the same key.
QString anotherSignature(const Name& owner, const Rrsig& rrsig);

/// A set that caches hold.
QString held(const Name& owner, RRType type);
QString noSignature(const Name& owner, RRType type);

/// An edge that its two ends identify.
QString between(const QString& from, const QString& to);

}  // namespace rootline::graphids
