// SPDX-License-Identifier: MIT
// Questions about the chain itself: where it breaks, who acts, what its parts are.
#include "core/analysis/headline.h"
#include "core/trust/findings.h"
#include "ui/present/quiz/quiz_parts.h"
#include "ui/present/trust_graph/trust_graph.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::QuizChain)
};

// Which link --------------------------------------------------------------------------------------------------------

/// The zones from the root to the one that answers, without those that only an alias leads to.
std::vector<const Zone*> zonesOfAnswer(const ChainOfTrust& chain) {
    std::vector<const Zone*> zones;
    for (const Zone& zone : chain.zones) {
        if (chain.question.name.isAtOrBelow(zone.name)) {
            zones.push_back(&zone);
        }
    }
    return zones;
}

bool breaksAt(const Zone& zone) {
    return zone.link.state == LinkState::Broken ||
           (zone.security == Security::Bogus && zone.link.state != LinkState::BelowBroken);
}

QString linkTo(const Zone& zone) {
    //: One link of a chain of trust, from %1 to %2
    return zone.link.parent ? Words::tr("%1 → %2").arg(shownName(*zone.link.parent), shownName(zone.name))
                            : Words::tr("trust anchor → %1").arg(shownName(zone.name));
}

/// Why that link is not where the chain breaks.
QString linkHolds(const Zone& zone) {
    const QString name = shownName(zone.name);
    switch (zone.link.state) {
        case LinkState::Anchored: return Words::tr("This link holds: a trust anchor names a key of this zone.");
        case LinkState::Secure:
            return Words::tr("This link holds: a DS of %1 matches a key that signs its DNSKEY set.").arg(name);
        case LinkState::Unsigned:
        case LinkState::OptOut:
            return Words::tr("This is no break: it is proven that %1 has no DS, so it counts as unsigned.").arg(name);
        case LinkState::Broken:
        case LinkState::BelowBroken: return Words::tr("The chain does not reach this link: it breaks before.");
        case LinkState::Unsupported:
        case LinkState::AboveAnchor:
        case LinkState::BelowInsecure:
        case LinkState::Unknown: break;
    }
    return Words::tr("This is no break: nothing has to be signed here.");
}

QString answerHolds(const ChainOfTrust& chain) {
    return chain.verdict == Security::Secure  ? Words::tr("This link holds: a valid signature covers the answer.")
           : chain.verdict == Security::Bogus ? Words::tr("The chain does not reach this link: it breaks before.")
                                              : Words::tr("This is no break: nothing has to be signed here.");
}

/// What is wrong, in a sentence; empty where nothing is, or where somebody attacks.
QString whatIsWrong(const ChainOfTrust& chain) {
    const auto finding = headlineOf(chain).finding;
    return finding && chain.cause() ? explain(chain.findings[*finding], chain).title : QString();
}

// Who acts ----------------------------------------------------------------------------------------------------------

QString cannotMend(Who who) {
    switch (who) {
        case Who::Owner: return Words::tr("The owner can have the DS changed. What is wrong here stands elsewhere.");
        case Who::DnsHost:
            return Words::tr("The DNS host can change and sign the zone. What is wrong here stands elsewhere.");
        case Who::ParentRegistry:
            return Words::tr("The registry can sign the zone above again. What is wrong here stands elsewhere.");
        case Who::ResolverOperator:
            return Words::tr("The operator of the resolver can only stop checking, and that repairs nothing.");
        case Who::You: return Words::tr("This computer shows only what arrives. What is wrong here stands elsewhere.");
        case Who::ThirdParty:
        case Who::Nobody: break;
    }
    return Words::tr("It does not go away by itself: somebody has to act.");
}

// Tags and parts ----------------------------------------------------------------------------------------------------

using About = lab::Exercise::About;

struct Found {
    QSet<int> tags;
    QSet<QString> ids;
};

void addDs(const Zone& zone, Found& found) {
    for (const DelegationCheck& check : zone.link.checks) {
        found.tags.insert(check.ds.keyTag);
        found.ids.insert(graphids::ds(zone.name, check.ds));
    }
}

void addKeys(const Zone& zone, Found& found) {
    for (const ZoneKey& key : zone.keys) {
        if (key.namedByDs || key.namedByAnchor) {
            found.tags.insert(key.tag);
            found.ids.insert(graphids::key(zone.name, key.key, key.tag));
        }
    }
}

void addSignatures(const std::optional<RRsetCheck>& set, Found& found) {
    for (const SignatureCheck& check : set ? set->signatures : std::vector<SignatureCheck>()) {
        found.tags.insert(check.rrsig.keyTag);
        found.ids.insert(graphids::signature(set->rrset.owner, check.rrsig));
    }
}

