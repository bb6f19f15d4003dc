// SPDX-License-Identifier: MIT
#include "core/net/trace.h"

#include <QLoggingCategory>

namespace rootline::trace {

namespace {

Q_LOGGING_CATEGORY(walk, "rootline.walk", QtWarningMsg)
Q_LOGGING_CATEGORY(net, "rootline.net", QtWarningMsg)
Q_LOGGING_CATEGORY(trust, "rootline.trust", QtWarningMsg)
Q_LOGGING_CATEGORY(lab, "rootline.lab", QtWarningMsg)

// Name::toText() escapes what is not printable, so that a stranger's name cannot write to a terminal.
std::string text(const Question& question) {
    return question.name.toText() + ' ' + typeText(question.type);
}

std::string text(const Server& server) {
    return server.name.toText() + " (" + server.address + ')';
}

const char* text(Protocol protocol) {
    switch (protocol) {
        case Protocol::Udp: return "UDP";
        case Protocol::Tcp: return "TCP";
        case Protocol::InProcess: return "in process";
        case Protocol::File: return "file";
        case Protocol::Tls: return "TLS";
        case Protocol::Https: return "HTTPS";
    }
    return "";
}

std::string outcome(const Reply& reply) {
    switch (reply.outcome) {
        case ReplyOutcome::Answered: return reply.message ? rcodeText(reply.message->rcode) : "answered";
        case ReplyOutcome::TimedOut: return "timed out";
        case ReplyOutcome::Unreachable: return "unreachable";
        case ReplyOutcome::Malformed: return "malformed";
        case ReplyOutcome::TruncatedOnly: return "truncated, and nothing over TCP";
        case ReplyOutcome::Untrusted: return "certificate not trusted";
        case ReplyOutcome::HttpError: return "HTTP status " + std::to_string(reply.httpStatus);
        case ReplyOutcome::Cancelled: return "cancelled";
    }
    return {};
}

const char* text(Security security) {
    switch (security) {
        case Security::Secure: return "secure";
        case Security::Insecure: return "insecure";
        case Security::Bogus: return "bogus";
        case Security::Indeterminate: return "indeterminate";
    }
    return "";
}

std::string codes(const ChainOfTrust& chain) {
    std::string all;
    for (const Finding& finding : chain.findings) {
        all += ' ';
        all += finding.code();
    }
    return all;
}

}  // namespace

void wanted(const Ask& ask, int round) {
    if (walk().isDebugEnabled()) {
        qCDebug(walk, "round %d: #%u %s, as a server of %s", round, ask.id, text(ask.question).c_str(),
                ask.zone.toText().c_str());
    }
}

void sent(const Ask& ask) {
    if (net().isDebugEnabled()) {
        qCDebug(net, "#%u ask %s: %s", ask.id, text(ask.server).c_str(), text(ask.question).c_str());
    }
}

void received(std::uint32_t askId, const Reply& reply) {
    if (net().isDebugEnabled()) {
        qCDebug(net, "#%u reply of %s to %s: %s over %s, %.1f ms, %zu octets, attempts: %d", askId,
                text(reply.server).c_str(), text(reply.question).c_str(), outcome(reply).c_str(), text(reply.protocol),
                static_cast<double>(reply.roundTrip.count()) / 1000.0, reply.wire.size(), reply.attempts);
    }
}

void validated(const ChainOfTrust& chain) {
    if (trust().isDebugEnabled()) {
        qCDebug(trust, "%s is %s; findings:%s", text(chain.question).c_str(), text(chain.verdict),
                codes(chain).c_str());
    }
}

void answeredByLab(const Reply& reply) {
    if (lab().isDebugEnabled()) {
        qCDebug(lab, "%s answers %s: %s", text(reply.server).c_str(), text(reply.question).c_str(),
                outcome(reply).c_str());
    }
}

}  // namespace rootline::trace
