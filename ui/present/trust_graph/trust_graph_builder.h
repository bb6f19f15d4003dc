// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/trust_graph/trust_graph.h"

#include <QSet>

namespace rootline {

/// Makes the nodes and edges of a chain zone by zone. Used by buildTrustGraph() alone.
class TrustGraphBuilder {
public:
    explicit TrustGraphBuilder(const ChainOfTrust& chain) : chain_(chain) {}

    TrustGraph build();

private:
    void addZone(std::size_t lane);
    void addAnchors(std::size_t lane);
    void addDelegation(std::size_t lane);
    void addDs(std::size_t lane, std::size_t index);
    void addNoDs(std::size_t lane);
    void addKeys(std::size_t lane);
    void addNoKeys(std::size_t lane);
    void addHop(std::size_t index);
    void addRRset(const RRsetCheck& check, std::size_t hop);
    void addDenial(const DenialProof& proof, std::size_t hop);
    void addUnproven(std::size_t hop);
    void addAliases();
    void addSignatures(const RRsetCheck& check, const QString& to);
    void addMissingSignature(const RRsetCheck& check, const QString& to);
    QString signerNode(const SignatureCheck& check);
    QString slotFor(std::size_t lane, std::uint16_t tag, Algorithm algorithm);
    void addCards();
    void addLink(std::size_t lane);
    void addNode(GraphNode node);
    void addEdge(GraphEdge edge);

    [[nodiscard]] std::optional<std::size_t> laneOf(const Name& zone) const;
    [[nodiscard]] QString anchoredKey(const TrustAnchor& anchor) const;
    [[nodiscard]] bool linkIsMissing(const Zone& zone) const;
    [[nodiscard]] QStringList brief(const Zone& zone) const;
    [[nodiscard]] std::optional<Timestamp> nextExpiry(const Zone& zone) const;

    const ChainOfTrust& chain_;
    TrustGraph graph_;
    QSet<QString> ids_;
};

/// What a validation looks like where it is not the cause.
Look lookOf(Security security);

/// Puts the one mark where the chain's cause is, and warnings where they belong.
void markFindings(const ChainOfTrust& chain, TrustGraph& graph);

/// Leaves out what is too much to draw: of very many keys, DS records and signatures, those stay that the chain hangs on.
void thinCrowds(TrustGraph& graph);

/// Puts what caches still hold beside the chain. Where the chain is that of somebody who has it, the cards show what the
/// name servers say now, and the mark moves to the card of what is held.
void addGhosts(const ChainOfTrust& chain, TrustGraph& graph);

}  // namespace rootline
