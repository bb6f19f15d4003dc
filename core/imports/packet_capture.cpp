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

struct ClosePcap {
    void operator()(pcap_t* handle) const { pcap_close(handle); }
};

/// Pairs responses with their queries.
class Conversations {
public:
    explicit Conversations(Recording& recording) : recording_(recording) {}

    void take(const Datagram& datagram) {
        const auto message = parseMessage(datagram.payload);
        if (!message || !message->question || message->opcode != 0) {
            if (datagram.from.port == 53) {
                recording_.note(Note::Kind::MessagesLeftOut);
            }
            return;
        }
        latest_ = std::max(latest_, datagram.at);
        ++count_;
        if (message->isResponse) {
            response(datagram, *message);
        } else {
            query(datagram, *message);
        }
    }

    /// Queries that nobody answered are silence, which is evidence too.
    void finish() {
        for (const auto& [key, asked] : open_) {
            if (!answered_.contains({key.server.address, key.question})) {
                recording_.add({.address = key.server.address,
                                .role = asked.role,
                                .question = key.question,
                                .outcome = ReplyOutcome::TimedOut,
                                .protocol = key.overTcp ? Protocol::Tcp : Protocol::Udp,
                                .receivedAt = asked.at,
                                .askedWithDo = asked.withDo});
            }
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
        ServerRole role = ServerRole::Authoritative;
    };

    void query(const Datagram& datagram, const Message& message) {
        const auto role = message.recursionDesired ? ServerRole::Resolver : ServerRole::Authoritative;
        open_[{datagram.from, datagram.to, datagram.overTcp, message.id, *message.question}] = {
            datagram.at, message.edns && message.edns->dnssecOk, role};
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
            heard.askedWithDo = asked->second.withDo;
            heard.roundTrip = std::max(datagram.at - asked->second.at, std::chrono::milliseconds(0));
            open_.erase(asked);
        } else {
            (isResolver ? wanted_ : asked_).push_back(*message.question);
        }
        answered_.insert({datagram.from.address, *message.question});
        recording_.add(std::move(heard));
    }

    Recording& recording_;
    std::map<Key, Asked> open_;
    std::set<std::pair<std::string, Question>> answered_;
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
            return failed(Error::Reason::NotRecognised,
                          pcap_datalink_val_to_name(link) ? pcap_datalink_val_to_name(link) : "");
        }
    }
    if (status == PCAP_ERROR && conversations.count() == 0) {
        return failed(Error::Reason::Damaged, pcap_geterr(handle.get()));
    }
    packets.finish();
    conversations.finish();
    recording.note(Note::Kind::FragmentsLeftOut, packets.fragments());
    recording.note(Note::Kind::MessagesLeftOut, status == PCAP_ERROR ? 1 : 0);  // cut off behind the last whole one
    Import import{.format = Format::PacketCapture, .maker = "pcap"};
    import.otherQuestions = conversations.questions();
    import.at = Timestamp{std::chrono::duration_cast<std::chrono::seconds>(conversations.latest()).count()};
    if (conversations.count() == 0) {
        return failed(Error::Reason::NoMessages);
    }
    return recording.take(std::move(import), wish);
}

}  // namespace rootline::imports
