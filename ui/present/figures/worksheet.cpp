// SPDX-License-Identifier: MIT
#include "ui/present/figures/worksheet.h"

#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/scenario_words.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Worksheet)
};

/// "DS 34251", the tags that the parent names; what it proves where it names none.
QString delegationFacts(const ZoneLink& link) {
    QStringList tags;
    for (const DelegationCheck& check : link.checks) {
        tags << QString::number(check.ds.keyTag);
    }
    if (!tags.isEmpty()) {
        //: %1: key tags
        return Words::tr("DS for key %1").arg(tags.join(QStringLiteral(", ")));
    }
    return link.parent ? Words::tr("no DS") : QString();
}

/// "signature by key 10068, from … until …"
QString signatureFacts(const RRsetCheck& check, Timestamp at) {
    QStringList facts;
    for (const SignatureCheck& signature : check.signatures) {
        facts << Words::tr("signature by key %1, %2 to %3")
                     .arg(QString::number(signature.rrsig.keyTag),
                          dateTimeText(fromSerial(signature.rrsig.inception, at)),
                          dateTimeText(fromSerial(signature.rrsig.expiration, at)));
    }
    return facts.isEmpty() ? Words::tr("no signature") : facts.join(QStringLiteral(" · "));
}

QString answerFacts(const AnswerHop& hop, Timestamp at) {
    if (hop.rrset) {
        return signatureFacts(*hop.rrset, at);
    }
    return hop.denial && !hop.denial->records.empty() ? signatureFacts(hop.denial->records.front(), at) : QString();
}

template <typename Part>
void blank(std::vector<Part>& parts) {
    for (Part& part : parts) {
        part.look = Look::Insecure;  // its sign is an open ring: room for a tick or a cross
        part.cause = false;
        part.warning.clear();
        if constexpr (
            requires { part.state; } && !requires { part.from; }) {
            part.state.clear();
        }
        if constexpr (requires { part.broken; }) {
            part.broken = false;
            part.cracked = false;
        }
        if constexpr (requires { part.absence; }) {
            part.absence = Absence::None;
        }
    }
}

}  // namespace

TrustGraph withoutSigns(const ChainOfTrust& chain) {
    TrustGraph graph = buildTrustGraph(chain);
    blank(graph.zones);
    blank(graph.nodes);
    blank(graph.edges);
    blank(graph.answers);
    blank(graph.links);
    blank(graph.ghosts);
    graph.causeId.clear();
    graph.causeCardId.clear();
    graph.findingOf.clear();
    for (GraphZone& zone : graph.zones) {
        zone.brief = zone.brief.mid(0, 1);  // the keys; how long they are signed for is part of the answer
        zone.servers.clear();
        zone.emblem = Emblem::None;
        zone.isVoid = false;
    }
    for (GraphEdge& edge : graph.edges) {
        edge.label.clear();  // "digest equal", "expired"
    }
    for (GraphLink& link : graph.links) {
        link.label.clear();
        for (const Zone& zone : chain.zones) {
            link.label = link.id == graphids::link(zone.name) ? delegationFacts(zone.link) : link.label;
        }
        for (const AnswerHop& hop : chain.hops) {
            link.label = link.id == graphids::answerLink(hop.question) ? answerFacts(hop, chain.at) : link.label;
        }
    }
    return graph;
}

Worksheet makeWorksheet(const lab::Scenario& scenario, const std::vector<ChainOfTrust>& chains) {
    Worksheet sheet;
    sheet.title = shownText(scenario.title);
    for (std::size_t i = 0; i < std::min(scenario.steps.size(), chains.size()); ++i) {
        const lab::Step& step = scenario.steps[i];
        const ChainOfTrust& chain = chains[i];
        WorksheetTask task;
        task.say = shownText(step.say);
        //: %1 a name and a type, %2 date and time
        task.asked =
            Words::tr("Asked: %1. The clock says %2.").arg(questionText(chain.question), dateTimeText(chain.at));
        task.sentence = summarySentence(chain);
        task.blank = withoutSigns(chain);
        task.solved = buildTrustGraph(chain);
        task.questions = quizzesOf(scenario, i, chain, Timestamp{chain.at.seconds - step.situation.validatedAfter});
        sheet.tasks.push_back(std::move(task));
    }
    return sheet;
}

}  // namespace rootline
