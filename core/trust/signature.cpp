// SPDX-License-Identifier: MIT
#include "core/trust/signature.h"

#include <algorithm>

namespace rootline {

namespace {

void put16(Bytes& bytes, std::size_t value) {
    bytes.push_back(static_cast<std::uint8_t>(value >> 8U));
    bytes.push_back(static_cast<std::uint8_t>(value & 0xFFU));
}

/// RFC 4035 section 5.3.2: the owner itself, or the wildcard it was expanded from.
Name signedOwner(const Name& owner, std::size_t labels) {
    if (labels >= signedLabelCount(owner)) {
        return owner.lowered();
    }
    return owner.ancestor(labels).child("*").value_or(owner).lowered();
}

}  // namespace

std::size_t signedLabelCount(const Name& owner) {
    const std::size_t labels = owner.labelCount();
    return owner.isWildcard() ? labels - 1 : labels;
}

Bytes signedData(const RRset& rrset, const Rrsig& rrsig) {
    Rrsig head = rrsig;
    head.signer = rrsig.signer.lowered();
    head.signature.clear();
    Bytes data = head.toRdata();

    std::vector<Bytes> rdatas;
    rdatas.reserve(rrset.rdatas.size());
    for (const auto& rdata : rrset.rdatas) {
        rdatas.push_back(canonicalRdata(rrset.type, rdata));
    }
    std::sort(rdatas.begin(), rdatas.end());
    rdatas.erase(std::unique(rdatas.begin(), rdatas.end()), rdatas.end());

    const Name owner = signedOwner(rrset.owner, rrsig.labels);
    for (const auto& rdata : rdatas) {
        data.insert(data.end(), owner.wire().begin(), owner.wire().end());
        put16(data, static_cast<std::size_t>(rrset.type));
        put16(data, kClassIn);
        put16(data, rrsig.originalTtl >> 16U);
        put16(data, rrsig.originalTtl & 0xFFFFU);
        put16(data, rdata.size());
        data.insert(data.end(), rdata.begin(), rdata.end());
    }
    return data;
}

}  // namespace rootline
