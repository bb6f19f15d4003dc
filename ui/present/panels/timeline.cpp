// SPDX-License-Identifier: MIT
#include "ui/present/panels/timeline.h"

#include "core/trust/policy.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/trust_graph/trust_graph_ids.h"
#include "ui/present/trust_graph/trust_graph_words.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Timeline)
};

constexpr std::int64_t kDay = 24 * 60 * 60;
constexpr std::int64_t kMostPast = 45 * kDay;  // a signature of ten years would leave the others no room
constexpr std::int64_t kMostFuture = 90 * kDay;
constexpr std::int64_t kLeast = 2 * kDay;  // on each side, so that there is somewhere to drag to
constexpr int kMargin = 24;                // one part of so many, on each side

TimelineBar barOf(const RRsetCheck& rrset, const SignatureCheck& check, const ChainOfTrust& chain,
                  const TrustGraph& graph) {
    TimelineBar bar;
    const GraphEdge* edge = graph.edge(check.rrsig);
    bar.id = edge == nullptr ? QString() : edge->id;
    bar.title = graphwords::rrsetTitle(rrset.rrset.owner, rrset.rrset.type);
    //: %1 a key tag
    bar.key = Words::tr("key %1").arg(check.rrsig.keyTag);
    bar.from = fromSerial(check.rrsig.inception, chain.at);
    bar.to = fromSerial(check.rrsig.expiration, chain.at);
    bar.look = lookOfSignature(check.status);
    bar.isFirst = chain.validUntil == bar.to && check.status == SignatureStatus::Valid;
    if (bar.from < bar.to) {
        bar.warnsFrom = Timestamp{bar.to.seconds - Policy{}.soonOf(bar.to.seconds - bar.from.seconds)};
    }
    return bar;
}

bool sameRecords(const RRset& a, const RRset& b) {
    return std::is_permutation(a.rdatas.begin(), a.rdatas.end(), b.rdatas.begin(), b.rdatas.end());
}

/// A copy that caches hold beside what the servers say now; what is known of it from two sides is one bar.
void addOldCopy(Timeline& timeline, const RRset& rrset, Timestamp from, Timestamp to) {
    TimelineBar bar;
    bar.kind = TimelineBar::Kind::OldCopy;
    bar.title = graphwords::rrsetTitle(rrset.owner, rrset.type);
    bar.key = Words::tr("old copy in caches");
    bar.from = from;
    bar.to = to;
    const auto known = std::find_if(timeline.bars.begin(), timeline.bars.end(), [&](const TimelineBar& other) {
        return other.kind == bar.kind && other.title == bar.title;
    });
    TimelineBar& copy = known == timeline.bars.end() ? timeline.bars.emplace_back(std::move(bar)) : *known;
    copy.from = std::min(copy.from, from);
    copy.to = std::max(copy.to, to);
    copy.look = timeline.at < copy.to ? Look::Insecure : Look::Muted;
}

/// The set as it was, where the servers say something else by now. What was not heard now may be as it was.
void addOldCopy(Timeline& timeline, const std::optional<RRsetCheck>& before, const std::optional<RRsetCheck>& now,
                bool isGone, Timestamp seen) {
    const bool changed = before && (now ? !sameRecords(before->rrset, now->rrset) : isGone);
    if (changed) {
        addOldCopy(timeline, before->rrset, seen, {seen.seconds + before->rrset.ttl});
    }
}

void addOldCopies(Timeline& timeline, const ChainOfTrust& chain, const ChainOfTrust& earlier) {
    for (const Zone& before : earlier.zones) {
        const Zone* now = chain.findZone(before.name);
        if (now == nullptr) {
            continue;
        }
        const bool noDs = now->link.noDs.has_value();
        const bool noKeys = now->keys.empty() && now->link.state != LinkState::Unknown;
        addOldCopy(timeline, before.link.dsSet, now->link.dsSet, noDs, earlier.at);
        addOldCopy(timeline, before.keySet, now->keySet, noKeys, earlier.at);
    }
}

QString cachedSentence(const Timeline& timeline) {
    const TimelineBar* last = nullptr;
    for (const TimelineBar& bar : timeline.bars) {
        const bool counts = bar.kind == TimelineBar::Kind::OldCopy && timeline.at < bar.to;
        last = counts && (last == nullptr || last->to < bar.to) ? &bar : last;
    }
    if (last == nullptr) {
        return {};
    }
    //: %1 a name and a type, %2 date and time
    return Words::tr("Caches may hold the old %1 until %2. A resolver with that copy uses it for validation.")
        .arg(last->title, dateTimeText(last->to));
}

void fitStretch(Timeline& timeline, Timestamp near) {
    std::int64_t from = near.seconds - kLeast;
    std::int64_t to = near.seconds + kLeast;
    for (const TimelineBar& bar : timeline.bars) {
        from = std::min(from, std::max({bar.from.seconds, near.seconds - kMostPast}));
        to = std::max(to, std::min({bar.to.seconds, near.seconds + kMostFuture}));
        from =
            std::min(from, std::max(bar.to.seconds, near.seconds - kMostPast));  // ended long ago: its end is in sight
    }
    const std::int64_t margin = (to - from) / kMargin;
    timeline.from = {from - margin};
    timeline.to = {to + margin};
}

QString forecastOf(const Timeline& timeline, const ChainOfTrust& chain) {
    const auto first =
        std::find_if(timeline.bars.begin(), timeline.bars.end(), [](const TimelineBar& bar) { return bar.isFirst; });
    if (first != timeline.bars.end() && chain.validUntil && chain.verdict == Security::Secure) {
        //: %1 what the signature covers, %2 a duration such as "6 days", %3 date and time, %4 a name
        return Words::tr(
                   "The signature of %1 expires first: in %2, on %3. If it is not renewed by then, validating "
                   "resolvers will refuse all answers for %4 from that time on.")
            .arg(first->title, durationText(chain.validUntil->seconds - chain.at.seconds),
                 dateTimeText(*chain.validUntil), shownName(chain.question.name));
    }
    const auto failed = std::find_if(timeline.bars.begin(), timeline.bars.end(),
                                     [&](const TimelineBar& bar) { return bar.to < chain.at || chain.at < bar.from; });
    if (failed != timeline.bars.end()) {
        return failed->to < chain.at
                   //: %1 what the signature covers, %2 date and time
                   ? Words::tr("The signature of %1 expired on %2.").arg(failed->title, dateTimeText(failed->to))
                   : Words::tr("The signature of %1 becomes valid on %2.")
                         .arg(failed->title, dateTimeText(failed->from));
    }
    return timeline.bars.empty() ? Words::tr("This chain has no signatures.")
                                 : Words::tr("All of these signatures are valid at the time that is shown.");
}

}  // namespace

Timeline buildTimeline(const ChainOfTrust& chain, const TrustGraph& graph, Timestamp near,
                       const ChainOfTrust* earlier) {
    Timeline timeline;
    timeline.at = chain.at;
    for (const RRsetCheck* rrset : validatedRRsets(chain)) {
        for (const SignatureCheck& check : rrset->signatures) {
            timeline.bars.push_back(barOf(*rrset, check, chain, graph));
        }
    }
    timeline.forecast = forecastOf(timeline, chain);
    if (earlier != nullptr && earlier->at < chain.at) {
        addOldCopies(timeline, chain, *earlier);
    }
    for (const CachedRRset& held : chain.held) {
        addOldCopy(timeline, held.rrset, {held.until.seconds - held.rrset.ttl}, held.until);
    }
    timeline.cached = cachedSentence(timeline);
    fitStretch(timeline, near);
    return timeline;
}

}  // namespace rootline
