// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/failure.h"
#include "app/command_line/ways.h"
#include "core/analysis/resolver_comparison.h"

namespace rootline::cli {

/// The resolvers that --ask-resolver names, each of them only because the user said so; the error is one sentence.
tl::expected<Way, Failure> waysToAskedResolvers(const Options& options);

/// The resolvers of those names, as --via writes them, asked as `way` says; the error is one sentence.
tl::expected<Way, QString> wayToResolvers(const QStringList& names, Way way);

/// Asks them all that compares them with the chain, with and without checking, and for their root keys where a zone with
/// sentinel names is given. Returns when each came to something.
std::vector<ResolverReply> askResolvers(const ChainOfTrust& chain, const Way& way,
                                        const std::optional<Name>& sentinelZone);

/// The zone that --sentinel names; nothing where the text is empty. The error is one sentence.
tl::expected<std::optional<Name>, QString> readSentinelZone(const QString& text);

/// Asks them what the name servers were asked, and returns the chain with what differs. Where there are none,
/// the chain comes back as it is.
ChainOfTrust comparedWithAskedResolvers(ChainOfTrust chain, const Evidence& evidence, const Way& way,
                                        const std::optional<Name>& sentinelZone);

}  // namespace rootline::cli
