// SPDX-License-Identifier: MIT
#include "core/trust/validation_memory.h"

#include "core/trust/signature.h"

#include <algorithm>

namespace rootline {

namespace {

// A key is some hundred octets here and some thousand in OpenSSL; a chain has a few dozen.
constexpr std::size_t kKeys = 128;
constexpr std::size_t kReplies = 512;  // a walk asks at most 400 questions

/// Octets with their length in front, so that no two different rows of fields read the same.
void append(Bytes& content, ByteView field) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        content.push_back(static_cast<std::uint8_t>(field.size() >> static_cast<unsigned>(shift)));
    }
    content.insert(content.end(), field.begin(), field.end());
}

}  // namespace

ValidationMemory::ValidationMemory(std::size_t capacity)
    : heard_(std::min(capacity, kReplies)), keys_(std::min(capacity, kKeys)), checks_(capacity), hashes_(capacity) {}

std::vector<std::shared_ptr<const Response>> ValidationMemory::read(const Evidence& evidence) {
    std::vector<std::shared_ptr<const Response>> all;
    for (const auto& reply : evidence.replies()) {
        if (reply->answered() && reply->message->isResponse) {
            all.push_back(heard_.get(reply, [&] { return std::make_shared<const Response>(reply); }));
        }
    }
    return all;
}

Sha256 ValidationMemory::contentOf(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig) {
    Bytes content;
    append(content, key.toRdata());
    append(content, rrsig.toRdata());
    append(content, rrset.owner.lowered().wire());
    content.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(rrset.type) >> 8U));
    content.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(rrset.type) & 0xFFU));
    for (const auto& rdata : rrset.rdatas) {
        append(content, rdata);
    }
    return sha256(content);
}

Verification ValidationMemory::check(const Sha256& content, const DnsKey& key, const RRset& rrset, const Rrsig& rrsig) {
    return checks_.get(content, [&] {
        ++computedChecks_;
        return prepared(key).verify(signedData(rrset, rrsig), rrsig.signature);
    });
}

PreparedKey& ValidationMemory::prepared(const DnsKey& key) {
    return *keys_.get(key.toRdata(), [&] { return std::make_shared<PreparedKey>(key); });
}

std::string ValidationMemory::contentOf(const Name& name, const Nsec3& parameters) {
    // A name in wire form ends by itself, so no two different rows of fields read the same.
    const Name lowered = name.lowered();
    std::string content(lowered.wire().begin(), lowered.wire().end());
    content.push_back(static_cast<char>(parameters.iterations >> 8U));
    content.push_back(static_cast<char>(parameters.iterations & 0xFFU));
    content.append(parameters.salt.begin(), parameters.salt.end());
    return content;
}

Bytes ValidationMemory::hash(const std::string& content, const Name& name, const Nsec3& parameters) {
    return hashes_.get(content, [&] { return nsec3Hash(name, parameters.salt, parameters.iterations); });
}

}  // namespace rootline
