// SPDX-License-Identifier: MIT
#include "core/dns/types.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace rootline {

namespace {

struct TypeMnemonic {
    RRType type;
    std::string_view text;
};

// IANA registry "Resource Record (RR) TYPEs", every assigned type as of September 2025; first those with a name in RRType.
constexpr std::array kTypes = std::to_array<TypeMnemonic>({
    {RRType::A, "A"},          {RRType::NS, "NS"},         {RRType::CNAME, "CNAME"},
    {RRType::SOA, "SOA"},      {RRType::PTR, "PTR"},       {RRType::MX, "MX"},
    {RRType::TXT, "TXT"},      {RRType::AAAA, "AAAA"},     {RRType::SRV, "SRV"},
    {RRType::NAPTR, "NAPTR"},  {RRType::DNAME, "DNAME"},   {RRType::OPT, "OPT"},
    {RRType::DS, "DS"},        {RRType::SSHFP, "SSHFP"},   {RRType::RRSIG, "RRSIG"},
    {RRType::NSEC, "NSEC"},    {RRType::DNSKEY, "DNSKEY"}, {RRType::NSEC3, "NSEC3"},
    {RRType::TLSA, "TLSA"},    {RRType::CDS, "CDS"},       {RRType::CDNSKEY, "CDNSKEY"},
    {RRType::CSYNC, "CSYNC"},  {RRType::ZONEMD, "ZONEMD"}, {RRType::SVCB, "SVCB"},
    {RRType::HTTPS, "HTTPS"},  {RRType::DSYNC, "DSYNC"},   {RRType::NXNAME, "NXNAME"},
    {RRType::ANY, "ANY"},      {RRType::CAA, "CAA"},       {RRType::NSEC3PARAM, "NSEC3PARAM"},
    {RRType{3}, "MD"},         {RRType{4}, "MF"},          {RRType{7}, "MB"},
    {RRType{8}, "MG"},         {RRType{9}, "MR"},          {RRType{10}, "NULL"},
    {RRType{11}, "WKS"},       {RRType{13}, "HINFO"},      {RRType{14}, "MINFO"},
    {RRType{17}, "RP"},        {RRType{18}, "AFSDB"},      {RRType{19}, "X25"},
    {RRType{20}, "ISDN"},      {RRType{21}, "RT"},         {RRType{22}, "NSAP"},
    {RRType{23}, "NSAP-PTR"},  {RRType{24}, "SIG"},        {RRType{25}, "KEY"},
    {RRType{26}, "PX"},        {RRType{27}, "GPOS"},       {RRType{29}, "LOC"},
    {RRType{30}, "NXT"},       {RRType{31}, "EID"},        {RRType{32}, "NIMLOC"},
    {RRType{34}, "ATMA"},      {RRType{36}, "KX"},         {RRType{37}, "CERT"},
    {RRType{38}, "A6"},        {RRType{40}, "SINK"},       {RRType{42}, "APL"},
    {RRType{45}, "IPSECKEY"},  {RRType{49}, "DHCID"},      {RRType{53}, "SMIMEA"},
    {RRType{55}, "HIP"},       {RRType{56}, "NINFO"},      {RRType{57}, "RKEY"},
    {RRType{58}, "TALINK"},    {RRType{61}, "OPENPGPKEY"}, {RRType{67}, "HHIT"},
    {RRType{68}, "BRID"},      {RRType{99}, "SPF"},        {RRType{100}, "UINFO"},
    {RRType{101}, "UID"},      {RRType{102}, "GID"},       {RRType{103}, "UNSPEC"},
    {RRType{104}, "NID"},      {RRType{105}, "L32"},       {RRType{106}, "L64"},
    {RRType{107}, "LP"},       {RRType{108}, "EUI48"},     {RRType{109}, "EUI64"},
    {RRType{249}, "TKEY"},     {RRType{250}, "TSIG"},      {RRType{251}, "IXFR"},
    {RRType{252}, "AXFR"},     {RRType{253}, "MAILB"},     {RRType{254}, "MAILA"},
    {RRType{256}, "URI"},      {RRType{258}, "AVC"},       {RRType{259}, "DOA"},
    {RRType{260}, "AMTRELAY"}, {RRType{261}, "RESINFO"},   {RRType{262}, "WALLET"},
    {RRType{263}, "CLA"},      {RRType{264}, "IPN"},       {RRType{32768}, "TA"},
    {RRType{32769}, "DLV"},
});

std::string upperCase(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// Reads fixed-width decimal fields out of a pattern such as "dddd-dd-dd".
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    if (text.size() < from + count) {
        return std::nullopt;
    }
    const auto field = text.substr(from, count);
    if (!std::all_of(field.begin(), field.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    return wholeNumber<int>(field);
}

struct CivilTime {
    int year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0;

    [[nodiscard]] std::optional<Timestamp> toTimestamp() const {
        const std::chrono::year_month_day date{std::chrono::year(year),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
        if (!date.ok() || hour > 23 || minute > 59 || second > 60) {
            return std::nullopt;
        }
        const auto days = std::chrono::sys_days(date).time_since_epoch().count();
        return Timestamp{std::int64_t{days} * 86400 + hour * 3600 + minute * 60 + second};
    }
};

/// Offset from UTC in seconds: "", "Z", "+01:00", "+0100" or "+01".
std::optional<int> readOffset(std::string_view text) {
    if (text.empty() || text == "Z" || text == "z") {
        return 0;
    }
    if (text[0] != '+' && text[0] != '-') {
        return std::nullopt;
    }
    std::string rest(text.substr(1));
    std::erase(rest, ':');
    const auto hours = digits(rest, 0, 2);
    const auto minutes = rest.size() == 2 ? std::optional<int>(0) : digits(rest, 2, 2);
    if (!hours || !minutes || (rest.size() != 2 && rest.size() != 4)) {
        return std::nullopt;
    }
    const int seconds = *hours * 3600 + *minutes * 60;
    return text[0] == '-' ? -seconds : seconds;
}

std::optional<Timestamp> readIso8601(std::string_view text) {
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    CivilTime civil{*year, *month, *day};
    if (text.size() == 10) {
        return civil.toTimestamp();
    }
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    if (!hour || !minute || text[13] != ':' || std::string_view("Tt ").find(text[10]) == std::string_view::npos) {
        return std::nullopt;
    }
    civil.hour = *hour;
    civil.minute = *minute;
    std::size_t end = 16;
    if (text.size() > end && text[end] == ':') {
        const auto second = digits(text, 17, 2);
        if (!second) {
            return std::nullopt;
        }
        civil.second = *second;
        end = 19;
        if (text.size() > end && text[end] == '.') {  // fractions do not matter to signatures of whole seconds
            end = std::min(text.find_first_not_of("0123456789", end + 1), text.size());
        }
    }
    const auto offset = readOffset(text.substr(end));
    const auto local = civil.toTimestamp();
    if (!offset || !local) {
        return std::nullopt;
    }
    return Timestamp{local->seconds - *offset};
}

}  // namespace

std::string typeText(RRType type) {
    const auto* found =
        std::find_if(kTypes.begin(), kTypes.end(), [type](const auto& entry) { return entry.type == type; });
    return found != kTypes.end() ? std::string(found->text) : "TYPE" + std::to_string(static_cast<unsigned>(type));
}

std::optional<RRType> typeFromText(std::string_view text) {
    const std::string upper = upperCase(text);
    const auto* found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& entry) { return entry.text == upper; });
    if (found != kTypes.end()) {
        return found->type;
    }
    if (upper.starts_with("TYPE")) {
        if (const auto number = wholeNumber<std::uint16_t>(std::string_view(upper).substr(4))) {
            return RRType{*number};
        }
    }
    return std::nullopt;
}

std::string rcodeText(Rcode rcode) {
    switch (rcode) {
        case Rcode::NoError: return "NOERROR";
        case Rcode::FormErr: return "FORMERR";
        case Rcode::ServFail: return "SERVFAIL";
        case Rcode::NxDomain: return "NXDOMAIN";
        case Rcode::NotImp: return "NOTIMP";
        case Rcode::Refused: return "REFUSED";
        case Rcode::BadVers: return "BADVERS";
    }
    return "RCODE" + std::to_string(static_cast<unsigned>(rcode));
}

std::string algorithmMnemonic(Algorithm algorithm) {
    switch (algorithm) {
        case Algorithm::Delete: return "DELETE";
        case Algorithm::RsaMd5: return "RSAMD5";
        case Algorithm::Dsa: return "DSA";
        case Algorithm::RsaSha1: return "RSASHA1";
        case Algorithm::DsaNsec3Sha1: return "DSA-NSEC3-SHA1";
        case Algorithm::RsaSha1Nsec3Sha1: return "RSASHA1-NSEC3-SHA1";
        case Algorithm::RsaSha256: return "RSASHA256";
        case Algorithm::RsaSha512: return "RSASHA512";
        case Algorithm::EccGost: return "ECC-GOST";
        case Algorithm::EcdsaP256Sha256: return "ECDSAP256SHA256";
        case Algorithm::EcdsaP384Sha384: return "ECDSAP384SHA384";
        case Algorithm::Ed25519: return "ED25519";
        case Algorithm::Ed448: return "ED448";
        case Algorithm::Sm2Sm3: return "SM2SM3";
        case Algorithm::MlDsa44: return "MLDSA44";
        case Algorithm::EccGost12: return "ECC-GOST12";
        case Algorithm::Indirect: return "INDIRECT";
        case Algorithm::PrivateDns: return "PRIVATEDNS";
        case Algorithm::PrivateOid: return "PRIVATEOID";
    }
    return std::to_string(static_cast<unsigned>(algorithm));
}

std::string algorithmName(Algorithm algorithm) {
    switch (algorithm) {
        case Algorithm::RsaMd5: return "RSA/MD5";
        case Algorithm::Dsa: return "DSA";
        case Algorithm::RsaSha1: return "RSA/SHA-1";
        case Algorithm::DsaNsec3Sha1: return "DSA";
        case Algorithm::RsaSha1Nsec3Sha1: return "RSA/SHA-1";
        case Algorithm::RsaSha256: return "RSA/SHA-256";
        case Algorithm::RsaSha512: return "RSA/SHA-512";
        case Algorithm::EccGost: return "GOST 2001";
        case Algorithm::EcdsaP256Sha256: return "ECDSA P-256";
        case Algorithm::EcdsaP384Sha384: return "ECDSA P-384";
        case Algorithm::Ed25519: return "Ed25519";
        case Algorithm::Ed448: return "Ed448";
        case Algorithm::Sm2Sm3: return "SM2";
        case Algorithm::MlDsa44: return "ML-DSA-44";
        case Algorithm::EccGost12: return "GOST 2012";
        case Algorithm::Delete:
        case Algorithm::Indirect:
        case Algorithm::PrivateDns:
        case Algorithm::PrivateOid: break;
    }
    return "algorithm " + std::to_string(static_cast<unsigned>(algorithm));
}

std::string digestName(DigestType type) {
    switch (type) {
        case DigestType::Null: return "no digest";
        case DigestType::Sha1: return "SHA-1";
        case DigestType::Sha256: return "SHA-256";
        case DigestType::Gost: return "GOST R 34.11-94";
        case DigestType::Sha384: return "SHA-384";
        case DigestType::Gost2012: return "GOST R 34.11-2012";
        case DigestType::Sm3: return "SM3";
    }
    return "digest type " + std::to_string(static_cast<unsigned>(type));
}

Timestamp fromSerial(std::uint32_t wireSeconds, Timestamp reference) {
    const auto difference = static_cast<std::int32_t>(wireSeconds - static_cast<std::uint32_t>(reference.seconds));
    return Timestamp{reference.seconds + difference};
}

std::string toIso8601(Timestamp time) {
    const std::chrono::sys_seconds moment{std::chrono::seconds(time.seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(moment - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

std::optional<Timestamp> timestampFromText(std::string_view text) {
    if (text.size() == 14 && digits(text, 0, 14 - 5)) {
        const auto year = digits(text, 0, 4), month = digits(text, 4, 2), day = digits(text, 6, 2);
        const auto hour = digits(text, 8, 2), minute = digits(text, 10, 2), second = digits(text, 12, 2);
        if (!year || !month || !day || !hour || !minute || !second) {
            return std::nullopt;
        }
        return CivilTime{*year, *month, *day, *hour, *minute, *second}.toTimestamp();
    }
    if (const auto number = wholeNumber<std::int64_t>(text)) {
        constexpr std::int64_t kYear10000 = 253402300800;  // what ISO 8601 can show
        return *number >= 0 && *number < kYear10000 ? std::optional(Timestamp{*number}) : std::nullopt;
    }
    return readIso8601(text);
}

}  // namespace rootline
