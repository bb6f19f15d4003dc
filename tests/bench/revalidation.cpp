// SPDX-License-Identifier: MIT
// What validating a chain of 60 signatures costs the first time, again at another time, and after each reply of a growing
// chain. Processor time, medians. Exit status 1 above a limit.
#include "tests/bench/long_chain.h"
#include "tests/bench/measuring.h"
#include "tests/support/inspected_world.h"

#include <iostream>

using namespace rootline;

namespace {

constexpr int kZones = 10;
constexpr int kSignatures = 60;
constexpr int kRuns = 15;
constexpr int kAgain = 20;                 // validations in each run, at a different time each
constexpr double kAgainLimit = 16000;      // microseconds: one frame while the clock is being dragged
constexpr double kAgainShareLimit = 0.25;  // of the first validation
constexpr double kGrowingLimit = 4;        // times the first validation, for one validation after each reply

struct Times {
    std::vector<double> first, again, growing, forgetful;
};

ChainOfTrust validate(const test::InspectedWorld& inspected, const Evidence& evidence, std::int64_t later,
                      ValidationMemory& memory) {
    return validate(evidence, inspected.question, inspected.world->trustAnchors(), Policy{},
                    {inspected.world->now().seconds + later}, memory);
}

/// One validation after each reply, with one memory or a new one for each.
void grow(const test::InspectedWorld& inspected, bool remembers) {
    ValidationMemory memory;
    Evidence growing;
    for (const auto& reply : inspected.evidence.replies()) {
        growing.add(*reply);
        ValidationMemory empty;
        validate(inspected, growing, 0, remembers ? memory : empty);
    }
}

void run(const test::InspectedWorld& inspected, Times& times) {
    ValidationMemory memory;
    times.first.push_back(bench::processorMicroseconds([&] { validate(inspected, inspected.evidence, 0, memory); }));
    times.again.push_back(bench::processorMicroseconds([&] {
                              for (int i = 1; i <= kAgain; ++i) {
                                  validate(inspected, inspected.evidence, i * 3600, memory);
                              }
                          }) /
                          kAgain);
    times.growing.push_back(bench::processorMicroseconds([&] { grow(inspected, true); }));
    times.forgetful.push_back(bench::processorMicroseconds([&] { grow(inspected, false); }));
}

}  // namespace

int main() {
    const auto inspected =
        test::inspect(bench::longChain(kZones, {Algorithm::RsaSha256, Algorithm::EcdsaP256Sha256, Algorithm::Ed25519}));
    const ChainOfTrust chain = inspected.validate();
    if (chain.verdict != Security::Secure || chain.verifications != kSignatures) {
        std::cerr << "revalidating: the chain is not secure with " << kSignatures << " signatures\n";
        return 2;
    }
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        run(inspected, times);
    }
    const double first = bench::median(times.first);
    const double again = bench::median(times.again);
    const double growing = bench::median(times.growing);
    std::cout << kSignatures << " signatures validated the first time: " << first << " microseconds\n"
              << "again at another time: " << again << " (limit " << kAgainLimit << "), share " << again / first
              << " (limit " << kAgainShareLimit << ")\n"
              << "after each of " << inspected.evidence.replies().size() << " replies: " << growing << ", "
              << growing / first << " times the first (limit " << kGrowingLimit << "); without memory "
              << bench::median(times.forgetful) / first << "\n";
    return again <= kAgainLimit && again <= kAgainShareLimit * first && growing <= kGrowingLimit * first ? 0 : 1;
}
