// SPDX-License-Identifier: MIT
#include "ui/present/figures/attack_words.h"

#include "core/dns/codec.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace rootline::attackwords {
namespace {

using lab::AttackKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Attack)
};

QString number(double value) {
    return QLocale().toString(value, 'f', 0);
}

QString percent(double share) {
    const double hundredths = share * 100;
    const int digits = hundredths >= 10 || hundredths == 0 ? 0 : hundredths >= 0.1 ? 1 : 6;
    return QLocale().toString(hundredths, 'f', digits) + QChar(0x00A0) + u'%';
}

/// True where the attack leaves every message as it was.
bool isQuiet(AttackKind kind) {
    return kind == AttackKind::Eavesdropping;
}

}  // namespace

QString title(AttackKind kind) {
    switch (kind) {
        case AttackKind::ForgedAnswer: return Words::tr("A forged answer wins the race");
        case AttackKind::ChangedInTransit: return Words::tr("An answer is changed on the way");
        case AttackKind::OwnKey: return Words::tr("The attacker signs with a key of their own");
        case AttackKind::KeySwap: return Words::tr("The zone's keys are exchanged");
        case AttackKind::StrippedSignatures: return Words::tr("Signatures are cut off on the way");
        case AttackKind::DsRemoved: return Words::tr("The DS is taken away");
        case AttackKind::Replay: return Words::tr("An old answer is played back");
        case AttackKind::ForgedDenial: return Words::tr("\"No such name\" is made up");
        case AttackKind::ReplayedDenial: return Words::tr("A proof for another name is played back");
        case AttackKind::Eavesdropping: return Words::tr("Somebody reads along");
        case AttackKind::Flood: return Words::tr("The servers are flooded");
        case AttackKind::CompromisedSigner: return Words::tr("The signing system has an intruder");
        case AttackKind::WrongRecord: return Words::tr("A wrong record, properly signed");
    }
    return {};
}

QString deed(AttackKind kind) {
    switch (kind) {
        case AttackKind::ForgedAnswer:
            return Words::tr("The attacker sends a reply of their own, before the true one comes.");
        case AttackKind::ChangedInTransit: return Words::tr("Somebody on the way changes what the reply says.");
        case AttackKind::OwnKey: return Words::tr("The attacker changes the reply and signs it with their own key.");
        case AttackKind::KeySwap:
            return Words::tr("The attacker puts their own keys into the zone and signs everything anew.");
        case AttackKind::StrippedSignatures:
            return Words::tr("Somebody on the way changes the reply and leaves the signature out.");
        case AttackKind::DsRemoved:
            return Words::tr("The reply about the DS is changed, so that the zone looks unsigned.");
        case AttackKind::Replay:
            return Words::tr("The attacker recorded an answer long ago, with its signature, and sends it today.");
        case AttackKind::ForgedDenial: return Words::tr("The attacker replies that there is no such name.");
        case AttackKind::ReplayedDenial:
            return Words::tr("The attacker replies that there is no such name, with a true proof for another name.");
        case AttackKind::Eavesdropping:
            return Words::tr("Somebody on the way reads question and answer, and changes nothing.");
        case AttackKind::Flood:
            return Words::tr("So much traffic is sent to the zone's servers that they cannot answer.");
        case AttackKind::CompromisedSigner: return Words::tr("Whoever holds the signing system signs what they like.");
        case AttackKind::WrongRecord: return Words::tr("Nobody attacks: a mistake was made, and signed.");
    }
    return {};
}

QStringList lines(const lab::CacheEntry& entry) {
    QStringList all;
    const QString name = QString::fromStdString(entry.owner.toText());
    const QString type = QString::fromStdString(typeText(entry.type));
    for (const Bytes& rdata : entry.rdatas) {
        all << QStringLiteral("%1 %2").arg(type, QString::fromStdString(rdataText(entry.type, rdata)));
    }
    if (all.isEmpty()) {
        all << (entry.rcode == Rcode::NxDomain ? Words::tr("no such name") : Words::tr("no %1 record").arg(type));
    }
    all.push_front(name);
    return all;
}

QString plainOutcome(const lab::AttackScene& scene) {
    if (!scene.plain) {
        return Words::tr("Hears nothing. Its visitors get an error.");
    }
    if (!scene.isPoisoned(scene.plain)) {
        return isQuiet(scene.attack.kind) ? Words::tr("Takes the true answer. Others read it, too.")
                                          : Words::tr("Takes the true answer.");
    }
    return Words::tr("Takes it. Everybody who asks it is sent astray for %1.").arg(ttlText(scene.plain->ttl));
}

QString checkingOutcome(const lab::AttackScene& scene) {
    const auto cause = scene.chain.cause();
    switch (scene.chain.verdict) {
        case Security::Bogus:
            return Words::tr("Refuses it: %1 Its visitors get an error, not a lie.")
                .arg(cause ? explain(scene.chain.findings[*cause], scene.chain).title : QString());
        case Security::Indeterminate: return Words::tr("Hears nothing that it could check. Its visitors get an error.");
        case Security::Insecure:
            return scene.isPoisoned(scene.checking)
                       ? Words::tr("Takes it, too: nothing is signed here, so there is nothing to check.")
                       : Words::tr("Takes the true answer. Nothing is signed here, so there is nothing to check.");
        case Security::Secure: break;
    }
    if (scene.isPoisoned(scene.checking)) {
        return Words::tr("Takes it, too: every signature holds. DNSSEC does not stop this.");
    }
    return isQuiet(scene.attack.kind)
               ? Words::tr("Takes the true answer, proved. Others read it, too: DNSSEC hides nothing.")
               : Words::tr("Takes the true answer, proved.");
}

QStringList odds(const lab::Race& race) {
    const double pairs = static_cast<double>(race.ids) * race.ports;
    QStringList all;
    all << (race.ports > 1
                ? Words::tr("The attacker must guess the message id, one of %1, and the port, one of %2: 1 in %3 for "
                            "each forged reply.")
                      .arg(number(race.ids), number(race.ports), number(pairs))
                : Words::tr("The attacker must guess the message id, one of %1; the port is always the same.")
                      .arg(number(race.ids)));
    if (race.replies > 1) {
        all << Words::tr("%1 forged replies arrive before the true one: 1 in %2 for each race.")
                   .arg(number(race.replies), number(std::max(1.0, pairs / race.replies)));
    }
    if (race.races > 1) {
        all << Words::tr(
                   "Asking for a new name each time makes a new race at once (Kaminsky): after %1 races, %2 to have "
                   "won one.")
                   .arg(number(race.races), percent(chanceOf(race)));
    }
    all << Words::tr("Half of all attackers would have won after %1 races.").arg(number(racesForHalf(race)));
    return all;
}

}  // namespace rootline::attackwords
