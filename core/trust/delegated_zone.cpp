// SPDX-License-Identifier: MIT
#include "core/trust/denial.h"
#include "core/trust/findings.h"
#include "core/trust/no_ds_evidence.h"
#include "core/trust/validation.h"

#include <algorithm>
#include <utility>

namespace rootline {

namespace {

/// Validates a delegation step by step; one object for one delegation.
class DelegationValidator {
public:
    DelegationValidator(Validation& validation, const Name& name, const Zone& parent, Causes& causes)
        : validation_(validation), parent_(parent), causes_(causes) {
        zone_.name = name;
        zone_.link.parent = parent.name;
    }

    std::optional<Zone> validate() {
        if (parent_.security != Security::Secure) {
            return validation_.facts.showsZone(zone_.name) ? std::optional(belowUnprotected()) : std::nullopt;
        }
        if (validation_.work.isSupposedWithoutDs(zone_.name)) {
            return validateSupposedAbsence();
        }
        zone_.link.dsSet = bestRRset(validation_.facts.versions(zone_.name, RRType::DS), parent_, validation_.work);
        if (zone_.link.dsSet && zone_.link.dsSet->wildcard) {  // a DS is never expanded from a wildcard
            zone_.link.dsSet->security = Security::Bogus;
        }
        if (zone_.link.dsSet && zone_.link.dsSet->security == Security::Secure) {
            validateSignedDelegation();
            addDsAtChild();
            return std::move(zone_);
        }
        return validateWithoutTrustedDs();
    }

private:
    Zone belowUnprotected() {
        zone_.keys = publishedKeys(validation_.facts, zone_.name);
        authenticateKeys(validation_, zone_, {});
        zone_.security = parent_.security;
        for (auto& key : zone_.keys) {
            key.security = parent_.security;
        }
        if (zone_.keySet) {
            zone_.keySet->security = parent_.security;
        }
        switch (parent_.security) {
            case Security::Insecure: zone_.link.state = LinkState::BelowInsecure; break;
            case Security::Bogus:
                zone_.link.state = LinkState::BelowBroken;
                if (const auto cause = causes_.find(parent_.name); cause != causes_.end()) {
                    causes_[zone_.name] = cause->second;
                    validation_.findings.addConsequence(cause->second, ParentBroken{parent_.name}, zone_.name,
                                                        {zone_.name, RRType::None, std::nullopt});
                }
                break;
            case Security::Secure:
            case Security::Indeterminate: zone_.link.state = LinkState::Unknown; break;
        }
        return std::move(zone_);
    }

    // Without a DS that validates -----------------------------------------------------------------------------------

    std::optional<Zone> validateWithoutTrustedDs() {
        const auto evidence = noDsEvidence(validation_.facts, zone_.name);
        std::optional<DenialOutcome> best;
        bool isNameError = false;
        for (const auto* heard : evidence.owed) {
            auto proved = proveNoDs(*heard);
            if (!best || isStronger(proved.outcome, *best)) {
                best = std::move(proved.outcome);
                isNameError = proved.isNameError;
            }
        }
        for (const auto* heard : evidence.chance) {
            if (best && isProven(*best)) {
                break;
            }
            auto outcome = proveNoDs(*heard).outcome;
            if (isProven(outcome) && showsUnsignedDelegation(outcome.proof)) {
                best = std::move(outcome);
                isNameError = false;
            }
        }
        if (best && isProven(*best)) {
            return validateProvenAbsence(*best, isNameError);
        }
        if (!validation_.facts.showsZone(zone_.name)) {
            return std::nullopt;
        }
        if (isLeftOpen(best)) {
            validateNotCaptured();
        } else {
            validateMissingProof(best);
        }
        return std::move(zone_);
    }

    static bool isProven(const DenialOutcome& outcome) {
        return outcome.proof.security == Security::Secure || outcome.proof.security == Security::Insecure;
    }

    /// A DS or a proof was there, and what it lacks may have been lost.
    [[nodiscard]] bool isLeftOpen(const std::optional<DenialOutcome>& best) const {
        const bool isDsOpen = zone_.link.dsSet && zone_.link.dsSet->security == Security::Indeterminate;
        return isDsOpen || (!zone_.link.dsSet && best && best->notCaptured);
    }

    void validateNotCaptured() {
        const auto part = zone_.link.dsSet ? NotInFile::Part::Signatures : NotInFile::Part::Proof;
        addNotInFile(validation_, parent_.name, part, {zone_.name, RRType::DS});
        leaveOpen();
    }

