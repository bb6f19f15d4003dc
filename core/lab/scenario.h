// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/lab/exercise.h"
#include "core/trust/chain.h"

#include <any>
#include <concepts>
#include <map>
#include <utility>

/// The description of a little internet: zones as data, and what is broken in them on purpose. Nothing is signed here;
/// World::build() does that.
namespace rootline::lab {

// Zones -------------------------------------------------------------------------------------------------------------

/// From when until when signatures are valid, in seconds relative to the moment the world is built for.
struct Validity {
    std::int64_t from = -86400;
    std::int64_t until = 14 * 86400;
};

/// A key of a zone. The same seed, zone, role, algorithm and label always give the same key (RSA: within one process).
struct KeySpec {
    Algorithm algorithm = Algorithm::EcdsaP256Sha256;
    KeyRole role = KeyRole::Csk;  ///< Ksk, Csk and Standby carry the SEP flag; Standby signs nothing
    std::string label = "1";      ///< keys with different labels are different keys
    bool published = true;        ///< in the DNSKEY set
    bool signing = true;          ///< makes signatures
    bool inDs = true;             ///< Ksk, Csk, Standby: the parent's DS set (at the top: the trust anchors) names it
    std::optional<Validity> validity =
        std::nullopt;  ///< of the signatures made with it, where it differs from the zone's
};

/// How a zone proves that something does not exist.
struct DenialStyle {
    enum class Kind { Nsec, Nsec3 } kind = Kind::Nsec;
    bool optOut = false;           ///< NSEC3: delegations without DS are left out of the chain (RFC 5155 section 6)
    std::uint16_t iterations = 0;  ///< NSEC3: additional ones (RFC 9276 section 3.1 wants 0)
    Bytes salt;                    ///< NSEC3
};

/// A zone and its servers. SOA, NS, DNSKEY, delegations, DS, glue and the addresses of name servers come by themselves.
struct ZoneSpec {
    Name name;
    std::vector<KeySpec> keys;    ///< none: the zone is unsigned
    std::string seed;             ///< other seeds make other keys
    std::vector<Server> servers;  ///< a name with two addresses is there twice; addresses are labels, nothing is sent
    std::vector<Record> records;  ///< what else is in the zone; see zoneRecords()
    DenialStyle denial;
    Validity validity;
    std::optional<Validity> keySetValidity;  ///< of the DNSKEY set's signatures where they differ
    std::uint32_t ttl = 3600;                ///< seconds, of everything that comes by itself
    bool dsInParent = true;                  ///< the parent publishes a DS set; at the top: there are trust anchors
    std::vector<DigestType> digests = {DigestType::Sha256};
};

/// Records from zone-file text (relative names belong to `origin`). The text is the programmer's: an error in it throws
/// std::invalid_argument with line and reason.
std::vector<Record> zoneRecords(std::string_view text, const Name& origin, std::uint32_t ttl = 3600);

// What can be broken ------------------------------------------------------------------------------------------------

/// Which RRsets of a zone a change is about. Nothing set: all of them. NSEC3 is found by the name that was hashed, too.
struct Which {
    std::optional<Name> owner;
    RRType type = RRType::ANY;
};

// The delegation: Mutation::zone is the child. At the top of the world they change the trust anchors.
struct StaleDs {};           ///< the DS set names the zone's previous keys, which are no longer published
struct DsDigestTypo {};      ///< one hexadecimal digit of each digest is wrong
struct DsAlgorithmWrong {};  ///< each DS has another algorithm number than its key
struct DsTagWrong {};        ///< each DS has a key tag that no key has
struct DropDs {};            ///< the parent has no DS for the zone, and proves it
struct KeepDsButUnsign {};   ///< the zone was unsigned, the DS set was forgotten

// Keys: all keys of the zone that have the role.
struct DropKey {
    KeyRole role = KeyRole::Ksk;
};  ///< no longer published; its signatures stay
struct ClearZoneFlag {
    KeyRole role = KeyRole::Ksk;
};  ///< published, signing and in the DS without the ZONE flag
struct ClearSepFlag {
    KeyRole role = KeyRole::Ksk;
};  ///< published, signing and in the DS without the SEP flag
struct WrongProtocol {
    KeyRole role = KeyRole::Ksk;
};                  ///< protocol 4 instead of 3 (RFC 4034 section 2.1.2)
struct RevokeKey {  ///< published and signing with the REVOKE flag
    KeyRole role = KeyRole::Ksk;
    bool inDs = false;                                ///< the DS names the revoked key; else the key as it was before
    std::optional<std::string> label = std::nullopt;  ///< only the key with this label; nothing: all of the role
};
struct SignKeySetWith {
    KeyRole role = KeyRole::Zsk;
};               ///< only keys of this role sign the DNSKEY set
struct SetKey {  ///< the key of that role and label is used in another way: a step of a rollover
    KeyRole role = KeyRole::Zsk;
    std::string label = "1";
    std::optional<bool> published = std::nullopt;
    std::optional<bool> signing = std::nullopt;
    std::optional<bool> inDs = std::nullopt;
};

// Signatures.
struct Expire {
    Which which;
};  ///< ended an hour ago
struct NotYetValid {
    Which which;
};  ///< begins in a day
struct SetValidity {
    Which which;
    Validity validity;
};
struct WrongSigner {  ///< signed as if by another zone, with this zone's key
    WrongSigner(Which what, Name byWhom) : which(std::move(what)), signer(std::move(byWhom)) {}
    Which which;
    Name signer;
};
struct WrongLabels {
    Which which;
    int difference = 1;
};  ///< the labels field is that much off, and signed so
struct CorruptSignature {
    Which which;
};  ///< one bit of the signature is wrong
struct ShortenSignature {
    Which which;
};  ///< the last octet of the signature is missing
struct DropSignature {
    Which which;
};
struct ForgeSignature {  ///< made with a key of somebody else's
    Which which;
    bool sameTag = true;  ///< it claims the tag of the zone's key; else it says the truth about its own
};

// Records, before signing.
struct EditRdata {  ///< the set becomes this one RDATA, and is signed so
    EditRdata(Which what, Bytes newRdata) : which(std::move(what)), rdata(std::move(newRdata)) {}
    Which which;
    Bytes rdata;
};

// Records, after signing.
struct DropRecords {
    Which which;
};  ///< with their signatures; NSEC and NSEC3 still list them
struct ChangeTtl {
    Which which;
    std::uint32_t ttl = 0;
};
struct ChangeRdata {  ///< the set becomes this one RDATA, signatures stay
    ChangeRdata(Which what, Bytes newRdata) : which(std::move(what)), rdata(std::move(newRdata)) {}
    Which which;
    Bytes rdata;
};

// Denial.
struct DropDenial {};  ///< no NSEC or NSEC3 records in the zone
struct OmitProof {
    DenialRole role = DenialRole::CoversName;
};  ///< negative answers lack the record with this role
struct ShortenGap {
    Which which;
};  ///< NSEC, NSEC3: the gap ends right behind the owner, and is signed so
struct ListType {
    Which which;
    RRType listed = RRType::A;
};                     ///< NSEC, NSEC3: the bitmap names this type too, and is signed so
struct ReplayDenial {  ///< asked for `owner`, servers deny it with the true and signed proof for another name
    Name owner;
    Name proofOf;
};

/// A server that serves the zone badly.
struct BadServer {
    enum class Way {
        Silent,
        Refuses,
        Lame,                 ///< answers without authority and with an upward referral
        Garbage,              ///< octets that are no DNS message
        TruncatesWithoutTcp,  ///< every UDP answer is truncated, TCP is silent
        WithoutEdns,          ///< FORMERR where the query has EDNS (RFC 6891 section 7)
        StripsDnssec,         ///< as if DO were not set
        LosesLargeUdp,        ///< answers over 512 octets do not arrive over UDP
        ForgetsCase           ///< the question comes back in small letters
    } way = Way::Silent;
};

template <typename Kind, typename... Listed>
concept IsOneOf = (std::same_as<Kind, Listed> || ...);

/// One of the kinds above, with its arguments.
/// Not a std::variant: its copies and moves were a seventh of the time that everything took to compile.
class Change {
public:
    template <typename Kind>
    requires IsOneOf<Kind, StaleDs, DsDigestTypo, DsAlgorithmWrong, DsTagWrong, DropDs, KeepDsButUnsign,      //
                     DropKey, ClearZoneFlag, ClearSepFlag, WrongProtocol, RevokeKey, SignKeySetWith, SetKey,  //
                     Expire, NotYetValid, SetValidity, WrongSigner, WrongLabels, CorruptSignature, ShortenSignature,
                     DropSignature, ForgeSignature,  //
                     EditRdata, DropRecords, ChangeTtl, ChangeRdata, DropDenial, OmitProof, ShortenGap, ListType,
                     ReplayDenial, BadServer>
    Change(Kind arguments) : arguments_(std::move(arguments)) {}  // NOLINT: the arguments of a kind are a change

