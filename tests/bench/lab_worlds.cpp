// SPDX-License-Identifier: MIT
// Builds large lab worlds, asks them, and measures the cost: a world of many zones, and a zone of many names.
//     lab_worlds [ZONES [NAMES]]       1000 and 100000 if not given
// Exit status: 0, or 1 where a world answers wrongly.
#include "core/lab/world.h"
#include "core/trust/validate.h"
#include "core/walk/walk.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace rootline;

namespace {

constexpr Timestamp kNow{1795300000};

Name name(const std::string& text) {
    return Name::fromText(text).value();
}

double processorMs() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

double peakMebibytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

lab::Scenario manyZones(int count) {
    lab::Scenario scenario = *lab::findScenario("healthy");
    for (int i = 0; i < count; ++i) {
        lab::ZoneSpec zone;
        zone.name = name("zone" + std::to_string(i) + ".test.");
        zone.keys = {lab::KeySpec{}};
        zone.servers = {{zone.name.child("ns1").value(), "192.0.2.31"}, {zone.name.child("ns2").value(), "192.0.2.32"}};
        zone.records = lab::zoneRecords("www A 198.51.100.1\n", zone.name);
        scenario.zones.push_back(std::move(zone));
    }
    scenario.question = {name("www.zone" + std::to_string(count / 2) + ".test."), RRType::A};
    return scenario;
}

lab::Scenario manyNames(int count) {
    lab::Scenario scenario = *lab::findScenario("healthy");
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += "host" + std::to_string(i) + " A 198.51.100.1\n";
    }
    scenario.zones.back().records = lab::zoneRecords(text, scenario.zones.back().name);
    scenario.question = {name("host" + std::to_string(count / 2) + ".example.test."), RRType::A};
    return scenario;
}

bool isSecure(const lab::World& world) {
    Walk walk(world.scenario().question, world.rootHints(), {Name()});
    for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
        for (const Ask& ask : asks) {
            const Bytes wire = world.answer(ask.server.address, encodeQuery(ask.question, 1), Protocol::Tcp);
            walk.receive(ask.id, makeReply(ask.server, ask.zone, ask.question, wire));
        }
    }
    return validate(walk.evidence(), world.scenario().question, world.trustAnchors(), Policy{}, kNow).verdict ==
           Security::Secure;
}

bool measure(const char* what, const lab::Scenario& scenario) {
    const double before = processorMs();
    const auto world = lab::World::build(scenario, kNow);
    const double built = processorMs();
    const bool isGood = isSecure(*world);
    std::printf("%s: built in %.0f ms, asked and validated in %.1f ms of processor time, peak %.0f MiB%s\n", what,
                built - before, processorMs() - built, peakMebibytes(), isGood ? "" : ", WRONG");
    return isGood;
}

}  // namespace

int main(int argc, char* argv[]) {
    const int zones = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int names = argc > 2 ? std::atoi(argv[2]) : 100000;
    bool good = measure("the healthy world", *lab::findScenario("healthy"));
    good &= measure((std::to_string(zones) + " zones").c_str(), manyZones(zones));
    good &= measure((std::to_string(names) + " names").c_str(), manyNames(names));
    return good ? 0 : 1;
}
