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
        "An extension of DNS: whoever publishes records signs them, so that others can check that nobody changed them "
        "on the "
        "way. It hides nothing.");
}

void addChain(Entries& all) {
    add(all, "dnssec", Words::tr("DNSSEC"), dnssecMeaning(), "RFC 9364", Words::tr("DNSSEC", "forms"));
    add(all, "chain-of-trust", Words::tr("Chain of trust"),
        Words::tr("The way from a trust anchor to an answer: each zone's DS vouches for the keys of the zone below, "
                  "and each key's "
                  "signatures for the records."),
        "RFC 9499 section 10", Words::tr("chain of trust|chain|chains", "forms"));
    add(all, "trust-anchor", Words::tr("Trust anchor"),
        Words::tr("A key, or its digest, that is trusted because somebody configured it: mostly the root's. Every "
                  "chain of trust begins "
                  "at one."),
        "RFC 9499 section 10", Words::tr("trust anchor|trust anchors|anchor|anchors", "forms"));
    add(all, "negative-trust-anchor", Words::tr("Negative trust anchor"),
        Words::tr(
            "An exception that somebody sets by hand in a resolver: names below it are not checked, for a while."),
        "RFC 7646", Words::tr("negative trust anchor|negative trust anchors", "forms"));
    add(all, "ds", Words::tr("DS"),
        Words::tr("A record in the parent zone that holds the digest of a key of the zone below. By it the parent "
                  "vouches for that key. "
                  "It is entered at the registrar."),
        "RFC 9499 section 10", Words::tr("DS|DS record|DS records|DS set|DS sets", "forms"));
    add(all, "cds", Words::tr("CDS and CDNSKEY"),
        Words::tr("Records by which a zone asks its parent to publish another DS, so that nobody has to type it."),
        "RFC 7344", Words::tr("CDS|CDNSKEY", "forms"));
    add(all, "island", Words::tr("Island of security"),
        Words::tr(
            "A signed zone whose parent has no DS for it: its signatures protect nobody who does not trust its key by "
            "configuration."),
        "RFC 4033 section 2", Words::tr("island of security|islands of security", "forms"));
    add(all, "root", Words::tr("Root"),
        Words::tr("The zone at the top of all names. It says who answers for the top-level domains, and its key is the "
                  "usual trust anchor."),
        "RFC 9499 section 7", Words::tr("root|root zone", "forms"));
    add(all, "sentinel", Words::tr("Root key sentinel"),
        Words::tr("Names by which one can find out whether a resolver trusts a certain root key: it refuses one of "
                  "two, depending on what "
                  "it trusts."),
        "RFC 8509", Words::tr("root key sentinel|sentinel|sentinel names", "forms"));
}

void addKeys(Entries& all) {
    add(all, "dnskey", Words::tr("DNSKEY"),
        Words::tr("A record with a public key of a zone. All of them together are the zone's list of keys, and are "
                  "signed together."),
        "RFC 4034 section 2",
        Words::tr("DNSKEY|DNSKEYs|DNSKEY record|DNSKEY records|DNSKEY set|DNSKEY sets|list of keys", "forms"));
    add(all, "ksk", Words::tr("KSK"),
        Words::tr("Key-signing key: it signs the zone's list of keys and nothing else. The parent's DS mostly names "
                  "this one."),
        "RFC 9499 section 10", Words::tr("KSK|KSKs|key-signing key|key-signing keys", "forms"));
    add(all, "zsk", Words::tr("ZSK"),
        Words::tr("Zone-signing key: it signs the zone's records. No DS names it, so it can be changed without asking "
                  "the parent."),
        "RFC 9499 section 10", Words::tr("ZSK|ZSKs|zone-signing key|zone-signing keys", "forms"));
    add(all, "csk", Words::tr("CSK"),
        Words::tr("Combined signing key: one key that signs both the list of keys and the records."),
        "RFC 9499 section 10", Words::tr("CSK|CSKs|combined key|combined keys", "forms"));
    add(all, "sep", Words::tr("SEP"),
        Words::tr("Secure entry point: a mark on a key that says \"the parent's DS is meant for this one\". It is a "
                  "label; checking does not "
                  "depend on it."),
        "RFC 4034 section 2.1.1", Words::tr("SEP", "forms"));
    add(all, "key-tag", Words::tr("Key tag"),
        Words::tr("A number from 0 to 65535 by which signatures and DS records point to a key. It is a checksum: two "
                  "keys can have the "
                  "same."),
        "RFC 4034 appendix B", Words::tr("key tag|key tags|tag|tags", "forms"));
    add(all, "algorithm", Words::tr("Algorithm"),
        Words::tr("The method by which a key signs, such as ECDSA P-256 or RSA with SHA-256. Keys, signatures and DS "
                  "records name it by "
                  "number."),
        "RFC 4034 appendix A.1", Words::tr("algorithm|algorithms|RSA|ECDSA", "forms"));
    add(all, "digest", Words::tr("Digest"),
        Words::tr("A short fingerprint of something long, here of a key. Whoever changes the key gets another digest."),
        "RFC 4034 section 5.1.4", Words::tr("digest|digests|digest type|hash|hashes", "forms"));
    add(all, "revoked", Words::tr("Revoked key"),
        Words::tr("A key with a mark by which its owner withdraws it for good. Nobody may trust it any longer."),
        "RFC 5011 section 2.1", Words::tr("revoked|revoked key|revoked keys|withdrawn", "forms"));
    add(all, "rollover", Words::tr("Rollover"),
        Words::tr("Changing a key step by step, so slowly that every cache has either the old one or the new one, and "
                  "both fit."),
        "RFC 6781 section 4.1", Words::tr("rollover|rollovers|key rollover", "forms"));
    add(all, "standby-key", Words::tr("Standby key"),
        Words::tr("A key that is published beforehand and signs nothing yet, so that it can take over at once."),
        "RFC 6781 section 4.2.4", Words::tr("standby key|standby keys", "forms"));
}

