// SPDX-License-Identifier: MIT
#include "core/dns/message.h"

#include "core/dns/codec.h"
#include "core/dns/rdata_layout.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rootline {

namespace {

constexpr std::size_t kHeaderLength = 12;
constexpr std::size_t kSmallestRecord = 11;  // root owner, type, class, TTL, length
constexpr int kMaxPointers = 127;            // a name has at most 127 labels, so more jumps than that are a loop
constexpr std::uint16_t kEdnsExtendedError = 15;
constexpr std::uint16_t kEdnsNsid = 3;
constexpr std::uint32_t kEdnsDoBit = 0x8000;

template <typename Value>
using Read = tl::expected<Value, MessageError>;

/// Reads a message front to back. Every access is checked against the end.
class Reader {
public:
    explicit Reader(ByteView wire) : wire_(wire) {}

    Read<Message> read();

private:
    struct CompressedName {
        Name name;
        bool compressed = false;
    };
    struct RecordHead {
        Name owner;
        std::uint16_t type = 0, rrClass = 0, length = 0;
        std::uint32_t ttl = 0;
        std::size_t start = 0;
    };

    [[nodiscard]] std::size_t left() const { return wire_.size() - position_; }
    [[nodiscard]] std::uint16_t u16At(std::size_t at) const {
        return static_cast<std::uint16_t>(wire_[at] << 8 | wire_[at + 1]);
    }
    std::uint16_t takeU16();
    std::uint32_t takeU32();
    tl::unexpected<MessageError> fail(MessageErrorKind kind) const {
        return tl::unexpected(MessageError{kind, position_});
    }
    void note(OddityKind kind, std::size_t offset) { message_.oddities.push_back({kind, offset}); }

    Read<CompressedName> takeName();
    Read<void> readQuestions(std::uint16_t count);
    Read<void> readSection(std::uint16_t count, std::vector<Record>& section, bool additional);
    Read<RecordHead> readHead();
    std::optional<Bytes> readRdata(const RecordHead& head);
    void readOpt(const RecordHead& head, bool additional);
    void readOption(std::uint16_t code, ByteView value);

