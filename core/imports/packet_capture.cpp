// SPDX-License-Identifier: MIT
// pcap and pcapng: libpcap reads the container, packets.cpp what is in it.
#include "core/imports/packets.h"
#include "core/imports/recording.h"

#include <pcap/pcap.h>

#include <cstdio>
#include <memory>

namespace rootline::imports {
namespace {

constexpr std::size_t kMostMessages = 200000;
constexpr std::uint16_t kDomain = 53;
constexpr unsigned kRecursionAvailable = 0x80;  // in the fourth octet of a message (RFC 1035 section 4.1.1)

struct ClosePcap {
    void operator()(pcap_t* handle) const { pcap_close(handle); }
};

/// Pairs responses with their queries.
class Conversations {
public:
    explicit Conversations(Recording& recording) : recording_(recording) {}

    void take(const Datagram& datagram) {
        const auto message = parseMessage(datagram.payload);
        const bool atDomain = datagram.from.port == kDomain || datagram.to.port == kDomain;
        if (!message || !message->question || message->opcode != 0) {
            if (datagram.from.port == kDomain) {
                recording_.note(Note::Kind::MessagesLeftOut);
            }
            return;
        }
        if (!atDomain && !message->oddities.empty()) {
            return;  // by chance some other protocol's octets begin as a message does
        }
        latest_ = std::max(latest_, datagram.at);
        ++count_;
        if (message->isResponse) {
            response(datagram, *message);
        } else {
            query(datagram, *message);
        }
    }

    /// Queries without an answer are no silence: the answer may have gone another way, or been left out of the file.
    void finish() {
        std::set<std::pair<std::string, Question>> missing;
        for (const auto& [key, asked] : open_) {
            if (!answered_.contains({key.server.address, key.question})) {
                missing.emplace(key.server.address, key.question);
            }
        }
        recording_.note(Note::Kind::AnswersNotCaptured, static_cast<int>(missing.size()));
        for (RecordedReply& heard : heard_) {
            // A server that resolves as well does so for whom it offers that: what it knows itself is one half.
            const bool offers = heard.wire.size() > 3 && (heard.wire[3] & kRecursionAvailable) != 0;
            if (offers && resolvers_.contains(heard.address)) {
                heard.role = ServerRole::Resolver;
            }
            recording_.add(std::move(heard));
        }
    }

    /// Names that stubs asked resolvers for come first: what somebody wanted to know.
    [[nodiscard]] std::vector<Question> questions() const {
        std::vector<Question> all = inOrderOfInterest(wanted_);
        const auto others = inOrderOfInterest(asked_);
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }
    [[nodiscard]] std::chrono::milliseconds latest() const { return latest_; }
    [[nodiscard]] std::size_t count() const { return count_; }

private:
    struct Key {
        Endpoint client;
        Endpoint server;
        bool overTcp = false;
        std::uint16_t id = 0;
        Question question;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Asked {
        std::chrono::milliseconds at{0};
        bool withDo = false;
    };

    void query(const Datagram& datagram, const Message& message) {
        const auto role = message.recursionDesired ? ServerRole::Resolver : ServerRole::Authoritative;
        open_[{datagram.from, datagram.to, datagram.overTcp, message.id, *message.question}] = {
            datagram.at, message.edns && message.edns->dnssecOk};
        (role == ServerRole::Resolver ? wanted_ : asked_).push_back(*message.question);
    }

    void response(const Datagram& datagram, const Message& message) {
        const auto asked = open_.find({datagram.to, datagram.from, datagram.overTcp, message.id, *message.question});
        const bool isResolver = message.recursionAvailable && !message.authoritative;
        RecordedReply heard{.address = datagram.from.address,
                            .role = isResolver ? ServerRole::Resolver : ServerRole::Authoritative,
                            .question = *message.question,
                            .protocol = datagram.overTcp ? Protocol::Tcp : Protocol::Udp,
                            .receivedAt = datagram.at,
                            .wire = datagram.payload};
        if (asked != open_.end()) {
            heard.asked.dnssecOk = asked->second.withDo;
            heard.roundTrip = std::max(datagram.at - asked->second.at, std::chrono::milliseconds(0));
            open_.erase(asked);
        } else {
            (isResolver ? wanted_ : asked_).push_back(*message.question);
        }
        answered_.insert({datagram.from.address, *message.question});
        if (isResolver) {
            resolvers_.insert(datagram.from.address);
        }
        heard_.push_back(std::move(heard));
    }

    Recording& recording_;
    std::map<Key, Asked> open_;
    std::set<std::pair<std::string, Question>> answered_;
    std::set<std::string> resolvers_;
    std::vector<RecordedReply> heard_;
    std::vector<Question> wanted_;
    std::vector<Question> asked_;
    std::chrono::milliseconds latest_{0};
    std::size_t count_ = 0;
};

tl::unexpected<Error> failed(Error::Reason reason, std::string where = {}) {
    return tl::unexpected(Error{reason, Format::PacketCapture, 0, std::move(where)});
}

}  // namespace

tl::expected<Import, Error> importPacketCapture(ByteView octets, const Wish& wish) {
    Bytes copy(octets.begin(), octets.end());  // fmemopen wants memory that could be written to
    std::array<char, PCAP_ERRBUF_SIZE> reason{};
    FILE* file = fmemopen(copy.data(), copy.size(), "rb");
    const std::unique_ptr<pcap_t, ClosePcap> handle(file == nullptr ? nullptr
                                                                    : pcap_fopen_offline(file, reason.data()));
    if (!handle) {
        if (file != nullptr) {
            std::fclose(file);
        }
        return failed(Error::Reason::Damaged, reason.data());
    }
    Recording recording;
    Conversations conversations(recording);
    Packets packets([&](const Datagram& datagram) { conversations.take(datagram); });
    const int link = pcap_datalink(handle.get());
    pcap_pkthdr* header = nullptr;
    const u_char* data = nullptr;
    int status = 0;
    while ((status = pcap_next_ex(handle.get(), &header, &data)) == 1 && conversations.count() < kMostMessages) {
        const std::chrono::milliseconds at(std::int64_t{header->ts.tv_sec} * 1000 + header->ts.tv_usec / 1000);
        if (!packets.frame(link, ByteView(data, header->caplen), at)) {
            const char* name = pcap_datalink_val_to_name(link);
            return failed(Error::Reason::UnknownLink, name != nullptr ? name : std::to_string(link));
        }
    }
    if (status == PCAP_ERROR && conversations.count() == 0) {
        return failed(Error::Reason::Damaged, pcap_geterr(handle.get()));
    }
    packets.finish();
    conversations.finish();
    recording.note(Note::Kind::FragmentsLeftOut, packets.fragments());
    recording.note(Note::Kind::MulticastLeftOut, packets.multicast());
    recording.note(Note::Kind::EncryptedLeftOut, packets.encrypted());
    recording.note(Note::Kind::MessagesLeftOut, status == PCAP_ERROR ? 1 : 0);  // cut off behind the last whole one
    Import import{.format = Format::PacketCapture, .maker = "pcap"};
    import.otherQuestions = conversations.questions();
    import.at = Timestamp{std::chrono::duration_cast<std::chrono::seconds>(conversations.latest()).count()};
    if (conversations.count() == 0) {
        return failed(packets.encrypted() > 0   ? Error::Reason::OnlyEncrypted
                      : packets.multicast() > 0 ? Error::Reason::OnlyMulticast
                                                : Error::Reason::NoMessages);
    }
    return recording.take(std::move(import), wish);
}

}  // namespace rootline::imports
