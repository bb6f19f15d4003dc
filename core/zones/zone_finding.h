// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"
#include "core/trust/finding.h"

#include <array>

namespace rootline {

/// What can be wrong with a zone file. `kZoneFaultKinds` holds code, severity and reference of each.
enum class ZoneFault {
    SoaNotAtApex,
    SoaSeveral,
    NsMissing,
    RecordOutsideZone,
    TtlsDiffer,
    CnameAndOtherData,
    CnameSeveral,
    DnameSeveral,
    NameOccluded,  ///< below a delegation or a DNAME, and no glue
    GlueMissing,
    NameServerIsAlias,
    NameServerNotInZone,  ///< a name server's name that the zone should hold and does not
    DnskeyNotAtApex,
    DsNotAtDelegation,
    CdsNotAtApex,
    ZoneNotSigned,
    DnskeyMissing,   ///< signatures without a DNSKEY set
    DsMatchesNoKey,  ///< none of the DS records that were given
    DnskeySetNotSignedBySep,
    RrsigMissing,
    RrsigExpired,
    RrsigNotYetValid,
    RrsigInceptionAfterExpiration,
    RrsigInvalid,
    RrsigKeyMissing,
    RrsigKeyRevoked,
    RrsigSignerNotZone,
    RrsigLabelsWrong,
    RrsigWithoutRRset,
    RrsigNotAuthoritative,  ///< over a delegation's NS set, glue or hidden data
    RrsigAlgorithmUnsupported,
    AlgorithmSignaturesMissing,
    RrsigExpiresSoon,
    TtlDiffersFromOriginal,
    TtlBeyondExpiration,
    DenialChainMissing,
    NsecMissing,
    NsecNextWrong,
    NsecBitmapWrong,
    NsecUnwanted,
    Nsec3ParamMissing,
    Nsec3Missing,
    Nsec3NextWrong,
    Nsec3BitmapWrong,
    Nsec3Unwanted,
    Nsec3ChainLeftOver,  ///< records of a chain that NSEC3PARAM does not name
    Nsec3IterationsNonzero,
    CdsMatchesNoKey,
    CdsCdnskeyDiffer,
    ZonemdMismatch,
    ZonemdSerialDiffers,
    ZonemdUnsupported
};

struct ZoneFaultKind {
    ZoneFault fault{};
    std::string_view code;
    Severity severity{};
    std::string_view reference;
};

/// The fixed part of a fault.
const ZoneFaultKind& kindOf(ZoneFault fault);

/// All of them, in the order of the report.
std::span<const ZoneFaultKind> allZoneFaultKinds();

/// One fault at one place.
struct ZoneFinding {
    ZoneFault fault{};
    Name owner;
    RRType type = RRType::None;
    std::size_t line = 0;                  ///< where to look in the file, from 1; 0 where no line is at fault
    Severity severity = Severity::Notice;  ///< the kind's own, or weaker where another signature is valid
    std::optional<std::uint16_t> keyTag = {};
    std::string detail = {};  ///< in the field's own signs: types of a bitmap, a name, a time

    friend bool operator==(const ZoneFinding&, const ZoneFinding&) = default;
};

/// A finding of the kind's own severity.
ZoneFinding zoneFinding(ZoneFault fault, const Name& owner, RRType type, std::size_t line, std::string detail = {});

}  // namespace rootline