    ByteView wire_;
    std::size_t position_ = 0;
    Message message_;
};

std::uint16_t Reader::takeU16() {
    const auto value = u16At(position_);
    position_ += 2;
    return value;
}

std::uint32_t Reader::takeU32() {
    const std::uint32_t high = takeU16();
    return high << 16U | takeU16();
}

/// RFC 1035 section 4.1.4. A pointer that does not point backwards is noted but followed: the bound on jumps ends loops.
Read<Reader::CompressedName> Reader::takeName() {
    std::string wire;
    std::size_t at = position_;
    std::size_t after = 0;  // where the name ends in the message, once a pointer was followed
    int pointers = 0;
    for (;;) {
        if (at >= wire_.size()) {
            return fail(MessageErrorKind::BadName);
        }
        const std::uint8_t length = wire_[at];
        if (length >= 0xC0) {
            if (at + 1 >= wire_.size()) {
                return fail(MessageErrorKind::BadName);
            }
            if (++pointers > kMaxPointers) {
                return fail(MessageErrorKind::PointerLoop);
            }
            const std::size_t target = u16At(at) & 0x3FFFU;
            if (target >= at) {
                note(OddityKind::ForwardPointer, at);
            }
            after = after == 0 ? at + 2 : after;
            at = target;
            continue;
        }
        if (length > 63 || at + 1 + length > wire_.size() || wire.size() + 1 + length > 255) {
            return fail(MessageErrorKind::BadName);
        }
        wire.append(wire_.begin() + static_cast<std::ptrdiff_t>(at),
                    wire_.begin() + static_cast<std::ptrdiff_t>(at + 1 + length));
        at += 1U + length;
        if (length == 0) {
            break;
        }
    }
    auto name = Name::fromWire({reinterpret_cast<const std::uint8_t*>(wire.data()), wire.size()});
    if (!name) {
        return fail(MessageErrorKind::BadName);
    }
    position_ = pointers > 0 ? after : at;
    return CompressedName{std::move(*name), pointers > 0};
}

Read<void> Reader::readQuestions(std::uint16_t count) {
    if (count != 1) {
        note(OddityKind::QuestionCount, 4);
    }
    for (std::uint16_t i = 0; i < count; ++i) {
        auto name = takeName();
        if (!name) {
            return tl::unexpected(name.error());
        }
        if (left() < 4) {
            return fail(MessageErrorKind::TruncatedSection);
        }
        const auto type = RRType{takeU16()};
        const auto rrClass = takeU16();
        if (i == 0 && rrClass == kClassIn) {
            message_.question = Question{std::move(name->name), type};
        }
    }
    return {};
}

Read<Reader::RecordHead> Reader::readHead() {
    RecordHead head;
    head.start = position_;
    auto owner = takeName();
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    if (left() < 10) {
        return fail(MessageErrorKind::TruncatedSection);
    }
    head.owner = std::move(owner->name);
    head.type = takeU16();
    head.rrClass = takeU16();
    head.ttl = takeU32();
    head.length = takeU16();
    if (left() < head.length) {
        return fail(MessageErrorKind::TruncatedSection);
    }
    return head;
}

/// RDATA with its names decompressed; nothing where it does not have the layout of its type.
std::optional<Bytes> Reader::readRdata(const RecordHead& head) {
    const std::size_t end = position_ + head.length;
    const auto layout = layoutOf(RRType{head.type});
    if (layout.empty()) {
        return Bytes(wire_.begin() + static_cast<std::ptrdiff_t>(position_),
                     wire_.begin() + static_cast<std::ptrdiff_t>(end));
    }
    Bytes rdata;
    rdata.reserve(head.length);
    for (const auto kind : layout) {
        const std::size_t fieldStart = position_;
        if (isName(kind)) {
            const auto name = takeName();
            if (!name || position_ > end) {
                return std::nullopt;
            }
            if (name->compressed && kind != FieldKind::CompressibleName) {
                note(OddityKind::CompressedNameInRdata, fieldStart);
            }
            const auto wire = name->name.wire();
            rdata.insert(rdata.end(), wire.begin(), wire.end());
            continue;
        }
        const auto rest = wire_.subspan(position_, end - position_);
        const auto length = fieldLength(kind, rest);
        if (!length) {
            return std::nullopt;
        }
        rdata.insert(rdata.end(), rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(*length));
        position_ += *length;
    }
    return position_ == end ? std::optional(std::move(rdata)) : std::nullopt;
}

void Reader::readOption(std::uint16_t code, ByteView value) {
    if (code == kEdnsExtendedError && value.size() >= 2) {
        message_.edns->errors.push_back(
            {static_cast<std::uint16_t>(value[0] << 8 | value[1]), std::string(value.begin() + 2, value.end())});
    } else if (code == kEdnsNsid) {
        message_.edns->nsid = Bytes(value.begin(), value.end());
    }
}

/// RFC 6891 section 6.1. The first OPT counts.
void Reader::readOpt(const RecordHead& head, bool additional) {
    if (!additional) {
        note(OddityKind::OptOutsideAdditional, head.start);
    }
    if (!head.owner.isRoot()) {
        note(OddityKind::OptOwnerNotRoot, head.start);
    }
    if (message_.edns) {
        note(OddityKind::SecondOpt, head.start);
        return;
    }
    Edns edns;
    edns.udpSize = head.rrClass;
    edns.version = static_cast<std::uint8_t>(head.ttl >> 16U & 0xFFU);
    edns.dnssecOk = (head.ttl & kEdnsDoBit) != 0;
    message_.rcode = Rcode{static_cast<std::uint16_t>(static_cast<unsigned>(message_.rcode) | (head.ttl >> 24U) << 4U)};
    message_.edns = std::move(edns);
    auto rest = wire_.subspan(position_, head.length);
    while (!rest.empty()) {
        const std::size_t length = rest.size() < 4 ? rest.size() : static_cast<std::size_t>(rest[2] << 8 | rest[3]);
        if (rest.size() < 4 || rest.size() - 4 < length) {
            note(OddityKind::BadEdnsOption, position_ + head.length - rest.size());
            return;
        }
        readOption(static_cast<std::uint16_t>(rest[0] << 8 | rest[1]), rest.subspan(4, length));
        rest = rest.subspan(4 + length);
    }
}

Read<void> Reader::readSection(std::uint16_t count, std::vector<Record>& section, bool additional) {
    if (count > left() / kSmallestRecord) {
        return fail(MessageErrorKind::TooManyRecords);
    }
    for (std::uint16_t i = 0; i < count; ++i) {
        auto head = readHead();
        if (!head) {
            return tl::unexpected(head.error());
        }
        const std::size_t end = position_ + head->length;
        if (RRType{head->type} == RRType::OPT) {
            readOpt(*head, additional);
        } else if (head->rrClass != kClassIn) {
            note(OddityKind::ForeignClass, head->start);
        } else if (auto rdata = readRdata(*head)) {
            if (head->ttl >= 0x80000000U) {
                note(OddityKind::TtlTopBit, head->start);
                head->ttl = 0;
            }
            section.push_back({std::move(head->owner), RRType{head->type}, kClassIn, head->ttl, std::move(*rdata)});
        } else {
            note(OddityKind::BadRdata, head->start);
        }
        position_ = end;
    }
    return {};
}

Read<Message> Reader::read() {
    if (wire_.size() < kHeaderLength) {
        return fail(MessageErrorKind::TooShort);
    }
    message_.id = takeU16();
    const std::uint16_t flags = takeU16();
    message_.isResponse = (flags & 0x8000U) != 0;
    message_.opcode = static_cast<std::uint8_t>(flags >> 11U & 15U);
    message_.authoritative = (flags & 0x0400U) != 0;
    message_.truncated = (flags & 0x0200U) != 0;
    message_.recursionDesired = (flags & 0x0100U) != 0;
    message_.recursionAvailable = (flags & 0x0080U) != 0;
    message_.authenticData = (flags & 0x0020U) != 0;
    message_.checkingDisabled = (flags & 0x0010U) != 0;
    message_.rcode = Rcode{static_cast<std::uint16_t>(flags & 15U)};
    const auto questions = takeU16();
    const auto answers = takeU16();
    const auto authorities = takeU16();
    const auto additionals = takeU16();
    if (auto done = readQuestions(questions); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = readSection(answers, message_.answer, false); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = readSection(authorities, message_.authority, false); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = readSection(additionals, message_.additional, true); !done) {
        return tl::unexpected(done.error());
    }
    if (left() > 0) {
        note(OddityKind::TrailingBytes, position_);
    }
    return std::move(message_);
}

/// Writes a message; owner names are compressed against names written before.
class Writer {
public:
    void u8(unsigned value) { wire_.push_back(static_cast<std::uint8_t>(value)); }
    void u16(unsigned value) {
        u8(value >> 8U & 0xFFU);
        u8(value & 0xFFU);
    }
    void u32(std::uint32_t value) {
        u16(value >> 16U);
        u16(value & 0xFFFFU);
    }
    void bytes(ByteView view) { wire_.insert(wire_.end(), view.begin(), view.end()); }

