// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/response.h"

/// Where one message's answer leads: aliases (CNAME, DNAME) and referrals. Nothing is validated here.
namespace rootline {

/// False for the types that a CNAME answers itself.
bool followsAliases(RRType type);

/// The DNAME of a section that renames `name`; null where there is none.
const Observation* dnameAbove(const std::vector<Observation>& section, const Name& name);

/// RFC 6672 section 2.2: what `dname` makes of `name`; nothing where the result would be too long.
std::optional<Name> dnameTarget(const Observation& dname, const Name& name);

/// Where the answer section sends `name`; nothing where it sends it nowhere.
std::optional<Name> aliasTarget(const Response& heard, const Name& name);

/// True where the message's aliases lead from its question to `name`.
bool leadsTo(const Response& heard, const Name& name);

/// True where a name server only says who knows more.
bool isReferral(const Response& heard);

}  // namespace rootline
