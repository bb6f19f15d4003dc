// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"
#include "core/evidence.h"
#include "core/lab/signed_zone.h"

#include <memory>

namespace rootline::lab {

/// One authoritative server with all its zones (RFC 1034 section 4.3.2, RFC 4035 section 3.1, RFC 5155 section 7.2).
class Responder {
public:
    void addZone(std::shared_ptr<const SignedZone> zone) { zones_.insert_or_assign(zone->name, std::move(zone)); }
    [[nodiscard]] bool serves(const Name& zone) const { return zones_.contains(zone); }

    /// The octets of the answer; empty where the server stays silent.
    [[nodiscard]] Bytes answer(ByteView query, Protocol protocol) const;

private:
    [[nodiscard]] const SignedZone* zoneFor(const Question& question) const;
    [[nodiscard]] Message respond(const Message& query) const;
    [[nodiscard]] Bytes answerBadly(BadServer::Way way, const Message& query, Protocol protocol) const;
    [[nodiscard]] Message answerFrom(const Question& question, bool dnssecOk) const;

    std::map<Name, std::shared_ptr<const SignedZone>> zones_;
};

}  // namespace rootline::lab
