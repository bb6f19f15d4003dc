// SPDX-License-Identifier: MIT
#pragma once

#include "core/zones/zone_signatures.h"

/// A whole zone from its file, before it is published.
namespace rootline {

/// What came of a zone file.
struct ZoneCheck {
    Name apex;
    Timestamp at;
    bool isSigned = false;
    std::size_t records = 0;
    std::size_t names = 0;
    SignatureFigures figures = {};  ///< its findings are all findings of the zone, worst kind first, then by line

    /// Something in it would be refused by a resolver that validates, or breaks look-ups.
    [[nodiscard]] bool hasErrors() const;
};

/// All that needs no signature checks: rules, keys, denial, ZONEMD.
std::vector<ZoneFinding> findingsWithoutSignatures(const ZoneContents& contents, const ZoneCheckSettings& settings);

/// Puts the parts together. `parts`: what a ZoneSignatureChecker said of each part of setsToCheck().
ZoneCheck zoneCheck(const ZoneContents& contents, const ZoneCheckSettings& settings,
                    std::vector<SignatureFigures> parts);

/// The whole check on one thread.
ZoneCheck checkZone(const ZoneContents& contents, const ZoneCheckSettings& settings);

}  // namespace rootline
