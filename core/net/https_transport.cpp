// SPDX-License-Identifier: MIT
#include "core/net/https_transport.h"

#include "core/captures/octets.h"
#include "core/net/peer_name.h"
#include "core/net/query_matching.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

namespace rootline {

namespace {

constexpr qint64 kLongestMessage = 65535;
constexpr int kOk = 200;
const char* const kMediaType = "application/dns-message";  // RFC 8484 section 6

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isDnsMessage(const QNetworkReply& reply) {
    const QByteArray type = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
    return type == kMediaType;
}

}  // namespace

HttpsTransport::HttpsTransport(const ResolverAddress& resolver, EncryptedOptions options, QObject* parent)
    : Transport(parent), url_(resolver.url), options_(std::move(options)) {
    manager_.setProxy(QNetworkProxy::NoProxy);  // what is asked goes to whom the user named, and past nobody else
    manager_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpsTransport::~HttpsTransport() {
    HttpsTransport::cancelAll();
}

QNetworkRequest HttpsTransport::request() const {
    QNetworkRequest request(url_);
    request.setSslConfiguration(tlsConfiguration(options_));
    request.setHeader(QNetworkRequest::ContentTypeHeader, kMediaType);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("rootline"));
    request.setRawHeader("Accept", kMediaType);
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");  // nothing that grows when it is unpacked
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void HttpsTransport::send(const rootline::Ask& ask) {
    // RFC 8484 section 4.1: id 0, so that equal questions are equal requests.
    QNetworkReply* reply = manager_.post(request(), toByteArray(queryFor(ask, 0)));
    Pending& pending = pending_[reply];
    pending.ask = ask;
    pending.sent.start();
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply] {
        if (const auto found = pending_.find(reply); found != pending_.end()) {
            found->second.untrusted = true;
        }
    });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] { refuseOtherPeer(reply); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    // Queued: replied() comes from the event loop, never out of send().
    connect(
        reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); }, Qt::QueuedConnection);
    // For the whole exchange: a server that trickles gains nothing.
    QTimer::singleShot(options_.timeoutMs, reply, [this, reply] {
        if (const auto found = pending_.find(reply); found != pending_.end() && !reply->isFinished()) {
            found->second.late = true;
            reply->abort();
        }
    });
}

void HttpsTransport::cancelAll() {
    const auto pending = std::exchange(pending_, {});
    for (const auto& [reply, what] : pending) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();  // it may be the one that calls
    }
}

// Nothing of the question is out yet; and no later one finds this connection.
void HttpsTransport::refuseOtherPeer(QNetworkReply* reply) {
    const auto found = pending_.find(reply);
    if (found == pending_.end() || isCertificateFor(reply->sslConfiguration().peerCertificate(), url_.host())) {
        return;
    }
    found->second.untrusted = true;
    // Queued: the connection's own thread waits for this slot.
    QMetaObject::invokeMethod(
        this, [this] { manager_.clearConnectionCache(); }, Qt::QueuedConnection);
    reply->abort();
}

void HttpsTransport::read(QNetworkReply* reply) {
    const auto pending = pending_.find(reply);
    if (pending == pending_.end() || !reply->isOpen()) {
        return;
    }
    QByteArray& body = pending->second.body;
    body += reply->read(kLongestMessage + 1 - body.size());
    if (body.size() > kLongestMessage) {
        reply->abort();
    }
}

Reply HttpsTransport::validate(const QNetworkReply& reply, const Pending& pending) {
    if (pending.late) {
        return emptyReply(pending.ask, ReplyOutcome::TimedOut);
    }
    if (pending.untrusted ||
        (statusOf(reply) != 0 && !isCertificateFor(reply.sslConfiguration().peerCertificate(), reply.url().host()))) {
        return emptyReply(pending.ask, ReplyOutcome::Untrusted);
    }
    const int status = statusOf(reply);
    if (status == 0) {
        return emptyReply(pending.ask, ReplyOutcome::Unreachable);
    }
    if (status != kOk || !isDnsMessage(reply)) {
        Reply failed = emptyReply(pending.ask, ReplyOutcome::HttpError);
        failed.httpStatus = status;
        return failed;
    }
    if (pending.body.size() > kLongestMessage) {
        return emptyReply(pending.ask, ReplyOutcome::Malformed);
    }
    Arrival arrival = readArrival(pending.ask, 0, viewOf(pending.body));
    return arrival.fit == Fit::Ours ? std::move(arrival.reply) : emptyReply(pending.ask, ReplyOutcome::Malformed);
}

void HttpsTransport::finish(QNetworkReply* reply) {
    read(reply);
    const auto found = pending_.find(reply);
    if (found == pending_.end()) {
        return;  // withdrawn while its signal was on the way
    }
    const Pending pending = std::move(found->second);
    pending_.erase(found);
    Reply validated = validate(*reply, pending);
    reply->disconnect(this);
    reply->deleteLater();
    validated.protocol = Protocol::Https;
    validated.roundTrip = std::chrono::microseconds(pending.sent.nsecsElapsed() / 1000);
    emit replied(pending.ask.id, validated);  // last: a receiver may cancel everything
}

}  // namespace rootline