    /// What was seen stays to be shown; what it would prove is not known.
    void leaveOpen() {
        if (zone_.keys.empty()) {
            zone_.keys = publishedKeys(validation_.facts, zone_.name);
            authenticateKeys(validation_, zone_, {});
            compareDs({});
        }
        zone_.link.state = LinkState::Unknown;
        countAs(Security::Indeterminate);
        for (auto& check : zone_.link.checks) {
            check.status = check.status == DsStatus::NoKey ? DsStatus::NotChecked : check.status;
        }
    }

    [[nodiscard]] bool deniesTheName(const Response& heard) const {
        return heard.reply->question == Question{zone_.name, RRType::DS} && heard.message().rcode == Rcode::NxDomain;
    }

    struct NoDs {
        DenialOutcome outcome;
        bool isNameError = false;
    };

    /// Nobody signs the rcode: that there is no DS counts, even where it says that there is no such name.
    NoDs proveNoDs(const Response& heard) {
        const auto prove = [&](DenialClaim claim) {
            return proveDenial({claim, {zone_.name, RRType::DS}, 0}, heard, parent_, validation_.work);
        };
        if (!deniesTheName(heard)) {
            return {prove(DenialClaim::NoData), false};
        }
        auto nameError = prove(DenialClaim::NameError);
        if (nameError.proof.security == Security::Bogus) {
            auto noData = prove(DenialClaim::NoData);
            if (isProven(noData)) {
                return {std::move(noData), false};
            }
        }
        return {std::move(nameError), true};
    }

    static bool isStronger(const DenialOutcome& a, const DenialOutcome& b) {
        return a.proof.security != b.proof.security && weaker(a.proof.security, b.proof.security) == b.proof.security;
    }

    static bool showsUnsignedDelegation(const DenialProof& proof) {
        return std::any_of(proof.steps.begin(), proof.steps.end(),
                           [](const DenialStep& step) { return step.role == DenialRole::ProvesDelegation; });
    }

    /// The parent itself answers for the name, with a wildcard's data or a denial of its own: no zone begins there.
    [[nodiscard]] bool parentAnswers() const {
        const auto isExpanded = [this](const Rrsig& rrsig) {
            return rrsig.signer == parent_.name && rrsig.labels < zone_.name.labelCount();
        };
        const auto isOfWildcard = [&](const Observation& set) {
            return set.rrset.owner == zone_.name &&
                   std::any_of(set.signatures.begin(), set.signatures.end(), isExpanded);
        };
        const auto answers = [&](const Response* heard) {
            const Question& asked = heard->reply->question;
            const bool denies = heard->answer.empty() && asked.type != RRType::DS && asked.name == zone_.name &&
                                Response::find(heard->authority, parent_.name, RRType::SOA) != nullptr;
            return denies || std::any_of(heard->answer.begin(), heard->answer.end(), isOfWildcard);
        };
        const auto& messages = validation_.facts.messages();
        return !validation_.facts.showsZone(zone_.name) && std::any_of(messages.begin(), messages.end(), answers);
    }

    /// The parent says, validly, that there is no DS: an unsigned delegation, or no delegation at all.
    std::optional<Zone> validateProvenAbsence(const DenialOutcome& outcome, bool isNameError) {
        const auto& proof = outcome.proof;
        const bool delegation = showsUnsignedDelegation(proof);
        const bool optOut = proof.kind == DenialKind::OptOut;
        const bool unusable = proof.security == Security::Insecure && proof.steps.empty();  // iterations
        // Under an opt-out span lie unsigned delegations, and names that do not exist at all.
        const bool mayBegin = optOut && !parentAnswers() && (!isNameError || validation_.facts.showsZone(zone_.name));
        if (!delegation && !optOut && isReferredTo()) {
            addProofWithoutNs(proof);
        }
        if (!delegation && !mayBegin && !(unusable && validation_.facts.showsZone(zone_.name))) {
            return std::nullopt;
        }
        const AboutDenial about{zone_.name, RRType::DS, proof.nsec3};
        const Subject subject{zone_.name, RRType::DS, std::nullopt};
        if (optOut) {
            validation_.findings.add(DelegationOptOut{about}, parent_.name, subject);
        } else if (delegation) {
            validation_.findings.add(DelegationUnsigned{about}, parent_.name, subject);
        }
        for (const auto& note : outcome.notes) {
            validation_.findings.add(note, parent_.name, subject);
        }
        zone_.link.state = optOut ? LinkState::OptOut : LinkState::Unsigned;
        zone_.link.noDs = proof;
        zone_.link.dsSet.reset();
        zone_.keys = publishedKeys(validation_.facts, zone_.name);
        authenticateKeys(validation_, zone_, {});
        addIslandFinding();
        countAs(Security::Insecure);
        return std::move(zone_);
    }

