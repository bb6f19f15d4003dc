// SPDX-License-Identifier: MIT
#include "ui/present/panels/validation_steps.h"

#include "core/dns/codec.h"
#include "core/trust/findings.h"
#include "ui/present/panels/details_words.h"
#include "ui/present/panels/outside_commands.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ValidationSteps)
};

QString hex(const Bytes& octets) {
    return QString::fromStdString(toHex(octets));
}

QString digestTitle(DigestType type) {
    return QString::fromStdString(digestName(type));
}

/// Gathers the steps of one chain, from the root down.
class StepGatherer {
public:
    StepGatherer(const ChainOfTrust& chain, const TrustGraph& graph) : chain_(chain), graph_(graph) {}

    std::vector<ValidationStep> gather() {
        for (const Zone& zone : chain_.zones) {
            addEntry(zone);
            if (zone.keySet && isValidated(zone.link.state)) {
                addSet(*zone.keySet, zone);
            }
        }
        for (const AnswerHop& hop : chain_.hops) {
            addHop(hop);
        }
        return std::move(steps_);
    }

private:
    /// Below an unsigned or unknown delegation there is nothing to check.
    static bool isValidated(LinkState state) {
        switch (state) {
            case LinkState::Anchored:
            case LinkState::Secure:
            case LinkState::Broken:
            case LinkState::BelowBroken: return true;
            case LinkState::Unsigned:
            case LinkState::OptOut:
            case LinkState::Unsupported:
            case LinkState::AboveAnchor:
            case LinkState::BelowInsecure:
            case LinkState::Unknown: break;
        }
        return false;
    }

    // What comes after a step that fails agrees by itself at most.
    void add(ValidationStep step) {
        if (broken_ && step.look == Look::Secure) {
            step.look = Look::Muted;
        }
        steps_.push_back(std::move(step));
    }

    void addEntry(const Zone& zone) {
        for (std::size_t i = 0; i < zone.link.anchors.size(); ++i) {
            addAnchor(zone, zone.link.anchors[i], zone.link.anchorStates[i]);
        }
        broken_ = broken_ || (!zone.link.anchors.empty() && zone.link.state == LinkState::Broken && !zone.link.dsSet);
        const Zone* parent = zone.link.parent ? chain_.findZone(*zone.link.parent) : nullptr;
        if (zone.link.dsSet && parent != nullptr && isSigned(*parent)) {
            addSet(*zone.link.dsSet, *parent);
            addDigests(zone);
            if (zone.keys.empty() && zone.link.state == LinkState::Broken) {
                addVoid(zone);
            }
        }
        if (zone.link.noDs) {
            addProof(*zone.link.noDs, zone);
        }
    }

    static bool isSigned(const Zone& zone) { return isValidated(zone.link.state) && !zone.keys.empty(); }

    void addAnchor(const Zone& zone, const TrustAnchor& anchor, AnchorState state) {
        ValidationStep step;
        step.partId = graphids::anchor(anchor);
        //: %1 a key tag, %2 a zone
        step.title = Words::tr("Trust anchor %1 of %2").arg(QString::number(anchor.keyTag()), shownName(zone.name));
        // Of several anchors one that holds is enough.
        step.look = state == AnchorState::Valid            ? Look::Secure
                    : zone.link.state == LinkState::Broken ? Look::Bogus
                                                           : Look::Muted;
        const auto key = std::find_if(zone.keys.begin(), zone.keys.end(), [&](const ZoneKey& candidate) {
            return candidate.namedByAnchor && candidate.tag == anchor.keyTag();
        });
        const auto* ds = std::get_if<DelegationSigner>(&anchor.key);
        if (key == zone.keys.end()) {
            step.sentence = Words::tr("This key is a configured trust anchor, but the zone does not publish it.");
        } else if (ds != nullptr) {
            step.sentence = Words::tr(
                "The digest of this key is configured as a trust anchor. The digest of the published key is computed "
                "and compared.");
            fillDigest(step, zone.name, *key, *ds);
        } else {
            step.sentence = Words::tr("This key is a configured trust anchor, and the zone publishes the same key.");
        }
        add(std::move(step));
    }

