// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/finding_arguments.h"

/// Kinds of findings about proofs that something does not exist. Included by finding_kinds.h only.
namespace rootline {

struct DenialMissing : AboutDenial {
    ROOTLINE_FINDING("DENIAL_MISSING", Error, "RFC 4035 section 5.4");
};
struct DenialNameNotCovered : AboutDenial {
    ROOTLINE_FINDING("DENIAL_NAME_NOT_COVERED", Error, "RFC 4035 section 5.4");
};
struct DenialWildcardNotCovered : AboutDenial {
    ROOTLINE_FINDING("DENIAL_WILDCARD_NOT_COVERED", Error, "RFC 4035 section 5.4");
};
struct DenialClosestEncloserMissing : AboutDenial {
    ROOTLINE_FINDING("DENIAL_CLOSEST_ENCLOSER_MISSING", Error, "RFC 5155 section 8.3");
};
struct DenialNextCloserNotCovered : AboutDenial {
    ROOTLINE_FINDING("DENIAL_NEXT_CLOSER_NOT_COVERED", Error, "RFC 5155 section 8.3");
};
struct DenialTypeInBitmap : AboutDenial {
    ROOTLINE_FINDING("DENIAL_TYPE_IN_BITMAP", Error, "RFC 4035 section 5.4");
};
struct DenialExistingNameCovered : AboutDenial {
    ROOTLINE_FINDING("DENIAL_EXISTING_NAME_COVERED", Error, "RFC 4035 section 5.4");
};
struct DenialOwnRecordMissing : AboutDenial {  ///< "no such records" is claimed, and "no such name" is proved
    ROOTLINE_FINDING("DENIAL_OWN_RECORD_MISSING", Error, "RFC 5155 section 7.1");
};
struct DenialFromParentSide : AboutDenial {
    ROOTLINE_FINDING("DENIAL_FROM_PARENT_SIDE", Error, "RFC 6840 section 4.1");
};
struct WildcardExpanded : AboutDenial {
    ROOTLINE_FINDING("WILDCARD_EXPANDED", Notice, "RFC 4035 section 5.3.4");
    Name wildcard;
};
struct WildcardProofMissing : AboutDenial {
    ROOTLINE_FINDING("WILDCARD_PROOF_MISSING", Error, "RFC 4035 section 5.3.4");
};
struct Nsec3IterationsNonzero : AboutDenial {
    ROOTLINE_FINDING("NSEC3_ITERATIONS_NONZERO", Warning, "RFC 9276 section 3.1");
    int iterations = 0;
};
struct Nsec3IterationsExcessive : AboutDenial {
    ROOTLINE_FINDING("NSEC3_ITERATIONS_EXCESSIVE", Warning, "RFC 9276 section 3.2");
    int iterations = 0;
    int limit = 0;
};
struct NsecLastNotApex : AboutDenial {  ///< the record that ends the chain does not lead back to the apex
    ROOTLINE_FINDING("NSEC_LAST_NOT_APEX", Warning, "RFC 4034 section 4.1.1");
    Name owner;
    Name next;
};
struct Nsec3ParametersDiffer : AboutDenial {
    ROOTLINE_FINDING("NSEC3_PARAMETERS_DIFFER", Error, "RFC 5155 section 8.2");
};
struct Nsec3Salt : AboutDenial {
    ROOTLINE_FINDING("NSEC3_SALT", Warning, "RFC 9276 section 3.1");
    std::size_t octets = 0;
};
struct Nsec3OwnerMalformed : AboutDenial {
    ROOTLINE_FINDING("NSEC3_OWNER_MALFORMED", Error, "RFC 5155 section 3");
    Name owner;
};
struct ZoneWalkable : AboutDenial {
    ROOTLINE_FINDING("ZONE_WALKABLE", Notice, "RFC 5155 section 1.1");
};
struct SoaMissingInNegative : AboutDenial {
    ROOTLINE_FINDING("SOA_MISSING_IN_NEGATIVE", Warning, "RFC 2308 section 3");
};
struct Nsec3HashUnsupported : AboutDenial {
    ROOTLINE_FINDING("NSEC3_HASH_UNSUPPORTED", Error, "RFC 5155 section 8.1");
};
struct Nsec3OptOutNeeded : AboutDenial {
    ROOTLINE_FINDING("NSEC3_OPT_OUT_NEEDED", Error, "RFC 5155 section 8.6");
};
struct CompactDenial : AboutDenial {
    ROOTLINE_FINDING("COMPACT_DENIAL", Notice, "RFC 9824 section 3");
};

}  // namespace rootline
