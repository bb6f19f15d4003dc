// SPDX-License-Identifier: MIT
#include "ui/present/wording/supposition_words.h"

#include "core/analysis/registrar_check.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Suppositions)
};

QString zoneOf(const Supposition& supposition) {
    return supposition.zone ? shownName(*supposition.zone) : Words::tr("the zone");
}

QString tagOf(const Supposition& supposition) {
    if (supposition.keyTag) {
        return QString::number(*supposition.keyTag);
    }
    const auto ds = DelegationSigner::fromRdata(supposition.rdata);
    return ds ? QString::number(ds->keyTag) : QStringLiteral("?");
}

Supposition change(Supposition::Kind kind, const Name& zone) {
    Supposition supposition;
    supposition.kind = kind;
    supposition.zone = zone;
    return supposition;
}

/// The DS that fits, where the parent publishes none that does.
void addMending(const Zone& zone, std::vector<Supposition>& offered) {
    const bool fits = std::ranges::any_of(
        zone.link.checks, [](const DelegationCheck& check) { return check.status == DsStatus::Matches; });
    for (const DelegationSigner& ds :
         fits || !zone.link.parent ? std::vector<DelegationSigner>() : wantedDs(zone, DigestType::Sha256)) {
        Supposition replaced = change(Supposition::Kind::ReplaceDs, zone.name);
        replaced.rdata = ds.toRdata();
        offered.push_back(std::move(replaced));
    }
}

}  // namespace

QString suppositionSentence(const Supposition& supposition) {
    const QString zone = zoneOf(supposition);
    switch (supposition.kind) {
        case Supposition::Kind::AddDs:
            return Words::tr("The parent of %1 publishes an additional DS, for key %2.").arg(zone, tagOf(supposition));
        case Supposition::Kind::ReplaceDs:
            return Words::tr("The parent of %1 publishes only the DS for key %2.").arg(zone, tagOf(supposition));
        case Supposition::Kind::RemoveDs:
            return supposition.keyTag
                       ? Words::tr("The parent of %1 removes the DS for key %2.").arg(zone, tagOf(supposition))
                       : Words::tr("The parent of %1 removes every DS.").arg(zone);
        case Supposition::Kind::AddKey: return Words::tr("%1 publishes an additional key.").arg(zone);
        case Supposition::Kind::DropKey:
            return Words::tr("%1 no longer publishes key %2.").arg(zone, tagOf(supposition));
        case Supposition::Kind::Unsign: return Words::tr("%1 is no longer signed.").arg(zone);
        case Supposition::Kind::ApplyCds:
            return Words::tr("The parent of %1 publishes the DS set that the zone's CDS records ask for.").arg(zone);
        case Supposition::Kind::OnlyServer:
            return Words::tr("%1 has only one name server: %2.")
                .arg(zone, supposition.server ? shownName(*supposition.server) : QString());
        case Supposition::Kind::OtherTime: break;
    }
    return supposition.at ? Words::tr("The time is %1.").arg(dateTimeText(*supposition.at)) : QString();
}

QString failureSentence(const SupposeFailure& failure) {
    const QString zone = shownName(failure.zone);
    switch (failure.reason) {
        case SupposeFailure::Reason::NoSuchZone:
            return Words::tr("%1 is not a zone of this chain that has a parent. Choose another zone.").arg(zone);
        case SupposeFailure::Reason::NoSuchDs:
            return Words::tr("The parent publishes no such DS for %1. Choose a published DS.").arg(zone);
        case SupposeFailure::Reason::NoSuchKey:
            return Words::tr("%1 publishes no such key. Choose one that it publishes.").arg(zone);
        case SupposeFailure::Reason::NoCds:
            return Words::tr("No CDS record of %1 was received, so the parent has no request to follow.").arg(zone);
        case SupposeFailure::Reason::NoSuchServer: break;
    }
    return Words::tr("No answer of that server of %1 was received. Choose another server.").arg(zone);
}

std::vector<Supposition> offeredSuppositions(const ChainOfTrust& chain, const Name& name) {
    std::vector<Supposition> offered;
    const Zone* zone = chain.findZone(name);
    if (zone == nullptr) {
        return offered;
    }
    addMending(*zone, offered);
    for (const DelegationCheck& check : zone->link.checks) {
        Supposition removed = change(Supposition::Kind::RemoveDs, name);
        removed.keyTag = check.ds.keyTag;
        offered.push_back(removed);
    }
    if (zone->link.checks.size() > 1) {
        offered.push_back(change(Supposition::Kind::RemoveDs, name));
    }
    for (const ZoneKey& key : zone->keys) {
        Supposition dropped = change(Supposition::Kind::DropKey, name);
        dropped.keyTag = key.tag;
        offered.push_back(dropped);
    }
    if (!zone->keys.empty()) {
        offered.push_back(change(Supposition::Kind::Unsign, name));
        offered.push_back(change(Supposition::Kind::ApplyCds, name));
    }
    for (const ServerStatus& status : zone->servers) {
        Supposition only = change(Supposition::Kind::OnlyServer, name);
        only.server = status.server.name;
        if (status.state == ServerState::Answers && std::ranges::find(offered, only) == offered.end()) {
            offered.push_back(only);
        }
    }
    return offered;
}

}  // namespace rootline
