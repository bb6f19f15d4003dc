// SPDX-License-Identifier: MIT
#include "app/cli/presented_certificate.h"

#include "app/cli/inspection.h"
#include "core/net/certificate_probe.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace rootline::cli {

namespace {

constexpr int kTimeoutFactor = 4;  // a connection and TLS: two round trips each, and the server's own work

class CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::CertificateWords)
};

/// The first address of the host, IPv4 before IPv6; empty where there is none.
QString addressOf(const Name& host, const LiveQuestion& live) {
    for (const RRType type : {RRType::A, RRType::AAAA}) {
        InspectionRequest request = live.request;
        request.question = {host, type};
        request.askAllServers = false;
        const auto inspected = inspect(request, *live.transport);
        if (!inspected) {
            complain(inspected.error().sentence);
            return {};
        }
        const auto& hops = inspected->chain.hops;
        if (hops.empty() || !hops.back().rrset || hops.back().rrset->rrset.type != type) {
            continue;
        }
        if (const auto address = addressFromRdata(type, hops.back().rrset->rrset.rdatas.front())) {
            return QString::fromStdString(*address);
        }
    }
    return {};
}

}  // namespace

ChainOfTrust comparedWithServer(ChainOfTrust chain, const LiveQuestion& live, const Options& options) {
    const auto service = serviceOf(chain.question);
    if (!service) {
        complain(
            CertificateWords::tr("--connect needs the name of TLSA records, such as _443._tcp.www.example.org TLSA."));
        return chain;
    }
    const QString host = QString::fromStdString(service->host.toText());
    const QString address = addressOf(service->host, live);
    CertificateProbe probe(*service, address, kTimeoutFactor * options.timeoutMs);
    if (!address.isEmpty()) {
        QEventLoop loop;
        QObject::connect(&probe, &CertificateProbe::finished, &loop, &QEventLoop::quit);
        probe.start();
        loop.exec();
    }
    if (probe.presented().empty()) {
        //: %1 the name of a server, %2 a port
        complain(CertificateWords::tr("%1 showed no certificate at port %2: nothing was compared.")
                     .arg(host, QString::number(service->port)));
        return chain;
    }
    return comparedWithCertificates(std::move(chain), probe.presented());
}

}  // namespace rootline::cli
