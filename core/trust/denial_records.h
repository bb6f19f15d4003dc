// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/denial.h"
#include "core/trust/findings.h"

/// Inner parts of denial.h, shared by its files and by the code that draws a proof.
namespace rootline {

/// A proof in the making: what the NSEC and NSEC3 provers add to.
struct DenialDraft {
    DenialQuery query;
    Name zone;
    std::vector<DenialStep> steps;
    DenialKind kind = DenialKind::NoData;
    bool optOut = false;
    bool compact = false;
    std::optional<FindingDetail> failure;

    [[nodiscard]] AboutDenial about(bool nsec3) const {
        return {query.denied.name, query.denied.type, nsec3, query.claim == DenialClaim::NoData};
    }
};

struct NsecRecord {
    Name owner;
    Nsec nsec;
    std::size_t index = 0;  ///< into DenialProof::records
};

struct Nsec3Record {
    Bytes ownerHash;
    Nsec3 nsec3;
    std::size_t index = 0;
};

/// Tries the claim with NSEC records; sets failure where it does not hold.
DenialDraft proveWithNsec(const DenialQuery& query, const Name& zone, std::span<const NsecRecord> records);

/// Tries the claim with NSEC3 records of one salt and number of iterations, at least one; sets failure where it does not
/// hold.
DenialDraft proveWithNsec3(const DenialQuery& query, const Name& zone, std::span<const Nsec3Record> records,
                           Work& work);

/// True where `name` falls into the gap between the record's owner and its next name (RFC 4034 section 4.1.1).
bool isInGap(const NsecRecord& record, const Name& name);

/// The same for hashes (RFC 5155 section 3.1.7): the last record of the ring points back to the first.
bool isInGap(const Nsec3Record& record, const Bytes& hash);

/// True where a record with these types may speak for names below its owner: not from above a delegation, and not
/// above a DNAME (RFC 6840 section 4.1).
bool speaksForNamesBelow(const TypeBitmap& types);

/// Why a matching record with these types does not deny `type`; nothing where it does.
std::optional<FindingDetail> bitmapFailure(const TypeBitmap& types, const AboutDenial& about);

/// True where the types are those of a delegation without DS, seen from the parent (RFC 4035 section 5.2).
bool isUnsignedDelegation(const TypeBitmap& types);

}  // namespace rootline
