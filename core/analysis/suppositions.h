// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/trust/supposed_records.h"

#include <tl/expected.hpp>

namespace rootline {

struct ChainOfTrust;

/// One assumed change ("what if"). Values, so that a list of them can be edited, undone and shown.
///
/// As text (--suppose), one each, the zone behind "in" where it is not the one that answers:
///
///     add-ds TAG ALGORITHM TYPE DIGEST      the parent publishes one DS more
///     replace-ds TAG ALGORITHM TYPE DIGEST  the parent publishes this DS and no other
///     remove-ds TAG|all                     the parent takes a DS away
///     add-key FLAGS 3 ALGORITHM KEY         the zone publishes one DNSKEY more
///     drop-key TAG                          the zone publishes a DNSKEY no more
///     unsign                                the zone publishes no DNSSEC records at all
///     apply-cds                             the parent does what the zone's CDS records ask for
///     only-server NAME                      the zone has this name server alone
///     at TIME                               it is that time
///
/// for example "remove-ds 12345 in example.org".
struct Supposition {
    enum class Kind { AddDs, ReplaceDs, RemoveDs, AddKey, DropKey, Unsign, ApplyCds, OnlyServer, OtherTime };

    Kind kind{};
    std::optional<Name> zone;             ///< nothing: the zone that answers the question
    std::optional<std::uint16_t> keyTag;  ///< of RemoveDs and DropKey; nothing: all
    Bytes rdata;                          ///< of AddDs and ReplaceDs a DS, of AddKey a DNSKEY
    std::optional<Name> server;           ///< of OnlyServer
    std::optional<Timestamp> at;          ///< of OtherTime
    friend bool operator==(const Supposition&, const Supposition&) = default;
};

/// Why a text is no supposition.
enum class SuppositionError { UnknownWord, NotAKeyTag, NotADs, NotAKey, NotAName, NotATime, TooMuch };

tl::expected<Supposition, SuppositionError> suppositionFromText(std::string_view text);
std::string suppositionText(const Supposition& supposition);

/// Why an assumed change cannot be applied to the received answers.
struct SupposeFailure {
    enum class Reason { NoSuchZone, NoSuchDs, NoSuchKey, NoCds, NoSuchServer } reason{};
    std::size_t index = 0;  ///< of the supposition
    Name zone;
};

/// Applies suppositions one after the other to the evidence that `real` was validated from.
tl::expected<SupposedEvidence, SupposeFailure> suppose(const Evidence& evidence, const ChainOfTrust& real,
                                                       std::span<const Supposition> suppositions);

}  // namespace rootline
