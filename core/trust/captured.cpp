// SPDX-License-Identifier: MIT
#include "core/trust/captured.h"

#include <algorithm>
#include <tuple>

namespace rootline {

namespace {

bool echoesDo(const Message& message) {
    return message.edns && message.edns->dnssecOk;
}

bool isWhole(SectionState state) {
    return state == SectionState::Whole;
}

}  // namespace

bool couldBeSigned(const Reply& reply) {
    if (reply.answered() && (echoesDo(*reply.message) || carriesSignature(*reply.message))) {
        return true;
    }
    return reply.asked.dnssecOk.value_or(false);
}

bool hasWholeAnswer(const Reply& reply) {
    return isWhole(reply.completeness.answer);
}

bool couldHoldProof(const Reply& reply) {
    return hasWholeAnswer(reply) && isWhole(reply.completeness.authority) && couldBeSigned(reply);
}

bool couldHoldEdns(const Reply& reply) {
    return reply.asked.edns.value_or(false) && isWhole(reply.completeness.additional);
}

HeldAs heldAs(const Reply& reply, SectionState section) {
    return {section, couldBeSigned(reply)};
}

HeldAs better(const HeldAs& a, const HeldAs& b) {
    const auto rank = [](const HeldAs& held) { return std::tuple(!held.couldBeSigned, held.state); };
    return rank(a) <= rank(b) ? a : b;
}

bool isConclusive(const HeldAs& held) {
    return isWhole(held.state) && held.couldBeSigned;
}

bool failsForSure(const HeldAs& held, const std::vector<SignatureCheck>& signatures) {
    const bool isOutOfTime = std::any_of(signatures.begin(), signatures.end(), [](const SignatureCheck& signature) {
        return signature.status == SignatureStatus::Expired || signature.status == SignatureStatus::NotYetValid;
    });
    return isConclusive(held) || (isOutOfTime && held.state == SectionState::Unknown);
}

}  // namespace rootline
