// SPDX-License-Identifier: MIT
#include "core/lab/scenario_zones.h"

#include <algorithm>

namespace rootline::lab {
namespace {

using Kind = ScenarioError::Kind;

constexpr std::int64_t kLongestTtl = 2147483647;  // seconds (RFC 2181 section 8)

Validity readLifetime(const JsonValue& value, std::string_view field) {
    return asValidity(Fields(value, field, {"from", "until"}));
}

KeySpec readKey(const JsonValue& value) {
    const Fields fields(value, "keys", {"algorithm", "role", "label", "published", "signs", "ds", "lifetime"});
    KeySpec key;
    key.algorithm = asAlgorithm(fields.get("algorithm"), "algorithm");
    key.role = fields.term("role", keyRoleTerms());
    key.label = fields.text("label", key.label);
    key.published = fields.boolean("published", true);
    key.signing = fields.boolean("signs", key.role != KeyRole::Standby);
    key.inDs = fields.boolean("ds", true);
    if (const JsonValue* lifetime = fields.find("lifetime")) {
        key.validity = readLifetime(*lifetime, "lifetime");
    }
    return key;
}

/// "ns1.example.test. 192.0.2.21"
Server readServer(const JsonValue& value) {
    auto [owner, address] = splitOnce(asText(value, "servers"));
    if (!addressToRdata(RRType::A, address) && !addressToRdata(RRType::AAAA, address)) {
        throw ScenarioError{Kind::BadAddress, value.line, "servers", address, {}};
    }
    JsonValue part = value;
    part.text = owner;
    return {asName(part, "servers"), address};
}

DenialStyle readDenial(const JsonValue& value) {
    const Fields fields(value, "denial", {"type", "opt-out", "iterations", "salt"});
    static const Term<DenialStyle::Kind> kinds[] = {{"nsec", DenialStyle::Kind::Nsec},
                                                    {"nsec3", DenialStyle::Kind::Nsec3}};
    DenialStyle style;
    style.kind = fields.term("type", std::span<const Term<DenialStyle::Kind>>(kinds));
    style.optOut = fields.boolean("opt-out", false);
    style.iterations = static_cast<std::uint16_t>(fields.integer("iterations", 0, 2500, 0));
    const auto salt = fromHex(fields.text("salt", ""));
    if (!salt || salt->size() > 255) {
        throw ScenarioError{Kind::NotOneOf, fields.get("salt").line, "salt", fields.text("salt"), {"AB12"}};
    }
    style.salt = *salt;
    return style;
}

std::vector<DigestType> readDigests(const Fields& fields) {
    static const Term<DigestType> terms[] = {{"SHA-1", DigestType::Sha1},
                                             {"SHA-256", DigestType::Sha256},
                                             {"SHA-384", DigestType::Sha384},
                                             {"GOST", DigestType::Gost}};
    std::vector<DigestType> digests;
    for (const JsonValue& value : fields.list("digests")) {
        digests.push_back(asTerm(value, "digests", std::span<const Term<DigestType>>(terms)));
    }
    return digests;
}

/// Lines of zone-file form. One by one where something is wrong, to name the line of the file.
std::vector<Record> readRecords(std::span<const JsonValue> lines, const ZoneSpec& zone) {
    std::string whole;
    for (const JsonValue& line : lines) {
        whole += asText(line, "records") + "\n";
    }
    if (auto records = parseZoneText(whole, zone.name, zone.ttl)) {
        return std::move(*records);
    }
    for (const JsonValue& line : lines) {
        if (const auto record = parseZoneText(line.text, zone.name, zone.ttl); !record) {
            throw ScenarioError{Kind::BadRecord, line.line, "records", record.error().reason, {}};
        }
    }
    throw ScenarioError{Kind::BadRecord, lines.front().line, "records", {}, {}};
}

void checkOwners(const ZoneSpec& zone, const Fields& fields) {
    for (const Record& record : zone.records) {
        if (!record.owner.isAtOrBelow(zone.name)) {
            throw ScenarioError{Kind::BadRecord, fields.line(), "records", "out of zone: " + record.owner.toText(), {}};
        }
    }
}

ZoneSpec& findOrAdd(const Name& name, std::vector<ZoneSpec>& zones) {
    const auto found =
        std::find_if(zones.begin(), zones.end(), [&](const ZoneSpec& zone) { return zone.name == name; });
    if (found != zones.end()) {
        return *found;
    }
    zones.emplace_back().name = name;
    return zones.back();
}

void readKeys(const Fields& fields, ZoneSpec& zone) {
    if (fields.has("keys")) {
        zone.keys.clear();
        for (const JsonValue& key : fields.list("keys")) {
            zone.keys.push_back(readKey(key));
        }
    }
    if (const JsonValue* lifetime = fields.find("lifetime")) {
        zone.validity = readLifetime(*lifetime, "lifetime");
        zone.keySetValidity.reset();
    }
    if (const JsonValue* lifetime = fields.find("key-set-lifetime")) {
        zone.keySetValidity = readLifetime(*lifetime, "key-set-lifetime");
    }
}

void readServers(const Fields& fields, ZoneSpec& zone) {
    if (fields.has("servers")) {
        zone.servers.clear();
        for (const JsonValue& server : fields.list("servers")) {
            zone.servers.push_back(readServer(server));
        }
    }
    if (zone.servers.empty()) {
        throw ScenarioError{Kind::Missing, fields.line(), "servers", {}, {}};
    }
}

}  // namespace

void readZone(const JsonValue& value, std::vector<ZoneSpec>& zones) {
    const Fields fields(value, "zones",
                        {"name", "keys", "lifetime", "key-set-lifetime", "servers", "records", "more-records", "denial",
                         "ttl", "ds-in-parent", "digests"});
    ZoneSpec& zone = findOrAdd(fields.name("name"), zones);
    const std::int64_t ttl = fields.span("ttl", zone.ttl);
    if (ttl < 0 || ttl > kLongestTtl) {
        throw ScenarioError{
            Kind::OutOfRange, fields.get("ttl").line, "ttl", std::to_string(ttl), {"0", std::to_string(kLongestTtl)}};
    }
    zone.ttl = static_cast<std::uint32_t>(ttl);
    readKeys(fields, zone);
    readServers(fields, zone);
    if (fields.has("records")) {
        zone.records = readRecords(fields.list("records"), zone);
    }
    if (fields.has("more-records")) {
        const std::vector<Record> more = readRecords(fields.list("more-records"), zone);
        zone.records.insert(zone.records.end(), more.begin(), more.end());
    }
    checkOwners(zone, fields);
    if (const JsonValue* denial = fields.find("denial")) {
        zone.denial = readDenial(*denial);
    }
    zone.dsInParent = fields.boolean("ds-in-parent", zone.dsInParent);
    zone.digests = fields.has("digests") ? readDigests(fields) : zone.digests;
}

}  // namespace rootline::lab
