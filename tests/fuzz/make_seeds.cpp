// SPDX-License-Identifier: MIT
// make_seeds DIRECTORY: what lab worlds say, one file a message in DIRECTORY/message, one file a chain in DIRECTORY/validating,
// and as other programs write it in DIRECTORY/imports; as a capture in DIRECTORY/captures; what people paste in DIRECTORY/texts.
#include "core/imports/dnsviz_writing.h"
#include "tests/fuzz/messages_in_a_row.h"
#include "tests/support/inspected_world.h"
#include "tests/support/other_files.h"

#include <filesystem>
#include <fstream>

using namespace rootline;

namespace {

void write(const std::filesystem::path& path, const Bytes& octets) {
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
}

/// One world in each of the formats, small enough to be changed in interesting places.
void writeOthers(const std::filesystem::path& folder, const test::InspectedWorld& inspected) {
    std::string dig;
    std::string replay =
        "server:\nstub-addr: " + inspected.world->rootHints().front().address + "\nCONFIG_END\nSCENARIO_BEGIN x\n";
    std::string zonemaster;
    test::PacketFile packets;
    for (const auto& reply : inspected.evidence.replies()) {
        if (!reply->answered()) {
            continue;
        }
        dig += test::digText(*reply);
        replay += test::replayRange(*reply);
        zonemaster += "ns. " + reply->server.address +
                      " {\"x\":{\"Zonemaster::Engine::Packet\":{\"Zonemaster::LDNS::Packet\":{\"data\":\"" +
                      toBase64(reply->wire) + "\"}}}}\n";
        packets.udp(reply->server.address, 53, "10.0.0.1", 4000, reply->wire);
        packets.tcp(reply->server.address, "10.0.0.1", 1, reply->wire);
    }
    replay += "STEP 1 QUERY\nENTRY_BEGIN\nSECTION QUESTION\n" + inspected.question.name.toText() +
              " IN A\nENTRY_END\nSCENARIO_END\n";
    const auto text = [&](const char* file, const std::string& content) {
        write(folder / file, Bytes(content.begin(), content.end()));
    };
    text("dig", dig);
    text("replay", replay);
    text("zonemaster", zonemaster);
    text("dnsviz", imports::dnsvizProbe(inspected.evidence, inspected.question, inspected.world->now()).value_or(""));
    text("zone", inspected.world->zoneText(test::name("example.test.")));
    write(folder / "packets", packets.octets);
}

/// The same as a capture, without a digest: the fuzzer mends that.
void writeCapture(const std::filesystem::path& folder, const test::InspectedWorld& inspected) {
    const auto asked = [](const Question& question) {
        return "{\"name\":\"" + question.name.toText() + "\",\"type\":\"" + typeText(question.type) + "\"}";
    };
    std::string messages;
    for (const auto& reply : inspected.evidence.replies()) {
        messages += std::string(messages.empty() ? "" : ",\n") + "{\"server\":{\"name\":\"" +
                    reply->server.name.toText() + "\",\"address\":\"" + reply->server.address +
                    "\"},\"role\":\"authoritative\",\"zone\":\"" + reply->zone.toText() +
                    "\",\"question\":" + asked(reply->question) +
                    ",\"outcome\":\"answered\",\"protocol\":\"udp\",\"received_at\":\"2026-11-21T20:00:00.000Z\","
                    "\"round_trip_us\":1,"
                    "\"attempts\":1,\"http_status\":0,\"ignored\":0,\"wire\":\"" +
                    toBase64(reply->wire) + "\"}";
    }
    const std::string text =
        "{\"rootline_capture\":1,\"program\":\"p\",\"via\":\"authoritative\",\"question\":" +
        asked(inspected.question) +
        ",\"at\":\"2026-11-21T20:00:00Z\",\"root_hints\":[{\"name\":\"a.\",\"address\":\"192.0.2.1\"}],\"trust_"
        "anchors\":["
        "\". 3600 IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\"],"
        "\"question_limit_reached\":false,\"redacted\":false,\"messages\":[" +
        messages + "]}";
    write(folder / "capture", Bytes(text.begin(), text.end()));
}

/// What people write or paste; the first letter says what it is read as.
void writeTexts(const std::filesystem::path& folder) {
    const std::string ds =
        ". 172800 IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n";
    const std::string texts[] = {"a" + ds,
                                 "h. 3600000 NS a.root-servers.net.\na.root-servers.net. 3600000 A 198.41.0.4\n",
                                 "p" + ds,
                                 "pKey tag: 20326\nAlgorithm: 8\nDigest type: 2\nDigest: E06D44B8 0B8F1D39\n",
                                 "?remove-ds 20326",
                                 "?add-ds 20326 8 2 E06D44B8",
                                 "?at 2026-11-21T20:00:00Z"};
    int number = 0;
    for (const std::string& text : texts) {
        write(folder / std::to_string(++number), Bytes(text.begin(), text.end()));
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        return 2;
    }
    const std::filesystem::path directory = arguments[1];
    std::filesystem::create_directories(directory / "message");
    std::filesystem::create_directories(directory / "validating");
    std::filesystem::create_directories(directory / "imports");
    std::filesystem::create_directories(directory / "captures");
    std::filesystem::create_directories(directory / "texts");
    writeOthers(directory / "imports", test::inspect(lab::minimalScenario()));
    writeCapture(directory / "captures", test::inspect(lab::minimalScenario()));
    writeTexts(directory / "texts");
    int number = 0;
    for (const bool hashed : {false, true}) {
        const lab::DenialStyle denial{
            hashed ? lab::DenialStyle::Kind::Nsec3 : lab::DenialStyle::Kind::Nsec, hashed, 0, {}};
        for (const char* asked :
             {"www.example.test.", "nope.example.test.", "any.wild.example.test.", "alias.example.test.",
              "host.moved.example.test.", "www.plain.example.test.", "b.c.example.test."}) {
            const auto inspected =
                test::inspect(lab::minimalScenario({lab::KeySpec{}}, denial), Question{test::name(asked), RRType::A});
            // The question that is validated comes first.
            Bytes row;
            for (const bool first : {true, false}) {
                for (const auto& reply : inspected.evidence.replies()) {
                    if ((reply->question == inspected.question) == first) {
                        fuzz::append(row, reply->wire);
                    }
                }
            }
            write(directory / "validating" / std::to_string(++number), row);
            for (const auto& reply : inspected.evidence.replies()) {
                write(directory / "message" / std::to_string(++number), reply->wire);
            }
        }
    }
    return 0;
}
