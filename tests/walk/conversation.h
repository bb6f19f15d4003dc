// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/codec.h"
#include "core/dns/message.h"
#include "core/walk/walk.h"

#include <QtTest/qtestcase.h>

#include <functional>
#include <map>
#include <string>

namespace rootline::test {

inline Name name(const char* text) {
    return Name::fromText(text).value();
}

/// Zone-file lines as records.
inline std::vector<Record> records(const std::string& text) {
    const auto read = parseZoneText(text);
    if (!read) {
        qFatal("line %zu: %s", read.error().line, read.error().reason.c_str());
    }
    return *read;
}

/// What a scripted server says, section by section.
struct Script {
    std::string answer;
    std::string authority;
    std::string additional;
    bool authoritative = true;
    Rcode rcode = Rcode::NoError;
};

inline Message messageFrom(const Script& script, const Question& question) {
    Message message;
    message.isResponse = true;
    message.authoritative = script.authoritative;
    message.rcode = script.rcode;
    message.question = question;
    message.answer = records(script.answer);
    message.authority = records(script.authority);
    message.additional = records(script.additional);
    return message;
}

/// A referral as Script.
inline Script referral(const std::string& authority, const std::string& additional = {}) {
    return {{}, authority, additional, false, Rcode::NoError};
}

/// Scripted servers, and a walk that talks to them round by round, all asks of a round answered in order.
class Conversation {
public:
    /// At `address`, for exactly this question.
    void say(const std::string& address, const char* owner, RRType type, Script script) {
        exact_[{address, {name(owner), type}}] = std::move(script);
    }
    /// At `address`, for every other question at or below `owner`.
    void sayBelow(const std::string& address, const char* owner, Script script) {
        below_[address].emplace_back(name(owner), std::move(script));
    }
    void silence(const std::string& address) { silent_.insert(address); }

    /// Talks until the walk asks nothing more. Each inner vector is one round.
    std::vector<std::vector<Ask>> talk(Walk& walk) const {
        std::vector<std::vector<Ask>> rounds;
        for (auto asks = walk.takeAsks(); !asks.empty(); asks = walk.takeAsks()) {
            for (const Ask& ask : asks) {
                walk.receive(ask.id, reply(ask));
            }
            rounds.push_back(asks);
            if (rounds.size() > 300) {
                qFatal("the conversation does not end");
            }
        }
        return rounds;
    }

    [[nodiscard]] Reply reply(const Ask& ask) const {
        Reply reply;
        if (silent_.contains(ask.server.address)) {
            return reply;
        }
        reply.outcome = ReplyOutcome::Answered;
        reply.message = std::make_shared<const Message>(messageFrom(find(ask), ask.question));
        return reply;
    }

private:
    [[nodiscard]] Script find(const Ask& ask) const {
        if (const auto found = exact_.find({ask.server.address, ask.question}); found != exact_.end()) {
            return found->second;
        }
        if (const auto server = below_.find(ask.server.address); server != below_.end()) {
            for (const auto& [owner, script] : server->second) {
                if (ask.question.name.isAtOrBelow(owner)) {
                    return script;
                }
            }
        }
        return {{}, {}, {}, false, Rcode::Refused};
    }

    std::map<std::pair<std::string, Question>, Script> exact_;
    std::map<std::string, std::vector<std::pair<Name, Script>>> below_;
    std::set<std::string> silent_;
};

/// "zone: name TYPE" of each ask, without duplicates, in order: what a round was about.
inline QStringList topics(const std::vector<Ask>& asks) {
    QStringList list;
    for (const Ask& ask : asks) {
        const std::string text =
            ask.zone.toText() + ": " + ask.question.name.toText() + " " + typeText(ask.question.type);
        if (!list.contains(QString::fromStdString(text))) {
            list.append(QString::fromStdString(text));
        }
    }
    return list;
}

}  // namespace rootline::test
