// SPDX-License-Identifier: MIT
#include "ui/present/panels/details.h"

#include "core/analysis/registrar_check.h"
#include "core/dns/codec.h"
#include "core/trust/signature.h"
#include "ui/present/panels/details_words.h"
#include "ui/present/panels/outside_commands.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString hex(const Bytes& bytes) {
    return text(toHex(bytes));
}

QString numbered(int number, const std::string& name) {
    return QStringLiteral("%1 · %2").arg(QString::number(number), text(name));
}

constexpr std::size_t kMostFindings = 50;
constexpr std::size_t kMostRows = 100;

/// Gathers what is to say about one part; one function for each kind of part.
class Describer {
public:
    Describer(const ChainOfTrust& chain, const TrustGraph& graph) : chain_(chain), graph_(graph) {}

    Details describe(const QString& id) {
        if (const GraphGhost* ghost = graph_.ghost(id)) {
            describeGhost(*ghost);
        } else if (const GraphNode* node = graph_.node(id)) {
            describeNode(*node);
        } else if (const GraphEdge* edge = graph_.edge(id)) {
            describeEdge(*edge);
        } else if (const GraphZone* zone = graph_.zone(id)) {
            describeZone(*zone);
        } else {
            describeWhole();
        }
        if (findingsLeftOut_ > 0) {
            details_.words << Words::tr("%n more finding(s) are not listed here. A report names all of them.", nullptr,
                                        findingsLeftOut_);
        }
        leaveOutRows();
        return std::move(details_);
    }

private:
    void leaveOutRows() {
        if (details_.checked.size() > kMostRows) {
            const auto leftOut = static_cast<int>(details_.checked.size() - kMostRows);
            details_.checked.resize(kMostRows);
            details_.words << Words::tr("%n more row(s) are not listed here.", nullptr, leftOut);
        }
    }

    void head(const QString& title, Look look, const QString& state) {
        details_.title = title;
        details_.look = look;
        details_.state = state;
    }

    [[nodiscard]] const Zone& zoneOf(const GraphNode& node) const { return chain_.zones[node.lane]; }

    void describeWhole() {
        const HeadlineKind headline = headlineOf(chain_).kind;
        head(summarySentence(chain_), rootline::lookOf(headline), word(chain_.verdict));
        details_.warns = isWarning(headline);
        details_.words << bannerDetail(chain_);
        details_.words.removeAll(QString());
        for (const Finding& finding : chain_.findings) {
            if (!finding.causedBy) {
                addFinding(finding);
            }
        }
        for (const GraphZone& zone : graph_.zones) {
            details_.checked.push_back({zone.title, zone.state, zone.look});
        }
        for (const AnswerHop& hop : chain_.hops) {
            if (hop.rrset) {
                addRecords(hop.rrset->rrset);
            }
        }
        addCommands(chain_.question.name, chain_.question.type);
    }

    /// What a server did; and the verdict with its answers only, where that differs from the chain's.
    QString told(const ServerStatus& server) const {
        if (!server.verdictAlone || *server.verdictAlone == chain_.verdict ||
            *server.verdictAlone == Security::Indeterminate) {
            return word(server.state);
        }
        //: About a name server. %1: "answers". %2: a verdict such as "bogus"
        return Words::tr("%1; with this server's answers only: %2").arg(word(server.state), word(*server.verdictAlone));
    }

    void describeZone(const GraphZone& card) {
        head(card.title, card.look, card.state);
        const Zone& zone = *chain_.findZone(card.name);
        details_.words << card.brief;
        for (const Finding& finding : chain_.findings) {
            if (finding.zone == zone.name) {
                addFinding(finding);
            }
        }
        for (std::size_t i = 0; i < zone.link.anchorStates.size(); ++i) {
            details_.checked.push_back({Words::tr("Trust anchor %1").arg(zone.link.anchors[i].keyTag()),
                                        word(zone.link.anchorStates[i]), Look::Indeterminate});
        }
        for (const ServerStatus& server : zone.servers) {
            if (server.state != ServerState::NotAsked) {
                details_.checked.push_back({shownServer(server.server), told(server), Look::Indeterminate});
            }
        }
        addSet(zone.keySet);
        addCommands(zone.name, RRType::DNSKEY);
    }