    void name(Name name) {
        while (!name.isRoot()) {
            const auto [known, isNew] = offsets_.try_emplace(name, wire_.size());
            if (!isNew) {
                u16(0xC000U | static_cast<unsigned>(known->second));
                return;
            }
            if (wire_.size() > 0x3FFF) {
                offsets_.erase(known);  // too far for a pointer
            }
            const auto label = name.label(0);
            u8(static_cast<unsigned>(label.size()));
            wire_.insert(wire_.end(), label.begin(), label.end());
            name = name.parent();
        }
        u8(0);
    }

    void record(const Record& record) {
        name(record.owner);
        u16(static_cast<unsigned>(record.type));
        u16(record.rrClass);
        u32(record.ttl);
        u16(static_cast<unsigned>(record.rdata.size()));
        bytes(record.rdata);
    }

    void section(const std::vector<Record>& records) {
        for (const auto& entry : records) {
            record(entry);
        }
    }

    void opt(const Edns& edns, Rcode rcode) {
        Writer options;
        for (const auto& error : edns.errors) {
            options.u16(kEdnsExtendedError);
            options.u16(static_cast<unsigned>(error.text.size()) + 2);
            options.u16(error.code);
            options.bytes({reinterpret_cast<const std::uint8_t*>(error.text.data()), error.text.size()});
        }
        if (edns.nsid) {
            options.u16(kEdnsNsid);
            options.u16(static_cast<unsigned>(edns.nsid->size()));
            options.bytes(*edns.nsid);
        }
        u8(0);
        u16(static_cast<unsigned>(RRType::OPT));
        u16(edns.udpSize);
        u8(static_cast<unsigned>(rcode) >> 4U & 0xFFU);
        u8(edns.version);
        u16(edns.dnssecOk ? kEdnsDoBit : 0U);
        u16(static_cast<unsigned>(options.wire_.size()));
        bytes(options.wire_);
    }

