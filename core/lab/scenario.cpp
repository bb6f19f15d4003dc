// SPDX-License-Identifier: MIT
#include "core/lab/scenario.h"

#include "core/dns/codec.h"

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

Scenario minimalScenario(std::vector<KeySpec> keys, DenialStyle denial) {
    ZoneSpec root = zoneSpec(".", 1);
    ZoneSpec test = zoneSpec("test.", 2);
    ZoneSpec example = zoneSpec("example.test.", 3);
    ZoneSpec plain = zoneSpec("plain.example.test.", 4);
    root.keys = test.keys = {KeySpec{}};
    example.keys = std::move(keys);
    root.denial = test.denial = example.denial = denial;
    example.records = zoneRecords("www A 198.51.100.1\n"
                                  "www AAAA 2001:db8::1\n"
                                  "alias CNAME www\n"
                                  "*.wild A 198.51.100.2\n"
                                  "moved DNAME new\n"
                                  "host.new A 198.51.100.3\n"
                                  "a.b.c TXT \"below empty non-terminals\"\n" + bigTextSet(),
                                  example.name);
    plain.records = zoneRecords("www A 198.51.100.4\n", plain.name);

    Scenario scenario;
    scenario.name = "minimal";
    scenario.question = {name("www.example.test."), RRType::A};
    scenario.zones = {std::move(root), std::move(test), std::move(example), std::move(plain)};
    return scenario;
}

}  // namespace rootline::lab