    /// What caches hold of the chain that the name servers tell otherwise by now.
    void describeGhost(const GraphGhost& ghost) {
        head(ghost.title, ghost.look, ghost.state);
        for (const CachedRRset& held : chain_.held) {
            if (graphids::held(held.rrset.owner, held.rrset.type) == ghost.id) {
                addHeld(held);
            }
        }
        details_.words << ghost.warning;
        details_.words.removeAll(QString());
    }

    void addHeld(const CachedRRset& held) {
        details_.words
            << Words::tr("The name servers publish another version now. Caches may answer with this old copy until %1.")
                   .arg(dateTimeText(held.until));
        details_.checked.push_back(
            {Words::tr("Verdict with this cached copy"), word(held.verdict), Look::Indeterminate});
        addRecords(held.rrset);
    }

    void describeNode(const GraphNode& node) {
        head(node.title, node.look, detailwords::state(node.look));
        addFindingOf(node.id);
        for (const CachedRRset& held : chain_.held) {
            const RRType type = node.kind == NodeKind::Ds ? RRType::DS : RRType::DNSKEY;
            if (node.held && held.rrset.owner == zoneOf(node).name && held.rrset.type == type) {
                addHeld(held);
            }
        }
        switch (node.kind) {
            case NodeKind::Anchor: describeAnchor(node); break;
            case NodeKind::Ds: describeDs(zoneOf(node), *node.index); break;
            case NodeKind::NoDs: describeNoDs(zoneOf(node)); break;
            case NodeKind::Key: describeKey(zoneOf(node), zoneOf(node).keys[*node.index]); break;
            case NodeKind::EmptySlot:
                details_.words << Words::tr("A DS or a signature names this key, but the zone does not publish it.");
                compareSlot(node);
                addCommands(zoneOf(node).name, RRType::DNSKEY);
                break;
            case NodeKind::KeySet:
                details_.words << Words::tr(
                    "All DNSKEY records of the zone. A key that the parent's DS names must sign this set. Then a "
                    "validator trusts every key in it.");
                addSet(zoneOf(node).keySet);
                addCommands(zoneOf(node).name, RRType::DNSKEY);
                break;
            case NodeKind::NoKeys:
                details_.words << node.lines;
                addCommands(zoneOf(node).name, RRType::DNSKEY);
                break;
            case NodeKind::RRset:
            case NodeKind::Denial: describeHop(node); break;
        }
    }

    void describeAnchor(const GraphNode& node) {
        const TrustAnchor& anchor = zoneOf(node).link.anchors[*node.index];
        details_.words << Words::tr(
            "This key is trusted because it is configured as a trust anchor. The whole chain below it depends on it.");
        if (const auto* ds = std::get_if<DelegationSigner>(&anchor.key)) {
            details_.records << text(recordText({anchor.owner, RRType::DS, kClassIn, 0, ds->toRdata()}));
        } else {
            details_.records << text(
                recordText({anchor.owner, RRType::DNSKEY, kClassIn, 0, std::get<DnsKey>(anchor.key).toRdata()}));
        }
    }

    void describeDs(const Zone& zone, std::size_t index) {
        const DelegationCheck& check = zone.link.checks[index];
        if (details_.findings.empty()) {
            addFindingOf(graphids::digest(zone.name, check.ds));
        }
        if (check.status == DsStatus::Matches) {
            details_.words << Words::tr(
                                  "%1 publishes a digest of this zone's key. Rootline computed the digest from the "
                                  "key: both are equal.")
                                  .arg(zone.link.parent ? shownName(*zone.link.parent) : QString());
        }
        compareDs(zone, check);
        addSet(zone.link.dsSet);
        addCommands(zone.name, RRType::DS);
        addCommands(zone.name, RRType::DNSKEY);
    }

