// SPDX-License-Identifier: MIT
// What the chain is used for: are certificates (RFC 6698) and mail (RFC 7672) covered by it?
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

bool startsWith(const Name& name, std::string_view label) {
    return name.labelCount() > 0 && name.label(0) == label;
}

/// A TXT record that steers mail, by its first words.
bool steersMail(const RRset& rrset) {
    if (rrset.type == RRType::MX) {
        return true;
    }
    return std::any_of(rrset.rdatas.begin(), rrset.rdatas.end(), [](const Bytes& rdata) {
        const std::string text(rdata.begin() + (rdata.empty() ? 0 : 1), rdata.end());
        return text.starts_with("v=spf1") || text.starts_with("v=DMARC1") || text.starts_with("v=STSv1") ||
               text.starts_with("v=DKIM1");
    });
}

bool isMailType(RRType type) {
    return type == RRType::MX || type == RRType::TXT;
}

bool hasData(const BesideAnswer& answer) {
    return answer.rrset && answer.rrset->type == answer.question.type;
}

}  // namespace

bool isAskedBeside(const Question& question) {
    switch (question.type) {
        case RRType::MX:
        case RRType::TXT:
        case RRType::TLSA: return true;
        case RRType::CDS:
        case RRType::CDNSKEY: return startsWith(question.name, "_dsboot");
        default: return false;
    }
}

void addUseNotes(Validation& validation, const ChainOfTrust& chain, const std::vector<BesideAnswer>& answers) {
    MailRecordsUnsigned mail;
    for (const auto& answer : answers) {
        const AboutRRset about{answer.question.name, answer.question.type};
        const Subject subject{about.owner, about.type, std::nullopt};
        if (!hasData(answer)) {
            continue;
        }
        if (about.type == RRType::TLSA && answer.security == Security::Secure) {
            validation.findings.add(TlsaSecure{about}, answer.zone, subject);
        } else if (about.type == RRType::TLSA && answer.security == Security::Insecure) {
            validation.findings.add(TlsaUnsigned{about}, answer.zone, subject);
        } else if (isMailType(about.type) && answer.security == Security::Insecure && steersMail(*answer.rrset)) {
            mail.records.push_back(about);
        }
    }
    if (!mail.records.empty()) {
        const auto& first = mail.records.front();
        validation.findings.add(mail, chain.hops.empty() ? chain.question.name : chain.hops.front().zone,
                                {first.owner, first.type, std::nullopt});
    }
}

}  // namespace rootline
