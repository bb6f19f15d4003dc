// SPDX-License-Identifier: MIT
// make_seeds DIRECTORY: what lab worlds say, one file a message in DIRECTORY/message, one file a chain in DIRECTORY/judging,
// and as other programs write it in DIRECTORY/imports.
#include "tests/fuzz/messages_in_a_row.h"
#include "core/imports/dnsviz_writing.h"
#include "tests/support/inspected_world.h"
#include "tests/support/other_files.h"

#include <filesystem>
#include <fstream>

using namespace rootline;

namespace {

void write(const std::filesystem::path& path, const Bytes& octets) {
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
}

/// One world in each of the formats, small enough to be changed in interesting places.
void writeOthers(const std::filesystem::path& folder, const test::InspectedWorld& inspected) {
    std::string dig;
    std::string replay = "server:\nstub-addr: " + inspected.world->rootHints().front().address + "\nCONFIG_END\nSCENARIO_BEGIN x\n";
    std::string zonemaster;
    test::PacketFile packets;
    for (const auto& reply : inspected.evidence.replies()) {
        if (!reply->answered()) {
            continue;
        }
        dig += test::digText(*reply);
        replay += test::replayRange(*reply);
        zonemaster += "ns. " + reply->server.address + " {\"x\":{\"Zonemaster::Engine::Packet\":{\"Zonemaster::LDNS::Packet\":{\"data\":\"" +
                      toBase64(reply->wire) + "\"}}}}\n";
        packets.udp(reply->server.address, 53, "10.0.0.1", 4000, reply->wire);
        packets.tcp(reply->server.address, "10.0.0.1", 1, reply->wire);
    }
    replay += "STEP 1 QUERY\nENTRY_BEGIN\nSECTION QUESTION\n" + inspected.question.name.toText() + " IN A\nENTRY_END\nSCENARIO_END\n";
    const auto text = [&](const char* file, const std::string& content) { write(folder / file, Bytes(content.begin(), content.end())); };
    text("dig", dig);
    text("replay", replay);
    text("zonemaster", zonemaster);
    text("dnsviz", imports::dnsvizProbe(inspected.evidence, inspected.question, inspected.world->now()).value_or(""));
    text("zone", inspected.world->zoneText(test::name("example.test.")));
    write(folder / "packets", packets.octets);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        return 2;
    }
    const std::filesystem::path directory = arguments[1];
    std::filesystem::create_directories(directory / "message");
    std::filesystem::create_directories(directory / "judging");
    std::filesystem::create_directories(directory / "imports");
    writeOthers(directory / "imports", test::inspect(lab::minimalScenario()));
    int number = 0;
    for (const bool hashed : {false, true}) {
        const lab::DenialStyle denial{hashed ? lab::DenialStyle::Kind::Nsec3 : lab::DenialStyle::Kind::Nsec, hashed, 0, {}};
        for (const char* asked : {"www.example.test.", "nope.example.test.", "any.wild.example.test.", "alias.example.test.",
                                  "host.moved.example.test.", "www.plain.example.test.", "b.c.example.test."}) {
            const auto inspected =
                test::inspect(lab::minimalScenario({lab::KeySpec{}}, denial), Question{test::name(asked), RRType::A});
            // The question that is judged comes first.
            Bytes row;
            for (const bool first : {true, false}) {
                for (const auto& reply : inspected.evidence.replies()) {
                    if ((reply->question == inspected.question) == first) {
                        fuzz::append(row, reply->wire);
                    }
                }
            }
            write(directory / "judging" / std::to_string(++number), row);
            for (const auto& reply : inspected.evidence.replies()) {
                write(directory / "message" / std::to_string(++number), reply->wire);
            }
        }
    }
    return 0;
}
