// SPDX-License-Identifier: MIT
#include "core/lab/scenario_changes.h"

#include <algorithm>
#include <array>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

/// The syntax of one kind of change: its keyword, its fields, and the function that reads them.
struct ChangeForm {
    std::string_view word;
    std::vector<std::string_view> fields;
    Change (*read)(const Fields&);
};

Which readWhich(const Fields& fields) {
    Which which;
    if (fields.has("owner")) {
        which.owner = fields.name("owner");
    }
    which.type = fields.type("type", RRType::ANY);
    return which;
}

KeyRole readRole(const Fields& fields) {
    return fields.term("role", keyRoleTerms());
}

/// The set that "rdata" in zone-file form replaces.
template <typename Replacement>
Change readRdata(const Fields& fields) {
    const Which which = readWhich(fields);
    const JsonValue& value = fields.get("rdata");
    const auto records = parseZoneText(". " + typeText(fields.type("type", RRType::A)) + " " + asText(value, "rdata"));
    if (!records || records->size() != 1) {
        throw ScenarioError{
            Kind::BadRecord, value.line, "rdata", records ? "not one record" : records.error().reason, {}};
    }
    return Replacement{{which.owner, fields.type("type", RRType::A)}, records->front().rdata};
}

Change readOmittedProof(const Fields& fields) {
    static const Term<DenialRole> roles[] = {{"matches-name", DenialRole::MatchesName},
                                             {"covers-name", DenialRole::CoversName},
                                             {"matches-closest-encloser", DenialRole::MatchesClosestEncloser},
                                             {"covers-next-closer", DenialRole::CoversNextCloser},
                                             {"matches-wildcard", DenialRole::MatchesWildcard},
                                             {"covers-wildcard", DenialRole::CoversWildcard},
                                             {"proves-delegation", DenialRole::ProvesDelegation}};
    return OmitProof{fields.term("proof", std::span<const Term<DenialRole>>(roles))};
}

Change readBadServer(const Fields& fields) {
    using Way = BadServer::Way;
    static const Term<Way> ways[] = {{"silent", Way::Silent},
                                     {"refuses", Way::Refuses},
                                     {"lame", Way::Lame},
                                     {"garbage", Way::Garbage},
                                     {"truncates-without-tcp", Way::TruncatesWithoutTcp},
                                     {"without-edns", Way::WithoutEdns},
                                     {"strips-dnssec", Way::StripsDnssec},
                                     {"loses-large-udp", Way::LosesLargeUdp},
                                     {"forgets-case", Way::ForgetsCase}};
    return BadServer{fields.term("way", std::span<const Term<Way>>(ways))};
}

Change readSetKey(const Fields& fields) {
    return SetKey{readRole(fields), fields.text("label", "1"), fields.boolean("published"), fields.boolean("signs"),
                  fields.boolean("ds")};
}

