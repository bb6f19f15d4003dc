// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"
#include "core/trust/anchor.h"

namespace rootline::imports {

/// Other programs' files that tell what name servers said.
enum class Format {
    DnsvizProbe,   ///< JSON of "dnsviz probe", versions 1.0 to 1.3
    Replay,        ///< .rpl scenarios of Unbound's testbound and of Deckard
    MessageText,   ///< what dig, kdig, drill and delv print
    ZoneFile,      ///< a zone in master-file form (RFC 1035 section 5), signed or not
    Zonemaster,    ///< what "zonemaster-cli --save" writes
    PacketCapture  ///< pcap and pcapng
};

/// Something about an import that its reader should know.
struct Note {
    enum class Kind {
        AskedWithoutDnssec,  ///< so many messages were asked for without DNSSEC, hold no signature, and are left out
        LinesLeftOut,        ///< so many lines or records cannot be read and are left out
        MessagesLeftOut,     ///< so many messages cannot be read and are left out
        TruncatedLeftOut,    ///< so many messages came truncated and are left out
        ResolversLeftOut,    ///< so many answers of resolvers are left out beside those of name servers
        NameServersLeftOut,  ///< so many answers of name servers are left out beside those of resolvers
        FragmentsLeftOut,    ///< so many parts of split packets are left out: the others are not in the file
        MulticastLeftOut,    ///< so many messages of mDNS and LLMNR are left out
        EncryptedLeftOut,    ///< so many connections carry DNS that is encrypted
        AnswersNotCaptured,  ///< so many questions were asked whose answers are not in the file
        NotInFile,           ///< so many questions, that a validator asks, are not answered by the file
        OtherChainsLeftOut,  ///< so many NSEC or NSEC3 records belong to a chain that is not in use
        OwnKeysTrusted       ///< no DS is given: the zone is validated with its own secure entry points
    };
    Kind kind{};
    int count = 0;
    friend bool operator==(const Note&, const Note&) = default;
};

/// The content of a file.
struct Import {
    Format format{};
    std::string maker = {};  ///< the program whose file it is, such as "dnsviz probe 1.2"
    Question question = {};
    std::vector<Question> otherQuestions = {};  ///< that could be validated by the same file
    std::optional<Timestamp> at = {};           ///< when it was heard; nothing where the file does not say
    std::vector<Server> rootHints = {};
    std::vector<TrustAnchor> anchors = {};  ///< that the file names; empty where it names none
    bool trustsItself = false;              ///< `anchors` are the zone's own keys, or none where it has none
    Evidence evidence = {};
    std::vector<Note> notes = {};
};

/// Why a file cannot be used.
struct Error {
    enum class Reason {
        NotRecognised,  ///< none of the formats
        Empty,          ///< nothing, or white space alone
        Packed,         ///< by a program other than gzip; `where` is its name
        Damaged,        ///< begins like the format and cannot be read further
        TooLarge,       ///< more than kLargestFile octets, or more values than a machine should be made to hold
        TooDeep,        ///< nested deeper than any such file
        NewerVersion,   ///< `where` is the version that the file says it has
        NoMessages,     ///< the right format, with nothing in it that can be used
        OnlyEncrypted,  ///< a packet capture whose DNS is encrypted
        OnlyMulticast,  ///< a packet capture of a local network's names alone (mDNS, LLMNR)
        UnknownLink,    ///< a packet capture of a link that is not known here; `where` is what libpcap calls it
        NotInZone       ///< `where` is the name that the zone file does not hold
    };
    Reason reason{};
    std::optional<Format> format = {};
    std::size_t line = 0;  ///< from 1; 0 where no one line is at fault
    std::string where = {};
};

inline constexpr std::size_t kLargestFile = std::size_t{64} << 20U;  ///< octets

/// What is to be validated, as far as the reader of the file chooses.
struct Wish {
    std::optional<Question> question = {};
    bool hasAnchors = false;  ///< anchors are given beside the file
};

/// The format of a file, found from its content alone; nothing where it is none of them.
std::optional<Format> recognise(ByteView octets);

/// The program that packed the octets, such as "xz", where it is one whose files are not unpacked here; empty otherwise.
std::string packedBy(ByteView octets);

/// Reads a file of any of the formats (unpacked). Nothing in it is believed; sizes are bounded.
tl::expected<Import, Error> importEvidence(ByteView octets, const Wish& wish);

/// The readers, one for each format.
tl::expected<Import, Error> importDnsvizProbe(std::string_view text, const Wish& wish);
tl::expected<Import, Error> importReplay(std::string_view text, const Wish& wish);
tl::expected<Import, Error> importMessageText(std::string_view text, const Wish& wish);
tl::expected<Import, Error> importZoneFile(std::string_view text, const Wish& wish);
tl::expected<Import, Error> importZonemaster(std::string_view text, const Wish& wish);
tl::expected<Import, Error> importPacketCapture(ByteView octets, const Wish& wish);

}  // namespace rootline::imports
