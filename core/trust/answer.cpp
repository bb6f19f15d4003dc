// SPDX-License-Identifier: MIT
#include "core/trust/answer_aliases.h"
#include "core/trust/captured.h"
#include "core/trust/denial.h"
#include "core/trust/findings.h"
#include "core/trust/validation.h"

#include <algorithm>

namespace rootline {

namespace {

/// What one message says about one name on the way to the answer. Better kinds first: of two equally secure stories the
/// one with data counts.
enum class StoryKind { Positive, Alias, Negative };

struct CandidateAnswer {
    StoryKind kind{};
    Security security = Security::Indeterminate;
    Rcode rcode = Rcode::NoError;
    std::optional<RRsetCheck> rrset;
    std::optional<RRsetCheck> dname;
    std::optional<DenialOutcome> denial;
    std::optional<Name> target;   ///< of an alias
    bool synthesisWrong = false;  ///< the CNAME is not what the DNAME makes
    bool rcodeWrong = false;      ///< the message says something else than its records
};

/// One hop: collects what every message says of one question and validates it as data of one zone.
class HopValidator {
public:
    HopValidator(Validation& validation, const Question& question, const Zone& zone)
        : validation_(validation), question_(question), zone_(zone) {}

    /// What the evidence lacks of this hop's answer; nothing where it lacks nothing.
    [[nodiscard]] const std::optional<NotInFile>& lacking() const { return lacking_; }

    /// The most secure candidate answer; nothing while there is none.
    std::optional<CandidateAnswer> best() {
        std::optional<CandidateAnswer> best;
        for (const auto* heard : validation_.facts.messages()) {
            const bool isAbout = heard->reply->question.type == question_.type && leadsTo(*heard, question_.name);
            if (!isAbout || heard->isThrownAway()) {
                continue;
            }
            for (auto& story : stories(*heard)) {
                if (!best || isBetter(story, *best)) {
                    best = std::move(story);
                }
            }
        }
        return best;
    }

private:
    static bool isBetter(const CandidateAnswer& a, const CandidateAnswer& b) {
        if (a.security != b.security) {
            return weaker(a.security, b.security) == b.security;
        }
        return a.kind < b.kind;
    }

    std::vector<CandidateAnswer> stories(const Response& heard) {
        std::vector<CandidateAnswer> told;
        if (question_.type == RRType::ANY) {
            for (const auto& observation : heard.answer) {
                if (observation.rrset.owner == question_.name) {
                    told.push_back(positive(heard, observation));
                }
            }
            std::stable_sort(told.begin(), told.end(),
                             [](const CandidateAnswer& a, const CandidateAnswer& b) { return isBetter(b, a); });
            told.resize(std::min<std::size_t>(told.size(), 1));  // all of them must hold, so the weakest speaks
        } else if (const auto* rrset = Response::find(heard.answer, question_.name, question_.type)) {
            const bool synthesized = question_.type == RRType::CNAME && rrset->signatures.empty() &&
                                     dnameAbove(heard.answer, question_.name) != nullptr;
            told.push_back(synthesized ? alias(heard) : positive(heard, *rrset));
            told.back().kind = StoryKind::Positive;
            refuseDenied(told.back(), heard);
        }
        if (!told.empty()) {
            return told;
        }
        if (followsAliases(question_.type) && aliasTarget(heard, question_.name)) {
            return {alias(heard)};
        }
        if (!isNegative(heard)) {
            return {};
        }
        auto denied = negative(heard);
        if (!denied.denial->notCaptured) {
            return {std::move(denied)};
        }
        return {};
    }

    /// A negative answer speaks for the question's own name, and for an alias' target only with that zone's SOA.
    [[nodiscard]] bool isNegative(const Response& heard) const {
        const auto rcode = heard.message().rcode;
        if ((rcode != Rcode::NoError && rcode != Rcode::NxDomain) || isReferral(heard)) {
            return false;
        }
        const auto isOwnSoa = [&](const Observation& observation) {
            return observation.rrset.type == RRType::SOA && question_.name.isAtOrBelow(observation.rrset.owner);
        };
        const bool soa = std::any_of(heard.authority.begin(), heard.authority.end(), isOwnSoa);
        return soa || heard.reply->question.name == question_.name;
    }