    // The published DS beside the DS of the key that it means, or of the key that it should mean.
    void compareDs(const Zone& zone, const DelegationCheck& check) {
        const ZoneKey* key =
            check.keyIndex && *check.keyIndex < zone.keys.size() ? &zone.keys[*check.keyIndex] : nullptr;
        std::optional<DelegationSigner> computed;
        if (key != nullptr) {
            computed = makeDelegationSigner(zone.name, key->key, check.ds.digestType);
        } else if (const auto wanted = wantedDs(zone, DigestType::Sha256); !wanted.empty()) {
            computed = wanted.front();
        }
        if (!computed) {
            return;
        }
        //: Heading of a column: what the parent zone publishes
        details_.leftTitle =
            Words::tr("%1 says").arg(zone.link.parent ? graphwords::zoneTitle(*zone.link.parent) : QString());
        //: Heading of a column: computed from the key that the zone publishes
        details_.rightTitle = Words::tr("the zone's key");
        const auto row = [&](const QString& field, const auto& value) {
            details_.compared.push_back({field, value(check.ds), value(*computed)});
        };
        row(Words::tr("Key tag"), [](const DelegationSigner& ds) { return QString::number(ds.keyTag); });
        row(Words::tr("Algorithm"), [](const DelegationSigner& ds) {
            return numbered(static_cast<int>(ds.algorithm), algorithmName(ds.algorithm));
        });
        row(Words::tr("Digest type"), [](const DelegationSigner& ds) {
            return numbered(static_cast<int>(ds.digestType), digestName(ds.digestType));
        });
        row(Words::tr("Digest"), [](const DelegationSigner& ds) { return hex(ds.digest); });
    }

    void compareSlot(const GraphNode& node) {
        const Zone& zone = zoneOf(node);
        for (const DelegationCheck& check : zone.link.checks) {
            if (graphids::slot(zone.name, check.ds.keyTag, check.ds.algorithm) == node.id) {
                compareDs(zone, check);
                return;
            }
        }
    }

    void describeNoDs(const Zone& zone) {
        if (zone.link.noDs) {
            describeProof(*zone.link.noDs);
        }
        addCommands(zone.name, RRType::DS);
    }

    void describeKey(const Zone& zone, const ZoneKey& key) {
        details_.words << description(key.role);
        details_.checked.push_back({Words::tr("Key tag"), QString::number(key.tag), Look::Indeterminate});
        details_.checked.push_back({Words::tr("Algorithm"),
                                    numbered(static_cast<int>(key.key.algorithm), algorithmName(key.key.algorithm)),
                                    Look::Indeterminate});
        if (key.bits > 0) {
            details_.checked.push_back({Words::tr("Size"), Words::tr("%1 bit").arg(key.bits), Look::Indeterminate});
        }
        QStringList flags;
        flags << (key.key.isZoneKey() ? QStringLiteral("ZONE") : QString())
              << (key.key.isSep() ? QStringLiteral("SEP") : QString())
              << (key.key.isRevoked() ? QStringLiteral("REVOKE") : QString());
        flags.removeAll(QString());
        details_.checked.push_back(
            {Words::tr("Flags"),
             QStringLiteral("%1 %2").arg(QString::number(key.key.flags), flags.join(QLatin1Char(' '))).trimmed(),
             Look::Indeterminate});
        details_.checked.push_back({Words::tr("Named by the parent's DS"), detailwords::yesNo(key.namedByDs),
                                    key.namedByDs ? Look::Secure : Look::Indeterminate});
        details_.checked.push_back({Words::tr("Signs the DNSKEY set"), detailwords::yesNo(key.signsKeySet),
                                    key.signsKeySet ? Look::Secure : Look::Indeterminate});
        const std::uint32_t ttl = zone.keySet ? zone.keySet->rrset.ttl : 0;
        details_.records << text(recordText({zone.name, RRType::DNSKEY, kClassIn, ttl, key.key.toRdata()}));
        addCommands(zone.name, RRType::DNSKEY);
    }

