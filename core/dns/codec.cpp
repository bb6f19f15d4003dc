// SPDX-License-Identifier: MIT
#include "core/dns/codec.h"

#include "core/dns/free_with.h"
#include "core/dns/message.h"
#include "core/dns/rdata_layout.h"

#include <algorithm>
#include <array>
#include <cstdbool>  // before ldns.h, which otherwise redefines bool, true and false
#include <cstdio>
#include <cstdlib>
#include <memory>

extern "C" {
#include <ldns/ldns.h>
}

namespace rootline {

namespace {

using LdnsRecord = std::unique_ptr<ldns_rr, FreeWith<ldns_rr_free>>;
using LdnsField = std::unique_ptr<ldns_rdf, FreeWith<ldns_rdf_deep_free>>;
using LdnsText = std::unique_ptr<char, FreeWith<std::free>>;
using File = std::unique_ptr<std::FILE, FreeWith<std::fclose>>;

constexpr RRType kSig{24};
constexpr RRType kNxt{30};
constexpr RRType kA6{38};

Bytes recordWire(const Name& owner, RRType type, std::uint32_t ttl, ByteView rdata) {
    const auto put16 = [](Bytes& wire, std::size_t value) {
        wire.push_back(static_cast<std::uint8_t>(value >> 8U));
        wire.push_back(static_cast<std::uint8_t>(value & 0xFFU));
    };
    Bytes wire(owner.wire().begin(), owner.wire().end());
    put16(wire, static_cast<std::size_t>(type));
    put16(wire, kClassIn);
    put16(wire, ttl >> 16U);
    put16(wire, ttl & 0xFFFFU);
    put16(wire, rdata.size());
    wire.insert(wire.end(), rdata.begin(), rdata.end());
    return wire;
}

/// ldns' own record of RDATA that our parser accepts; null otherwise.
LdnsRecord toLdns(const Name& owner, RRType type, ByteView rdata) {
    // ldns would read the clock to print a SIG, and does not know the layout of NXT.
    if (layoutOf(type).empty() || type == kSig || type == kNxt || !rdataIsWellFormed(type, rdata)) {
        return nullptr;
    }
    const Bytes wire = recordWire(owner, type, 0, rdata);
    ldns_rr* raw = nullptr;
    std::size_t position = 0;
    if (ldns_wire2rr(&raw, wire.data(), wire.size(), &position, LDNS_SECTION_ANSWER) != LDNS_STATUS_OK) {
        return nullptr;
    }
    return LdnsRecord(raw);
}

/// The record as octets; nothing where ldns cannot write it.
std::optional<Bytes> toWire(const ldns_rr& rr) {
    std::uint8_t* raw = nullptr;
    std::size_t size = 0;
    if (ldns_rr2wire(&raw, &rr, LDNS_SECTION_ANSWER, &size) != LDNS_STATUS_OK) {
        return std::nullopt;
    }
    const std::unique_ptr<std::uint8_t, FreeWith<std::free>> owned(raw);
    return Bytes(raw, raw + size);
}

/// A record from ldns' text parser, read back through our own strict one.
std::optional<Record> fromLdns(const ldns_rr& rr) {
    const auto wire = toWire(rr);
    if (!wire) {
        return std::nullopt;
    }
    Bytes message(12, 0);
    message[7] = 1;  // ANCOUNT
    message.insert(message.end(), wire->begin(), wire->end());
    auto parsed = parseMessage(message);
    if (!parsed || parsed->answer.size() != 1) {
        return std::nullopt;
    }
    return std::move(parsed->answer.front());
}

std::string genericText(ByteView rdata) {
    return "\\# " + std::to_string(rdata.size()) + (rdata.empty() ? "" : " " + toHex(rdata));
}

/// YYYYMMDDHHmmSS (RFC 4034 section 3.2). ldns would read the clock here.
std::string signatureTime(std::uint32_t seconds) {
    std::string text = toIso8601(Timestamp{seconds});
    std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
    return text;
}

std::string rrsigText(const Rrsig& rrsig) {
    return typeText(rrsig.covered) + ' ' + std::to_string(static_cast<unsigned>(rrsig.algorithm)) + ' ' +
           std::to_string(rrsig.labels) + ' ' + std::to_string(rrsig.originalTtl) + ' ' +
           signatureTime(rrsig.expiration) + ' ' + signatureTime(rrsig.inception) + ' ' + std::to_string(rrsig.keyTag) +
           ' ' + rrsig.signer.toText() + ' ' + toBase64(rrsig.signature);
}

/// What ldns prints behind the owner, TTL, class and type, which our records never leave out.
std::string textAfterType(const ldns_rr& rr) {
    const LdnsText whole(ldns_rr2str(&rr));
    if (!whole) {
        return {};
    }
    std::string_view text = whole.get();
    for (int column = 0; column < 4; ++column) {
        text.remove_prefix(std::min(text.size(), text.find('\t')));
        text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    }
    if (const auto comment = text.find(" ;{"); comment != std::string_view::npos) {  // ldns adds key tags as a comment
        text = text.substr(0, comment);
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

/// Puts every name of `rdata` that `layout` says is lowered in lower case, in its place: lengths do not change.
void lowerNames(Bytes& rdata, std::span<const FieldKind> layout) {
    std::size_t at = 0;
    for (const auto kind : layout) {
        const auto rest = ByteView(rdata).subspan(at);
        if (!isName(kind)) {
            at += fieldLength(kind, rest).value_or(rest.size());
            continue;
        }
        const auto name = Name::fromWirePrefix(rest);
        if (!name) {
            return;
        }
        if (kind != FieldKind::PlainName) {
            const Name lowered = name->lowered();
            std::copy(lowered.wire().begin(), lowered.wire().end(), rdata.begin() + static_cast<std::ptrdiff_t>(at));
        }
        at += name->wireLength();
    }
}

/// RFC 2874 section 3.1: a prefix length, as much of the address as it leaves, and a name where it is not 0. A layout
/// cannot say that.
void lowerA6(Bytes& rdata) {
    constexpr unsigned kAddressBits = 128;
    if (rdata.empty() || rdata[0] > kAddressBits) {
        return;
    }
    const std::size_t at = 1 + (kAddressBits - rdata[0] + 7) / 8;
    if (at >= rdata.size()) {
        return;
    }
    if (const auto name = Name::fromWire(ByteView(rdata).subspan(at))) {
        const Name lowered = name->lowered();
        std::copy(lowered.wire().begin(), lowered.wire().end(), rdata.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

/// Finds the line in which an entry begins, past empty lines and comments. Each call goes on where the last one stopped.
class EntryLines {
public:
    explicit EntryLines(std::string_view text) : rest_(text) {}

    std::size_t atOrAfter(int from) {
        while (!rest_.empty() && (line_ < static_cast<std::size_t>(from) || !hasEntry())) {
            rest_.remove_prefix(std::min(lineEnd() + 1, rest_.size()));
            ++line_;
        }
        return line_;
    }

private:
    [[nodiscard]] std::size_t lineEnd() const { return std::min(rest_.find('\n'), rest_.size()); }
    [[nodiscard]] bool hasEntry() const {
        const auto first = rest_.substr(0, lineEnd()).find_first_not_of(" \t\r");
        return first != std::string_view::npos && rest_[first] != ';';
    }

    std::string_view rest_;
    std::size_t line_ = 1;
};

/// Reads a zone file entry by entry: what ldns has to remember from one to the next.
class ZoneReading {
public:
    ZoneReading(std::FILE* file, const Name& origin, std::uint32_t ttl)
        : file_(file),
          origin_(ldns_dname_new_frm_data(static_cast<std::uint16_t>(origin.wireLength()), origin.wire().data())),
          ttl_(ttl) {}
    ~ZoneReading() {
        const LdnsField origin(origin_);
        const LdnsField previous(previous_);
    }
    ZoneReading(const ZoneReading&) = delete;
    ZoneReading& operator=(const ZoneReading&) = delete;

    [[nodiscard]] int line() const { return line_; }

    /// The next record; nothing for a directive or an empty line. The error says what is wrong with the entry.
    tl::expected<std::optional<Record>, std::string> next() {
        ldns_rr* raw = nullptr;
        const auto status = ldns_rr_new_frm_fp_l(&raw, file_, &ttl_, &origin_, &previous_, &line_);
        const LdnsRecord rr(status == LDNS_STATUS_OK ? raw : nullptr);
        if (!rr) {
            const bool isDirective = status == LDNS_STATUS_SYNTAX_TTL || status == LDNS_STATUS_SYNTAX_ORIGIN ||
                                     status == LDNS_STATUS_SYNTAX_EMPTY;
            return isDirective ? tl::expected<std::optional<Record>, std::string>(std::nullopt)
                               : tl::unexpected<std::string>(ldns_get_errorstr_by_id(status));
        }
        auto record = fromLdns(*rr);
        if (!record) {
            return tl::unexpected<std::string>("RDATA does not fit the type");
        }
        if (record->type == RRType::None) {  // what ldns makes of a word that is no type
            return tl::unexpected<std::string>("unknown record type");
        }
        return record;
    }

private:
    std::FILE* file_;
    ldns_rdf* origin_;
    ldns_rdf* previous_ = nullptr;
    std::uint32_t ttl_;
    int line_ = 1;
};

std::optional<ldns_hash> ldnsHash(DigestType type) {
    switch (type) {
        case DigestType::Sha1: return LDNS_SHA1;
        case DigestType::Sha256: return LDNS_SHA256;
        case DigestType::Sha384: return LDNS_SHA384;
        case DigestType::Null:
        case DigestType::Gost:
        case DigestType::Gost2012:
        case DigestType::Sm3: break;
    }
    return std::nullopt;
}

}  // namespace

bool rdataIsWellFormed(RRType type, ByteView rdata) {
    const auto layout = layoutOf(type);
    if (layout.empty()) {
        return true;
    }
    for (const auto kind : layout) {
        std::optional<std::size_t> length;
        if (isName(kind)) {
            const auto name = Name::fromWirePrefix(rdata);
            length = name ? std::optional(name->wireLength()) : std::nullopt;
        } else {
            length = fieldLength(kind, rdata);
        }
        if (!length) {
            return false;
        }
        rdata = rdata.subspan(*length);
    }
    return rdata.empty();
}

std::string rdataText(RRType type, ByteView rdata) {
    if (type == RRType::RRSIG) {
        const auto rrsig = Rrsig::fromRdata(rdata);
        return rrsig ? rrsigText(*rrsig) : genericText(rdata);
    }
    const auto rr = toLdns(Name(), type, rdata);
    std::string text = rr ? textAfterType(*rr) : std::string();
    return text.empty() ? genericText(rdata) : text;
}

std::string recordText(const Record& record) {
    return record.owner.toText() + ' ' + std::to_string(record.ttl) + " IN " + typeText(record.type) + ' ' +
           rdataText(record.type, record.rdata);
}

Bytes canonicalRdata(RRType type, ByteView rdata) {
    Bytes canonical(rdata.begin(), rdata.end());
    if (type == kA6) {
        lowerA6(canonical);
    } else if (rdataIsWellFormed(type, rdata)) {
        lowerNames(canonical, layoutOf(type));
    }
    return canonical;
}

std::uint16_t keyTag(const DnsKey& key) {
    const Bytes rdata = key.toRdata();
    return ldns_calc_keytag_raw(rdata.data(), rdata.size());
}

std::optional<DelegationSigner> makeDelegationSigner(const Name& owner, const DnsKey& key, DigestType type) {
    const auto hash = ldnsHash(type);
    const auto rr = hash ? toLdns(owner, RRType::DNSKEY, key.toRdata()) : nullptr;
    if (!rr) {
        return std::nullopt;
    }
    const LdnsRecord ds(ldns_key_rr2ds(rr.get(), *hash));
    const auto record = ds ? fromLdns(*ds) : std::nullopt;
    return record ? DelegationSigner::fromRdata(record->rdata) : std::nullopt;
}

tl::expected<std::vector<ZoneLine>, ZoneTextError> parseZoneLines(std::string_view text, std::size_t mostOctets,
                                                                  const Name& origin, std::uint32_t defaultTtl) {
    if (text.size() > mostOctets) {
        return tl::unexpected(ZoneTextError{1, "file larger than " + std::to_string(mostOctets >> 20U) + " MiB"});
    }
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const auto before = text.substr(0, nul);
        return tl::unexpected(ZoneTextError{
            static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1, "not a text file"});
    }
    std::string copy(text);
    copy += '\n';  // a last line without an end is a line too
    const File file(fmemopen(copy.data(), copy.size(), "r"));
    if (!file) {
        return tl::unexpected(ZoneTextError{1, "out of memory"});
    }
    ZoneReading reading(file.get(), origin, defaultTtl);
    EntryLines lines(text);
    std::vector<ZoneLine> records;
    while (std::feof(file.get()) == 0) {
        const int lineBefore = reading.line();
        auto record = reading.next();
        if (!record) {
            return tl::unexpected(ZoneTextError{lines.atOrAfter(lineBefore), record.error()});
        }
        if (*record) {
            records.push_back({std::move(**record), lines.atOrAfter(lineBefore)});
        }
    }
    return records;
}

tl::expected<std::vector<Record>, ZoneTextError> parseZoneText(std::string_view text, const Name& origin,
                                                               std::uint32_t defaultTtl) {
    constexpr std::size_t kMostOctets = 64U << 20U;
    auto lines = parseZoneLines(text, kMostOctets, origin, defaultTtl);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    std::vector<Record> records;
    records.reserve(lines->size());
    std::transform(lines->begin(), lines->end(), std::back_inserter(records),
                   [](ZoneLine& line) { return std::move(line.record); });
    return records;
}

}  // namespace rootline
