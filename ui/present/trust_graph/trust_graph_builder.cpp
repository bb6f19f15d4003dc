// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/trust_graph_builder.h"

#include "core/dns/codec.h"
#include "core/trust/findings.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

bool isEntryKey(const ZoneKey& key) {
    return key.namedByAnchor || key.namedByDs || key.signsKeySet;
}

bool anchorNames(const TrustAnchor& anchor, const Name& zone, const ZoneKey& key) {
    if (const auto* full = std::get_if<DnsKey>(&anchor.key)) {
        return *full == key.key;
    }
    const auto& ds = std::get<DelegationSigner>(anchor.key);
    return ds.keyTag == key.tag && ds.algorithm == key.key.algorithm &&
           makeDelegationSigner(zone, key.key, ds.digestType) == ds;
}

bool isUnsupported(DsStatus status) {
    return status == DsStatus::AlgorithmUnsupported || status == DsStatus::DigestUnsupported;
}

Look digestLook(const ZoneLink& link, const DelegationCheck& check) {
    if (check.status == DsStatus::Matches) {
        return link.dsSet ? lookOf(link.dsSet->security) : Look::Indeterminate;
    }
    if (check.status == DsStatus::NotChecked) {
        return Look::Indeterminate;
    }
    return isUnsupported(check.status) || check.status == DsStatus::Ignored ? Look::Insecure : Look::Muted;
}

/// A DS that leads nowhere gets no tick, even where it is validly signed.
Look dsLook(const ZoneLink& link, const DelegationCheck& check) {
    if (!link.dsSet) {
        return Look::Indeterminate;
    }
    const bool leadsOn = check.status == DsStatus::Matches || check.status == DsStatus::NotChecked;
    return leadsOn ? lookOf(link.dsSet->security) : Look::Muted;
}

Look signatureLook(const RRsetCheck& check, const SignatureCheck& signature) {
    switch (signature.status) {
        case SignatureStatus::Valid: return lookOf(check.security);
        case SignatureStatus::NotChecked: return Look::Indeterminate;
        case SignatureStatus::AlgorithmUnsupported: return Look::Insecure;
        case SignatureStatus::Expired:
        case SignatureStatus::NotYetValid:
        case SignatureStatus::InceptionAfterExpiration:
        case SignatureStatus::DoesNotVerify:
        case SignatureStatus::KeyMissing:
        case SignatureStatus::KeyRevoked:
        case SignatureStatus::KeyNotZoneKey:
        case SignatureStatus::SignerNotZone:
        case SignatureStatus::LabelsExceedOwner:
        case SignatureStatus::AlgorithmMismatch:
        case SignatureStatus::BadLength:
        case SignatureStatus::KeyDamaged: break;
    }
    return Look::Muted;
}

/// One for each server whose answers were validated alone; nothing if all verdicts are the same.
std::vector<Look> serverLooks(const Zone& zone) {
    std::vector<Look> looks;
    for (const ServerStatus& status : zone.servers) {
        if (status.verdictAlone) {
            looks.push_back(lookOfVerdict(*status.verdictAlone));
        }
    }
    const bool differ = std::adjacent_find(looks.begin(), looks.end(), std::not_equal_to<>()) != looks.end();
    return differ ? looks : std::vector<Look>();
}

bool failed(SignatureStatus status) {
    return status != SignatureStatus::Valid && status != SignatureStatus::NotChecked &&
           status != SignatureStatus::AlgorithmUnsupported;
}

}  // namespace

Look lookOfVerdict(Security verdict) {
    return verdict == Security::Bogus ? Look::Bogus : lookOf(verdict);
}

Look lookOf(Security security) {
    switch (security) {
        case Security::Secure: return Look::Secure;
        case Security::Insecure: return Look::Insecure;
        case Security::Bogus: return Look::Muted;
        case Security::Indeterminate: break;
    }
    return Look::Indeterminate;
}

TrustGraph TrustGraphBuilder::build() {
    for (std::size_t lane = 0; lane < chain_.zones.size(); ++lane) {
        addZone(lane);
    }
    // Signatures come after all keys: an alias may lead to a zone that stands before the one that signs.
    for (std::size_t lane = 0; lane < chain_.zones.size(); ++lane) {
        const Zone& zone = chain_.zones[lane];
        if (zone.keySet) {
            addSignatures(*zone.keySet, graphids::rrset(zone.name, RRType::DNSKEY));
        }
        addDelegation(lane);
    }
    for (std::size_t hop = 0; hop < chain_.hops.size(); ++hop) {
        addHop(hop);
    }
    addAliases();
    addCards();
    markFindings(chain_, graph_);
    thinCrowds(graph_);
    addGhosts(chain_, graph_);
    return std::move(graph_);
}

