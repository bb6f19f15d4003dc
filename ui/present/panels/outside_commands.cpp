// SPDX-License-Identifier: MIT
#include "ui/present/panels/outside_commands.h"

#include "core/trust/outside_check.h"
#include "core/trust/signature.h"
#include "ui/present/panels/signed_octets.h"
#include "ui/present/words/shell_lines.h"

namespace rootline {

namespace {

const auto kKeyFile = QStringLiteral("key.der");
const auto kSignatureFile = QStringLiteral("signature.bin");
const auto kSignedFile = QStringLiteral("signed.bin");

// printf is built into every shell, so that a line of many thousand digits is not too long for it.
QString octetsFrom(const Bytes& octets) {
    return shellPipe({shellLine({QStringLiteral("printf"), QString::fromStdString(toHex(octets))}),
                      shellLine({QStringLiteral("basenc"), QStringLiteral("--base16"), QStringLiteral("-d")})});
}

QString toFile(const Bytes& octets, const QString& file) {
    return shellInto(octetsFrom(octets), file);
}

const char* opensslDigest(DigestType type) {
    switch (type) {
        case DigestType::Sha1: return "sha1";
        case DigestType::Sha256: return "sha256";
        case DigestType::Sha384: return "sha384";
        default: return nullptr;  // every other number of 8 bits
    }
}

/// Reads the three files.
QString verifyLine(const OutsideCheck& check) {
    const QStringList format{QStringLiteral("-keyform"), QStringLiteral("DER")};
    const QStringList openssl{QStringLiteral("openssl")};
    if (check.digest.empty()) {
        const QStringList pkeyutl{QStringLiteral("pkeyutl"), QStringLiteral("-verify"), QStringLiteral("-pubin")};
        const QStringList files{
            QStringLiteral("-inkey"),   kKeyFile,      QStringLiteral("-rawin"), QStringLiteral("-in"), kSignedFile,
            QStringLiteral("-sigfile"), kSignatureFile};
        return shellLine(openssl + pkeyutl + format + files);
    }
    const QStringList digest{QStringLiteral("dgst"), u'-' + QString::fromStdString(check.digest).toLower()};
    const QStringList files{QStringLiteral("-verify"), kKeyFile, QStringLiteral("-signature"), kSignatureFile,
                            kSignedFile};
    return shellLine(openssl + digest + format + files);
}

}  // namespace

QStringList questionCommands(const Name& name, RRType type) {
    const QStringList question{nameForPrograms(name), QString::fromStdString(typeText(type))};
    const auto line = [&](const QStringList& program) { return shellLine(program + question); };
    QStringList lines{line({QStringLiteral("dig"), QStringLiteral("+dnssec"), QStringLiteral("+cd")})};
    if (type != RRType::DNSKEY && type != RRType::DS) {
        lines << line({QStringLiteral("delv"), QStringLiteral("+vtrace")})
              << line({QStringLiteral("drill"), QStringLiteral("-TD")});
    }
    return lines;
}

QStringList digestCommands(const Name& owner, const DnsKey& key, DigestType type) {
    const char* digest = opensslDigest(type);
    if (digest == nullptr) {
        return {};
    }
    return {shellPipe({octetsFrom(joined(digestedOctets(owner, key))),
                       shellLine({QStringLiteral("openssl"), QStringLiteral("dgst"), u'-' + QLatin1String(digest)})})};
}

QStringList signatureCommands(const RRset& rrset, const Rrsig& rrsig, const DnsKey& key) {
    const auto check = outsideCheck(key, rrsig.signature);
    if (!check) {
        return {};
    }
    QStringList lines{toFile(check->publicKey, kKeyFile), toFile(check->signature, kSignatureFile),
                      toFile(signedData(rrset, rrsig), kSignedFile)};
    return lines << verifyLine(*check);
}

}  // namespace rootline
