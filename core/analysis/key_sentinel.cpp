// SPDX-License-Identifier: MIT
#include "core/analysis/key_sentinel.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace rootline {

namespace {

constexpr std::string_view kIsTrusted = "root-key-sentinel-is-ta-";
constexpr std::string_view kNotTrusted = "root-key-sentinel-not-ta-";
constexpr std::size_t kTagDigits = 5;  // RFC 8509 section 2: decimal, with leading zeros
constexpr std::size_t kMostTags = 4;

/// A sentinel's name, taken apart.
struct Label {
    std::uint16_t keyTag = 0;
    bool isTrusted = false;
};

bool beginsWith(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

std::optional<Label> labelOf(const Name& name) {
    if (name.isRoot()) {
        return std::nullopt;
    }
    const std::string_view label = name.label(0);
    for (const auto start : {kIsTrusted, kNotTrusted}) {
        const std::string_view digits = label.substr(std::min(start.size(), label.size()));
        Label read{0, start == kIsTrusted};
        if (beginsWith(label, start) && digits.size() == kTagDigits) {
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), read.keyTag);
            if (error == std::errc() && end == digits.data() + digits.size()) {
                return read;
            }
        }
    }
    return std::nullopt;
}

/// The four replies about one key.
struct Replies {
    const Reply* isTrusted = nullptr;
    const Reply* notTrusted = nullptr;
    const Reply* isTrustedUnchecked = nullptr;
    const Reply* notTrustedUnchecked = nullptr;

    void put(const Label& label, const ResolverReply& reply) {
        const Reply*& place = label.isTrusted ? (reply.checkingDisabled ? isTrustedUnchecked : isTrusted)
                                              : (reply.checkingDisabled ? notTrustedUnchecked : notTrusted);
        place = reply.reply.get();
    }
};

bool wasAnswered(const Reply* reply) {
    return reply != nullptr && reply->answered();
}

/// NOERROR with the address that was asked for.
bool hasAddress(const Reply* reply) {
    return wasAnswered(reply) && reply->message->rcode == Rcode::NoError &&
           std::any_of(reply->message->answer.begin(), reply->message->answer.end(),
                       [&](const Record& record) { return record.type == reply->question.type; });
}

bool isRefused(const Reply* reply) {
    return wasAnswered(reply) && reply->message->rcode == Rcode::ServFail;
}

SentinelState stateOf(const Replies& replies, std::optional<bool> validates) {
    if (!wasAnswered(replies.isTrusted) || !wasAnswered(replies.notTrusted) ||
        !wasAnswered(replies.isTrustedUnchecked) || !wasAnswered(replies.notTrustedUnchecked)) {
        return SentinelState::Unanswered;
    }
    if (!hasAddress(replies.isTrustedUnchecked) || !hasAddress(replies.notTrustedUnchecked)) {
        return SentinelState::NamesMissing;
    }
    const bool is = hasAddress(replies.isTrusted);
    const bool isNot = hasAddress(replies.notTrusted);
    if (is && isNot) {
        const bool checked = replies.isTrusted->message->authenticData && replies.notTrusted->message->authenticData;
        return checked              ? SentinelState::DoesNotTell
               : validates == false ? SentinelState::DoesNotValidate
                                    : SentinelState::NotSecure;
    }
    if (is && isRefused(replies.notTrusted)) {
        return SentinelState::Trusts;
    }
    if (isNot && isRefused(replies.isTrusted)) {
        return SentinelState::DoesNotTrust;
    }
    return SentinelState::NotSecure;
}

}  // namespace

std::optional<Name> sentinelName(std::uint16_t keyTag, bool isTrusted, const Name& zone) {
    std::string digits = std::to_string(keyTag);
    digits.insert(0, kTagDigits - digits.size(), '0');
    const auto name = zone.child(std::string(isTrusted ? kIsTrusted : kNotTrusted) + digits);
    return name ? std::optional(*name) : std::nullopt;
}

std::vector<std::uint16_t> sentinelTags(const ChainOfTrust& chain) {
    const Zone* root = chain.findZone(Name());
    std::vector<std::uint16_t> tags;
    if (root == nullptr || root->link.state != LinkState::Anchored) {
        return tags;
    }
    for (const auto& key : root->keys) {
        if (key.key.isSep() && key.key.isZoneKey() && !key.key.isRevoked()) {
            tags.push_back(key.tag);
        }
    }
    if (tags.empty()) {
        for (const auto& anchor : root->link.anchors) {
            tags.push_back(anchor.keyTag());
        }
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    tags.resize(std::min(tags.size(), kMostTags));
    return tags;
}

std::vector<ResolverQuestion> questionsForSentinel(const ChainOfTrust& chain, const Name& zone) {
    std::vector<ResolverQuestion> questions;
    for (const std::uint16_t tag : sentinelTags(chain)) {
        for (const bool isTrusted : {true, false}) {
            const auto name = sentinelName(tag, isTrusted, zone);
            for (const bool checkingDisabled : {false, true}) {
                if (name) {
                    questions.push_back({{*name, RRType::A}, checkingDisabled});
                }
            }
        }
    }
    return questions;
}

bool isSentinelReply(const ResolverReply& reply) {
    return labelOf(reply.reply->question.name).has_value();
}

std::vector<SentinelResult> sentinelResults(const std::vector<ResolverReply>& replies, std::optional<bool> validates) {
    std::map<std::uint16_t, Replies> byTag;
    for (const auto& one : replies) {
        if (const auto label = labelOf(one.reply->question.name)) {
            byTag[label->keyTag].put(*label, one);
        }
    }
    std::vector<SentinelResult> results;
    for (const auto& [tag, said] : byTag) {
        results.push_back({tag, stateOf(said, validates)});
    }
    return results;
}

}  // namespace rootline