const std::vector<ChangeForm>& forms() {
    using F = const Fields&;
    static const std::vector<ChangeForm> all = {
        {"stale-ds", {}, [](F) -> Change { return StaleDs{}; }},
        {"ds-digest-typo", {}, [](F) -> Change { return DsDigestTypo{}; }},
        {"ds-algorithm-wrong", {}, [](F) -> Change { return DsAlgorithmWrong{}; }},
        {"ds-tag-wrong", {}, [](F) -> Change { return DsTagWrong{}; }},
        {"drop-ds", {}, [](F) -> Change { return DropDs{}; }},
        {"unsign", {}, [](F) -> Change { return KeepDsButUnsign{}; }},
        {"drop-key", {"role"}, [](F f) -> Change { return DropKey{readRole(f)}; }},
        {"clear-zone-flag", {"role"}, [](F f) -> Change { return ClearZoneFlag{readRole(f)}; }},
        {"clear-sep-flag", {"role"}, [](F f) -> Change { return ClearSepFlag{readRole(f)}; }},
        {"wrong-protocol", {"role"}, [](F f) -> Change { return WrongProtocol{readRole(f)}; }},
        {"revoke-key",
         {"role", "in-ds", "label"},
         [](F f) -> Change {
             return RevokeKey{readRole(f), f.boolean("in-ds", false),
                              f.has("label") ? std::optional(f.text("label")) : std::nullopt};
         }},
        {"sign-key-set-with", {"role"}, [](F f) -> Change { return SignKeySetWith{readRole(f)}; }},
        {"set-key", {"role", "label", "published", "signs", "ds"}, readSetKey},
        {"expire", {"owner", "type"}, [](F f) -> Change { return Expire{readWhich(f)}; }},
        {"not-yet-valid", {"owner", "type"}, [](F f) -> Change { return NotYetValid{readWhich(f)}; }},
        {"set-validity",
         {"owner", "type", "from", "until"},
         [](F f) -> Change {
             return SetValidity{readWhich(f), asValidity(f)};
         }},
        {"wrong-signer",
         {"owner", "type", "signer"},
         [](F f) -> Change {
             return WrongSigner{readWhich(f), f.name("signer")};
         }},
        {"wrong-labels",
         {"owner", "type", "difference"},
         [](F f) -> Change {
             return WrongLabels{readWhich(f), static_cast<int>(f.integer("difference", -10, 10, 1))};
         }},
        {"corrupt-signature", {"owner", "type"}, [](F f) -> Change { return CorruptSignature{readWhich(f)}; }},
        {"shorten-signature", {"owner", "type"}, [](F f) -> Change { return ShortenSignature{readWhich(f)}; }},
        {"drop-signature", {"owner", "type"}, [](F f) -> Change { return DropSignature{readWhich(f)}; }},
        {"forge-signature",
         {"owner", "type", "same-tag"},
         [](F f) -> Change {
             return ForgeSignature{readWhich(f), f.boolean("same-tag", true)};
         }},
        {"drop-records", {"owner", "type"}, [](F f) -> Change { return DropRecords{readWhich(f)}; }},
        {"change-ttl",
         {"owner", "type", "ttl"},
         [](F f) -> Change {
             return ChangeTtl{readWhich(f), static_cast<std::uint32_t>(f.integer("ttl", 0, 2147483647, 0))};
         }},
        {"change-rdata", {"owner", "type", "rdata"}, readRdata<ChangeRdata>},
        {"edit-rdata", {"owner", "type", "rdata"}, readRdata<EditRdata>},
        {"drop-denial", {}, [](F) -> Change { return DropDenial{}; }},
        {"omit-proof", {"proof"}, readOmittedProof},
        {"shorten-gap", {"owner", "type"}, [](F f) -> Change { return ShortenGap{readWhich(f)}; }},
        {"list-type",
         {"owner", "type", "listed"},
         [](F f) -> Change {
             return ListType{readWhich(f), asType(f.get("listed"), "listed")};
         }},
        {"replay-denial",
         {"owner", "proof-of"},
         [](F f) -> Change {
             return ReplayDenial{f.name("owner"), f.name("proof-of")};
         }},
        {"bad-server", {"way"}, readBadServer}};
    return all;
}

const ChangeForm& formOf(const JsonValue& value) {
    const JsonValue* word = value.find("change");
    if (word == nullptr) {
        throw ScenarioError{Kind::Missing, value.line, "change", {}, {}};
    }
    std::vector<std::string> allowed;
    for (const ChangeForm& form : forms()) {
        if (form.word == asText(*word, "change")) {
            return form;
        }
        allowed.emplace_back(form.word);
    }
    throw ScenarioError{Kind::NotOneOf, word->line, "change", word->text, allowed};
}

bool hasServer(const std::vector<ZoneSpec>& zones, const std::string& address) {
    return std::any_of(zones.begin(), zones.end(), [&](const ZoneSpec& zone) {
        return std::any_of(zone.servers.begin(), zone.servers.end(),
                           [&](const Server& server) { return server.address == address; });
    });
}

}  // namespace

std::vector<Mutation> readChange(const JsonValue& value, const std::vector<ZoneSpec>& zones) {
    if (value.kind != JsonValue::Kind::Object) {
        throw ScenarioError{Kind::WrongKind, value.line, "changes", {}, {"object"}};
    }
    const ChangeForm& form = formOf(value);
    std::vector<std::string_view> known = {"change", "zone", "server"};
    known.insert(known.end(), form.fields.begin(), form.fields.end());
    const Fields fields(value, "changes", known);
    const std::string server = fields.text("server", "");
    if (!server.empty() && !hasServer(zones, server)) {
        throw ScenarioError{Kind::BadAddress, fields.get("server").line, "server", server, {}};
    }
    const Change change = form.read(fields);
    std::vector<Mutation> mutations;
    const bool isEverywhere = fields.text("zone") == "*";
    const Name wanted = isEverywhere ? Name() : fields.name("zone");
    for (const ZoneSpec& zone : zones) {
        if (isEverywhere || zone.name == wanted) {
            mutations.push_back({zone.name, change, server});
        }
    }
    if (mutations.empty()) {
        throw ScenarioError{Kind::NoSuchZone, fields.get("zone").line, "zone", wanted.toText(), {}};
    }
    return mutations;
}

}  // namespace rootline::lab