void addRecords(Entries& all) {
    add(all, "rrsig", Words::tr("Signature (RRSIG)"),
        Words::tr("A record that vouches for other records of the same name and type. It was made with one of the "
                  "zone's keys, and counts "
                  "from one date to another."),
        "RFC 9499 section 10", Words::tr("signature|signatures|RRSIG|RRSIGs", "forms"));
    add(all, "rrset", Words::tr("RRset"),
        Words::tr("All records of one name and type. They are signed together, and cached together."),
        "RFC 9499 section 5", Words::tr("RRset|RRsets|record set|record sets", "forms"));
    add(all, "ttl", Words::tr("TTL"),
        Words::tr("Time to live: how long, in seconds, a cache may keep a record before it has to ask again."),
        "RFC 9499 section 5", Words::tr("TTL|TTLs", "forms"));
    add(all, "soa", Words::tr("SOA"),
        Words::tr("The record that begins a zone. It holds the zone's serial number, which grows with each change, and "
                  "some times."),
        "RFC 1035 section 3.3.13", Words::tr("SOA|serial number|serial numbers|serials", "forms"));
    add(all, "glue", Words::tr("Glue"),
        Words::tr("Addresses of name servers that the parent gives along with a delegation, because they lie below it "
                  "and could not be "
                  "found otherwise."),
        "RFC 9499 section 7", Words::tr("glue", "forms"));
    add(all, "alias", Words::tr("Alias (CNAME, DNAME)"),
        Words::tr("A record that says: this name is only another name for that one. CNAME says it of one name, DNAME "
                  "of everything below."),
        "RFC 1034 section 3.6.2", Words::tr("alias|aliases|CNAME|DNAME", "forms"));
    add(all, "wildcard", Words::tr("Wildcard"),
        Words::tr("A record at a name that begins with * and answers for names that do not exist below it."),
        "RFC 9499 section 8", Words::tr("wildcard|wildcards", "forms"));
    add(all, "tlsa", Words::tr("TLSA"),
        Words::tr("A record that says which certificate a server shows (DANE). Programs heed it only where the chain "
                  "of trust holds."),
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
        Words::tr("A number and a text by which a resolver says why it failed."), "RFC 8914",
        Words::tr("EDE|extended error|extended errors", "forms"));
    add(all, "servfail", Words::tr("SERVFAIL"),
        Words::tr("The error by which a resolver says that it cannot give an answer, also where it has one and the "
                  "signatures do not hold."),
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
        Words::tr("A record that names the next name of the zone and the types at its own: between the two there is "
                  "nothing. Everybody can "
                  "list the zone by it."),
        "RFC 4034 section 4", Words::tr("NSEC|NSECs", "forms"));
    add(all, "nsec3", Words::tr("NSEC3"),
        Words::tr("As NSEC, but with hashes in place of names. Names can still be guessed and tried."), "RFC 5155",
        Words::tr("NSEC3|NSEC3s", "forms"));
    add(all, "iterations", Words::tr("Iterations and salt"),
        Words::tr("How NSEC3 hashes names: how many more times, and with what added. Neither hides more; no iterations "
                  "and no salt are "
                  "right."),
        "RFC 9276 section 3.1", Words::tr("iterations|salt", "forms"));
    add(all, "opt-out", Words::tr("Opt-out"),
        Words::tr("A kind of NSEC3 that leaves unsigned delegations out of the proof: whether there is one in the gap, "
                  "it does not say."),
        "RFC 9499 section 10", Words::tr("opt-out|opt-out span", "forms"));
    add(all, "closest-encloser", Words::tr("Closest encloser"),
        Words::tr("The longest existing name that a missing name ends with. A proof has to show it, and that the next "
                  "longer one is not "
                  "there."),
        "RFC 5155 section 1.3", Words::tr("closest encloser", "forms"));
}

