// SPDX-License-Identifier: MIT
// How close to three round trips a cold inspection of root, TLD and domain comes, when every server takes its time.
// Both are measured in the same run over the same sockets. Exit status 1 where the ratio is above the limit.
#include "core/net/inspector.h"
#include "core/net/live_transport.h"
#include "tests/net/loopback_world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

using namespace rootline;
using namespace rootline::test;

namespace {

constexpr double kLimit = 1.3;
constexpr int kZones = 3;

LiveOptions optionsFor(const LoopbackWorld& servers) {
    LiveOptions options;
    options.port = servers.port();
    return options;
}

/// One question to one server of each zone, each after the answer to the one before. Milliseconds.
double threeRoundTrips(const LoopbackWorld& servers) {
    LiveTransport transport(optionsFor(servers));
    const auto& zones = servers.world().scenario().zones;
    QEventLoop loop;
    QElapsedTimer clock;
    std::size_t next = 0;
    const auto askNext = [&] {
        if (next == kZones) {
            loop.quit();
            return;
        }
        const lab::ZoneSpec& zone = zones.at(next++);
        transport.send({0, zone.servers.at(0), zone.name, servers.world().scenario().question});
    };
    QObject::connect(&transport, &Transport::replied, &loop, askNext);
    clock.start();
    askNext();
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// A whole inspection with nothing known but hints and anchor. Milliseconds; nothing where it is not secure.
std::optional<double> inspection(const LoopbackWorld& servers) {
    LiveTransport transport(optionsFor(servers));
    InspectionRequest request;
    request.question = servers.world().scenario().question;
    request.rootHints = servers.world().rootHints();
    request.anchors = servers.world().trustAnchors();
    Inspector inspector(request, transport);
    QEventLoop loop;
    QObject::connect(&inspector, &Inspector::finished, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    inspector.start();
    loop.exec();
    const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const bool good = inspector.chain().verdict == Security::Secure && inspector.statistics().roundTrips == kZones;
    return good ? std::optional(elapsed) : std::nullopt;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures a cold inspection against three plain round trips.");
    parser.addHelpOption();
    parser.addOptions({{"delay", "Milliseconds that each server waits (100).", "MS", "100"},
                       {"runs", "Runs of each kind (5); the medians are compared.", "N", "5"}});
    parser.process(app);

    const Timestamp now{QDateTime::currentSecsSinceEpoch()};
    const auto world = lab::World::build(test::onLoopback(*lab::findScenario("healthy"), "127.72.0."), now);
    const LoopbackWorld servers(world, parser.value("delay").toInt());
    QTextStream out(stdout);
    if (!servers.isReady()) {
        out << "round_trips: cannot listen on 127.72.0.0/24\n";
        return 2;
    }
    std::vector<double> plain;
    std::vector<double> inspections;
    for (int i = 0; i < std::max(1, parser.value("runs").toInt()); ++i) {
        plain.push_back(threeRoundTrips(servers));
        const auto elapsed = inspection(servers);
        if (!elapsed) {
            out << "round_trips: the healthy chain was not found secure in three rounds\n";
            return 2;
        }
        inspections.push_back(*elapsed);
    }
    const double ratio = median(inspections) / median(plain);
    out << "three plain round trips: " << QString::number(median(plain), 'f', 1) << " ms\n"
        << "root, TLD and domain:    " << QString::number(median(inspections), 'f', 1) << " ms\n"
        << "ratio:                   " << QString::number(ratio, 'f', 3) << " (limit " << kLimit << ")\n";
    return ratio > kLimit ? 1 : 0;
}