    RRsetCheck check(const Observation& observation) {
        auto checked = checkRRset(observation, zone_, validation_.work);
        checked.servers = validation_.facts.serversOf(observation);  // not this message's alone
        return checked;
    }

    void lacks(NotInFile::Part part, const Question& question) {
        lacking_.emplace();
        lacking_->part = part;
        lacking_->question = question;
    }

    /// A name at or above `owner` that may begin an unsigned zone, as far as the evidence goes: nobody's answer about
    /// its DS is here.
    [[nodiscard]] std::optional<Question> possibleCut(const Name& owner) const {
        for (std::size_t labels = zone_.name.labelCount() + 1; labels <= owner.labelCount(); ++labels) {
            Question ds{owner.ancestor(labels), RRType::DS};
            const auto heard = validation_.facts.responsesTo(ds);
            const bool isKnown = std::any_of(heard.begin(), heard.end(), [](const Response* one) {
                return isUsable(one->message()) && couldHoldProof(*one->reply);
            });
            if (!isKnown) {
                return ds;
            }
        }
        return std::nullopt;
    }

    /// Data without any signature are broken only where no unsigned zone can begin between. A walk asks for every DS
    /// that tells; people paste what they like.
    void leaveOpenBelowPossibleCut(CandidateAnswer& story, const Response& heard) {
        const bool isBare = story.security == Security::Bogus && story.rrset->signatures.empty() && isPasted(heard);
        const auto cut = isBare ? possibleCut(story.rrset->rrset.owner) : std::nullopt;
        if (cut) {
            story.rrset->security = story.security = Security::Indeterminate;
            lacks(NotInFile::Part::Proof, *cut);
        }
    }

    static bool isPasted(const Response& heard) { return heard.reply->completeness.kept != Kept::Octets; }

    CandidateAnswer positive(const Response& heard, const Observation& observation) {
        CandidateAnswer story;
        story.kind = StoryKind::Positive;
        story.rrset = check(observation);
        story.security = story.rrset->security;
        story.rcode = heard.message().rcode;
        if (question_.type == RRType::RRSIG && story.security == Security::Bogus &&
            zone_.security == Security::Secure) {
            story.security = Security::Insecure;  // signatures are not themselves signed (RFC 4035 section 2.2)
            story.rrset->security = Security::Insecure;
        }
        noteWhatIsOpen(story);
        leaveOpenBelowPossibleCut(story, heard);
        addWildcardProof(story, heard);
        refuseDenied(story, heard);
        return story;
    }

    void noteWhatIsOpen(const CandidateAnswer& story) {
        if (zone_.security == Security::Secure && story.security == Security::Indeterminate) {
            lacks(NotInFile::Part::Signatures, question_);
        }
    }

    /// There is data, so "no such name" is wrong, and resolvers refuse the whole message. Beside a CNAME that was asked for it
    /// speaks of the alias's target (RFC 6604 section 3).
    void refuseDenied(CandidateAnswer& story, const Response& heard) const {
        story.rcodeWrong = heard.message().rcode == Rcode::NxDomain && question_.type != RRType::CNAME;
        if (story.rcodeWrong) {
            story.rcode = Rcode::NoError;
            story.security = zone_.security == Security::Secure ? Security::Bogus : story.security;
        }
    }

    CandidateAnswer alias(const Response& heard) {
        CandidateAnswer story;
        story.kind = StoryKind::Alias;
        story.target = aliasTarget(heard, question_.name);
        story.rcode = heard.message().rcode;
        const auto* cname = Response::find(heard.answer, question_.name, RRType::CNAME);
        const auto* dname = dnameAbove(heard.answer, question_.name);
        if (cname != nullptr) {
            story.rrset = check(*cname);
            story.security = story.rrset->security;
            noteWhatIsOpen(story);
        }
        if (dname != nullptr && (cname == nullptr || cname->signatures.empty())) {
            validateSynthesis(story, *dname, heard);
        } else {
            leaveOpenBelowPossibleCut(story, heard);
            addWildcardProof(story, heard);
        }
        return story;
    }