    /// A server of the parent leads on to servers of the child.
    [[nodiscard]] bool isReferredTo() const {
        const auto& messages = validation_.facts.messages();
        return std::any_of(messages.begin(), messages.end(), [this](const Response* heard) {
            return heard->reply->zone == parent_.name && heard->answer.empty() && !heard->message().authoritative &&
                   Response::find(heard->authority, zone_.name, RRType::NS) != nullptr;
        });
    }

    /// RFC 6840 section 4.4: without the NS bit the record says that the name belongs to the parent. What the child says,
    /// unsigned, is then refused.
    void addProofWithoutNs(const DenialProof& proof) {
        const bool matches = std::any_of(proof.steps.begin(), proof.steps.end(), [this](const DenialStep& step) {
            return step.role == DenialRole::MatchesName && step.target == zone_.name;
        });
        if (matches) {
            validation_.findings.add(DelegationProofWithoutNs{{zone_.name, RRType::DS, proof.nsec3}}, parent_.name,
                                     {zone_.name, RRType::DS, std::nullopt});
        }
    }

    /// As if the parent had taken its DS away and signed the proof: there is nothing to check that proof by.
    std::optional<Zone> validateSupposedAbsence() {
        zone_.link.state = LinkState::Unsigned;
        DenialProof& proof = zone_.link.noDs.emplace();
        proof.denied = {zone_.name, RRType::DS};
        proof.kind = DenialKind::NoDs;
        proof.security = Security::Secure;
        validation_.findings.add(DelegationUnsigned{{zone_.name, RRType::DS, false}}, parent_.name,
                                 {zone_.name, RRType::DS, std::nullopt});
        zone_.keys = publishedKeys(validation_.facts, zone_.name);
        authenticateKeys(validation_, zone_, {});
        addIslandFinding();
        countAs(Security::Insecure);
        return std::move(zone_);
    }

    void countAs(Security security) {
        zone_.security = security;
        for (auto& key : zone_.keys) {
            key.security = security;
        }
        if (zone_.keySet) {
            zone_.keySet->security = security;
        }
    }

    /// Signed by itself, but the parent does not say so: the DS to upload is that of a key that signs the DNSKEY set.
    void addIslandFinding() {
        std::optional<std::size_t> signer;
        for (std::size_t i = 0; i < zone_.keys.size(); ++i) {
            const auto& key = zone_.keys[i];
            if (key.signsKeySet && !key.key.isRevoked() &&
                (!signer || (key.key.isSep() && !zone_.keys[*signer].key.isSep()))) {
                signer = i;
            }
        }
        if (signer) {
            validation_.findings.add(
                IslandOfSecurity{summaries(zone_.keys),
                                 makeDelegationSigner(zone_.name, zone_.keys[*signer].key, DigestType::Sha256)},
                zone_.name, {zone_.name, RRType::DNSKEY, zone_.keys[*signer].tag});
        }
    }

    /// Servers that answer other questions fail on the one for the DS: resolvers then refuse the child.
    [[nodiscard]] bool dsIsWithheld() const {
        const auto replies = validation_.facts.responsesTo({zone_.name, RRType::DS});
        return std::any_of(replies.begin(), replies.end(), [&](const Response* failed) {
            // A resolver's error may stand for servers that are merely out of reach.
            return failed->reply->role == ServerRole::Authoritative && failed->message().rcode != Rcode::NoError &&
                   failed->reply->zone == parent_.name &&
                   std::any_of(validation_.facts.messages().begin(), validation_.facts.messages().end(),
                               [&](const Response* other) {
                                   return other->reply->server == failed->reply->server &&
                                          other->message().rcode == Rcode::NoError;
                               });
        });
    }

