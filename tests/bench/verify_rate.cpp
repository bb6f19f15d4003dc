// SPDX-License-Identifier: MIT
// Compares the rate of validating an RRset with one signature with OpenSSL's own rate, measured as `openssl speed` does:
// one key, one digest, over and over. Both take turns in this process; the least disturbed repetitions are compared, by
// processor time. Exit status 1 where a ratio is below its limit.
#include "core/lab/signer.h"
#include "core/trust/rrset_check.h"
#include "core/trust/signature.h"
#include "core/trust/validation.h"
#include "tests/bench/measuring.h"

#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <iostream>
#include <map>
#include <memory>

using namespace rootline;

namespace {

constexpr int kSets = 64;  // different ones in turn, so that nothing is remembered

struct Contest {
    const char* name;
    Algorithm algorithm;
    double limit;  ///< least share of OpenSSL's own rate
};

constexpr Contest kContests[] = {
    {"8 RSA-2048/SHA-256", Algorithm::RsaSha256, 0.75},
    {"13 ECDSA P-256", Algorithm::EcdsaP256Sha256, 0.9},
    {"15 Ed25519", Algorithm::Ed25519, 0.9},
};

/// A zone with one key and RRsets of one address each, signed by it.
struct SignedSets {
    Zone zone;
    std::vector<Observation> sets;
    Timestamp now{1795300000};
};

SignedSets signedSets(Algorithm algorithm) {
    const auto signer = lab::SigningKey::fromSeed(algorithm, "bench");
    SignedSets made;
    made.zone.name = Name::fromText("example.test.").value();
    made.zone.security = Security::Secure;
    made.zone.keySet.emplace();
    ZoneKey key{.key = {DnsKey::kZoneFlag, 3, algorithm, signer->publicKey()}, .security = Security::Secure};
    key.tag = keyTag(key.key);
    made.zone.keys = {key};
    for (int i = 0; i < kSets; ++i) {
        RRset set{made.zone.name.child("host" + std::to_string(i)).value(),
                  RRType::A,
                  3600,
                  {Bytes{198, 51, 100, static_cast<std::uint8_t>(i)}}};
        const auto now = static_cast<std::uint32_t>(made.now.seconds);
        Rrsig rrsig{RRType::A, algorithm, 3, 3600, now + 86400, now - 86400, key.tag, made.zone.name, {}};
        rrsig.signature = signer->sign(signedData(set, rrsig));
        made.sets.push_back({std::move(set), {std::move(rrsig)}, {}});
    }
    return made;
}

/// The real path: from RRset, RRSIG and DNSKEY to a verdict. The memory forgets every result but keeps the key.
void rootlineRate(benchmark::State& state, Algorithm algorithm) {
    const SignedSets made = signedSets(algorithm);
    ValidationMemory memory(1);
    std::size_t next = 0;
    for (auto _ : state) {
        Work work(Policy{}, made.now, memory);
        const RRsetCheck check = checkRRset(made.sets[next++ % kSets], made.zone, work);
        if (check.security != Security::Secure) {
            state.SkipWithError("a good signature was refused");
        }
    }
    if (memory.computedChecks() < static_cast<int>(state.iterations())) {
        state.SkipWithError("results were remembered instead of computed");
    }
}

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

std::unique_ptr<EVP_PKEY, FreeKey> newKey(Algorithm algorithm) {
    EVP_PKEY* key = algorithm == Algorithm::RsaSha256 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048})
                    : algorithm == Algorithm::Ed25519 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                                                      : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    return std::unique_ptr<EVP_PKEY, FreeKey>(key);
}

/// As apps/speed.c: one key, 36 octets (RSA, with its default padding) or 20 (ECDSA) as the digest.
void opensslDigestRate(benchmark::State& state, Algorithm algorithm) {
    const auto key = newKey(algorithm);
    const Bytes digest(algorithm == Algorithm::RsaSha256 ? 36 : 20, 0x55);
    Bytes signature(1024);
    std::size_t length = signature.size();
    const std::unique_ptr<EVP_PKEY_CTX, FreeKey> signing(EVP_PKEY_CTX_new(key.get(), nullptr));
    const std::unique_ptr<EVP_PKEY_CTX, FreeKey> verifying(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (EVP_PKEY_sign_init(signing.get()) != 1 || EVP_PKEY_verify_init(verifying.get()) != 1 ||
        EVP_PKEY_sign(signing.get(), signature.data(), &length, digest.data(), digest.size()) != 1) {
        state.SkipWithError("OpenSSL cannot sign");
    }
    for (auto _ : state) {
        if (EVP_PKEY_verify(verifying.get(), signature.data(), length, digest.data(), digest.size()) != 1) {
            state.SkipWithError("OpenSSL refuses its own signature");
        }
    }
}

void opensslDataRate(benchmark::State& state, Algorithm algorithm) {
    const auto key = newKey(algorithm);
    const Bytes data(20, 0x55);
    Bytes signature(64);
    std::size_t length = signature.size();
    const std::unique_ptr<EVP_MD_CTX, FreeKey> signing(EVP_MD_CTX_new());
    const std::unique_ptr<EVP_MD_CTX, FreeKey> verifying(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(signing.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestVerifyInit(verifying.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(signing.get(), signature.data(), &length, data.data(), data.size()) != 1) {
        state.SkipWithError("OpenSSL cannot sign");
    }
    for (auto _ : state) {
        if (EVP_DigestVerify(verifying.get(), signature.data(), length, data.data(), data.size()) != 1) {
            state.SkipWithError("OpenSSL refuses its own signature");
        }
    }
}

/// Keeps the processor time of one verification, for each repetition of each benchmark.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.error_occurred) {
                std::cerr << run.run_name.function_name << ": " << run.error_message << "\n";
                failed = true;
            } else if (run.run_type == Run::RT_Iteration) {
                seconds[run.run_name.function_name].push_back(run.cpu_accumulated_time /
                                                              static_cast<double>(run.iterations));
            }
        }
    }
    std::map<std::string, std::vector<double>> seconds;
    bool failed = false;
};

}  // namespace

int main() {
    for (const Contest& contest : kContests) {
        const bool edwards = contest.algorithm == Algorithm::Ed25519;
        for (auto* registered :
             {benchmark::RegisterBenchmark((std::string("rootline ") + contest.name).c_str(), rootlineRate,
                                           contest.algorithm),
              benchmark::RegisterBenchmark((std::string("openssl ") + contest.name).c_str(),
                                           edwards ? opensslDataRate : opensslDigestRate, contest.algorithm)}) {
            registered->MinTime(0.05)->Repetitions(9);
        }
    }
    int count = 2;
    char name[] = "verify_rate";
    char interleave[] = "--benchmark_enable_random_interleaving=true";
    char* arguments[] = {name, interleave, nullptr};
    benchmark::Initialize(&count, arguments);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    bool good = !collector.failed;
    for (const Contest& contest : kContests) {
        if (!good) {
            break;
        }
        const double ours = bench::least(collector.seconds.at(std::string("rootline ") + contest.name));
        const double theirs = bench::least(collector.seconds.at(std::string("openssl ") + contest.name));
        const double ratio = theirs / ours;
        std::cout << contest.name << ": " << static_cast<int>(1 / ours) << " of OpenSSL's own "
                  << static_cast<int>(1 / theirs) << " signatures a second, ratio " << ratio << " (limit "
                  << contest.limit << ")\n";
        good = good && ratio >= contest.limit;
    }
    return good ? 0 : 1;
}
