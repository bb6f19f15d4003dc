// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/name.h"

/// Whose a zone is: advice goes to the party that can act.
namespace rootline {

/// True where a registry gives out the names below `name`, such as "test." and "co.uk.": Debian's Public Suffix List
/// (libpsl). Without libpsl: for the root and top-level domains.
bool isPublicSuffix(const Name& name);

/// The domain that somebody registered: "shop.co.uk." for "www.shop.co.uk.". A name above that stays as it is.
Name registrableDomain(const Name& name);

/// True where `zone` belongs neither to the owner of the domain that `asked` is in nor to somebody above it: an alias, a
/// name server or a mail target led there. False for registries.
bool isThirdPartys(const Name& zone, const Name& asked);

}  // namespace rootline