void TrustGraphBuilder::addZone(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    GraphZone card;
    card.id = graphids::zone(zone.name);
    card.name = zone.name;
    card.look = lookOf(zone.security);
    card.title = graphwords::zoneTitle(zone.name);
    card.state = graphwords::securityWord(zone.security, false);
    card.brief = brief(zone);
    card.servers = serverLooks(zone);
    if (!card.servers.empty()) {
        card.state = graphwords::serversState(card.servers);
    }
    card.isVoid = zone.keys.empty() && !zone.link.checks.empty() && zone.link.state == LinkState::Broken;
    graph_.zones.push_back(card);
    if (zone.keys.empty()) {
        addNoKeys(lane);
    } else {
        addKeys(lane);
    }
    addAnchors(lane);
}

void TrustGraphBuilder::addAnchors(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    const bool anyMatches = std::any_of(zone.link.anchors.begin(), zone.link.anchors.end(),
                                        [this](const TrustAnchor& anchor) { return !anchoredKey(anchor).isEmpty(); });
    for (std::size_t i = 0; i < zone.link.anchors.size(); ++i) {
        const TrustAnchor& anchor = zone.link.anchors[i];
        const QString key = anchoredKey(anchor);
        if (key.isEmpty() && anyMatches) {
            continue;  // one that waits for its turn breaks nothing; the details of the zone list it
        }
        const bool waits = zone.keys.empty() && !zone.keySet;
        const QString to = !key.isEmpty()      ? key
                           : zone.keys.empty() ? graphids::noKeys(zone.name)
                                               : slotFor(lane, anchor.keyTag(), anchor.algorithm());
        const Look look = waits ? Look::Indeterminate : key.isEmpty() ? Look::Muted : Look::Secure;
        //: A key that is trusted by configuration, with its key tag
        addNode({graphids::anchor(anchor),
                 NodeKind::Anchor,
                 NodePlace::Border,
                 lane,
                 Look::Secure,
                 false,
                 false,
                 Words::tr("Trust anchor %1").arg(anchor.keyTag()),
                 {},
                 {},
                 i});
        addEdge({graphids::between(graphids::anchor(anchor), to),
                 EdgeKind::Anchors,
                 graphids::anchor(anchor),
                 to,
                 look,
                 false,
                 !waits && key.isEmpty(),
                 waits           ? QString()
                 : key.isEmpty() ? Words::tr("matches no published key")
                                 : QString(),
                 {},
                 {}});
    }
}

QString TrustGraphBuilder::anchoredKey(const TrustAnchor& anchor) const {
    const auto lane = laneOf(anchor.owner);
    if (!lane) {
        return {};
    }
    const Zone& zone = chain_.zones[*lane];
    const auto key = std::find_if(zone.keys.begin(), zone.keys.end(),
                                  [&](const ZoneKey& candidate) { return anchorNames(anchor, zone.name, candidate); });
    return key == zone.keys.end() ? QString() : graphids::key(zone.name, key->key, key->tag);
}

void TrustGraphBuilder::addDelegation(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    if (zone.link.checks.empty()) {
        if (zone.link.parent && zone.link.anchors.empty()) {
            addNoDs(lane);
        }
        return;
    }
    std::size_t signedAt = 0;
    for (std::size_t i = 0; i < zone.link.checks.size(); ++i) {
        addDs(lane, i);
        if (zone.link.checks[i].status == DsStatus::Matches) {
            signedAt = i;
        }
    }
    if (zone.link.dsSet) {  // one signature covers all DS records: its edge ends at the one that carries the chain
        addSignatures(*zone.link.dsSet, graphids::ds(zone.name, zone.link.checks[signedAt].ds));
    }
}

bool TrustGraphBuilder::linkIsMissing(const Zone& zone) const {
    return zone.link.state == LinkState::Broken;
}