    Bytes take() { return std::move(wire_); }

private:
    Bytes wire_;
    std::unordered_map<Name, std::size_t> offsets_;
};

unsigned headerFlags(const Message& message) {
    return (message.isResponse ? 0x8000U : 0U) | (message.opcode & 15U) << 11U |
           (message.authoritative ? 0x0400U : 0U) | (message.truncated ? 0x0200U : 0U) |
           (message.recursionDesired ? 0x0100U : 0U) | (message.recursionAvailable ? 0x0080U : 0U) |
           (message.authenticData ? 0x0020U : 0U) | (message.checkingDisabled ? 0x0010U : 0U) |
           (static_cast<unsigned>(message.rcode) & 15U);
}

Bytes encodeWhole(const Message& message) {
    Writer writer;
    writer.u16(message.id);
    writer.u16(headerFlags(message));
    writer.u16(message.question ? 1 : 0);
    writer.u16(static_cast<unsigned>(message.answer.size()));
    writer.u16(static_cast<unsigned>(message.authority.size()));
    writer.u16(static_cast<unsigned>(message.additional.size()) + (message.edns ? 1U : 0U));
    if (message.question) {
        writer.name(message.question->name);
        writer.u16(static_cast<unsigned>(message.question->type));
        writer.u16(kClassIn);
    }
    writer.section(message.answer);
    writer.section(message.authority);
    writer.section(message.additional);
    if (message.edns) {
        writer.opt(*message.edns, message.rcode);
    }
    return writer.take();
}

}  // namespace

tl::expected<Message, MessageError> parseMessage(ByteView wire) {
    return Reader(wire).read();
}

Bytes encodeQuery(const Question& question, std::uint16_t id, const QueryOptions& options) {
    Message query;
    query.id = id;
    query.recursionDesired = options.recursionDesired;
    query.checkingDisabled = options.checkingDisabled;
    query.question = question;
    query.edns = Edns{};
    query.edns->udpSize = options.udpSize;
    query.edns->dnssecOk = options.dnssecOk;
    return encodeWhole(query);
}

Bytes encodeMessage(const Message& message, std::size_t maxSize) {
    Bytes wire = encodeWhole(message);
    if (maxSize == 0 || wire.size() <= maxSize) {
        return wire;
    }
    // Additional records may go without a word (RFC 2181 section 9), but not the glue of a referral (RFC 9471 section 3.1).
    Message cut = message;
    const bool lacksGlue = !message.authoritative && message.answer.empty() && !message.additional.empty();
    cut.truncated = message.truncated || lacksGlue;
    cut.additional.clear();
    wire = encodeWhole(cut);
    if (wire.size() <= maxSize) {
        return wire;
    }
    cut.truncated = true;
    cut.authority.clear();
    cut.answer.clear();
    return encodeWhole(cut);
}

bool carriesSignature(const Message& message) {
    const auto isSignature = [](const Record& record) { return record.type == RRType::RRSIG; };
    return std::any_of(message.answer.begin(), message.answer.end(), isSignature) ||
           std::any_of(message.authority.begin(), message.authority.end(), isSignature);
}

std::vector<RRset> groupIntoRRsets(std::span<const Record> records) {
    std::vector<RRset> sets;
    std::map<std::pair<Name, RRType>, std::size_t> places;
    for (const auto& record : records) {
        const auto [place, isNew] = places.try_emplace({record.owner, record.type}, sets.size());
        if (isNew) {
            sets.push_back({record.owner, record.type, record.ttl, {}});
        }
        auto& set = sets[place->second];
        set.ttl = std::min(set.ttl, record.ttl);
        set.rdatas.push_back(record.rdata);
    }
    for (auto& set : sets) {
        // RFC 4034 section 6.3 orders by canonical form and drops duplicates.
        std::vector<std::pair<Bytes, Bytes>> keyed;
        keyed.reserve(set.rdatas.size());
        for (auto& rdata : set.rdatas) {
            keyed.emplace_back(canonicalRdata(set.type, rdata), std::move(rdata));
        }
        std::sort(keyed.begin(), keyed.end());
        keyed.erase(
            std::unique(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
            keyed.end());
        set.rdatas.clear();
        for (auto& [canonical, rdata] : keyed) {
            set.rdatas.push_back(std::move(rdata));
        }
    }
    return sets;
}

}  // namespace rootline