    void describeHop(const GraphNode& node) {
        const AnswerHop& hop = chain_.hops[*node.index];
        if (node.kind == NodeKind::Denial && hop.denial) {
            describeProof(*hop.denial);
        } else {
            const bool isDname = hop.dname && graphids::rrset(hop.dname->rrset.owner, hop.dname->rrset.type) == node.id;
            addSet(isDname ? hop.dname : hop.rrset);
        }
        addCommands(hop.question.name, hop.question.type);
    }

    void describeProof(const DenialProof& proof) {
        details_.denial = proof;
        details_.words << word(proof.kind);
        for (const DenialStep& step : proof.steps) {
            details_.checked.push_back({detailwords::step(step.role), text(step.target.toText()), Look::Secure});
        }
        for (const RRsetCheck& record : proof.records) {
            addSet(record);
        }
    }

    void describeEdge(const GraphEdge& edge) {
        const GraphNode* from = graph_.node(edge.from);
        const GraphNode* to = graph_.node(edge.to);
        head(QStringLiteral("%1 → %2").arg(from->title, to->title), edge.look,
             edge.label.isEmpty() ? detailwords::state(edge.look) : edge.label);
        addFindingOf(edge.id);
        if (edge.kind == EdgeKind::Digest) {
            describeDs(zoneOf(*from), *from->index);
            return;
        }
        if (edge.rrsig) {
            describeSignature(*edge.rrsig);
            return;
        }
        if (edge.kind == EdgeKind::Unsigned) {
            details_.words << Words::tr(
                "The zone is signed, so these records need a signature. No signature was sent.");
        }
        addSetOfNode(*to);
    }

    void addSetOfNode(const GraphNode& node) {
        if (node.kind == NodeKind::KeySet) {
            addSet(zoneOf(node).keySet);
        } else if (node.kind == NodeKind::Ds) {
            addSet(zoneOf(node).link.dsSet);
        } else if (node.kind == NodeKind::RRset || node.kind == NodeKind::Denial) {
            describeHop(node);
        }
    }

    void describeSignature(const Rrsig& rrsig) {
        for (const RRsetCheck* check : allSets()) {
            for (const SignatureCheck& signature : check->signatures) {
                if (signature.rrsig == rrsig) {
                    addSignature(*check, signature);
                    details_.signedBytes = hex(signedData(check->rrset, rrsig));
                    details_.records << text(
                        recordText({check->rrset.owner, RRType::RRSIG, kClassIn, check->rrset.ttl, rrsig.toRdata()}));
                    addCommands(check->rrset.owner, check->rrset.type);
                    return;
                }
            }
        }
    }

    [[nodiscard]] std::vector<const RRsetCheck*> allSets() const {
        std::vector<const RRsetCheck*> sets;
        const auto add = [&sets](const std::optional<RRsetCheck>& check) {
            if (check) {
                sets.push_back(&*check);
            }
        };
        const auto addProof = [&sets](const DenialProof& proof) {
            for (const RRsetCheck& record : proof.records) {
                sets.push_back(&record);
            }
        };
        for (const Zone& zone : chain_.zones) {
            add(zone.keySet);
            add(zone.link.dsSet);
            if (zone.link.noDs) {
                addProof(*zone.link.noDs);
            }
        }
        for (const AnswerHop& hop : chain_.hops) {
            add(hop.rrset);
            add(hop.dname);
            if (hop.denial) {
                addProof(*hop.denial);
            }
        }
        return sets;
    }

    void addSet(const std::optional<RRsetCheck>& check) {
        if (!check) {
            return;
        }
        addRecords(check->rrset);
        for (const SignatureCheck& signature : check->signatures) {
            addSignature(*check, signature);
            details_.records << text(
                recordText({check->rrset.owner, RRType::RRSIG, kClassIn, check->rrset.ttl, signature.rrsig.toRdata()}));
        }
        if (check->signatures.size() == 1) {
            details_.signedBytes = hex(signedData(check->rrset, check->signatures.front().rrsig));
        }
    }