    /// Neither a DS nor a proof that there is none.
    void validateMissingProof(const std::optional<DenialOutcome>& best) {
        const bool heardNothing = !best && !zone_.link.dsSet;
        if (heardNothing && !dsIsWithheld()) {
            zone_.link.state = LinkState::Unknown;
            return;
        }
        zone_.link.state = LinkState::Broken;
        if (best) {
            zone_.link.noDs = best->proof;
        }
        zone_.keys = publishedKeys(validation_.facts, zone_.name);
        authenticateKeys(validation_, zone_, {});
        compareDs({});
        // A DS that would match no key even with a good signature is a break of its own. What is off by no more than clocks
        // are heals by itself and so is not the first to mend.
        const bool alsoMatchesNothing = zone_.link.dsSet && !zone_.keys.empty() && noDsMatches();
        if (alsoMatchesNothing && dsSignatureIsOffBySkew()) {
            causes_[zone_.name] = addDsFailures();
            addMissingProofFinding(best);
        } else {
            causes_[zone_.name] = addMissingProofFinding(best);
            if (alsoMatchesNothing) {
                addDsFailures();
            }
        }
        countAs(Security::Bogus);
    }

    [[nodiscard]] bool noDsMatches() const {
        return std::none_of(zone_.link.checks.begin(), zone_.link.checks.end(), [](const DelegationCheck& check) {
            return check.status == DsStatus::Matches || check.status == DsStatus::AlgorithmUnsupported ||
                   check.status == DsStatus::DigestUnsupported;
        });
    }

    [[nodiscard]] bool dsSignatureIsOffBySkew() const {
        const auto& signatures = zone_.link.dsSet->signatures;
        return std::any_of(signatures.begin(), signatures.end(), [&](const SignatureCheck& signature) {
            const auto at = validation_.work.at();
            const auto ahead = fromSerial(signature.rrsig.inception, at).seconds - at.seconds;
            return signature.status == SignatureStatus::NotYetValid && ahead <= validation_.work.policy().clockSkew;
        });
    }

    std::size_t addMissingProofFinding(const std::optional<DenialOutcome>& best) {
        const Subject subject{zone_.name, RRType::DS, std::nullopt};
        if (zone_.link.dsSet) {
            return addRRsetFailure(validation_.findings, *zone_.link.dsSet, validation_.work);
        }
        if (!best) {
            return validation_.findings.add(DelegationProofMissing{{zone_.name, RRType::DS, false}}, parent_.name,
                                            subject);
        }
        if (best->failure) {
            return validation_.findings.addError(*best->failure, parent_.name, subject);
        }
        const auto& failed = best->badSoa ? *best->badSoa : best->proof.records[best->unprovenRecords.front()];
        return addRRsetFailure(validation_.findings, failed, validation_.work);
    }

    // With a DS that validates --------------------------------------------------------------------------------------

    void validateSignedDelegation() {
        zone_.keys = publishedKeys(validation_.facts, zone_.name);
        const auto usable = usableDs();
        compareDs(usable);
        if (usable.empty()) {
            validateUnsupported();
            return;
        }
        if (zone_.keys.empty()) {
            validateMissingKeys();
            return;
        }
        std::set<std::size_t> entry;
        for (const auto& check : zone_.link.checks) {
            if (check.status == DsStatus::Matches) {
                entry.insert(*check.keyIndex);
            }
        }
        if (authenticateKeys(validation_, zone_, entry)) {
            zone_.link.state = LinkState::Secure;
            markKeysThatDoNotSign();
            addDsNotes();
            return;
        }
        if (zone_.security == Security::Indeterminate) {
            addNotInFile(validation_, zone_.name, NotInFile::Part::Signatures, {zone_.name, RRType::DNSKEY});
            leaveOpen();
            return;
        }
        zone_.link.state = LinkState::Broken;
        markKeysThatDoNotSign();
        causes_[zone_.name] =
            entry.empty() ? addDsFailures() : addKeySetFailure(validation_, zone_, entry, aboutDs(firstEntryDs(entry)));
    }

    /// RFC 4035 section 2.4: a DS set belongs to the parent; one that the child signed itself is of no use to anybody.
    void addDsAtChild() {
        for (const auto& version : validation_.facts.versions(zone_.name, RRType::DS)) {
            const bool byChild = std::any_of(version.signatures.begin(), version.signatures.end(),
                                             [&](const Rrsig& rrsig) { return rrsig.signer == zone_.name; });
            if (byChild) {
                validation_.findings.add(DsAtChild{{zone_.name, RRType::DS}}, zone_.name,
                                         {zone_.name, RRType::DS, std::nullopt}, version.servers);
            }
        }
    }