    /// RFC 6672 section 5.3.1: the DNAME is signed, the CNAME made from it is not.
    void validateSynthesis(CandidateAnswer& story, const Observation& dname, const Response& heard) {
        const auto* cname = Response::find(heard.answer, question_.name, RRType::CNAME);
        story.dname = check(dname);
        story.security = story.dname->security;
        noteWhatIsOpen(story);
        const auto target = dnameTarget(dname, question_.name);
        story.synthesisWrong = cname != nullptr && target != nameFromRdata(cname->rrset.rdatas.front());
        if (story.synthesisWrong && story.security == Security::Secure) {
            story.security = Security::Bogus;
        }
        if (story.security == Security::Secure &&
            story.dname->wildcard) {  // RFC 6672 section 3.3: as for any other type
            const Question expanded{story.dname->rrset.owner, RRType::DNAME};
            proveExpansion(story, {DenialClaim::WildcardAnswer, expanded, story.dname->wildcard->labelCount() - 1},
                           heard);
        }
        if (story.rrset) {
            story.rrset->security = story.security;
        }
    }

    void addWildcardProof(CandidateAnswer& story, const Response& heard) {
        if (story.security != Security::Secure || !story.rrset->wildcard) {
            return;
        }
        proveExpansion(story, {DenialClaim::WildcardAnswer, question_, story.rrset->wildcard->labelCount() - 1}, heard);
    }

    /// RFC 4035 section 5.3.4: what a wildcard answers for must not exist itself.
    void proveExpansion(CandidateAnswer& story, const DenialQuery& query, const Response& heard) {
        story.denial = proveDenial(query, heard, zone_, validation_.work);
        if (story.denial->notCaptured) {
            lacks(NotInFile::Part::Proof, question_);
        }
        story.security = weaker(story.security, story.denial->proof.security);
    }

    CandidateAnswer negative(const Response& heard) {
        CandidateAnswer story;
        story.kind = StoryKind::Negative;
        story.rcode = heard.message().rcode;
        const auto claim = story.rcode == Rcode::NxDomain ? DenialClaim::NameError : DenialClaim::NoData;
        story.denial = proveDenial({claim, question_, 0}, heard, zone_, validation_.work);
        if (story.denial->proof.security == Security::Bogus) {
            tryOtherRcode(story, heard);
        }
        const bool isBare =
            story.denial->proof.security == Security::Bogus && story.denial->proof.records.empty() && isPasted(heard);
        const auto cut = isBare ? possibleCut(question_.name) : std::nullopt;
        story.denial->notCaptured = story.denial->notCaptured || cut;
        if (story.denial->notCaptured) {
            lacks(hasWholeAnswer(*heard.reply) ? NotInFile::Part::Proof : NotInFile::Part::Answer,
                  cut.value_or(question_));
            return story;
        }
        story.security = story.denial->proof.security;
        if (zone_.security == Security::Secure) {
            addNegativeNotes(*story.denial, heard);
        }
        return story;
    }

    /// Nobody signs the rcode. Where NSEC proves less than the server says, that counts, as in other validators; else the
    /// records prove the one thing, the rcode says the other, and the answer is refused.
    void tryOtherRcode(CandidateAnswer& story, const Response& heard) {
        const bool saysNameError = story.rcode == Rcode::NxDomain;
        const auto other = saysNameError ? DenialClaim::NoData : DenialClaim::NameError;
        auto proved = proveDenial({other, question_, 0}, heard, zone_, validation_.work);
        const bool holds = proved.proof.security == Security::Secure || proved.proof.security == Security::Insecure;
        if (!holds || proved.proof.steps.empty()) {
            return;
        }
        if (saysNameError && !proved.proof.nsec3) {
            story.rcode = Rcode::NoError;
            story.denial = std::move(proved);
        } else if (!saysNameError) {  // the servers know the name, so its own record is what is missing
            story.denial->failure = DenialOwnRecordMissing{{question_.name, question_.type, proved.proof.nsec3, true}};
        } else {
            story.rcodeWrong = true;
            story.denial->failure.reset();
        }
    }

    void addNegativeNotes(DenialOutcome& outcome, const Response& heard) const {
        const AboutDenial about{question_.name, question_.type, outcome.proof.nsec3};
        if (Response::find(heard.authority, zone_.name, RRType::SOA) == nullptr && couldHoldProof(*heard.reply)) {
            outcome.notes.emplace_back(SoaMissingInNegative{about});
        }
        if (outcome.proof.security == Security::Secure && allowsWalking(outcome.proof)) {
            outcome.notes.emplace_back(ZoneWalkable{about});
        }
    }

