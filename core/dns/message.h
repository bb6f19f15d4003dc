// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

#include <tl/expected.hpp>

namespace rootline {

/// What one asks: a name and a type, class IN.
struct Question {
    Name name;
    RRType type = RRType::A;
    friend bool operator==(const Question&, const Question&) = default;
    friend auto operator<=>(const Question&, const Question&) = default;
};

/// Something in a message that the standards do not allow but that does not make it unreadable.
enum class OddityKind {
    TrailingBytes,          ///< octets after the last record
    BadRdata,               ///< RDATA does not have the layout of its type: the record is left out
    SecondOpt,              ///< more than one OPT record (RFC 6891 section 6.1.1)
    OptOutsideAdditional,   ///< OPT in another section than additional
    OptOwnerNotRoot,        ///< OPT whose owner is not the root
    BadEdnsOption,          ///< an option runs past the end of OPT's RDATA
    ForwardPointer,         ///< a compression pointer that does not point to an earlier place (RFC 1035 section 4.1.4)
    CompressedNameInRdata,  ///< a compressed name in a type where RFC 3597 section 4 forbids it
    TtlTopBit,              ///< TTL of 2^31 or more, read as 0 (RFC 2181 section 8)
    QuestionCount,          ///< not exactly one question
    ForeignClass            ///< a record of a class other than IN: left out
};

struct Oddity {
    OddityKind kind{};
    std::size_t offset = 0;  ///< octets from the start of the message
    friend bool operator==(const Oddity&, const Oddity&) = default;
};

/// Extended DNS error (RFC 8914). The text comes from a stranger: show it escaped.
struct ExtendedError {
    std::uint16_t code = 0;
    std::string text;
    friend bool operator==(const ExtendedError&, const ExtendedError&) = default;
};

/// EDNS(0), RFC 6891.
struct Edns {
    std::uint8_t version = 0;
    std::uint16_t udpSize = 1232;  ///< octets
    bool dnssecOk = false;         ///< DO, RFC 3225
    std::vector<ExtendedError> errors;
    std::optional<Bytes> nsid;  ///< RFC 5001
    friend bool operator==(const Edns&, const Edns&) = default;
};

/// A whole DNS message (RFC 1035 section 4).
struct Message {
    std::uint16_t id = 0;
    std::uint8_t opcode = 0;
    bool isResponse = false;          ///< QR
    bool authoritative = false;       ///< AA
    bool truncated = false;           ///< TC
    bool recursionDesired = false;    ///< RD
    bool recursionAvailable = false;  ///< RA
    bool authenticData = false;       ///< AD
    bool checkingDisabled = false;    ///< CD
    Rcode rcode = Rcode::NoError;     ///< with the EDNS extension
    std::optional<Question> question;
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional;  ///< without OPT
    std::optional<Edns> edns;
    std::vector<Oddity> oddities;
};

/// Why octets cannot be read as a message at all.
enum class MessageErrorKind {
    TooShort,          ///< less than a header
    TruncatedSection,  ///< a count promises more than there is
    BadName,           ///< a name with a reserved label type, over 255 octets, or cut off
    PointerLoop,       ///< compression pointers without end
    TooManyRecords     ///< more than the octets could hold
};

struct MessageError {
    MessageErrorKind kind{};
    std::size_t offset = 0;  ///< octets from the start of the message
};

/// Reads a message strictly: the only code that touches octets from the network. Never throws, never reads out of bounds.
tl::expected<Message, MessageError> parseMessage(ByteView wire);

/// What a query carries beside its question.
struct QueryOptions {
    bool recursionDesired = false;
    bool checkingDisabled = false;
    bool dnssecOk = true;
    std::uint16_t udpSize = 1232;
};

/// A query with EDNS. The caller owns the choice of a random `id`.
Bytes encodeQuery(const Question& question, std::uint16_t id, const QueryOptions& options = {});

/// Wire form of any message, names of owners compressed. `maxSize` (octets) > 0 cuts whole sections from the end
/// and sets TC where the message would be larger.
Bytes encodeMessage(const Message& message, std::size_t maxSize = 0);

/// True where the answer or authority section holds an RRSIG.
bool carriesSignature(const Message& message);

/// Groups records into RRsets: duplicates removed, RDATA in canonical order, sets in order of first appearance.
std::vector<RRset> groupIntoRRsets(std::span<const Record> records);

}  // namespace rootline