    /// The arguments where it is of that kind, nullptr where it is of another.
    template <typename Kind>
    [[nodiscard]] const Kind* as() const {
        return std::any_cast<Kind>(&arguments_);
    }
    /// Whether it is of one of these kinds.
    template <typename... Kind>
    [[nodiscard]] bool is() const {
        return ((as<Kind>() != nullptr) || ...);
    }

private:
    std::any arguments_;
};

/// One thing that is wrong with one zone. Mutations compose; they work in the order in which a zone is made: keys, DS,
/// signatures, records, serving.
struct Mutation {
    Name zone;
    Change change;
    std::string
        server;  ///< only the server at this address shows it; empty: all servers do. (DS: a server of the parent)
};

// Scenarios ---------------------------------------------------------------------------------------------------------

/// What a validator must conclude.
struct Expectation {
    Security verdict = Security::Secure;
    std::string cause;  ///< code of the error to mend; empty where nothing is broken
};

/// Will a validating resolver accept this answer? Asked before it is shown.
struct Prediction {
    Text ask;  ///< in other words than these; may be empty
    bool accepts = false;
    Text because;
    Text wrong = {};  ///< said of a wrong reply, in place of the computed sentence; may be empty
};

/// A statement in a scenario file that is well-formed, but has no effect or is not true.
struct Slip {
    enum class Kind {
        NotInForce,      ///< a step undoes the change `name`, which is not in force
        AlreadyInForce,  ///< a step applies the change `name`, which is in force already
        NotKept          ///< a step forgets `name`, which no cache keeps
    };
    Kind kind{};
    std::size_t line = 0;  ///< from 1
    std::size_t step = 0;  ///< from 1
    std::string name;
};

/// A change as a file names it.
struct NamedChange {
    std::string name;
    std::size_t line = 0;  ///< from 1
    std::vector<Mutation> mutations;
};

/// Where the parts of a step stand in its file, from 1; 0: it was not read from one, or has no such part.
struct StepLines {
    std::size_t step = 0;
    std::size_t expect = 0;
    std::size_t predict = 0;
    std::size_t keep = 0;
};

/// An RRset that a resolver still has in its cache, as it was while only those mutations were in force.
struct Kept {
    Name owner;
    RRType type = RRType::None;
    std::vector<Mutation> from;
    std::int64_t until = 0;  ///< seconds from the moment the world is built for: when the cache lets go of it
};

/// What is so at one moment of a lesson.
struct Situation {
    Question question;
    std::vector<Mutation> mutations;
    std::vector<Kept> kept;
    bool pastCaches = false;          ///< the servers are asked, whatever is kept
    std::int64_t validatedAfter = 0;  ///< seconds from the moment the world is built for to the validate's clock
    Expectation expected;
};

/// An attack on a resolver's messages, or on the parties that send them.
enum class AttackKind {
    ForgedAnswer,  ///< a reply of the attacker's own arrives before the true one
    ChangedInTransit,
    OwnKey,   ///< signed by a key of the attacker's
    KeySwap,  ///< the zone's keys are replaced, and every record is signed again
    StrippedSignatures,
    DsRemoved,
    Replay,             ///< an old answer with its old signature
    ForgedDenial,       ///< "no such name", without a proof
    ReplayedDenial,     ///< "no such name", with the proof for another name
    Eavesdropping,      ///< nothing is changed; somebody reads along
    Flood,              ///< the servers cannot answer any more
    CompromisedSigner,  ///< an attacker who controls the signing system can sign any data
    WrongRecord         ///< a mistake of the owner's, properly signed
};

/// A race against the true reply: the attacker has to guess message id and source port (RFC 5452 section 7).
struct Race {
    std::uint32_t ids = 65536;
    std::uint32_t ports = 1;    ///< that the resolver chooses among
    std::uint32_t replies = 1;  ///< forged ones that arrive in time, in each race
    std::uint32_t races = 1;    ///< each question for a name that is not in the cache is one (Kaminsky)
    friend bool operator==(const Race&, const Race&) = default;
};

struct Attack {
    AttackKind kind{};
    std::vector<Mutation> withoutIt;  ///< what would be in force without the attack
    std::optional<Race> race;
};

/// Somebody finds out which names are in zones that nobody hands out: see enumeration.h.
struct Enumeration {
    std::vector<Name> zones;
    std::vector<std::string> words;  ///< labels to try where names are hashed
};

/// One page of a story or lesson: words, and the situation that they are about.
struct Step {
    Text say;
    std::optional<Prediction> prediction;
    std::vector<Exercise> exercises = {};  ///< asked after the prediction, in this order
    std::optional<Attack> attack = std::nullopt;
    std::optional<Enumeration> enumeration = std::nullopt;
    Situation situation;
    StepLines lines;
    std::vector<std::size_t> inForce;  ///< places in Scenario::changes
};

enum class ScenarioKind { World, Story, Lesson };

/// Zones and their content. In a scenario with steps this is the state at the first step; see atStep().
struct Scenario : Situation {
    std::string name;
    ScenarioKind kind = ScenarioKind::World;
    Text title;
    Text brief;                         ///< a word or two for a small button; may be empty
    std::optional<Timestamp> builtFor;  ///< a fixed date; nothing: the moment of looking
    std::vector<ZoneSpec> zones;
    std::optional<Attack> attack = std::nullopt;  ///< that is staged in this situation; see atStep()
    std::vector<Step> steps;                      ///< at least one where it was read from a file
    std::vector<NamedChange> changes;
    std::vector<Slip> slips;
};

/// The same scenario in the situation of that step, from 0; the last one where there are fewer.
Scenario atStep(Scenario scenario, std::size_t step);

/// True where only one server out of several shows something: all of them must be asked to see it.
bool differsBetweenServers(const Scenario& scenario);

/// How long a resolver keeps a set of those zones: for its TTL. Sets of the child have the child's, DS sets the parent's.
std::int64_t secondsInCache(const std::vector<ZoneSpec>& zones, const Question& set);

/// The same scenario with server addresses of 127.0.0.0/8, from `first` (such as "127.77.0.1") upwards.
Scenario onLoopback(Scenario scenario, std::string_view first);

/// A small world for tests: ".", "test.", "example.test." and the unsigned "plain.example.test.". The keys are those of
/// example.test. (the zones above have one P-256 key each); all signed zones deny as `denial` says.
/// In example.test.: www, alias (CNAME to www), *.wild, moved (DNAME to new), host.new, a.b.c (below empty
/// non-terminals), big (a TXT set that does not fit into UDP). The question is www.example.test. A.
Scenario minimalScenario(std::vector<KeySpec> keys = {KeySpec{}}, DenialStyle denial = {});

}  // namespace rootline::lab
