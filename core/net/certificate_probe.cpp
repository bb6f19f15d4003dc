// SPDX-License-Identifier: MIT
#include "core/net/certificate_probe.h"

#include "core/captures/octets.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

namespace rootline {

namespace {

constexpr qsizetype kLongestGreeting = 64 * 1024;  // octets; a mail server says a few lines

bool speaksMail(std::uint16_t port) {
    return port == 25 || port == 587;
}

std::array<Bytes, 3> formsOf(const QByteArray& der) {
    return {toBytes(der), toBytes(QCryptographicHash::hash(der, QCryptographicHash::Sha256)),
            toBytes(QCryptographicHash::hash(der, QCryptographicHash::Sha512))};
}

/// RFC 5321 section 4.2.1: the last line of a reply has a space behind its code.
bool isComplete(const QByteArray& reply) {
    const qsizetype end = reply.lastIndexOf("\r\n");
    const qsizetype start =
        end < 0 ? -1 : reply.lastIndexOf("\r\n", end - 1) + (reply.lastIndexOf("\r\n", end - 1) < 0 ? 1 : 2);
    return end == reply.size() - 2 && start >= 0 && reply.size() > start + 3 && reply.at(start + 3) == ' ';
}

}  // namespace

CertificateProbe::CertificateProbe(TlsaService service, QString address, int timeoutMs, QObject* parent)
    : QObject(parent), service_(std::move(service)), address_(std::move(address)) {
    timer_.setSingleShot(true);
    timer_.setInterval(timeoutMs);
    socket_.setProxy(QNetworkProxy::NoProxy);
    socket_.setPeerVerifyMode(QSslSocket::VerifyNone);  // DANE itself is what is looked at
    connect(&timer_, &QTimer::timeout, this, &CertificateProbe::end);
    connect(&socket_, &QSslSocket::encrypted, this, &CertificateProbe::take);
    connect(&socket_, &QSslSocket::readyRead, this, &CertificateProbe::readGreeting);
    connect(&socket_, &QSslSocket::errorOccurred, this, &CertificateProbe::end);
}

void CertificateProbe::start() {
    timer_.start();
    QString host = QString::fromStdString(service_.host.toText());
    host.chop(1);
    socket_.setPeerVerifyName(host);
    if (speaksMail(service_.port)) {
        socket_.connectToHost(address_, service_.port);
    } else {
        socket_.connectToHostEncrypted(address_, service_.port, host);
    }
}

// RFC 3207: greeting, EHLO, STARTTLS, and then TLS.
void CertificateProbe::readGreeting() {
    static const QByteArray kLines[] = {"EHLO rootline.invalid\r\n", "STARTTLS\r\n"};
    if (!speaksMail(service_.port) || socket_.isEncrypted()) {
        return;
    }
    dialogue_ += socket_.readAll();
    if (dialogue_.size() > kLongestGreeting) {
        end();
        return;
    }
    if (!isComplete(dialogue_)) {
        return;
    }
    if (!dialogue_.startsWith('2')) {
        end();
        return;
    }
    dialogue_.clear();
    if (step_ < 2) {
        socket_.write(kLines[step_++]);
    } else {
        socket_.startClientEncryption();
    }
}

void CertificateProbe::take() {
    for (const QSslCertificate& certificate : socket_.peerCertificateChain()) {
        presented_.push_back({formsOf(certificate.toDer()), formsOf(certificate.publicKey().toDer())});
    }
    end();
}

void CertificateProbe::end() {
    if (done_) {
        return;
    }
    done_ = true;
    timer_.stop();
    socket_.disconnect(this);
    socket_.abort();
    QMetaObject::invokeMethod(this, &CertificateProbe::finished, Qt::QueuedConnection);
}

}  // namespace rootline