    void addRecords(const RRset& rrset) {
        for (const Bytes& rdata : rrset.rdatas) {
            details_.records << text(recordText({rrset.owner, rrset.type, kClassIn, rrset.ttl, rdata}));
        }
    }

    void addSignature(const RRsetCheck& check, const SignatureCheck& signature) {
        const Rrsig& rrsig = signature.rrsig;
        const Timestamp expiration = fromSerial(rrsig.expiration, chain_.at);
        const Timestamp inception = fromSerial(rrsig.inception, chain_.at);
        const bool valid = signature.status == SignatureStatus::Valid;
        const Look look = valid                                             ? Look::Secure
                          : signature.status == SignatureStatus::NotChecked ? Look::Indeterminate
                                                                            : Look::Muted;
        const auto plain = [this](const QString& field, const QString& value) {
            details_.checked.push_back({field, value, Look::Indeterminate});
        };
        details_.checked.push_back({Words::tr("Signature by key %1").arg(rrsig.keyTag), word(signature.status), look});
        plain(Words::tr("Covers"), graphwords::rrsetTitle(check.rrset.owner, rrsig.covered));
        plain(Words::tr("Signer"), text(rrsig.signer.toText()));
        plain(Words::tr("Algorithm"), numbered(static_cast<int>(rrsig.algorithm), algorithmName(rrsig.algorithm)));
        plain(Words::tr("Valid from"), dateTimeText(inception));
        details_.checked.push_back(
            {Words::tr("Valid until"),
             QStringLiteral("%1 · %2").arg(dateTimeText(expiration), remainingText(expiration, chain_.at)),
             expiration < chain_.at ? Look::Bogus : Look::Indeterminate});
        plain(Words::tr("Labels"), QString::number(rrsig.labels));
        plain(Words::tr("Original TTL"), ttlText(rrsig.originalTtl));
    }

    void addFindingOf(const QString& id) {
        const auto found = graph_.findingOf.constFind(id);
        if (found != graph_.findingOf.constEnd()) {
            addFinding(chain_.findings[*found]);
        }
    }

    // A hostile zone has thousands; each that is shown costs a widget.
    void addFinding(const Finding& finding) {
        if (details_.findings.size() == kMostFindings) {
            ++findingsLeftOut_;
            return;
        }
        const Explanation explanation = explain(finding, chain_);
        DetailFinding shown{explanation.title,
                            explanation.why,
                            explanation.fix,
                            explanation.heals,
                            explanation.caution,
                            explanation.who == Who::Nobody ? QString() : whoText(explanation),
                            explanation.paste,
                            QStringLiteral("%1 · %2").arg(
                                QString::fromUtf8(finding.code().data(), static_cast<qsizetype>(finding.code().size())),
                                QString::fromUtf8(finding.kind().reference.data(),
                                                  static_cast<qsizetype>(finding.kind().reference.size()))),
                            {},
                            finding.severity};
        QStringList servers;
        for (const Server& server : finding.servers) {
            servers << shownServer(server);
        }
        if (!servers.isEmpty()) {
            shown.seenOn = Words::tr("Seen on %1").arg(servers.join(QStringLiteral(", ")));
        }
        details_.findings.push_back(std::move(shown));
    }

    void addCommands(const Name& name, RRType type) { details_.commands << questionCommands(name, type); }

    static Look lookOf(Security security) {
        return security == Security::Secure     ? Look::Secure
               : security == Security::Insecure ? Look::Insecure
                                                : Look::Indeterminate;
    }

    const ChainOfTrust& chain_;
    const TrustGraph& graph_;
    Details details_;
    int findingsLeftOut_ = 0;
};

}  // namespace

Details describe(const ChainOfTrust& chain, const TrustGraph& graph, const QString& id) {
    return Describer(chain, graph).describe(graph.partFor(id));
}

}  // namespace rootline
