// SPDX-License-Identifier: MIT
#include "core/lab/signed_zone.h"

#include "core/trust/crypto.h"

#include <algorithm>
#include <cctype>

namespace rootline::lab {

const std::vector<Bytes>& LateSignatures::of(const RRset& rrset) const {
    if (signer_ != nullptr) {
        const std::lock_guard lock(signer_->making_);
        if (!isMade_) {
            made_ = signer_->sign(rrset);
            isMade_ = true;
        }
    }
    return made_;
}

std::vector<Bytes>& LateSignatures::change(const RRset& rrset) {
    static_cast<void>(of(rrset));
    return made_;
}

const Node* SignedZone::findNode(const Name& owner) const {
    const auto found = nodes.find(owner);
    return found == nodes.end() ? nullptr : &found->second;
}

std::optional<Name> SignedZone::findCut(const Name& owner) const {
    for (std::size_t labels = name.labelCount() + 1; labels <= owner.labelCount(); ++labels) {
        const Name candidate = owner.ancestor(labels);
        const Node* node = findNode(candidate);
        if (node == nullptr) {
            return std::nullopt;
        }
        if (node->contains(RRType::NS)) {
            return candidate;
        }
    }
    return std::nullopt;
}

bool SignedZone::isAuthoritative(const Name& owner, RRType type) const {
    return isAuthoritativeAt(findCut(owner), owner, type);
}

bool SignedZone::isAuthoritativeAt(const std::optional<Name>& cut, const Name& owner, RRType type) {
    // RFC 4035 section 2.2: at a delegation only DS and NSEC are the parent's.
    return !cut || (*cut == owner && (type == RRType::DS || type == RRType::NSEC));
}

Name SignedZone::nsec3Owner(const Name& owner) const {
    std::string label = toBase32Hex(nsec3Hash(owner, denial.salt, denial.iterations));
    std::transform(label.begin(), label.end(), label.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name.child(label).value_or(name);
}

std::vector<Record> toRecords(const SignedSet& set, bool withSignatures, const Name& owner) {
    std::vector<Record> records;
    for (const Bytes& rdata : set.rrset.rdatas) {
        records.push_back(Record{owner, set.rrset.type, kClassIn, set.rrset.ttl, rdata});
    }
    if (withSignatures) {
        for (const Bytes& rdata : set.signatures.of(set.rrset)) {
            records.push_back(Record{owner, RRType::RRSIG, kClassIn, set.rrset.ttl, rdata});
        }
    }
    return records;
}

std::vector<Record> SignedZone::records() const {
    std::vector<Record> all;
    const auto append = [&all](const SignedSet& set) {
        const std::vector<Record> records = toRecords(set, true, set.rrset.owner);
        all.insert(all.end(), records.begin(), records.end());
    };
    for (const auto& [owner, node] : nodes) {
        for (const auto& [type, set] : node) {
            append(set);
        }
    }
    for (const auto& [owner, set] : nsec3) {
        append(set);
    }
    std::stable_partition(all.begin(), all.end(), [](const Record& record) { return record.type == RRType::SOA; });
    return all;
}

}  // namespace rootline::lab
