// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QStringList>

/// Shell lines that repeat one check with other programs, so that a user can verify it independently.
namespace rootline {

/// Ask other programs the same question.
QStringList questionCommands(const Name& name, RRType type);

/// Prints the digest that a DS of that type should hold. Empty where OpenSSL has no such digest.
QStringList digestCommands(const Name& owner, const DnsKey& key, DigestType type);

/// Prints "Verified OK" or "Signature Verified Successfully" where the signature fits. Writes three files into the
/// folder it runs in. Empty where the signature cannot be checked here either.
QStringList signatureCommands(const RRset& rrset, const Rrsig& rrsig, const DnsKey& key);

}  // namespace rootline
