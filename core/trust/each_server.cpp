// SPDX-License-Identifier: MIT
#include "core/trust/each_server.h"

#include "core/trust/finding_list.h"
#include "core/trust/findings.h"

#include <algorithm>

namespace rootline {

namespace {

/// Signature checks for all servers together, in budgets of one validation: a zone that costs as much as it may is validated
/// by its first servers only.
constexpr int kValidationsWorth = 4;

/// A finding already says that this server's word is refused, or that the server says nothing of use.
bool isToldOf(const ChainOfTrust& chain, const Name& zone, const Server& server) {
    return std::any_of(chain.findings.begin(), chain.findings.end(), [&](const Finding& finding) {
        const bool isRefused = finding.severity == Severity::Error || finding.detail.is<ServerWithoutEdns>();
        return finding.zone == zone && isRefused &&
               std::binary_search(finding.servers.begin(), finding.servers.end(), server);
    });
}

/// The difference with this server's answers only: the RRset at which the chain ends, and the finding's code if it is bogus.
struct Difference {
    Subject subject;
    std::string_view code;
};

Difference difference(const ChainOfTrust& chain, const ChainOfTrust& alone) {
    if (const auto cause = alone.cause()) {
        return {alone.findings[*cause].subject, alone.findings[*cause].code()};
    }
    for (const auto& zone : alone.zones) {  // nothing is broken, but a DS is denied that the others have
        const Zone* whole = chain.findZone(zone.name);
        if (whole != nullptr && whole->link.state == LinkState::Secure && zone.link.state != LinkState::Secure) {
            return {{zone.name, RRType::DS, std::nullopt}, {}};
        }
    }
    return {{chain.question.name, chain.question.type, std::nullopt}, {}};
}

FindingDetail disagreement(const Difference& difference, const Question& question) {
    const AboutRRset about{difference.subject.owner, difference.subject.type};
    switch (difference.subject.type) {
        case RRType::DNSKEY: return ServersDisagreeKeys{about};
        case RRType::DS: return ServersDisagreeDs{about};
        default: return ServersDisagreeAnswer{{question}, difference.code};
    }
}

/// The chain is secure, but would not be for a resolver that asks only this server.
bool refused(const ChainOfTrust& chain, const ChainOfTrust& alone) {
    const bool holds = chain.verdict == Security::Secure || chain.verdict == Security::Insecure;
    const bool lost = chain.verdict == Security::Secure && alone.verdict == Security::Insecure;
    return holds && (alone.verdict == Security::Bogus || lost);
}

/// A server answers for its own zone only: what is broken elsewhere is not its word.
Security ownWord(const ChainOfTrust& alone, const Name& zone) {
    const bool isAtFault = std::any_of(alone.findings.begin(), alone.findings.end(), [&](const Finding& finding) {
        return finding.zone == zone && finding.severity == Severity::Error && !finding.causedBy;
    });
    const Zone* own = alone.findZone(zone);
    return alone.verdict != Security::Bogus || isAtFault || own == nullptr ? alone.verdict : own->security;
}

}  // namespace

Evidence heardFrom(const Evidence& evidence, const Name& zone, const Server& server) {
    Evidence heard;
    Standpoint standpoint = evidence.standpoint();
    standpoint.alone = {zone, server};
    heard.setStandpoint(std::move(standpoint));
    for (const auto& reply : evidence.replies()) {
        if (!(reply->zone == zone) || reply->server == server) {
            heard.add(reply);
        }
    }
    return heard;
}

ChainOfTrust validateEachServer(const Evidence& evidence, const Question& question,
                                std::span<const TrustAnchor> anchors, const Policy& policy, Timestamp at) {
    ValidationMemory memory;
    return validateEachServer(evidence, question, anchors, policy, at, memory);
}

ChainOfTrust validateEachServer(const Evidence& evidence, const Question& question,
                                std::span<const TrustAnchor> anchors, const Policy& policy, Timestamp at,
                                ValidationMemory& memory) {
    ChainOfTrust chain = validate(evidence, question, anchors, policy, at, memory);
    FindingList findings(chain.findings);
    int budget = kValidationsWorth * policy.signatureChecks;
    for (auto& zone : chain.zones) {
        for (auto& status : zone.servers) {
            if (status.state != ServerState::Answers || budget <= 0) {
                continue;
            }
            const auto alone =
                validate(heardFrom(evidence, zone.name, status.server), question, anchors, policy, at, memory);
            status.verdictAlone = refused(chain, alone) ? alone.verdict : ownWord(alone, zone.name);
            budget -= alone.verifications;
            if (refused(chain, alone) && !isToldOf(chain, zone.name, status.server)) {
                const auto differs = difference(chain, alone);
                const auto place =
                    findings.add(disagreement(differs, question), zone.name, differs.subject, {status.server});
                findings.setSeverity(place, Severity::Error);
            }
        }
    }
    chain.findings = findings.sorted();
    return chain;
}

}  // namespace rootline
