// SPDX-License-Identifier: MIT
// make_seeds DIRECTORY: what lab worlds say, one file a message in DIRECTORY/message, one file a chain in DIRECTORY/judging.
#include "tests/fuzz/messages_in_a_row.h"
#include "tests/support/inspected_world.h"

#include <filesystem>
#include <fstream>

using namespace rootline;

namespace {

void write(const std::filesystem::path& path, const Bytes& octets) {
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        return 2;
    }
    const std::filesystem::path directory = arguments[1];
    std::filesystem::create_directories(directory / "message");
    std::filesystem::create_directories(directory / "judging");
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
