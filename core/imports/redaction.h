// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/rdata_layout.h"
#include "core/evidence.h"
#include "core/trust/anchor.h"

#include <map>

namespace rootline::imports {

/// Replaces everything that identifies a zone, and equal values by equal values: labels of names below top-level domains, addresses,
/// texts, and hashed names of NSEC3. Digests of DS records are computed again where their key is known, so that they still match;
/// signatures cannot be.
class Redaction {
public:
    /// Looks for the keys whose digests have to be computed again.
    explicit Redaction(const Evidence& evidence);

    Name name(const Name& name);
    Question question(const Question& question) { return {name(question.name), question.type}; }
    std::string address(const std::string& address);
    Server server(const Server& server) { return {name(server.name), address(server.address)}; }
    TrustAnchor anchor(const TrustAnchor& anchor);
    Reply reply(const Reply& reply);

private:
    std::string label(std::string_view label);
    Bytes hashedName(ByteView hash);
    DelegationSigner ds(const Name& owner, const DelegationSigner& ds);
    Message message(const Message& message);
    Record record(const Record& record);
    Bytes rdata(const Record& record);
    Bytes field(FieldKind kind, ByteView octets);
    Bytes replacedAddress(RRType type, ByteView octets);

    std::map<std::string, std::string> labels_;
    std::map<std::string, std::string> addresses_;
    std::map<Bytes, Bytes> hashes_;
    std::map<Name, std::vector<DnsKey>> keys_;
};

}  // namespace rootline::imports
