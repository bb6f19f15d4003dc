// SPDX-License-Identifier: MIT
#include "core/zones/zone_finding.h"

#include <algorithm>

namespace rootline {

namespace {

constexpr std::array kKinds{
    ZoneFaultKind{ZoneFault::SoaNotAtApex, "SOA_NOT_AT_APEX", Severity::Error, "RFC 1035 section 5.2"},
    ZoneFaultKind{ZoneFault::SoaSeveral, "SOA_SEVERAL", Severity::Error, "RFC 1035 section 5.2"},
    ZoneFaultKind{ZoneFault::NsMissing, "NS_MISSING", Severity::Error, "RFC 1035 section 5.2"},
    ZoneFaultKind{ZoneFault::RecordOutsideZone, "RECORD_OUTSIDE_ZONE", Severity::Warning, "RFC 1035 section 5.2"},
    ZoneFaultKind{ZoneFault::TtlsDiffer, "TTLS_DIFFER", Severity::Warning, "RFC 2181 section 5.2"},
    ZoneFaultKind{ZoneFault::CnameAndOtherData, "CNAME_AND_OTHER_DATA", Severity::Error, "RFC 2181 section 10.1"},
    ZoneFaultKind{ZoneFault::CnameSeveral, "CNAME_SEVERAL", Severity::Error, "RFC 2181 section 10.1"},
    ZoneFaultKind{ZoneFault::DnameSeveral, "DNAME_SEVERAL", Severity::Error, "RFC 6672 section 2.4"},
    ZoneFaultKind{ZoneFault::NameOccluded, "NAME_OCCLUDED", Severity::Warning, "RFC 9499 section 7"},
    ZoneFaultKind{ZoneFault::GlueMissing, "GLUE_MISSING", Severity::Error, "RFC 1034 section 4.2.1"},
    ZoneFaultKind{ZoneFault::NameServerIsAlias, "NAME_SERVER_IS_ALIAS", Severity::Warning, "RFC 2181 section 10.3"},
    ZoneFaultKind{ZoneFault::NameServerNotInZone, "NAME_SERVER_NOT_IN_ZONE", Severity::Error, "RFC 1034 section 4.2.1"},
    ZoneFaultKind{ZoneFault::DnskeyNotAtApex, "DNSKEY_NOT_AT_APEX", Severity::Warning, "RFC 4035 section 2.1"},
    ZoneFaultKind{ZoneFault::DsNotAtDelegation, "DS_NOT_AT_DELEGATION", Severity::Warning, "RFC 4035 section 2.4"},
    ZoneFaultKind{ZoneFault::CdsNotAtApex, "CDS_NOT_AT_APEX", Severity::Warning, "RFC 7344 section 4.1"},
    ZoneFaultKind{ZoneFault::ZoneNotSigned, "ZONE_NOT_SIGNED", Severity::Notice, "RFC 4035 section 2"},
    ZoneFaultKind{ZoneFault::DnskeyMissing, "DNSKEY_MISSING", Severity::Error, "RFC 4035 section 2.1"},
    ZoneFaultKind{ZoneFault::DsMatchesNoKey, "DS_MATCHES_NO_KEY", Severity::Error, "RFC 4035 section 5.2"},
    ZoneFaultKind{ZoneFault::DnskeySetNotSignedBySep, "DNSKEY_SET_NOT_SIGNED_BY_SEP", Severity::Error,
                  "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::RrsigMissing, "RRSIG_MISSING", Severity::Error, "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::RrsigExpired, "RRSIG_EXPIRED", Severity::Error, "RFC 4035 section 5.3.1"},
    ZoneFaultKind{ZoneFault::RrsigNotYetValid, "RRSIG_NOT_YET_VALID", Severity::Error, "RFC 4035 section 5.3.1"},
    ZoneFaultKind{ZoneFault::RrsigInceptionAfterExpiration, "RRSIG_INCEPTION_AFTER_EXPIRATION", Severity::Error,
                  "RFC 4034 section 3.1.5"},
    ZoneFaultKind{ZoneFault::RrsigInvalid, "RRSIG_INVALID", Severity::Error, "RFC 4035 section 5.3.3"},
    ZoneFaultKind{ZoneFault::RrsigKeyMissing, "RRSIG_KEY_MISSING", Severity::Error, "RFC 4035 section 5.3.1"},
    ZoneFaultKind{ZoneFault::RrsigKeyRevoked, "RRSIG_KEY_REVOKED", Severity::Error, "RFC 5011 section 2.1"},
    ZoneFaultKind{ZoneFault::RrsigSignerNotZone, "RRSIG_SIGNER_NOT_ZONE", Severity::Error, "RFC 4035 section 5.3.1"},
    ZoneFaultKind{ZoneFault::RrsigLabelsWrong, "RRSIG_LABELS_WRONG", Severity::Error, "RFC 4034 section 3.1.3"},
    ZoneFaultKind{ZoneFault::RrsigWithoutRRset, "RRSIG_WITHOUT_RRSET", Severity::Warning, "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::RrsigNotAuthoritative, "RRSIG_NOT_AUTHORITATIVE", Severity::Warning,
                  "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::RrsigAlgorithmUnsupported, "RRSIG_ALGORITHM_UNSUPPORTED", Severity::Notice,
                  "RFC 4035 section 5.2"},
    ZoneFaultKind{ZoneFault::AlgorithmSignaturesMissing, "ALGORITHM_SIGNATURES_MISSING", Severity::Warning,
                  "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::RrsigExpiresSoon, "RRSIG_EXPIRES_SOON", Severity::Warning, "RFC 6781 section 4.4.2"},
    ZoneFaultKind{ZoneFault::TtlDiffersFromOriginal, "TTL_DIFFERS_FROM_ORIGINAL", Severity::Warning,
                  "RFC 4035 section 2.2"},
    ZoneFaultKind{ZoneFault::TtlBeyondExpiration, "TTL_BEYOND_EXPIRATION", Severity::Warning, "RFC 6781 section 4.4.1"},
    ZoneFaultKind{ZoneFault::DenialChainMissing, "DENIAL_CHAIN_MISSING", Severity::Error, "RFC 4035 section 2.3"},
    ZoneFaultKind{ZoneFault::NsecMissing, "NSEC_MISSING", Severity::Error, "RFC 4035 section 2.3"},
    ZoneFaultKind{ZoneFault::NsecNextWrong, "NSEC_NEXT_WRONG", Severity::Error, "RFC 4034 section 4.1.1"},
    ZoneFaultKind{ZoneFault::NsecBitmapWrong, "NSEC_BITMAP_WRONG", Severity::Error, "RFC 4034 section 4.1.2"},
    ZoneFaultKind{ZoneFault::NsecUnwanted, "NSEC_UNWANTED", Severity::Error, "RFC 4035 section 2.3"},
    ZoneFaultKind{ZoneFault::Nsec3ParamMissing, "NSEC3PARAM_MISSING", Severity::Error, "RFC 5155 section 4"},
    ZoneFaultKind{ZoneFault::Nsec3Missing, "NSEC3_MISSING", Severity::Error, "RFC 5155 section 7.1"},
    ZoneFaultKind{ZoneFault::Nsec3NextWrong, "NSEC3_NEXT_WRONG", Severity::Error, "RFC 5155 section 3.1.7"},
    ZoneFaultKind{ZoneFault::Nsec3BitmapWrong, "NSEC3_BITMAP_WRONG", Severity::Error, "RFC 5155 section 3.1.8"},
    ZoneFaultKind{ZoneFault::Nsec3Unwanted, "NSEC3_UNWANTED", Severity::Error, "RFC 5155 section 7.1"},
    ZoneFaultKind{ZoneFault::Nsec3ChainLeftOver, "NSEC3_CHAIN_LEFT_OVER", Severity::Notice, "RFC 5155 section 7.2"},
    ZoneFaultKind{ZoneFault::Nsec3IterationsNonzero, "NSEC3_ITERATIONS_NONZERO", Severity::Warning,
                  "RFC 9276 section 3.1"},
    ZoneFaultKind{ZoneFault::CdsMatchesNoKey, "CDS_MATCHES_NO_KEY", Severity::Warning, "RFC 7344 section 4.1"},
    ZoneFaultKind{ZoneFault::CdsCdnskeyDiffer, "CDS_CDNSKEY_DIFFER", Severity::Warning, "RFC 7344 section 4"},
    ZoneFaultKind{ZoneFault::ZonemdMismatch, "ZONEMD_MISMATCH", Severity::Error, "RFC 8976 section 4"},
    ZoneFaultKind{ZoneFault::ZonemdSerialDiffers, "ZONEMD_SERIAL_DIFFERS", Severity::Error, "RFC 8976 section 4"},
    ZoneFaultKind{ZoneFault::ZonemdUnsupported, "ZONEMD_UNSUPPORTED", Severity::Notice, "RFC 8976 section 4"},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (static_cast<std::size_t>(kKinds[i].fault) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row for each ZoneFault, in the order of the enumeration");

}  // namespace

const ZoneFaultKind& kindOf(ZoneFault fault) {
    return kKinds.at(static_cast<std::size_t>(fault));
}

std::span<const ZoneFaultKind> allZoneFaultKinds() {
    return kKinds;
}

ZoneFinding zoneFinding(ZoneFault fault, const Name& owner, RRType type, std::size_t line, std::string detail) {
    return {.fault = fault,
            .owner = owner,
            .type = type,
            .line = line,
            .severity = kindOf(fault).severity,
            .detail = std::move(detail)};
}

}  // namespace rootline