    Validation& validation_;
    const Question& question_;
    const Zone& zone_;
    std::optional<NotInFile> lacking_;
};

void addDenialFindings(Validation& validation, const DenialOutcome& outcome, const Zone& zone,
                       std::optional<std::size_t>& cause) {
    const Subject subject{outcome.proof.denied.name, outcome.proof.denied.type, std::nullopt};
    for (const auto& note : outcome.notes) {
        validation.findings.add(note, zone.name, subject);
    }
    if (outcome.proof.security != Security::Bogus) {
        for (const auto index :
             outcome.unprovenRecords) {  // not needed here, but some validators refuse the whole answer
            const auto place = addRRsetFailure(validation.findings, outcome.proof.records[index], validation.work);
            validation.findings.setSeverity(place, Severity::Warning);
        }
        return;
    }
    // Records whose own signatures fail explain why the proof is incomplete.
    for (const auto index : outcome.unprovenRecords) {
        const auto place = addRRsetFailure(validation.findings, outcome.proof.records[index], validation.work);
        if (cause) {
            validation.findings.setConsequence(place, *cause);
        } else {
            cause = place;
        }
    }
    if (outcome.badSoa) {
        cause = addRRsetFailure(validation.findings, *outcome.badSoa, validation.work);
    }
    if (outcome.failure && cause) {
        validation.findings.addConsequence(*cause, *outcome.failure, zone.name, subject);
    } else if (outcome.failure) {
        cause = validation.findings.addError(*outcome.failure, zone.name, subject);
    }
}

void addSetFindings(Validation& validation, const RRsetCheck& check, bool synthesized) {
    if (check.security == Security::Secure) {
        addRRsetNotes(validation.findings, check, validation.work);
    } else if (check.security == Security::Bogus && !synthesized) {
        if (check.rrset.type == RRType::CNAME && check.signatures.empty()) {
            const auto target = nameFromRdata(check.rrset.rdatas.front()).value_or(Name());
            validation.findings.add(AliasUnsigned{{check.rrset.owner, target}}, check.zone,
                                    {check.rrset.owner, RRType::CNAME, std::nullopt}, check.servers);
            return;
        }
        addRRsetFailure(validation.findings, check, validation.work);
    }
}

/// The servers' response codes where no server gave a usable answer: SERVFAIL and the like.
Rcode rcodeHeard(const Facts& facts, const Question& question) {
    const auto heard = facts.responsesTo(question);
    const auto failing = std::find_if(heard.begin(), heard.end(),
                                      [](const Response* one) { return one->message().rcode != Rcode::NoError; });
    return failing == heard.end() ? Rcode::NoError : (*failing)->message().rcode;
}

/// Findings of the story that was chosen. Below a zone that is not secure there is nothing more to tell.
void addStoryFindings(Validation& validation, const CandidateAnswer& story, const Question& question,
                      const Zone& zone) {
    if (zone.security != Security::Secure) {
        return;
    }
    if (story.dname) {
        addSetFindings(validation, *story.dname, false);
    }
    if (story.rrset) {
        addSetFindings(validation, *story.rrset, story.dname.has_value());
    }
    if (story.synthesisWrong) {
        validation.findings.add(DnameSynthesisWrong{{question.name, story.target.value_or(Name())}}, zone.name,
                                {question.name, RRType::CNAME, std::nullopt});
    }
    if (story.rrset && story.rrset->wildcard && story.security != Security::Bogus) {
        AboutDenial about{question.name, question.type, false};
        validation.findings.add(WildcardExpanded{std::move(about), *story.rrset->wildcard}, zone.name,
                                {question.name, question.type, std::nullopt});
    }
    std::optional<std::size_t> cause;
    if (story.rcodeWrong) {
        cause = validation.findings.addError(RcodeContradictsAnswer{{question}, rcodeHeard(validation.facts, question)},
                                             zone.name, {question.name, question.type, std::nullopt});
    }
    if (story.denial) {
        addDenialFindings(validation, *story.denial, zone, cause);
    }
}

AnswerHop toHop(const Question& question, const Zone& zone, std::optional<CandidateAnswer> story) {
    AnswerHop hop;
    hop.question = question;
    hop.zone = zone.name;
    if (!story) {
        return hop;
    }
    hop.answered = true;
    hop.rcode = story->rcode;
    hop.security = story->security;
    hop.rrset = std::move(story->rrset);
    hop.dname = std::move(story->dname);
    if (story->denial) {
        hop.denial = std::move(story->denial->proof);
    }
    return hop;
}

void addAliasFindings(Validation& validation, const ChainOfTrust& chain) {
    for (std::size_t i = 1; i < chain.hops.size(); ++i) {
        const auto& from = chain.hops[i - 1];
        const auto& to = chain.hops[i];
        if (from.security == Security::Secure && to.security == Security::Insecure) {
            validation.findings.add(AliasTargetWeaker{{from.question.name, to.question.name}}, to.zone,
                                    {from.question.name, RRType::CNAME, std::nullopt});
        }
    }
}

}  // namespace

const Zone* validatePath(Validation& validation, ChainOfTrust& chain, const Question& question, Causes& causes) {
    // A DS belongs to the zone above (RFC 4035 section 3.1.4.1).
    const Name base = question.type == RRType::DS ? question.name.parent() : question.name;
    const auto anchor = deepestAnchorOwner(validation.anchors, base);
    const std::size_t first = anchor ? anchor->labelCount() : base.labelCount() + 1;
    std::optional<std::size_t> current;
    for (std::size_t labels = 0; labels <= base.labelCount(); ++labels) {
        const Name name = base.ancestor(labels);
        const auto known =
            std::find_if(chain.zones.begin(), chain.zones.end(), [&](const Zone& zone) { return zone.name == name; });
        if (known != chain.zones.end()) {
            current = static_cast<std::size_t>(known - chain.zones.begin());
            continue;
        }
        std::optional<Zone> zone;
        if (labels < first) {
            if (labels == 0 || validation.facts.showsZone(name)) {
                zone.emplace();
                zone->name = name;
                zone->link.state = LinkState::AboveAnchor;
            }
        } else if (labels == first) {
            zone = validateAnchoredZone(validation, name, causes);
        } else {
            zone = validateDelegatedZone(validation, name, chain.zones[*current], causes);
        }
        if (!zone) {
            continue;
        }
        if (current) {
            zone->link.parent = chain.zones[*current].name;
        }
        chain.zones.push_back(std::move(*zone));
        current = chain.zones.size() - 1;
    }
    if (!anchor) {
        validation.findings.add(NoAnchorAbove{question.name}, chain.zones[*current].name,
                                {question.name, RRType::None, std::nullopt});
    }
    return &chain.zones[*current];
}

void validateAnswer(Validation& validation, ChainOfTrust& chain, Causes& causes) {
    std::set<Name> seen;
    Question question = chain.question;
    Security verdict = Security::Secure;
    for (;;) {
        seen.insert(question.name);
        const Zone& zone = *validatePath(validation, chain, question, causes);
        HopValidator hopValidator(validation, question, zone);
        auto story = hopValidator.best();
        if (story) {
            addStoryFindings(validation, *story, question, zone);
        }
        if (const auto& lacking = hopValidator.lacking();
            lacking && (!story || story->security == Security::Indeterminate)) {
            addNotInFile(validation, zone.name, lacking->part, lacking->question);
        }
        const auto target = story && story->kind == StoryKind::Alias ? story->target : std::nullopt;
        auto& hop = chain.hops.emplace_back(toHop(question, zone, std::move(story)));
        if (!hop.answered) {
            hop.rcode = rcodeHeard(validation.facts, question);
            hop.security = weaker(Security::Indeterminate, zone.security);
        }
        verdict = weaker(verdict, hop.security);
        chain.rcode = hop.rcode;
        if (!target) {
            break;
        }
        const Subject subject{question.name, RRType::CNAME, std::nullopt};
        if (seen.contains(*target)) {
            validation.findings.add(CnameLoop{{question.name, *target}}, hop.zone, subject);
            verdict = weaker(verdict, Security::Indeterminate);
            break;
        }
        if (static_cast<int>(chain.hops.size()) > validation.work.policy().aliases) {
            validation.findings.add(AliasChainLong{{question.name, *target}}, hop.zone, subject);
            verdict = weaker(verdict, Security::Indeterminate);
            break;
        }
        question.name = *target;
    }
    chain.verdict = verdict;
    addAliasFindings(validation, chain);
}

}  // namespace rootline
