// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/key_tag_steps.h"
#include "core/trust/chain.h"
#include "ui/present/figures/figure.h"

namespace rootline {

/// A key that can be laid on the workbench, with the DS records that are to fit it.
struct WorkbenchKey {
    QString title;  ///< "example.test. · KSK 34251"
    Name owner;
    DnsKey key;
    std::optional<DelegationSigner> published;  ///< what the parent (or the anchor) says of this key
    friend bool operator==(const WorkbenchKey&, const WorkbenchKey&) = default;
};

/// Every published key of the chain, those that a DS or an anchor names first in their zone.
std::vector<WorkbenchKey> workbenchKeys(const ChainOfTrust& chain);

/// What lies on the workbench: a key, the digest to make, and bits that somebody turned over.
struct Workbench {
    WorkbenchKey key;
    DigestType digestType = DigestType::Sha256;
    std::optional<std::size_t> nameBit;  ///< of the letters of the owner name, counted from the left
    std::optional<std::size_t> keyBit;   ///< of the DNSKEY RDATA, counted from the left

    [[nodiscard]] std::size_t nameBits() const;
    [[nodiscard]] std::size_t keyBits() const;

    /// The owner name with the turned bit.
    [[nodiscard]] Name owner() const;
    /// The key with the turned bit.
    [[nodiscard]] DnsKey dnskey() const;
    friend bool operator==(const Workbench&, const Workbench&) = default;
};

/// What comes out of it.
struct WorkbenchResult {
    Bytes name;                ///< canonical: lower case, as on the wire (RFC 4034 section 6.2)
    Bytes rdata;               ///< of the DNSKEY
    Bytes digest;              ///< SHA of name and rdata; empty where that digest cannot be made here
    Bytes expected;            ///< of the untouched key: what a DS says, or would say
    bool isPublished = false;  ///< `expected` is in a DS or an anchor, not only computed
    std::size_t differingBits = 0;
    KeyTagSteps tag;
    [[nodiscard]] bool fits() const { return !digest.empty() && digest == expected; }
};

WorkbenchResult compute(const Workbench& bench);

/// The shell commands that compute the same with other people's programs: openssl, then ldns-key2ds.
QStringList workbenchCommands(const Workbench& bench);

/// Name and key flow into the hash; its result beside the DS, with the link between them whole or snapped.
Figure digestFigure(const Workbench& bench, const FigureOptions& options);

/// The key tag as a sum by hand.
Figure keyTagFigure(const Workbench& bench, const FigureOptions& options);

}  // namespace rootline