    [[nodiscard]] AboutDs aboutDs(const DelegationSigner& ds) const {
        return {ds, zone_.link.dsSet->rrset.ttl, summaries(zone_.keys)};
    }
    [[nodiscard]] Subject dsSubject(const DelegationSigner& ds) const { return {zone_.name, RRType::DS, ds.keyTag}; }

    [[nodiscard]] DelegationSigner firstEntryDs(const std::set<std::size_t>& entry) const {
        const auto found = std::find_if(
            zone_.link.checks.begin(), zone_.link.checks.end(),
            [&](const DelegationCheck& check) { return check.keyIndex && entry.contains(*check.keyIndex); });
        return found->ds;
    }

    /// Places of the DS records that count: supported, and SHA-1 only where nothing better is there (RFC 4509 section 3).
    std::set<std::size_t> usableDs() {
        std::set<std::size_t> usable;
        bool strong = false;
        for (std::size_t i = 0; i < zone_.link.dsSet->rrset.rdatas.size(); ++i) {
            const auto ds = DelegationSigner::fromRdata(zone_.link.dsSet->rrset.rdatas[i]);
            if (ds && validation_.work.policy().accepts(ds->algorithm) &&
                validation_.work.policy().accepts(ds->digestType)) {
                usable.insert(i);
                strong = strong || ds->digestType != DigestType::Sha1;
            }
        }
        std::erase_if(usable, [&](std::size_t i) {
            const auto ds = DelegationSigner::fromRdata(zone_.link.dsSet->rrset.rdatas[i]);
            return strong && ds->digestType == DigestType::Sha1 && !validation_.work.policy().anyDigestSuffices;
        });
        return usable;
    }

    void compareDs(const std::set<std::size_t>& usable) {
        if (!zone_.link.dsSet) {
            return;
        }
        for (std::size_t i = 0; i < zone_.link.dsSet->rrset.rdatas.size(); ++i) {
            const auto ds = DelegationSigner::fromRdata(zone_.link.dsSet->rrset.rdatas[i]);
            if (!ds) {
                continue;
            }
            DelegationCheck check = compareWithKeys(*ds);
            if (!validation_.work.policy().accepts(ds->algorithm)) {
                check.status = DsStatus::AlgorithmUnsupported;
            } else if (!validation_.work.policy().accepts(ds->digestType)) {
                check.status = DsStatus::DigestUnsupported;
            } else if (!usable.contains(i) && !usable.empty()) {
                check.status = DsStatus::Ignored;
            }
            if (check.status == DsStatus::Matches) {
                zone_.keys[*check.keyIndex].namedByDs = true;
            }
            zone_.link.checks.push_back(std::move(check));
        }
    }

    /// A DS made before its key was revoked: the REVOKE flag changes tag and digest (RFC 5011 section 2.1).
    [[nodiscard]] bool namesBeforeRevocation(const DelegationSigner& ds, const ZoneKey& key) const {
        if (!key.key.isRevoked()) {
            return false;
        }
        const DnsKey before = key.key.beforeRevocation();
        return keyTag(before) == ds.keyTag && makeDelegationSigner(zone_.name, before, ds.digestType) == ds;
    }

    /// The digest of a key, computed once: any number of DS records of one key costs as much as one. Nothing where the
    /// budget is spent.
    std::optional<DelegationSigner> digestOf(std::size_t index, DigestType type) {
        const auto known = digests_.find({index, type});
        if (known != digests_.end()) {
            return known->second;
        }
        if (static_cast<int>(digests_.size()) >= validation_.work.policy().dsPerDelegation) {
            validation_.work.reach(WorkLimitReached::Limit::DsPerDelegation,
                                   {parent_.name, {zone_.name, RRType::DS, std::nullopt}});
            return std::nullopt;
        }
        const auto computed = makeDelegationSigner(zone_.name, zone_.keys[index].key, type);
        return computed ? digests_.emplace(std::pair(index, type), *computed).first->second : computed;
    }