/// The marked part, and what somebody may point at instead: the ends of a line, the lines of a card.
void addCause(const TrustGraph& graph, Found& found) {
    if (graph.causeId.isEmpty()) {
        return;
    }
    found.ids.insert(graph.causeId);
    for (const GraphEdge& edge : graph.edges) {
        if (edge.id == graph.causeId) {
            found.ids << edge.from << edge.to;
        } else if (edge.from == graph.causeId || edge.to == graph.causeId) {
            found.ids.insert(edge.id);
        }
    }
}

Found foundIn(const ChainOfTrust& chain, About about, const Name& zoneName) {
    Found found;
    const Zone* zone = chain.findZone(zoneName);
    const AnswerHop* hop = chain.hops.empty() ? nullptr : &chain.hops.front();
    switch (about) {
        case About::Ds:
            if (zone != nullptr) {
                addDs(*zone, found);
            }
            break;
        case About::Key:
            if (zone != nullptr) {
                addKeys(*zone, found);
            }
            break;
        case About::KeySetSignature:
            if (zone != nullptr) {
                addSignatures(zone->keySet, found);
            }
            break;
        case About::Signature:
            if (hop != nullptr) {
                addSignatures(hop->rrset, found);
            }
            break;
        case About::Denial:
            if (hop != nullptr && hop->denial) {
                found.ids.insert(graphids::denial(hop->question.name, hop->question.type));
            }
            break;
        case About::Cause: addCause(buildTrustGraph(chain), found); break;
    }
    return found;
}

QString tagQuestion(About about, const QString& zone, const QString& answer) {
    switch (about) {
        case About::Ds: return Words::tr("Which key tag does the DS of %1 name?").arg(zone);
        case About::Key: return Words::tr("Which key tag has the key of %1 that is vouched for?").arg(zone);
        case About::KeySetSignature:
            return Words::tr("Which key tag does the signature over the DNSKEY set of %1 name?").arg(zone);
        case About::Signature:
        case About::Denial:
        case About::Cause: break;
    }
    return Words::tr("Which key tag does the signature over %1 name?").arg(answer);
}

QString partQuestion(About about, const QString& zone, const QString& answer) {
    switch (about) {
        case About::Ds: return Words::tr("Choose in the picture what vouches for a key of %1.").arg(zone);
        case About::Key: return Words::tr("Choose in the picture the key of %1 that is vouched for.").arg(zone);
        case About::KeySetSignature:
            return Words::tr("Choose in the picture the signature over the DNSKEY set of %1.").arg(zone);
        case About::Signature: return Words::tr("Choose in the picture the signature over %1.").arg(answer);
        case About::Denial: return Words::tr("Choose in the picture the proof that %1 does not exist.").arg(answer);
        case About::Cause: break;
    }
    return Words::tr("Choose in the picture where the chain breaks.");
}

/// What else has the tag that somebody typed.
QString otherWith(int tag, const ChainOfTrust& chain) {
    for (const Zone& zone : chain.zones) {
        for (const ZoneKey& key : zone.keys) {
            if (key.tag == tag) {
                //: %1 a tag, %2 such as "KSK", %3 a zone
                return Words::tr("%1 is the tag of the %2 of %3.")
                    .arg(QString::number(tag), word(key.role), shownName(zone.name));
            }
        }
    }
    return Words::tr("No key of this chain has the tag %1.").arg(tag);
}

}  // namespace

QString titleOfPart(const TrustGraph& graph, const QString& id) {
    if (const GraphNode* node = graph.node(id)) {
        return node->title;
    }
    if (const GraphEdge* edge = graph.edge(id)) {
        const QString from = titleOfPart(graph, edge->from);
        return edge->kind == EdgeKind::Signature ? Words::tr("a signature by %1").arg(from)
                                                 : Words::tr("the line from %1").arg(from);
    }
    const GraphZone* zone = graph.zone(id);
    return zone != nullptr ? zone->title : QString();
}