void TrustGraphBuilder::addDs(std::size_t lane, std::size_t index) {
    const Zone& zone = chain_.zones[lane];
    const DelegationCheck& check = zone.link.checks[index];
    const QString id = graphids::ds(zone.name, check.ds);
    addNode({id,
             NodeKind::Ds,
             NodePlace::Border,
             lane,
             dsLook(zone.link, check),
             false,
             false,
             graphwords::dsTitle(check.ds),
             {graphwords::dsLine(check.ds)},
             {},
             index});
    QString to;
    if (zone.keys.empty()) {
        to = graphids::noKeys(zone.name);
    } else if (check.keyIndex && *check.keyIndex < zone.keys.size() && check.status != DsStatus::NoKey) {
        const ZoneKey& key = zone.keys[*check.keyIndex];
        to = graphids::key(zone.name, key.key, key.tag);
    } else {
        to = slotFor(lane, check.ds.keyTag, check.ds.algorithm);
    }
    const bool bad = check.status != DsStatus::Matches && check.status != DsStatus::NotChecked &&
                     check.status != DsStatus::Ignored && !isUnsupported(check.status);
    addEdge({graphids::digest(zone.name, check.ds),
             EdgeKind::Digest,
             id,
             to,
             digestLook(zone.link, check),
             false,
             bad && linkIsMissing(zone),
             graphwords::digestLabel(zone, check),
             {},
             {}});
}

void TrustGraphBuilder::addNoDs(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    const QString id = graphids::denial(zone.name, RRType::DS);
    Look look = Look::Indeterminate;
    if (zone.link.noDs && zone.link.state != LinkState::Unknown) {
        look = lookOf(zone.link.noDs->security);
    } else if (zone.link.state == LinkState::BelowInsecure) {
        look = Look::Insecure;
    } else if (zone.link.state == LinkState::Broken || zone.link.state == LinkState::BelowBroken) {
        look = Look::Muted;
    }
    if (look == Look::Secure) {
        look = Look::Insecure;  // the proof is secure; what it proves is that protection ends here
    }
    addNode({id, NodeKind::NoDs, NodePlace::Border, lane, look, false, false, graphwords::noDsTitle(zone), {}, {}, {}});
    QString to = zone.keys.empty() ? graphids::noKeys(zone.name) : graphids::rrset(zone.name, RRType::DNSKEY);
    const auto entry = std::find_if(zone.keys.begin(), zone.keys.end(), isEntryKey);
    if (entry != zone.keys.end()) {
        to = graphids::key(zone.name, entry->key, entry->tag);
    }
    addEdge({graphids::between(id, to), EdgeKind::Leads, id, to, look, false, linkIsMissing(zone), {}, {}, {}});
    if (zone.link.noDs) {
        for (const RRsetCheck& record : zone.link.noDs->records) {
            addSignatures(record, id);
        }
    }
}

void TrustGraphBuilder::addKeys(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    for (std::size_t i = 0; i < zone.keys.size(); ++i) {
        const ZoneKey& key = zone.keys[i];
        const bool atEntry =
            isEntryKey(key) ||
            std::any_of(zone.link.checks.begin(), zone.link.checks.end(), [i](const DelegationCheck& check) {
                return check.keyIndex == i && check.status != DsStatus::NoKey;
            });
        addNode({graphids::key(zone.name, key.key, key.tag),
                 NodeKind::Key,
                 atEntry ? NodePlace::Entry : NodePlace::InKeySet,
                 lane,
                 lookOf(key.security),
                 false,
                 false,
                 graphwords::keyTitle(key),
                 {graphwords::keyLine(key)},
                 {},
                 i});
    }
    //: All DNSKEY records of a zone together: what the key signing key signs
    addNode({graphids::rrset(zone.name, RRType::DNSKEY),
             NodeKind::KeySet,
             NodePlace::KeySet,
             lane,
             zone.keySet ? lookOf(zone.keySet->security) : Look::Indeterminate,
             false,
             false,
             Words::tr("DNSKEY set"),
             {},
             {},
             {}});
}

