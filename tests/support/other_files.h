// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/evidence.h"

#include <string>

/// The same evidence as other programs write it, so that readers can be tried on every lab world.
namespace rootline::test {

inline std::string rcodeWord(Rcode rcode) {
    return rcodeText(rcode);
}

inline std::string sectionText(const char* title, const std::vector<Record>& records) {
    std::string text = records.empty() ? std::string() : std::string("\n;; ") + title + " SECTION:\n";
    for (const Record& record : records) {
        text += recordText(record) + '\n';
    }
    return text;
}

/// As dig prints it with +dnssec.
inline std::string digText(const Reply& reply) {
    const Message& message = *reply.message;
    std::string flags = std::string("qr") + (message.authoritative ? " aa" : "") + (message.truncated ? " tc" : "") +
                        (message.recursionAvailable ? " ra" : "");
    const std::string question = reply.question.name.toText() + " IN " + typeText(reply.question.type);
    std::string text = "; <<>> DiG 9.18 <<>> +dnssec\n;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ";
    text += rcodeWord(message.rcode) + ", id: 1\n;; flags: " + flags +
            "; QUERY: 1, ANSWER: " + std::to_string(message.answer.size()) +
            ", AUTHORITY: " + std::to_string(message.authority.size()) +
            ", ADDITIONAL: " + std::to_string(message.additional.size() + (message.edns ? 1 : 0)) + '\n';
    text += message.edns ? "\n;; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags: do; udp: 1232\n" : "";
    text += ";; QUESTION SECTION:\n;" + question + '\n';
    text += sectionText("ANSWER", message.answer) + sectionText("AUTHORITY", message.authority);
    text += sectionText("ADDITIONAL", message.additional);
    return text + "\n;; Query time: 1 msec\n;; SERVER: " + reply.server.address + "#53(" + reply.server.address +
           ") (TCP)\n\n";
}

/// An entry of a replay file for the server at its address.
inline std::string replayRange(const Reply& reply) {
    const Message& message = *reply.message;
    const auto section = [](const char* title, const std::vector<Record>& records) {
        std::string text = std::string("SECTION ") + title + '\n';
        for (const Record& record : records) {
            text += recordText(record) + '\n';
        }
        return text;
    };
    return "RANGE_BEGIN 0 100\n\tADDRESS " + reply.server.address +
           "\nENTRY_BEGIN\nMATCH opcode qtype qname\nADJUST copy_id\nREPLY QR" +
           (message.authoritative ? " AA " : " ") + rcodeWord(message.rcode) + "\nSECTION QUESTION\n" +
           reply.question.name.toText() + " IN " + typeText(reply.question.type) + '\n' +
           section("ANSWER", message.answer) + section("AUTHORITY", message.authority) +
           section("ADDITIONAL", message.additional) + "ENTRY_END\nRANGE_END\n";
}

inline void put16(Bytes& octets, std::size_t value) {
    octets.push_back(static_cast<std::uint8_t>(value >> 8U));
    octets.push_back(static_cast<std::uint8_t>(value & 255U));
}

inline void put32(Bytes& octets, std::size_t value) {
    put16(octets, value >> 16U & 65535U);
    put16(octets, value & 65535U);
}

inline void append(Bytes& octets, ByteView more) {
    octets.insert(octets.end(), more.begin(), more.end());
}

/// A packet capture in big-endian order: of raw IPv4 packets (LINKTYPE_RAW), or of frames of another link.
class PacketFile {
public:
    explicit PacketFile(std::size_t linkType = 101) {
        put32(octets, 0xa1b2c3d4);
        put16(octets, 2);
        put16(octets, 4);
        put32(octets, 0);
        put32(octets, 0);
        put32(octets, 262144);
        put32(octets, linkType);
    }

    void udp(const std::string& from, std::uint16_t fromPort, const std::string& to, std::uint16_t toPort,
             ByteView payload) {
        Bytes segment;
        put16(segment, fromPort);
        put16(segment, toPort);
        put16(segment, payload.size() + 8);
        put16(segment, 0);
        append(segment, payload);
        packet(17, from, to, segment);
    }

    void tcp(const std::string& from, const std::string& to, std::size_t sequence, ByteView payload) {
        Bytes segment;
        put16(segment, 53);
        put16(segment, 40000);
        put32(segment, sequence);
        put32(segment, 0);
        put16(segment, 0x5010);  // five words of header, ACK
        put16(segment, 65535);
        put32(segment, 0);
        append(segment, payload);
        packet(6, from, to, segment);
    }

    /// One frame as it was on the link.
    void frame(ByteView content) {
        put32(octets, seconds);
        put32(octets, 0);
        put32(octets, content.size());
        put32(octets, content.size());
        append(octets, content);
    }

    Bytes octets;
    std::size_t seconds = 1795300000;

private:
    static void putAddress(Bytes& octets, const std::string& text) {
        std::size_t begin = 0;
        for (int i = 0; i < 4; ++i) {
            octets.push_back(static_cast<std::uint8_t>(std::stoi(text.substr(begin))));
            begin = text.find('.', begin) + 1;
        }
    }

    void packet(std::uint8_t protocol, const std::string& from, const std::string& to, ByteView segment) {
        Bytes ip{0x45, 0};
        put16(ip, segment.size() + 20);
        put32(ip, 0);
        ip.push_back(64);
        ip.push_back(protocol);
        put16(ip, 0);
        putAddress(ip, from);
        putAddress(ip, to);
        append(ip, segment);
        frame(ip);
    }
};

}  // namespace rootline::test
