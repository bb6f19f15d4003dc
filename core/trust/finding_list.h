// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/findings.h"
#include "core/trust/rrset_check.h"

#include <functional>

namespace rootline {

/// The findings of one validation, without duplicates, in the order in which the chain was walked.
class FindingList {
public:
    FindingList() = default;

    /// Goes on from findings that were sorted before.
    explicit FindingList(std::vector<Finding> findings) : findings_(std::move(findings)) {}

    /// Adds a finding with its kind's own severity, or returns the place of the one that says the same of the same subject.
    std::size_t add(FindingDetail detail, const Name& zone, Subject subject, std::vector<Server> servers = {});

    /// The same, as a consequence of `cause`.
    std::size_t addConsequence(std::size_t cause, FindingDetail detail, const Name& zone, Subject subject);

    /// The same for what breaks the chain, whatever the kind's own severity.
    std::size_t addError(FindingDetail detail, const Name& zone, Subject subject, std::vector<Server> servers = {});

    /// The same for a time that several records give: the latest one stays.
    std::size_t addLatest(KeepSigningUntil detail, const Name& zone, Subject subject, std::vector<Server> servers);

    void setSeverity(std::size_t index, Severity severity) { findings_[index].severity = severity; }
    void setConsequence(std::size_t index, std::size_t cause);
    /// Every other finding for which `follows` holds becomes a consequence of `cause`.
    void setConsequences(std::size_t cause, const std::function<bool(const Finding&)>& follows);
    void addServers(std::size_t index, const std::vector<Server>& servers);
    /// The place of the first finding for which `holds` is true.
    [[nodiscard]] std::optional<std::size_t> find(const std::function<bool(const Finding&)>& holds) const;
    [[nodiscard]] const Finding& at(std::size_t index) const { return findings_[index]; }

    /// Causes first, errors before warnings before notices; otherwise in the order of the walk.
    [[nodiscard]] std::vector<Finding> sorted() const;

private:
    std::vector<Finding> findings_;
};

/// The finding that says why `signature` over `rrset` is not valid; nothing for Valid and for what was not checked.
std::optional<FindingDetail> signatureFinding(const RRset& rrset, const SignatureCheck& signature, Timestamp at);

AboutSignature aboutSignature(const RRset& rrset, const Rrsig& rrsig, Timestamp at);

/// The longest-lived valid signature of the set, which decides how long it holds; nothing where none is valid.
std::optional<AboutSignature> lastingSignature(const RRsetCheck& check, Timestamp at);

/// Short-lived signatures are normal where a server signs on the fly, so a share of the lifetime counts, too.
bool endsSoon(const AboutSignature& about, const Work& work);

/// Tells why a bogus RRset does not validate: the signature nearest to valid is the cause, others follow from it.
/// Returns the cause's place.
std::size_t addRRsetFailure(FindingList& findings, const RRsetCheck& check, const Work& work);

/// Tells what is worth knowing of a secure RRset's signatures: those that fail beside a valid one, and near ends.
void addRRsetNotes(FindingList& findings, const RRsetCheck& check, const Work& work);

}  // namespace rootline