void TrustGraphBuilder::addNoKeys(std::size_t lane) {
    const Zone& zone = chain_.zones[lane];
    const bool hasDs = !zone.link.checks.empty();
    QString title = Words::tr("keys not received yet");
    QString line;
    Look look = lookOf(zone.security);
    const bool heard = zone.security != Security::Indeterminate;
    if (hasDs && heard) {
        title = Words::tr("no key here");
        //: Below "no key here": the zone has no DNSKEY records although a DS record promises one
        line = Words::tr("the zone publishes no key");
        look = Look::Muted;
    } else if (zone.security == Security::Insecure) {
        title = Words::tr("Not signed");
        //: Below "Not signed"; calm, nothing is wrong
        line = Words::tr("answers, without DNSSEC");
    } else if (heard) {
        title = Words::tr("no keys");
    }
    addNode({graphids::noKeys(zone.name),
             NodeKind::NoKeys,
             NodePlace::Entry,
             lane,
             look,
             false,
             false,
             title,
             line.isEmpty() ? QStringList() : QStringList{line},
             {},
             {}});
}

QString TrustGraphBuilder::slotFor(std::size_t lane, std::uint16_t tag, Algorithm algorithm) {
    const QString id = graphids::slot(chain_.zones[lane].name, tag, algorithm);
    const bool known = chain_.zones[lane].keySet.has_value();
    addNode({id,
             NodeKind::EmptySlot,
             NodePlace::Entry,
             lane,
             known ? Look::Muted : Look::Indeterminate,
             false,
             false,
             Words::tr("key %1").arg(tag),
             {known ? Words::tr("not published") : Words::tr("not received yet")},
             {},
             {}});
    return id;
}

QString TrustGraphBuilder::signerNode(const SignatureCheck& check) {
    const auto lane = laneOf(check.rrsig.signer);
    if (!lane) {
        return {};
    }
    const Zone& zone = chain_.zones[*lane];
    if (check.keyIndex && *check.keyIndex < zone.keys.size()) {
        const ZoneKey& key = zone.keys[*check.keyIndex];
        return graphids::key(zone.name, key.key, key.tag);
    }
    return slotFor(*lane, check.rrsig.keyTag, check.rrsig.algorithm);
}

void TrustGraphBuilder::addSignatures(const RRsetCheck& check, const QString& to) {
    for (const SignatureCheck& signature : check.signatures) {
        const QString from = signerNode(signature);
        if (from.isEmpty()) {
            continue;
        }
        QString id = graphids::signature(check.rrset.owner, signature.rrsig);
        if (ids_.contains(id)) {
            id = graphids::anotherSignature(check.rrset.owner, signature.rrsig);
        }
        addEdge({id,
                 EdgeKind::Signature,
                 from,
                 to,
                 signatureLook(check, signature),
                 false,
                 failed(signature.status),
                 graphwords::signatureLabel(signature, chain_.at),
                 {},
                 signature.rrsig,
                 signature.status == SignatureStatus::Expired || signature.status == SignatureStatus::NotYetValid,
                 signature.status == SignatureStatus::DoesNotVerify});
    }
    if (check.signatures.empty() && check.security == Security::Bogus) {
        addMissingSignature(check, to);
    }
}

void TrustGraphBuilder::addMissingSignature(const RRsetCheck& check, const QString& to) {
    const auto lane = laneOf(check.zone);
    if (!lane || chain_.zones[*lane].keys.empty()) {
        return;
    }
    const Zone& zone = chain_.zones[*lane];
    const auto signsData = [](const ZoneKey& key) { return key.role == KeyRole::Zsk || key.role == KeyRole::Csk; };
    auto key = std::find_if(zone.keys.begin(), zone.keys.end(), signsData);
    if (key == zone.keys.end()) {
        key = zone.keys.begin();
    }
    //: On a line of the picture: there should be a signature and there is none
    addEdge({graphids::noSignature(check.rrset.owner, check.rrset.type),
             EdgeKind::Unsigned,
             graphids::key(zone.name, key->key, key->tag),
             to,
             Look::Muted,
             false,
             true,
             Words::tr("no signature"),
             {},
             {}});
}

std::optional<std::size_t> TrustGraphBuilder::laneOf(const Name& zone) const {
    const auto found = std::find_if(chain_.zones.begin(), chain_.zones.end(),
                                    [&](const Zone& candidate) { return candidate.name == zone; });
    return found == chain_.zones.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - chain_.zones.begin()));
}

void TrustGraphBuilder::addNode(GraphNode node) {
    if (!ids_.contains(node.id)) {
        ids_.insert(node.id);
        graph_.nodes.push_back(std::move(node));
    }
}

void TrustGraphBuilder::addEdge(GraphEdge edge) {
    if (!ids_.contains(edge.id)) {
        ids_.insert(edge.id);
        graph_.edges.push_back(std::move(edge));
    }
}

}  // namespace rootline
