// SPDX-License-Identifier: MIT
#include "core/analysis/policies.h"

#include <algorithm>

namespace rootline {

namespace {

/// Limits of CVE-2023-50387 (KeyTrap) and RFC 9276 as each product ships them.
struct Limits {
    int signaturesPerRRset = Policy{}.signaturesPerRRset;
    int keysPerTag = Policy{}.keysPerTag;
    int dsPerDelegation = Policy{}.dsPerDelegation;
    int nsec3Iterations = Policy{}.nsec3Iterations;
    std::vector<Algorithm> refused;
};

Policy policyWith(Limits limits) {
    Policy policy;
    policy.signaturesPerRRset = limits.signaturesPerRRset;
    policy.keysPerTag = limits.keysPerTag;
    policy.dsPerDelegation = limits.dsPerDelegation;
    policy.nsec3Iterations = limits.nsec3Iterations;
    policy.refusedAlgorithms = std::move(limits.refused);
    return policy;
}

/// With its default settings Unbound takes any DS digest (harden-algo-downgrade: no), never looks at REVOKE on the way from a
/// DS, and lets signatures count for a tenth of their validity more: at least an hour, at most a day (val-sig-skew).
Policy unboundPolicy() {
    constexpr std::int64_t kHour = 3600;
    constexpr std::int64_t kDay = 86400;
    Policy policy = policyWith({.signaturesPerRRset = 8, .nsec3Iterations = 150, .refused = {}});
    policy.anyDigestSuffices = true;
    policy.revokedKeyServes = true;
    policy.skewLeast = kHour;
    policy.skewMost = kDay;
    return policy;
}

std::vector<NamedPolicy> makePolicies() {
    return {
        {"unbound",
         "Unbound 1.13.2 and later",
         unboundPolicy(),
         {"unbound.conf(5), val-nsec3-keysize-iterations, harden-algo-downgrade, val-sig-skew-min, val-sig-skew-max: "
          "https://unbound.docs.nlnetlabs.nl/en/latest/manpages/unbound.conf.html",
          "MAX_VALIDATE_RRSIGS, validator/val_sigcrypt.c: https://github.com/NLnetLabs/unbound"},
         "Unbound 1.17.1"},
        {"bind",
         "BIND 9.20 and later",
         policyWith({.nsec3Iterations = 50, .refused = {}}),
         {"DNS_NSEC3_MAXITERATIONS, lib/dns/include/dns/nsec3.h: https://gitlab.isc.org/isc-projects/bind9",
          "https://kb.isc.org/docs/cve-2023-50868"}},
        {"bind-9.18",
         "BIND 9.16.16 to 9.18",
         policyWith({.nsec3Iterations = 150, .refused = {}}),
         {"DNS_NSEC3_MAXITERATIONS, lib/dns/include/dns/nsec3.h: https://gitlab.isc.org/isc-projects/bind9"},
         "delv 9.18"},
        {"knot",
         "Knot Resolver 5.7.1 and later",
         policyWith({.nsec3Iterations = 50, .refused = {}}),
         {"https://gitlab.nic.cz/knot/knot-resolver/-/releases/v5.7.1"}},
        {"powerdns",
         "PowerDNS Recursor 5.0 and later",
         policyWith(
             {.signaturesPerRRset = 2, .keysPerTag = 2, .dsPerDelegation = 8, .nsec3Iterations = 50, .refused = {}}),
         {"dnssec.nsec3_max_iterations, dnssec.max_rrsigs_per_record, dnssec.max_dnskeys, dnssec.max_ds_per_zone: "
          "https://doc.powerdns.com/recursor/yamlsettings.html",
          "https://github.com/PowerDNS/pdns/pull/13478"}},
        // RFC 9905 section 2: "Operators of validating resolvers MUST treat [...] RSASHA1 and RSASHA1-NSEC3-SHA1 as
        // unsupported". Programs go on checking them; their operators decide.
        {"rfc9905",
         "An operator who keeps RFC 9905",
         policyWith({.refused = {Algorithm::RsaSha1, Algorithm::RsaSha1Nsec3Sha1}}),
         {"https://www.rfc-editor.org/rfc/rfc9905.html#section-2"}},
    };
}

}  // namespace

std::span<const NamedPolicy> namedPolicies() {
    static const std::vector<NamedPolicy> policies = makePolicies();
    return policies;
}

const NamedPolicy* findPolicy(std::string_view name) {
    const auto policies = namedPolicies();
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const NamedPolicy& each) { return each.name == name; });
    return found == policies.end() ? nullptr : &*found;
}

}  // namespace rootline
