// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/trust/crypto.h"
#include "core/trust/recently_used.h"
#include "core/trust/response.h"

#include <string>

namespace rootline {

/// What one validation leaves to the next: replies put in order, keys made ready, signature results and NSEC3 hashes. All of
/// it is remembered by content, so that no verdict can depend on it: another time, policy, anchor or edit finds the rest
/// known and costs no cryptography. Bounded: validating any number of names with one memory does not let it grow. Its owner
/// passes it to validate(); one thread at a time.
class ValidationMemory {
public:
    static constexpr std::size_t kCapacity = 4096;  ///< signature results; the largest chain within limits has 512

    explicit ValidationMemory(std::size_t capacity = kCapacity);

    /// The usable messages of the evidence (read without error, QR set), in its order. Replies that it shares with
    /// evidence of earlier calls are not put in order again.
    std::vector<std::shared_ptr<const Response>> read(const Evidence& evidence);

    /// One signature with one key. `content` must be contentOf() of the rest.
    Verification check(const Sha256& content, const DnsKey& key, const RRset& rrset, const Rrsig& rrsig);
    /// As PreparedKey::isDamaged().
    bool isDamaged(const DnsKey& key) { return prepared(key).isDamaged(); }
    static Sha256 contentOf(const DnsKey& key, const RRset& rrset, const Rrsig& rrsig);

    /// NSEC3 hash (RFC 5155 section 5). `content` must be contentOf() of the rest.
    Bytes hash(const std::string& content, const Name& name, const Nsec3& parameters);
    static std::string contentOf(const Name& name, const Nsec3& parameters);

    /// How many signatures had to be computed so far, to see what remembering saves.
    [[nodiscard]] int computedChecks() const { return computedChecks_; }

private:
    PreparedKey& prepared(const DnsKey& key);

    RecentlyUsed<std::shared_ptr<const Reply>, std::shared_ptr<const Response>>
        heard_;  // owned, so that no address comes back
    RecentlyUsed<Bytes, std::shared_ptr<PreparedKey>> keys_;
    RecentlyUsed<Sha256, Verification> checks_;
    RecentlyUsed<std::string, Bytes> hashes_;
    int computedChecks_ = 0;
};

}  // namespace rootline
