// SPDX-License-Identifier: MIT
// The glossary's content. Meanings follow RFC 9499 where it has the term; sections of other RFCs define it first.
#include "ui/present/words/glossary_entries.h"

#include <QCoreApplication>

namespace rootline {
namespace {

// In every entry the last text holds the words by which sentences name it, in all their forms, separated by |.
// Capitals matter, but for the first letter of a word in small letters.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Glossary)
};

using Entries = std::vector<GlossaryEntry>;

void add(Entries& entries, const char* id, const QString& term, const QString& meaning, const char* reference,
         const QString& forms) {
    entries.push_back({QString::fromLatin1(id), term, meaning, QString::fromLatin1(reference), forms.split(u'|')});
}

QString dnssecMeaning() {
    return Words::tr(
        "An extension of DNS: the operator of a zone signs its records, so that resolvers can check that nobody "
        "changed them on the way. It does not encrypt anything.");
}

void addChain(Entries& all) {
    add(all, "dnssec", Words::tr("DNSSEC"), dnssecMeaning(), "RFC 9364", Words::tr("DNSSEC", "forms"));
    add(all, "chain-of-trust", Words::tr("Chain of trust"),
        Words::tr("The path from a trust anchor to an answer: a DS in each zone vouches for a key of the zone below, "
                  "and signatures by these keys vouch for the records."),
        "RFC 9499 section 10", Words::tr("chain of trust|chain|chains", "forms"));
    add(all, "trust-anchor", Words::tr("Trust anchor"),
        Words::tr("A key, or the digest of a key, that a validator trusts because it is configured: usually a key of "
                  "the root. Every chain of trust begins at a trust anchor."),
        "RFC 9499 section 10", Words::tr("trust anchor|trust anchors|anchor|anchors", "forms"));
    add(all, "negative-trust-anchor", Words::tr("Negative trust anchor"),
        Words::tr("An exception in the configuration of a resolver: for a while, the resolver does not validate names "
                  "at or below a given name."),
        "RFC 7646", Words::tr("negative trust anchor|negative trust anchors", "forms"));
    add(all, "ds", Words::tr("DS"),
        Words::tr("A record in the parent zone that holds the digest of a key of the child zone. With this record the "
                  "parent vouches for that key. The owner of the domain enters it at the registrar."),
        "RFC 9499 section 10", Words::tr("DS|DS record|DS records|DS set|DS sets", "forms"));
    add(all, "cds", Words::tr("CDS and CDNSKEY"),
        Words::tr(
            "Records with which a zone asks its parent to publish a new DS, so that nobody has to enter it by hand."),
        "RFC 7344", Words::tr("CDS|CDNSKEY", "forms"));
    add(all, "island", Words::tr("Island of security"),
        Words::tr("A signed zone whose parent has no DS for it. Only a validator that has a key of this zone as trust "
                  "anchor can validate it."),
        "RFC 4033 section 2", Words::tr("island of security|islands of security", "forms"));
    add(all, "root", Words::tr("Root"),
        Words::tr("The zone at the top of all names. It delegates the top-level domains, and its key is the usual "
                  "trust anchor."),
        "RFC 9499 section 7", Words::tr("root|root zone", "forms"));
    add(all, "sentinel", Words::tr("Root key sentinel"),
        Words::tr("A pair of names that shows whether a resolver trusts a certain root key: the resolver refuses one "
                  "of the two names, depending on the keys that it trusts."),
        "RFC 8509", Words::tr("root key sentinel|sentinel|sentinel names", "forms"));
}

void addKeys(Entries& all) {
    add(all, "dnskey", Words::tr("DNSKEY"),
        Words::tr("A record with a public key of a zone. All DNSKEY records of a zone form its DNSKEY set and are "
                  "signed together."),
        "RFC 4034 section 2", Words::tr("DNSKEY|DNSKEYs|DNSKEY record|DNSKEY records|DNSKEY set|DNSKEY sets", "forms"));
    add(all, "ksk", Words::tr("KSK"),
        Words::tr("Key-signing key: it signs only the zone's DNSKEY set. The parent's DS usually names this key."),
        "RFC 9499 section 10", Words::tr("KSK|KSKs|key-signing key|key-signing keys", "forms"));
    add(all, "zsk", Words::tr("ZSK"),
        Words::tr("Zone-signing key: it signs the zone's records. No DS names it, so it can be replaced without a "
                  "change at the parent."),
        "RFC 9499 section 10", Words::tr("ZSK|ZSKs|zone-signing key|zone-signing keys", "forms"));
    add(all, "csk", Words::tr("CSK"),
        Words::tr("Combined signing key: one key that signs both the DNSKEY set and the records."),
        "RFC 9499 section 10", Words::tr("CSK|CSKs|combined key|combined keys", "forms"));
    add(all, "sep", Words::tr("SEP"),
        Words::tr("Secure entry point: a flag of a key that says \"the parent's DS is meant for this key\". It is only "
                  "a hint: validation does not depend on it."),
        "RFC 4034 section 2.1.1", Words::tr("SEP", "forms"));
    add(all, "key-tag", Words::tr("Key tag"),
        Words::tr("A number from 0 to 65535 with which signatures and DS records refer to a key. It is a checksum, so "
                  "two keys can have the same tag."),
        "RFC 4034 appendix B", Words::tr("key tag|key tags|tag|tags", "forms"));
    add(all, "algorithm", Words::tr("Algorithm"),
        Words::tr("The method by which a key signs, such as ECDSA P-256 or RSA with SHA-256. Keys, signatures and DS "
                  "records name it by "
                  "number."),
        "RFC 4034 appendix A.1", Words::tr("algorithm|algorithms|RSA|ECDSA", "forms"));
    add(all, "digest", Words::tr("Digest"),
        Words::tr("A short fingerprint of longer data, here of a key. Every change of the key changes the digest."),
        "RFC 4034 section 5.1.4", Words::tr("digest|digests|digest type|hash|hashes", "forms"));
    add(all, "revoked", Words::tr("Revoked key"),
        Words::tr("A key with a flag that says that its owner has withdrawn it for ever. Validators do not trust it "
                  "any longer."),
        "RFC 5011 section 2.1", Words::tr("revoked|revoked key|revoked keys|withdrawn", "forms"));
    add(all, "rollover", Words::tr("Rollover"),
        Words::tr("The replacement of a key in steps. Each step waits until the old records have expired in every "
                  "cache, so that the zone stays valid at all times."),
        "RFC 6781 section 4.1", Words::tr("rollover|rollovers|key rollover", "forms"));
    add(all, "standby-key", Words::tr("Standby key"),
        Words::tr(
            "A key that is published in advance and signs nothing yet, so that it can replace another key at once."),
        "RFC 6781 section 4.2.4", Words::tr("standby key|standby keys", "forms"));
}

void addRecords(Entries& all) {
    add(all, "rrsig", Words::tr("Signature (RRSIG)"),
        Words::tr("A record that vouches for the other records of the same name and type. It was made with one of the "
                  "zone's keys and is valid from one date to another."),
        "RFC 9499 section 10", Words::tr("signature|signatures|RRSIG|RRSIGs", "forms"));
    add(all, "rrset", Words::tr("RRset"),
        Words::tr("All records of one name and type. They are signed together, and cached together."),
        "RFC 9499 section 5", Words::tr("RRset|RRsets|record set|record sets", "forms"));
    add(all, "ttl", Words::tr("TTL"),
        Words::tr("Time to live: how long, in seconds, a cache may keep a record before it has to ask again."),
        "RFC 9499 section 5", Words::tr("TTL|TTLs", "forms"));
    add(all, "soa", Words::tr("SOA"),
        Words::tr("The first record of a zone. It holds the zone's serial number, which increases with each change, "
                  "and several time values."),
        "RFC 1035 section 3.3.13", Words::tr("SOA|serial number|serial numbers|serials", "forms"));
    add(all, "glue", Words::tr("Glue"),
        Words::tr("Addresses of name servers that the parent publishes with a delegation. They are needed if the names "
                  "of these servers lie below the delegation."),
        "RFC 9499 section 7", Words::tr("glue", "forms"));
    add(all, "alias", Words::tr("Alias (CNAME, DNAME)"),
        Words::tr("A record that says that a name is another name for a target. A CNAME redirects one name, a DNAME "
                  "redirects all names below it."),
        "RFC 1034 section 3.6.2", Words::tr("alias|aliases|CNAME|DNAME", "forms"));
    add(all, "wildcard", Words::tr("Wildcard"),
        Words::tr("A record at a name that begins with * and answers for names that do not exist below it."),
        "RFC 9499 section 8", Words::tr("wildcard|wildcards", "forms"));
    add(all, "tlsa", Words::tr("TLSA"),
        Words::tr("A record that says which certificate a server uses (DANE). Programs use it only if the chain of "
                  "trust is secure."),
        "RFC 6698", Words::tr("TLSA|DANE", "forms"));
    add(all, "mail-records", Words::tr("Mail records"),
        Words::tr("MX names the servers that take a domain's mail. SPF, DKIM and DMARC, kept in TXT records, say who "
                  "may send in its name."),
        "RFC 7672", Words::tr("MX|SPF|DKIM|DMARC|MTA-STS", "forms"));
    add(all, "edns", Words::tr("EDNS"),
        Words::tr("An extension of DNS messages. A question needs it to ask for signatures, and an answer to be longer "
                  "than 512 octets."),
        "RFC 6891", Words::tr("EDNS", "forms"));
    add(all, "extended-error", Words::tr("Extended error (EDE)"),
        Words::tr("A number and a text with which a resolver explains an error."), "RFC 8914",
        Words::tr("EDE|extended error|extended errors", "forms"));
    add(all, "servfail", Words::tr("SERVFAIL"),
        Words::tr("The error of a resolver that cannot give an answer. A validating resolver also returns it if a "
                  "signature is not valid."),
        "RFC 9499 section 3", Words::tr("SERVFAIL", "forms"));
}

void addAbsence(Entries& all) {
    add(all, "denial", Words::tr("Proof of absence"),
        Words::tr("Signed records (NSEC or NSEC3) that show the gap into which a name or type would fall, so that "
                  "nobody can pretend that "
                  "something does not exist."),
        "RFC 9499 section 10",
        Words::tr("proof of absence|proofs of absence|proof|proofs|denial of existence", "forms"));
    add(all, "nsec", Words::tr("NSEC"),
        Words::tr("A record that names the next name of the zone and lists the types at its own name. It proves that "
                  "there is no name between the two. With these records anybody can list all names of the zone."),
        "RFC 4034 section 4", Words::tr("NSEC|NSECs", "forms"));
    add(all, "nsec3", Words::tr("NSEC3"),
        Words::tr("Like NSEC, but with hashes in place of names. Names can still be guessed."), "RFC 5155",
        Words::tr("NSEC3|NSEC3s", "forms"));
    add(all, "iterations", Words::tr("Iterations and salt"),
        Words::tr("Two parameters of NSEC3: the number of additional hash rounds, and a value that is added to each "
                  "name. Neither makes the zone safer. Zero iterations and no salt are recommended (RFC 9276)."),
        "RFC 9276 section 3.1", Words::tr("iterations|salt", "forms"));
    add(all, "opt-out", Words::tr("Opt-out"),
        Words::tr("A kind of NSEC3 that leaves unsigned delegations out of the proof. An opt-out gap does not prove "
                  "that there is no unsigned delegation in it."),
        "RFC 9499 section 10", Words::tr("opt-out|opt-out span", "forms"));
    add(all, "closest-encloser", Words::tr("Closest encloser"),
        Words::tr("The longest existing ancestor of a name that does not exist. An NSEC3 proof must show it, and must "
                  "show that the next longer name does not exist."),
        "RFC 5155 section 1.3", Words::tr("closest encloser", "forms"));
}

void addParties(Entries& all) {
    add(all, "registrar", Words::tr("Registrar"),
        Words::tr("The company that registers a domain for its owner. It passes the name servers and the DS of the "
                  "domain on to the registry."),
        "RFC 9499 section 9", Words::tr("registrar|registrars", "forms"));
    add(all, "registry", Words::tr("Registry"),
        Words::tr("The operator of a zone in which domains are registered, such as a top-level domain."),
        "RFC 9499 section 9", Words::tr("registry|registries", "forms"));
    add(all, "dns-host", Words::tr("DNS host"),
        Words::tr("The operator of the name servers of a zone, who also signs it: for example the registrar, a web "
                  "host, a DNS company or the owner."),
        "RFC 9499 section 6", Words::tr("DNS host|DNS hosts|DNS operator", "forms"));
    add(all, "name-server", Words::tr("Name server"),
        Words::tr("A computer that answers for a zone from its own copy of it. NS records name all of a zone's name "
                  "servers."),
        "RFC 9499 section 6",
        Words::tr("name server|name servers|NS|NS set|NS sets|authoritative server|authoritative servers", "forms"));
    add(all, "resolver", Words::tr("Resolver"),
        Words::tr("A server that looks names up for its users and keeps the answers in a cache. Internet providers, "
                  "companies and public services run resolvers."),
        "RFC 9499 section 6", Words::tr("resolver|resolvers", "forms"));
    add(all, "validating-resolver", Words::tr("Validating resolver"),
        Words::tr("A resolver that checks DNSSEC signatures. It refuses an answer that should be signed and whose "
                  "signature is missing or not valid."),
        "RFC 9499 section 10", Words::tr("validating resolver|validating resolvers|validator|validators", "forms"));
    add(all, "cache", Words::tr("Cache"),
        Words::tr("The store in which a resolver keeps answers until their TTL expires. Until then the resolver does "
                  "not see a change of the zone."),
        "RFC 9499 section 6", Words::tr("cache|caches|cached", "forms"));
    add(all, "zone", Words::tr("Zone"),
        Words::tr("A part of the tree of names with one operator. It begins at one name and ends where names are "
                  "delegated to other zones."),
        "RFC 9499 section 7", Words::tr("zone|zones", "forms"));
    add(all, "apex", Words::tr("Apex"),
        Words::tr("The name at which a zone begins. Its SOA, its NS and its keys are there."), "RFC 9499 section 7",
        Words::tr("apex|top of a zone|top of the zone", "forms"));
    add(all, "delegation", Words::tr("Delegation"),
        Words::tr("The place where a zone assigns a name, and all names below it, to other name servers."),
        "RFC 9499 section 7", Words::tr("delegation|delegations", "forms"));
    add(all, "parent", Words::tr("Parent"),
        Words::tr("The zone above, which delegates to this one and publishes its DS."), "RFC 9499 section 7",
        Words::tr("parent|parent zone|zone above", "forms"));
    add(all, "tld", Words::tr("Top-level domain"), Words::tr("A name right below the root, such as org."),
        "RFC 9499 section 2", Words::tr("top-level domain|top-level domains", "forms"));
}

void addStates(Entries& all) {
    add(all, "secure", Words::tr("Secure"),
        Words::tr("Every link from a trust anchor down to the answer was checked and is valid. DNSSEC proves that "
                  "nobody changed the answer. It does not prove that the website behind it is safe."),
        "RFC 4035 section 4.3", Words::tr("secure", "forms"));
    add(all, "insecure", Words::tr("Insecure, not signed"),
        Words::tr("A zone above proves that there is no chain of trust here, or the zone uses only algorithms that "
                  "cannot be checked. That is not an error: it is DNS without DNSSEC."),
        "RFC 4035 section 4.3", Words::tr("insecure|not signed|unsigned", "forms"));
    add(all, "bogus", Words::tr("Bogus, broken"),
        Words::tr("There should be a chain of trust, but one of its links is not valid. Validating resolvers refuse "
                  "the answer."),
        "RFC 4035 section 4.3", Words::tr("bogus|broken", "forms"));
    add(all, "indeterminate", Words::tr("Indeterminate, not known"),
        Words::tr("The answers that were received do not show whether the name is secure, insecure or bogus, or no "
                  "trust anchor covers the name."),
        "RFC 4035 section 4.3", Words::tr("indeterminate|not known", "forms"));
}

}  // namespace

std::vector<GlossaryEntry> glossaryEntries() {
    Entries all;
    addChain(all);
    addKeys(all);
    addRecords(all);
    addAbsence(all);
    addParties(all);
    addStates(all);
    return all;
}

QString firstGlossaryMeaning() {
    return dnssecMeaning();
}

}  // namespace rootline
