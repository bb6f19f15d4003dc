// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/panels/details.h"
#include "ui/present/panels/signed_octets.h"

namespace rootline {

/// One step of validation, as one would do it by hand: what goes in, what comes out, what is published.
struct ValidationStep {
    QString partId;  ///< of the picture
    QString title;
    QString sentence;
    Look look = Look::Indeterminate;  ///< Muted: agrees by itself, but nothing leads to it any more
    QString leftTitle;                ///< of the columns of `compared`
    QString rightTitle;
    std::vector<ComparedRow> compared;   ///< computed and published
    std::vector<LabelledOctets> octets;  ///< what is hashed or signed
    QStringList commands;                ///< that repeat it outside, in a shell
    friend bool operator==(const ValidationStep&, const ValidationStep&) = default;
};

/// The way from the trust anchor to the answer, one check after the other (RFC 4035 section 5): anchor, DNSKEY set, DS,
/// DNSKEY set, ..., answer or proof of absence. Where nothing of several alternatives holds, each of them is a step.
std::vector<ValidationStep> validationSteps(const ChainOfTrust& chain, const TrustGraph& graph);

}  // namespace rootline