std::optional<Quiz> linkQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain) {
    const auto zones = zonesOfAnswer(chain);
    if (zones.empty() || chain.verdict == Security::Indeterminate) {
        return std::nullopt;
    }
    Quiz quiz;
    quiz.ask = ownOr(exercise.ask, Words::tr("Which link of the chain breaks?"));
    QStringList reasons;
    const auto none = static_cast<int>(zones.size()) + 1;
    int right = chain.verdict == Security::Bogus ? none - 1 : none;
    for (std::size_t i = zones.size(); i-- > 0;) {
        right = breaksAt(*zones[i]) ? static_cast<int>(i) : right;
    }
    for (const Zone* zone : zones) {
        quiz.choices << linkTo(*zone);
        reasons << linkHolds(*zone);
    }
    quiz.choices << Words::tr("%1 → %2").arg(shownName(zones.back()->name), shownQuestion(chain.question))
                 << Words::tr("None of them");
    reasons << answerHolds(chain) << Words::tr("Then you would have believed an answer that nothing proves.");
    quiz.right.number = right;
    quiz.rightText = quiz.choices[right];
    quiz.because = ownOr(exercise.because, whatIsWrong(chain));
    const QString own = ownOr(exercise.wrong, {});
    quiz.mark = [right, reasons, own](const QuizReply& reply) {
        const bool isRight = reply.number == right;
        return QuizMark{isRight, isRight ? QString() : own.isEmpty() ? reasons.value(reply.number) : own};
    };
    return quiz;
}

std::optional<Quiz> whoQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain) {
    const auto finding = headlineOf(chain).finding;
    if (!finding || isAttackTold(chain)) {
        return std::nullopt;
    }
    const Who who = explain(chain.findings[*finding], chain).who;
    std::vector<Who> offered{Who::Owner, Who::DnsHost, Who::ParentRegistry, Who::ResolverOperator,
                             Who::You,   Who::Nobody};
    const auto place = std::ranges::find(offered, who);
    if (who == Who::Nobody || place == offered.end()) {
        return std::nullopt;
    }
    Quiz quiz;
    quiz.ask = ownOr(exercise.ask, Words::tr("Who has to act?"));
    for (const Who one : offered) {
        quiz.choices << word(one);
    }
    const int right = static_cast<int>(place - offered.begin());
    quiz.right.number = right;
    quiz.rightText = word(who);
    quiz.because = ownOr(exercise.because, whatIsWrong(chain));
    const QString own = ownOr(exercise.wrong, {});
    quiz.mark = [right, offered, own](const QuizReply& reply) {
        const bool isRight = reply.number == right;
        const Who chosen = offered.at(static_cast<std::size_t>(reply.number));
        return QuizMark{isRight, isRight ? QString() : own.isEmpty() ? cannotMend(chosen) : own};
    };
    return quiz;
}

std::optional<Quiz> tagQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain) {
    const Name zone = exercise.zone.value_or(chain.answeringZone());
    const QSet<int> tags = foundIn(chain, exercise.part, zone).tags;
    if (tags.isEmpty()) {
        return std::nullopt;
    }
    Quiz quiz;
    quiz.form = Quiz::Form::Number;
    quiz.ask = ownOr(exercise.ask, tagQuestion(exercise.part, shownName(zone), shownQuestion(chain.question)));
    quiz.right.number = *std::min_element(tags.begin(), tags.end());
    quiz.rightText = QString::number(quiz.right.number);
    quiz.because = ownOr(exercise.because, {});
    const QString own = ownOr(exercise.wrong, {});
    quiz.mark = [tags, own, chain](const QuizReply& reply) {
        const bool isRight = tags.contains(reply.number);
        return QuizMark{isRight, isRight ? QString() : own.isEmpty() ? otherWith(reply.number, chain) : own};
    };
    return quiz;
}

std::optional<Quiz> partQuiz(const lab::Exercise& exercise, const ChainOfTrust& chain) {
    const Name zone = exercise.zone.value_or(chain.answeringZone());
    const TrustGraph graph = buildTrustGraph(chain);
    QSet<QString> ids = foundIn(chain, exercise.part, zone).ids;
    erase_if(ids, [&](const QString& id) { return titleOfPart(graph, id).isEmpty(); });
    if (ids.isEmpty()) {
        return std::nullopt;
    }
    Quiz quiz;
    quiz.form = Quiz::Form::Part;
    quiz.ask = ownOr(exercise.ask, partQuestion(exercise.part, shownName(zone), shownQuestion(chain.question)));
    quiz.right.part = ids.contains(graph.causeId) ? graph.causeId : *std::min_element(ids.begin(), ids.end());
    quiz.rightText = titleOfPart(graph, quiz.right.part);
    quiz.because = ownOr(exercise.because, {});
    const QString own = ownOr(exercise.wrong, {});
    quiz.mark = [ids, own, graph](const QuizReply& reply) {
        const bool isRight = ids.contains(reply.part);
        const QString chosen = Words::tr("You chose %1.").arg(titleOfPart(graph, reply.part));
        return QuizMark{isRight, isRight ? QString() : own.isEmpty() ? chosen : own};
    };
    return quiz;
}

}  // namespace rootline