    /// RFC 4034 section 5.2: the digest decides; tag and algorithm only say where to look.
    DelegationCheck compareWithKeys(const DelegationSigner& ds) {
        DelegationCheck check{ds, zone_.keys.empty() ? DsStatus::NotChecked : DsStatus::NoKey, std::nullopt,
                              std::nullopt};
        for (std::size_t i = 0; i < zone_.keys.size(); ++i) {
            const auto& key = zone_.keys[i];
            if (key.tag != ds.keyTag) {
                if (check.status == DsStatus::NoKey && namesBeforeRevocation(ds, key)) {
                    check.keyIndex = i;
                    check.status = DsStatus::KeyRevoked;
                }
                continue;
            }
            const auto computed = digestOf(i, ds.digestType);
            if (!computed && isSupported(ds.digestType)) {
                check.status = DsStatus::NotChecked;
                break;
            }
            const bool equal = computed && computed->digest == ds.digest;
            if (check.keyIndex && !equal) {
                continue;  // another key of that tag was noted already
            }
            check.keyIndex = i;
            check.computedDigest = computed ? std::optional(computed->digest) : std::nullopt;
            if (key.key.algorithm != ds.algorithm) {
                check.status = DsStatus::AlgorithmMismatch;
            } else if (!equal) {
                check.status = DsStatus::DigestMismatch;
            } else if (key.key.isRevoked() && !validation_.work.policy().revokedKeyServes) {
                check.status = DsStatus::KeyRevoked;
            } else if (!key.key.isZoneKey() || key.key.protocol != 3) {
                check.status = DsStatus::KeyNotZoneKey;
            } else {
                check.status = DsStatus::Matches;
                break;
            }
        }
        return check;
    }

    void markKeysThatDoNotSign() {
        for (auto& check : zone_.link.checks) {
            if (check.status == DsStatus::Matches && !zone_.keys[*check.keyIndex].signsKeySet) {
                check.status = DsStatus::KeyDoesNotSign;
            }
        }
    }

    /// RFC 4035 section 5.2: no DS with an algorithm that can be checked here means unsigned.
    void validateUnsupported() {
        zone_.link.state = LinkState::Unsupported;
        authenticateKeys(validation_, zone_, {});
        const auto& first = zone_.link.checks.front().ds;
        std::optional<std::size_t> mistyped;
        for (const auto& check : zone_.link.checks) {
            if (isTypedWrong(check)) {
                mistyped = addTypedWrong(check);
            }
        }
        if (mistyped) {
            validation_.findings.addConsequence(*mistyped, DsAllUnsupported{aboutDs(first)}, zone_.name,
                                                dsSubject(first));
        } else {
            validation_.findings.add(DsAllUnsupported{aboutDs(first)}, zone_.name, dsSubject(first));
        }
        countAs(Security::Insecure);
    }

    /// Tag and digest fit a key of the zone, so that key is meant: nobody makes a digest by a slip of the keyboard.
    [[nodiscard]] bool isTypedWrong(const DelegationCheck& check) const {
        return check.status == DsStatus::AlgorithmUnsupported && check.keyIndex &&
               check.computedDigest == check.ds.digest &&
               zone_.keys[*check.keyIndex].key.algorithm != check.ds.algorithm;
    }

    std::size_t addTypedWrong(const DelegationCheck& check) {
        DsAlgorithmTypedWrong wrong{aboutDs(check.ds)};
        wrong.right = zone_.keys[*check.keyIndex].key.algorithm;
        return validation_.findings.add(std::move(wrong), zone_.name, dsSubject(check.ds), zone_.link.dsSet->servers);
    }

    void validateMissingKeys() {
        const auto absence = keyAbsence(validation_.facts, zone_.name);
        if (absence.state == KeyAbsence::State::Unknown) {
            zone_.link.state = LinkState::Unknown;
            return;
        }
        zone_.link.state = LinkState::Broken;
        zone_.security = Security::Bogus;
        const auto& first = zone_.link.checks.front().ds;
        causes_[zone_.name] =
            absence.state == KeyAbsence::State::Denied
                ? validation_.findings.add(DsWithoutSignedZone{aboutDs(first)}, zone_.name, dsSubject(first),
                                           absence.servers)
                : validation_.findings.add(DnskeyMissing{{zone_.name, RRType::DNSKEY}}, zone_.name,
                                           {zone_.name, RRType::DNSKEY, std::nullopt}, absence.servers);
    }