    void fillDigest(ValidationStep& step, const Name& owner, const ZoneKey& key, const DelegationSigner& ds) const {
        step.octets = digestedOctets(owner, key.key);
        step.commands = digestCommands(owner, key.key, ds.digestType);
        //: Heading of a column: computed here
        step.leftTitle = Words::tr("computed");
        //: Heading of a column: what somebody published
        step.rightTitle = Words::tr("published");
        const auto computed = makeDelegationSigner(owner, key.key, ds.digestType);
        step.compared = {{Words::tr("Key tag"), QString::number(key.tag), QString::number(ds.keyTag)},
                         {digestTitle(ds.digestType), computed ? hex(computed->digest) : QString(), hex(ds.digest)}};
    }

    void addDigests(const Zone& zone) {
        const auto matches = [](const DelegationCheck& check) { return check.status == DsStatus::Matches; };
        const bool any = std::any_of(zone.link.checks.begin(), zone.link.checks.end(), matches);
        for (const DelegationCheck& check : zone.link.checks) {
            if (any == matches(check) && check.status != DsStatus::NotChecked) {
                addDigest(zone, check);
            }
        }
        broken_ = broken_ || (!any && zone.link.state == LinkState::Broken);
    }

    void addVoid(const Zone& zone) {
        ValidationStep step;
        step.partId = graphids::noKeys(zone.name);
        //: %1 a zone
        step.title = Words::tr("Keys of %1").arg(shownName(zone.name));
        step.sentence = Words::tr("The parent's DS says that the zone is signed, but the zone publishes no keys.");
        step.look = Look::Bogus;
        add(std::move(step));
    }

    void addDigest(const Zone& zone, const DelegationCheck& check) {
        ValidationStep step;
        step.partId = graphids::digest(zone.name, check.ds);
        //: %1 "DS 30909", %2 a zone
        step.title = Words::tr("%1 of %2").arg(graphwords::dsTitle(check.ds), shownName(zone.name));
        step.look = lookOf(check.status);
        const bool hasKey = check.keyIndex && *check.keyIndex < zone.keys.size();
        if (hasKey) {
            //: %1 "KSK 30909", %2 "matches"
            step.sentence = Words::tr("Owner name and %1 are hashed and compared with the parent's DS: %2.")
                                .arg(graphwords::keyTitle(zone.keys[*check.keyIndex]), word(check.status));
            fillDigest(step, zone.name, zone.keys[*check.keyIndex], check.ds);
        } else {
            //: %1 a number, %2 the outcome in a word or two
            step.sentence = Words::tr("The parent's DS names key %1: %2.")
                                .arg(QString::number(check.ds.keyTag), word(check.status));
        }
        add(std::move(step));
    }

    static Look lookOf(DsStatus status) {
        switch (status) {
            case DsStatus::Matches: return Look::Secure;
            case DsStatus::AlgorithmUnsupported:
            case DsStatus::DigestUnsupported:
            case DsStatus::Ignored: return Look::Insecure;
            case DsStatus::NotChecked: return Look::Indeterminate;
            case DsStatus::KeyDoesNotSign:
            case DsStatus::NoKey:
            case DsStatus::DigestMismatch:
            case DsStatus::AlgorithmMismatch:
            case DsStatus::KeyRevoked:
            case DsStatus::KeyNotZoneKey: break;
        }
        return Look::Bogus;
    }

    void addSet(const RRsetCheck& set, const Zone& signer) {
        const auto valid = [](const SignatureCheck& check) { return check.status == SignatureStatus::Valid; };
        const auto good = std::find_if(set.signatures.begin(), set.signatures.end(), [&](const SignatureCheck& check) {
            return valid(check) && (set.security != Security::Secure || isTrusted(check, signer));
        });
        if (good != set.signatures.end()) {
            addSignature(set, *good, signer);
            broken_ = broken_ || set.security == Security::Bogus;
            return;
        }
        for (const SignatureCheck& check : set.signatures) {
            addSignature(set, check, signer);
        }
        if (set.signatures.empty()) {
            addMissing(set, signer);
        }
        broken_ = true;
    }

    static bool isTrusted(const SignatureCheck& check, const Zone& signer) {
        return check.keyIndex && *check.keyIndex < signer.keys.size() &&
               signer.keys[*check.keyIndex].security == Security::Secure;
    }

    void addMissing(const RRsetCheck& set, const Zone& signer) {
        ValidationStep step;
        step.partId = graphids::noSignature(set.rrset.owner, set.rrset.type);
        step.title = graphwords::rrsetTitle(set.rrset.owner, set.rrset.type);
        step.sentence = Words::tr("%1 is signed, so these records need a signature. No signature was sent.")
                            .arg(shownName(signer.name));
        step.look = Look::Bogus;
        add(std::move(step));
    }

