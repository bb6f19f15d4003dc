// SPDX-License-Identifier: MIT
#include "core/lab/scenario_attacks.h"

namespace rootline::lab {
namespace {

constexpr std::int64_t kMostIds = 65536;
constexpr std::int64_t kMostPorts = 65536;
constexpr std::int64_t kMostReplies = 1'000'000'000;

std::span<const Term<AttackKind>> kindTerms() {
    static const Term<AttackKind> terms[] = {{"forged-answer", AttackKind::ForgedAnswer},
                                             {"changed-in-transit", AttackKind::ChangedInTransit},
                                             {"own-key", AttackKind::OwnKey},
                                             {"key-swap", AttackKind::KeySwap},
                                             {"stripped-signatures", AttackKind::StrippedSignatures},
                                             {"ds-removed", AttackKind::DsRemoved},
                                             {"replay", AttackKind::Replay},
                                             {"forged-denial", AttackKind::ForgedDenial},
                                             {"replayed-denial", AttackKind::ReplayedDenial},
                                             {"eavesdropping", AttackKind::Eavesdropping},
                                             {"flood", AttackKind::Flood},
                                             {"compromised-signer", AttackKind::CompromisedSigner},
                                             {"wrong-record", AttackKind::WrongRecord}};
    return terms;
}

Race readRace(const JsonValue& value) {
    const Fields fields(value, "race", {"ids", "ports", "replies", "races"});
    Race race;
    race.ids = static_cast<std::uint32_t>(fields.integer("ids", 1, kMostIds, race.ids));
    race.ports = static_cast<std::uint32_t>(fields.integer("ports", 1, kMostPorts, race.ports));
    race.replies = static_cast<std::uint32_t>(fields.integer("replies", 1, kMostReplies, race.replies));
    race.races = static_cast<std::uint32_t>(fields.integer("races", 1, kMostReplies, race.races));
    return race;
}

}  // namespace

ReadAttack readAttack(const JsonValue& value) {
    const Fields fields(value, "attack", {"kind", "by", "race"});
    ReadAttack attack;
    attack.kind = fields.term("kind", kindTerms());
    attack.by = fields.texts("by");
    if (const JsonValue* race = fields.find("race")) {
        attack.race = readRace(*race);
    }
    return attack;
}

}  // namespace rootline::lab
