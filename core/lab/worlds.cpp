// SPDX-License-Identifier: MIT
#include "core/lab/world.h"

namespace rootline::lab {
namespace {

constexpr std::int64_t kDay = 86400;

Name name(std::string_view text) {
    return Name::fromText(text).value();
}

std::vector<KeySpec> kskAndZsk(Algorithm algorithm) {
    return {KeySpec{algorithm, KeyRole::Ksk}, KeySpec{algorithm, KeyRole::Zsk}};
}

ZoneSpec rootZone() {
    ZoneSpec zone;
    zone.keys = kskAndZsk(Algorithm::EcdsaP256Sha256);
    zone.servers = {{name("a.root-servers."), "192.0.2.1"}, {name("b.root-servers."), "192.0.2.2"}};
    zone.validity = {-2 * kDay, 9 * kDay};
    zone.keySetValidity = Validity{-3 * kDay, 18 * kDay};
    zone.ttl = 86400;
    return zone;
}

ZoneSpec testZone() {
    ZoneSpec zone;
    zone.name = name("test.");
    zone.keys = kskAndZsk(Algorithm::Ed25519);
    zone.servers = {{name("a.nic.test."), "192.0.2.11"}, {name("b.nic.test."), "192.0.2.12"}};
    zone.validity = {-1 * kDay, 7 * kDay};
    zone.keySetValidity = Validity{-2 * kDay, 21 * kDay};
    return zone;
}

ZoneSpec exampleZone() {
    ZoneSpec zone;
    zone.name = name("example.test.");
    zone.keys = kskAndZsk(Algorithm::EcdsaP256Sha256);
    zone.servers = {{name("ns1.example.test."), "192.0.2.21"}, {name("ns2.example.test."), "192.0.2.22"}};
    zone.records = zoneRecords("@ A 198.51.100.10\n"
                               "@ MX 10 mail\n"
                               "@ TXT \"v=spf1 mx -all\"\n"
                               "mail A 198.51.100.20\n"
                               "www A 198.51.100.10\n"
                               "www AAAA 2001:db8:10::10\n"
                               "www TXT \"Every record here is signed.\"\n",
                               zone.name);
    zone.validity = {-1 * kDay, 13 * kDay};
    zone.keySetValidity = Validity{-3 * kDay, 27 * kDay};
    return zone;
}

Scenario healthy() {
    Scenario scenario;
    scenario.name = "healthy";
    scenario.question = {name("www.example.test."), RRType::A};
    scenario.zones = {rootZone(), testZone(), exampleZone()};
    return scenario;
}

/// The owner of example.test. never turned DNSSEC on: no keys, no DS, and test. proves that.
Scenario unsignedZone() {
    Scenario scenario = healthy();
    scenario.name = "unsigned";
    scenario.zones.back().keys.clear();
    scenario.expected = {Security::Insecure, ""};
    return scenario;
}

/// example.test. moved to another DNS host, which signs with keys of its own; test. still has the DS of the old key.
Scenario staleDs() {
    Scenario scenario = healthy();
    scenario.name = "stale-ds";
    scenario.mutations = {Mutation{name("example.test."), StaleDs{}, ""}};
    scenario.expected = {Security::Bogus, "DS_MATCHES_NO_KEY"};
    return scenario;
}

constexpr Scenario (*kBuiltIn[])() = {healthy, unsignedZone, staleDs};

}  // namespace

std::vector<std::string> scenarioNames() {
    std::vector<std::string> names;
    for (const auto make : kBuiltIn) {
        names.push_back(make().name);
    }
    return names;
}

std::optional<Scenario> findScenario(std::string_view wanted) {
    for (const auto make : kBuiltIn) {
        if (Scenario scenario = make(); scenario.name == wanted) {
            return scenario;
        }
    }
    return std::nullopt;
}

}  // namespace rootline::lab
