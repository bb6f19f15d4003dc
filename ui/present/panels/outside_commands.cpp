// SPDX-License-Identifier: MIT
#include "ui/present/panels/outside_commands.h"

#include "core/trust/outside_check.h"
#include "core/trust/signature.h"
#include "ui/present/panels/signed_octets.h"

namespace rootline {

namespace {

// printf is built into every shell, so that a line of many thousand digits is not too long for it.
QString octetsFrom(const Bytes& octets) {
    return QStringLiteral("printf %1 | basenc --base16 -d").arg(QString::fromStdString(toHex(octets)));
}

QString toFile(const Bytes& octets, const QString& file) {
    return QStringLiteral("%1 > %2").arg(octetsFrom(octets), file);
}

const char* opensslDigest(DigestType type) {
    switch (type) {
        case DigestType::Sha1: return "sha1";
        case DigestType::Sha256: return "sha256";
        case DigestType::Sha384: return "sha384";
        default: return nullptr;  // every other number of 8 bits
    }
}

}  // namespace

QStringList digestCommands(const Name& owner, const DnsKey& key, DigestType type) {
    const char* digest = opensslDigest(type);
    if (digest == nullptr) {
        return {};
    }
    return {QStringLiteral("%1 | openssl dgst -%2")
                .arg(octetsFrom(joined(digestedOctets(owner, key))), QLatin1String(digest))};
}

QStringList signatureCommands(const RRset& rrset, const Rrsig& rrsig, const DnsKey& key) {
    const auto check = outsideCheck(key, rrsig.signature);
    if (!check) {
        return {};
    }
    QStringList lines{toFile(check->publicKey, QStringLiteral("key.der")),
                      toFile(check->signature, QStringLiteral("signature.bin")),
                      toFile(signedData(rrset, rrsig), QStringLiteral("signed.bin"))};
    if (check->digest.empty()) {
        lines << QStringLiteral(
            "openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.bin "
            "-sigfile signature.bin");
    } else {
        lines << QStringLiteral("openssl dgst -%1 -keyform DER -verify key.der -signature signature.bin signed.bin")
                     .arg(QString::fromStdString(check->digest).toLower());
    }
    return lines;
}

}  // namespace rootline
