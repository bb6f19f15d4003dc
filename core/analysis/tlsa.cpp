// SPDX-License-Identifier: MIT
#include "core/analysis/tlsa.h"

#include "core/trust/finding_list.h"
#include "core/trust/findings.h"

#include <algorithm>
#include <charconv>

namespace rootline {

namespace {

std::optional<std::uint16_t> portFrom(std::string_view label) {
    std::uint16_t port = 0;
    if (label.size() < 2 || label.front() != '_') {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(label.data() + 1, label.data() + label.size(), port);
    return error == std::errc() && end == label.data() + label.size() && port > 0 ? std::optional(port) : std::nullopt;
}

bool isTlsa(const ChainOfTrust& chain) {
    return chain.question.type == RRType::TLSA && chain.verdict == Security::Secure && !chain.hops.empty() &&
           chain.hops.back().rrset && chain.hops.back().rrset->rrset.type == RRType::TLSA;
}

}  // namespace

std::optional<TlsaService> serviceOf(const Question& question) {
    const auto& name = question.name;
    if (question.type != RRType::TLSA || name.labelCount() < 3 || name.label(1) != "_tcp") {
        return std::nullopt;
    }
    const auto port = portFrom(name.label(0));
    return port ? std::optional(TlsaService{name.ancestor(name.labelCount() - 2), *port}) : std::nullopt;
}

bool fits(ByteView rdata, const std::vector<PresentedCertificate>& presented) {
    constexpr std::size_t kFixed = 3;  // usage, selector, matching type
    if (rdata.size() <= kFixed || rdata[0] > 3 || rdata[1] > 1 || rdata[2] > 2) {
        return false;  // RFC 6698 section 2.2: what is not known is not usable
    }
    const Bytes wanted(rdata.begin() + kFixed, rdata.end());
    const bool isEndEntity = rdata[0] == 1 || rdata[0] == 3;
    for (std::size_t i = 0; i < presented.size(); ++i) {
        const auto& forms = rdata[1] == 0 ? presented[i].whole : presented[i].publicKey;
        // RFC 7671 section 5.2.2: a certificate that signs itself may be its own authority.
        const bool counts = isEndEntity ? i == 0 : i > 0 || presented.size() == 1;
        if (counts && forms[rdata[2]] == wanted) {
            return true;
        }
    }
    return false;
}

ChainOfTrust comparedWithCertificates(ChainOfTrust chain, const std::vector<PresentedCertificate>& presented) {
    if (!isTlsa(chain) || presented.empty()) {
        return chain;
    }
    const auto& rrset = chain.hops.back().rrset->rrset;
    const bool anyFits = std::any_of(rrset.rdatas.begin(), rrset.rdatas.end(),
                                     [&](const Bytes& rdata) { return fits(rdata, presented); });
    if (!anyFits) {
        FindingList findings(chain.findings);
        findings.add(TlsaMismatch{{rrset.owner, RRType::TLSA}}, chain.hops.back().zone,
                     {rrset.owner, RRType::TLSA, std::nullopt});
        chain.findings = findings.sorted();
    }
    return chain;
}

}  // namespace rootline
