// SPDX-License-Identifier: MIT
#include "core/lab/scenario.h"

#include "core/dns/codec.h"

#include <algorithm>
#include <stdexcept>

namespace rootline::lab {
namespace {

Name name(std::string_view text) {
    return Name::fromText(text).value();
}

/// Two servers in the zone's own namespace, at addresses for documentation (RFC 5737).
std::vector<Server> twoServers(const Name& zone, int block) {
    const std::string prefix = "192.0.2." + std::to_string(block);
    return {Server{zone.child("ns1").value(), prefix + "1"}, Server{zone.child("ns2").value(), prefix + "2"}};
}

/// Too large for any EDNS size that is offered in practice.
std::string bigTextSet() {
    std::string text;
    for (char letter = 'a'; letter <= 'p'; ++letter) {
        text += "big TXT \"" + std::string(250, letter) + "\"\n";
    }
    return text;
}

ZoneSpec zoneSpec(std::string_view zoneName, int block) {
    ZoneSpec zone;
    zone.name = name(zoneName);
    zone.servers = twoServers(zone.name, block);
    return zone;
}

}  // namespace

std::vector<Record> zoneRecords(std::string_view text, const Name& origin, std::uint32_t ttl) {
    auto records = parseZoneText(text, origin, ttl);
    if (!records) {
        throw std::invalid_argument("line " + std::to_string(records.error().line) + ": " + records.error().reason);
    }
    return std::move(*records);
}

Scenario atStep(Scenario scenario, std::size_t step) {
    if (!scenario.steps.empty()) {
        const Step& wanted = scenario.steps[std::min(step, scenario.steps.size() - 1)];
        static_cast<Situation&>(scenario) = wanted.situation;
        scenario.attack = wanted.attack;
    }
    return scenario;
}

bool differsBetweenServers(const Scenario& scenario) {
    return std::any_of(scenario.mutations.begin(), scenario.mutations.end(),
                       [](const Mutation& mutation) { return !mutation.server.empty(); });
}

std::int64_t secondsInCache(const std::vector<ZoneSpec>& zones, const Question& set) {
    std::uint32_t ttl = 0;
    std::size_t labels = 0;
    for (const ZoneSpec& zone : zones) {
        const bool holds = set.type == RRType::DS ? set.name.isBelow(zone.name) : set.name.isAtOrBelow(zone.name);
        if (holds && zone.name.labelCount() >= labels) {
            labels = zone.name.labelCount();
            ttl = zone.ttl;
        }
    }
    return ttl;
}

Scenario onLoopback(Scenario scenario, std::string_view first) {
    const Bytes start = addressToRdata(RRType::A, first).value();
    std::map<std::string, std::string> moved;
    const auto move = [&](std::string& address) {
        const auto [entry, isNew] = moved.try_emplace(address);
        if (isNew) {
            // The network's own and the broadcast address stay free: 254 addresses for each value of the third octet.
            const std::size_t place = moved.size() - 1 + start[3] - 1;
            const Bytes octets{start[0], start[1], static_cast<std::uint8_t>(start[2] + place / 254),
                               static_cast<std::uint8_t>(1 + place % 254)};
            entry->second = addressFromRdata(RRType::A, octets).value();
        }
        address = entry->second;
    };
    for (ZoneSpec& zone : scenario.zones) {
        for (Server& server : zone.servers) {
            move(server.address);
        }
    }
    const auto moveAll = [&](Situation& situation) {
        const auto moveServers = [&](std::vector<Mutation>& mutations) {
            for (Mutation& mutation : mutations) {
                if (!mutation.server.empty()) {
                    move(mutation.server);
                }
            }
        };
        moveServers(situation.mutations);
        for (Kept& kept : situation.kept) {
            moveServers(kept.from);
        }
    };
    moveAll(scenario);
    for (Step& step : scenario.steps) {
        moveAll(step.situation);
    }
    return scenario;
}

Scenario minimalScenario(std::vector<KeySpec> keys, DenialStyle denial) {
    ZoneSpec root = zoneSpec(".", 1);
    ZoneSpec test = zoneSpec("test.", 2);
    ZoneSpec example = zoneSpec("example.test.", 3);
    ZoneSpec plain = zoneSpec("plain.example.test.", 4);
    root.keys = test.keys = {KeySpec{}};
    example.keys = std::move(keys);
    root.denial = test.denial = example.denial = denial;
    example.records = zoneRecords(
        "www A 198.51.100.1\n"
        "www AAAA 2001:db8::1\n"
        "alias CNAME www\n"
        "*.wild A 198.51.100.2\n"
        "moved DNAME new\n"
        "host.new A 198.51.100.3\n"
        "a.b.c TXT \"below empty non-terminals\"\n" +
            bigTextSet(),
        example.name);
    plain.records = zoneRecords("www A 198.51.100.4\n", plain.name);

    Scenario scenario;
    scenario.name = "minimal";
    scenario.question = {name("www.example.test."), RRType::A};
    scenario.zones = {std::move(root), std::move(test), std::move(example), std::move(plain)};
    return scenario;
}

}  // namespace rootline::lab
