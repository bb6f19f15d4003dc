// SPDX-License-Identifier: MIT
#include "core/trust/validate.h"
#include "tests/fuzz/messages_in_a_row.h"

using namespace rootline;

/// Validating ends, within its budget, and finds the same in any order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const Evidence evidence = fuzz::readRow({octets, size});
    if (evidence.replies().empty()) {
        return 0;
    }
    Evidence backwards;
    for (auto reply = evidence.replies().rbegin(); reply != evidence.replies().rend(); ++reply) {
        backwards.add(**reply);
    }
    // Every key at the root is an anchor here, so that the fuzzer gets past the first link.
    std::vector<TrustAnchor> anchors;
    for (const auto& reply : evidence.replies()) {
        for (const auto& record : reply->message ? reply->message->answer : std::vector<Record>()) {
            const auto key =
                record.type == RRType::DNSKEY && record.owner.isRoot() ? DnsKey::fromRdata(record.rdata) : std::nullopt;
            if (key && anchors.size() < 4) {
                anchors.push_back({Name(), *key});
            }
        }
    }
    const Question question = evidence.replies().front()->question;
    const Policy policy;
    const auto chain = validate(evidence, question, anchors, policy, {1795300000});
    if (chain.verifications > policy.signatureChecks ||
        !(validate(backwards, question, anchors, policy, {1795300000}) == chain)) {
        __builtin_trap();
    }
    return 0;
}