    void addSignature(const RRsetCheck& set, const SignatureCheck& check, const Zone& signer) {
        ValidationStep step;
        step.partId = signatureEdge(check.rrsig, set.rrset.owner);
        //: %1 "www.example.test. A", %2 a key tag
        step.title =
            Words::tr("%1, signed by key %2")
                .arg(graphwords::rrsetTitle(set.rrset.owner, set.rrset.type), QString::number(check.rrsig.keyTag));
        step.look = lookOfSignature(check.status);
        step.sentence = signatureSentence(set, check);
        step.octets = signedOctets(set.rrset, check.rrsig);
        if (check.keyIndex && *check.keyIndex < signer.keys.size()) {
            step.commands = signatureCommands(set.rrset, check.rrsig, signer.keys[*check.keyIndex].key);
        }
        add(std::move(step));
    }

    [[nodiscard]] QString signatureSentence(const RRsetCheck& set, const SignatureCheck& check) const {
        const Timestamp expiration = fromSerial(check.rrsig.expiration, chain_.at);
        const QString trouble = datesTrouble(fromSerial(check.rrsig.inception, chain_.at), expiration, chain_.at);
        const QString time = trouble.isEmpty() ? remainingText(expiration, chain_.at) : trouble;
        const auto records = static_cast<int>(set.rrset.rdatas.size());
        if (check.status == SignatureStatus::Valid) {
            //: %1 a duration such as "13 days left"
            return Words::tr("%n record(s) in canonical form, with the original TTL: the signature fits the key; %1.",
                             nullptr, records)
                .arg(time);
        }
        //: %1 what is wrong, in a word or two; %2 "13 days left" or "expired 3 days ago"
        return Words::tr("%n record(s) in canonical form, with the original TTL: %1; %2.", nullptr, records)
            .arg(word(check.status), time);
    }

    [[nodiscard]] QString signatureEdge(const Rrsig& rrsig, const Name& owner) const {
        const GraphEdge* edge = graph_.edge(rrsig);
        return edge == nullptr ? graphids::signature(owner, rrsig) : edge->id;
    }

    void addProof(const DenialProof& proof, const Zone& zone) {
        const Zone* signer = proof.records.empty() ? nullptr : chain_.findZone(proof.records.front().zone);
        for (const RRsetCheck& record : proof.records) {
            if (signer != nullptr) {
                addSet(record, *signer);
            }
        }
        ValidationStep step;
        step.partId = graphids::denial(proof.denied.name, proof.denied.type);
        const bool isDelegation = proof.denied.type == RRType::DS && proof.denied.name == zone.name;
        //: %1 a name and a type
        step.title = Words::tr("Proof that there is no %1").arg(shownQuestion(proof.denied));
        step.sentence = sentenceOf(proof);
        const bool holds = proof.security == Security::Secure || proof.security == Security::Insecure;
        step.look = !holds ? Look::Bogus : isDelegation ? Look::Insecure : Look::Secure;
        broken_ = broken_ || proof.security == Security::Bogus;
        add(std::move(step));
    }

    static QString sentenceOf(const DenialProof& proof) {
        QStringList parts;
        for (const DenialStep& step : proof.steps) {
            parts << QStringLiteral("%1: %2").arg(detailwords::step(step.role),
                                                  QString::fromStdString(step.target.toText()));
        }
        return QStringList{word(proof.kind), parts.join(QStringLiteral("; "))}.join(QStringLiteral(" – "));
    }

    void addHop(const AnswerHop& hop) {
        const Zone* zone = chain_.findZone(hop.zone);
        if (zone == nullptr || !isSigned(*zone)) {
            return;
        }
        if (hop.dname) {
            addSet(*hop.dname, *zone);
        } else if (hop.rrset) {
            addSet(*hop.rrset, *zone);
        }
        if (hop.denial) {
            addProof(*hop.denial, *zone);
        }
    }

    const ChainOfTrust& chain_;
    const TrustGraph& graph_;
    std::vector<ValidationStep> steps_;
    bool broken_ = false;
};

}  // namespace

std::vector<ValidationStep> validationSteps(const ChainOfTrust& chain, const TrustGraph& graph) {
    return StepGatherer(chain, graph).gather();
}

}  // namespace rootline