    [[nodiscard]] std::optional<FindingDetail> dsFinding(const DelegationCheck& check) const {
        const auto about = aboutDs(check.ds);
        switch (check.status) {
            case DsStatus::NoKey: return DsMatchesNoKey{about};
            case DsStatus::DigestMismatch: {
                DsDigestMismatch mismatch{about, {}};
                mismatch.computed = check.computedDigest.value_or(Bytes());
                return mismatch;
            }
            case DsStatus::AlgorithmMismatch: return DsAlgorithmMismatch{about};
            case DsStatus::KeyRevoked: return DsForRevokedKey{about};
            case DsStatus::KeyNotZoneKey: return DsForNonZoneKey{about};
            case DsStatus::KeyDoesNotSign: return DsKeyDoesNotSign{about};
            case DsStatus::Ignored: return DsDigestIgnored{about};
            case DsStatus::Matches:
            case DsStatus::AlgorithmUnsupported:
            case DsStatus::DigestUnsupported:
            case DsStatus::NotChecked: break;
        }
        return std::nullopt;
    }

    /// No DS leads to a key: the one nearest to right is the cause, the others follow from it.
    std::size_t addDsFailures() {
        auto ordered = zone_.link.checks;
        std::stable_sort(ordered.begin(), ordered.end(), [](const DelegationCheck& a, const DelegationCheck& b) {
            return distanceFromMatch(a.status) < distanceFromMatch(b.status);
        });
        std::optional<std::size_t> cause;
        for (const auto& check : ordered) {
            auto detail = dsFinding(check);
            if (!detail) {
                continue;
            }
            if (cause) {
                validation_.findings.addConsequence(*cause, std::move(*detail), zone_.name, dsSubject(check.ds));
            } else {
                cause = validation_.findings.add(std::move(*detail), zone_.name, dsSubject(check.ds),
                                                 zone_.link.dsSet->servers);
            }
        }
        if (!cause && ordered.front().status == DsStatus::NotChecked) {
            return validation_.findings.addError(WorkLimitReached{WorkLimitReached::Limit::DsPerDelegation}, zone_.name,
                                                 {zone_.name, RRType::DS, std::nullopt});
        }
        return cause ? *cause
                     : validation_.findings.add(DsMatchesNoKey{aboutDs(ordered.front().ds)}, zone_.name,
                                                dsSubject(ordered.front().ds), zone_.link.dsSet->servers);
    }

    /// What is worth knowing of DS records beside the one that carries the link.
    void addDsNotes() {
        std::set<Algorithm> carried;
        bool strong = false;
        for (const auto& check : zone_.link.checks) {
            const bool matches = check.status == DsStatus::Matches;
            if (matches ||
                check.status == DsStatus::NotChecked) {  // what was not looked at is not known to be without a key
                carried.insert(check.ds.algorithm);
            }
            strong = strong || (matches && check.ds.digestType != DigestType::Sha1);
        }
        bool isStandbyTold = false;
        for (const auto& check : zone_.link.checks) {
            const auto about = aboutDs(check.ds);
            const auto subject = dsSubject(check.ds);
            if (isTypedWrong(check)) {
                addTypedWrong(check);
            } else if (check.status == DsStatus::NoKey || check.status == DsStatus::KeyDoesNotSign) {
                if (!std::exchange(isStandbyTold, true)) {  // one notice, however many there are
                    validation_.findings.add(DsExtraStandby{about}, zone_.name, subject);
                }
            } else if (auto detail = dsFinding(check)) {
                const auto place = validation_.findings.add(std::move(*detail), zone_.name, subject);
                validation_.findings.setSeverity(
                    place, check.status == DsStatus::Ignored ? Severity::Notice : Severity::Warning);
            }
            if (validation_.work.policy().accepts(check.ds.algorithm) && !carried.contains(check.ds.algorithm)) {
                validation_.findings.add(DsAlgorithmIncomplete{about}, zone_.name, subject);
            }
            if (check.status == DsStatus::Matches && !strong) {
                validation_.findings.add(DsDigestWeak{about}, zone_.name, subject);
            }
            if (check.status == DsStatus::Matches && !zone_.keys[*check.keyIndex].key.isSep()) {
                validation_.findings.add(DsForKeyWithoutSep{about}, zone_.name, subject);
            }
        }
    }

    Validation& validation_;
    const Zone& parent_;
    Causes& causes_;
    Zone zone_;
    std::map<std::pair<std::size_t, DigestType>, DelegationSigner> digests_;  ///< by key
};

}  // namespace

std::optional<Zone> validateDelegatedZone(Validation& validation, const Name& name, const Zone& parent,
                                          Causes& causes) {
    return DelegationValidator(validation, name, parent, causes).validate();
}

}  // namespace rootline