void addParties(Entries& all) {
    add(all, "registrar", Words::tr("Registrar"),
        Words::tr("The company where a domain was bought. What is entered there, the name servers and the DS, it hands "
                  "on to the registry."),
        "RFC 9499 section 9", Words::tr("registrar|registrars", "forms"));
    add(all, "registry", Words::tr("Registry"),
        Words::tr("Who runs the zone in which domains are registered, such as a top-level domain."),
        "RFC 9499 section 9", Words::tr("registry|registries", "forms"));
    add(all, "dns-host", Words::tr("DNS host"),
        Words::tr("Who runs the name servers of a zone and signs it: the registrar, the web host, a company of its "
                  "own, or its owner."),
        "RFC 9499 section 6", Words::tr("DNS host|DNS hosts|DNS operator", "forms"));
    add(all, "name-server", Words::tr("Name server"),
        Words::tr("A computer that answers for a zone from its own copy of it. NS records name all of a zone's name "
                  "servers."),
        "RFC 9499 section 6",
        Words::tr("name server|name servers|NS|NS set|NS sets|authoritative server|authoritative servers", "forms"));
    add(all, "resolver", Words::tr("Resolver"),
        Words::tr("A computer that looks names up for others and keeps what it finds for a while: at an internet "
                  "provider, in a company, or "
                  "public."),
        "RFC 9499 section 6", Words::tr("resolver|resolvers", "forms"));
    add(all, "checking-resolver", Words::tr("Checking resolver"),
        Words::tr("A resolver that checks DNSSEC's signatures. It hands nothing out that should be signed and does not "
                  "hold."),
        "RFC 9499 section 10",
        Words::tr("checking resolver|checking resolvers|validating resolver|validating resolvers", "forms"));
    add(all, "cache", Words::tr("Cache"),
        Words::tr("Where a resolver keeps answers as long as their TTL lasts. Until then it sees no change."),
        "RFC 9499 section 6", Words::tr("cache|caches|cached", "forms"));
    add(all, "zone", Words::tr("Zone"),
        Words::tr("A part of the names that one party looks after, from one name down to where it hands on to others."),
        "RFC 9499 section 7", Words::tr("zone|zones", "forms"));
    add(all, "apex", Words::tr("Apex"),
        Words::tr("The name at which a zone begins. Its SOA, its NS and its keys are there."), "RFC 9499 section 7",
        Words::tr("apex|top of a zone|top of the zone", "forms"));
    add(all, "delegation", Words::tr("Delegation"),
        Words::tr("Where a zone hands a name, and all below it, on to other name servers."), "RFC 9499 section 7",
        Words::tr("delegation|delegations", "forms"));
    add(all, "parent", Words::tr("Parent"),
        Words::tr("The zone above, which delegates to this one and publishes its DS."), "RFC 9499 section 7",
        Words::tr("parent|parent zone|zone above", "forms"));
    add(all, "tld", Words::tr("Top-level domain"), Words::tr("A name right below the root, such as org."),
        "RFC 9499 section 2", Words::tr("top-level domain|top-level domains", "forms"));
}

void addStates(Entries& all) {
    add(all, "secure", Words::tr("Secure"),
        Words::tr("Every link from a trust anchor down to the answer was checked and holds. It says nothing about "
                  "whether the answer is "
                  "wise."),
        "RFC 4035 section 4.3", Words::tr("secure|protected", "forms"));
    add(all, "insecure", Words::tr("Insecure, not signed"),
        Words::tr("Somebody above proves that there is no chain of trust here, or it uses only what cannot be checked. "
                  "That is no error: it "
                  "is DNS without DNSSEC."),
        "RFC 4035 section 4.3", Words::tr("insecure|not signed|unsigned", "forms"));
    add(all, "bogus", Words::tr("Bogus, broken"),
        Words::tr(
            "There should be a chain of trust, and a link of it does not hold. Checking resolvers refuse the answer."),
        "RFC 4035 section 4.3", Words::tr("bogus|broken", "forms"));
    add(all, "indeterminate", Words::tr("Indeterminate, not known"),
        Words::tr(
            "Not enough was heard to say which of the other three it is, or no trust anchor lies above the name."),
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
