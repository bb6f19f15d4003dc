// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/trust_graph_ids.h"

#include <QCryptographicHash>

namespace rootline::graphids {
namespace {

constexpr int kFingerprintOctets = 6;

QString lowered(const Name& name) {
    return QString::fromStdString(name.lowered().toText());
}

QString typeOf(RRType type) {
    return QString::fromStdString(typeText(type));
}

// A hash, not a prefix: keys of one algorithm may begin alike.
QString fingerprint(const Bytes& bytes) {
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(
        QCryptographicHash::hash(raw, QCryptographicHash::Sha256).left(kFingerprintOctets).toHex());
}

QString dsRest(const Name& zone, const DelegationSigner& ds) {
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(lowered(zone), QString::number(ds.keyTag), QString::number(static_cast<int>(ds.algorithm)),
             QString::number(static_cast<int>(ds.digestType)), fingerprint(ds.digest));
}

}  // namespace

QString zone(const Name& name) {
    return QLatin1String("zone:") + lowered(name);
}

QString link(const Name& zone) {
    return QLatin1String("link:") + lowered(zone);
}

QString answerLink(const Question& question) {
    return QStringLiteral("answer:%1/%2").arg(lowered(question.name), typeOf(question.type));
}

QString anchor(const TrustAnchor& anchor) {
    const Bytes content = std::holds_alternative<DnsKey>(anchor.key) ? std::get<DnsKey>(anchor.key).publicKey
                                                                     : std::get<DelegationSigner>(anchor.key).digest;
    return QStringLiteral("anchor:%1/%2/%3/%4")
        .arg(lowered(anchor.owner), QString::number(anchor.keyTag()),
             QString::number(static_cast<int>(anchor.algorithm())), fingerprint(content));
}

QString ds(const Name& zone, const DelegationSigner& ds) {
    return QLatin1String("ds:") + dsRest(zone, ds);
}

QString digest(const Name& zone, const DelegationSigner& ds) {
    return QLatin1String("digest:") + dsRest(zone, ds);
}

QString key(const Name& zone, const DnsKey& key, std::uint16_t tag) {
    return QStringLiteral("key:%1/%2/%3/%4")
        .arg(lowered(zone), QString::number(tag), QString::number(static_cast<int>(key.algorithm)),
             fingerprint(key.toRdata()));
}

QString slot(const Name& zone, std::uint16_t tag, Algorithm algorithm) {
    return QStringLiteral("slot:%1/%2/%3")
        .arg(lowered(zone), QString::number(tag), QString::number(static_cast<int>(algorithm)));
}

QString noKeys(const Name& zone) {
    return QLatin1String("nokeys:") + lowered(zone);
}

QString rrset(const Name& owner, RRType type) {
    return QStringLiteral("rrset:%1/%2").arg(lowered(owner), typeOf(type));
}

QString denial(const Name& name, RRType type) {
    return QStringLiteral("denial:%1/%2").arg(lowered(name), typeOf(type));
}

QString signature(const Name& owner, const Rrsig& rrsig) {
    return QStringLiteral("sig:%1/%2/%3/%4")
        .arg(lowered(owner), typeOf(rrsig.covered), QString::number(rrsig.keyTag),
             QString::number(static_cast<int>(rrsig.algorithm)));
}

QString anotherSignature(const Name& owner, const Rrsig& rrsig) {
    return signature(owner, rrsig) + QLatin1Char('/') + fingerprint(rrsig.toRdata());
}

QString held(const Name& owner, RRType type) {
    return QStringLiteral("held:%1/%2").arg(lowered(owner), typeOf(type));
}

QString noSignature(const Name& owner, RRType type) {
    return QStringLiteral("nosig:%1/%2").arg(lowered(owner), typeOf(type));
}

QString between(const QString& from, const QString& to) {
    return QStringLiteral("edge:%1>%2").arg(from, to);
}

}  // namespace rootline::graphids
