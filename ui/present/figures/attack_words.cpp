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
        case AttackKind::ForgedAnswer: return Words::tr("A forged answer arrives first");
        case AttackKind::ChangedInTransit: return Words::tr("An attacker on the path changes an answer");
        case AttackKind::OwnKey: return Words::tr("The attacker signs with another key");
        case AttackKind::KeySwap: return Words::tr("The attacker replaces the zone's keys");
        case AttackKind::StrippedSignatures: return Words::tr("An attacker on the path removes the signatures");
        case AttackKind::DsRemoved: return Words::tr("The attacker hides the DS");
        case AttackKind::Replay: return Words::tr("The attacker replays an old answer");
        case AttackKind::ForgedDenial: return Words::tr("The attacker invents \"no such name\"");
        case AttackKind::ReplayedDenial: return Words::tr("The attacker replays a proof for another name");
        case AttackKind::Eavesdropping: return Words::tr("An attacker reads the messages");
        case AttackKind::Flood: return Words::tr("An attacker floods the servers");
        case AttackKind::CompromisedSigner: return Words::tr("An attacker controls the signing system");
        case AttackKind::WrongRecord: return Words::tr("The operator signs a wrong record");
    }
    return {};
}

QString deed(AttackKind kind) {
    switch (kind) {
        case AttackKind::ForgedAnswer:
            return Words::tr("The attacker sends a forged reply that arrives before the true one.");
        case AttackKind::ChangedInTransit: return Words::tr("An attacker on the path changes the data in the reply.");
        case AttackKind::OwnKey:
            return Words::tr("The attacker changes the reply and signs it with a key that is not in the zone.");
        case AttackKind::KeySwap:
            return Words::tr("The attacker replaces the zone's keys and signs every record again.");
        case AttackKind::StrippedSignatures:
            return Words::tr("An attacker on the path changes the reply and removes the signature.");
        case AttackKind::DsRemoved:
            return Words::tr("The attacker changes the reply about the DS, so that the zone looks unsigned.");
        case AttackKind::Replay: return Words::tr("The attacker recorded a signed answer long ago and sends it today.");
        case AttackKind::ForgedDenial: return Words::tr("The attacker replies that there is no such name.");
        case AttackKind::ReplayedDenial:
            return Words::tr(
                "The attacker replies that there is no such name, and adds a valid proof for another name.");
        case AttackKind::Eavesdropping:
            return Words::tr("An attacker on the path reads the question and the answer, but changes nothing.");
        case AttackKind::Flood:
            return Words::tr("The attacker sends so much traffic to the zone's servers that they cannot answer.");
        case AttackKind::CompromisedSigner:
            return Words::tr("An attacker who controls the signing system can sign any data.");
        case AttackKind::WrongRecord:
            return Words::tr("There is no attack: the operator made a mistake and signed it.");
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
        return Words::tr("Receives no answer. Its users get an error.");
    }
    if (!scene.isPoisoned(scene.plain)) {
        return isQuiet(scene.attack.kind) ? Words::tr("Accepts the true answer. The attacker can read it too.")
                                          : Words::tr("Accepts the true answer.");
    }
    return Words::tr("Accepts it. All users of this resolver get the forged answer for %1.")
        .arg(ttlText(scene.plain->ttl));
}

QString checkingOutcome(const lab::AttackScene& scene) {
    const auto cause = scene.chain.cause();
    switch (scene.chain.verdict) {
        case Security::Bogus:
            return Words::tr("Refuses it: %1 Its users get an error, not the forged answer.")
                .arg(cause ? explain(scene.chain.findings[*cause], scene.chain).title : QString());
        case Security::Indeterminate:
            return Words::tr("Receives nothing that it could validate. Its users get an error.");
        case Security::Insecure:
            return scene.isPoisoned(scene.checking)
                       ? Words::tr("Accepts it too: nothing is signed here, so it has nothing to validate.")
                       : Words::tr("Accepts the true answer. Nothing is signed here, so it has nothing to validate.");
        case Security::Secure: break;
    }
    if (scene.isPoisoned(scene.checking)) {
        return Words::tr("Accepts it too: every signature is valid. DNSSEC does not stop this.");
    }
    return isQuiet(scene.attack.kind) ? Words::tr(
                                            "Accepts the true answer, because it is valid. The attacker can read it "
                                            "too: DNSSEC does not encrypt.")
                                      : Words::tr("Accepts the true answer, because it is valid.");
}

QStringList odds(const lab::Race& race) {
    const double pairs = static_cast<double>(race.ids) * race.ports;
    QStringList all;
    all << (race.ports > 1
                ? Words::tr("The attacker must guess the message ID (one of %1) and the port (one of %2): each forged "
                            "reply succeeds with a chance of 1 in %3.")
                      .arg(number(race.ids), number(race.ports), number(pairs))
                : Words::tr("The attacker must guess only the message ID (one of %1): the port is always the same.")
                      .arg(number(race.ids)));
    if (race.replies > 1) {
        all << Words::tr("%1 forged replies arrive before the true one: the attacker wins one race in %2.")
                   .arg(number(race.replies), number(std::max(1.0, pairs / race.replies)));
    }
    if (race.races > 1) {
        all << Words::tr(
                   "The attacker starts a new race at once by asking for a new name each time (Kaminsky): after %1 "
                   "races, the chance to have won one is %2.")
                   .arg(number(race.races), percent(chanceOf(race)));
    }
    all << Words::tr("After %1 races, the attacker has won at least one with a chance of 50 %.")
               .arg(number(racesForHalf(race)));
    return all;
}

}  // namespace rootline::attackwords
