// SPDX-License-Identifier: MIT
#include "ui/present/panels/registrar_words.h"

#include "ui/present/wording/wording.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {

namespace {

class RegistrarWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::RegistrarWords)
};

QString number(int value) {
    return QString::number(value);
}

QString named(int value, const std::string& name) {
    return QStringLiteral("%1 (%2)").arg(number(value), QString::fromStdString(name));
}

QString useInstead(const PastedComparison& comparison) {
    return comparison.expected
               ? u' ' + RegistrarWords::tr("Enter %1 instead.").arg(delegationSignerText(*comparison.expected))
               : QString();
}

}  // namespace

QStringList registrarFields(const DelegationSigner& ds) {
    return {
        RegistrarWords::tr("Key tag: %1").arg(ds.keyTag),
        RegistrarWords::tr("Algorithm: %1").arg(named(static_cast<int>(ds.algorithm), algorithmMnemonic(ds.algorithm))),
        RegistrarWords::tr("Digest type: %1").arg(named(static_cast<int>(ds.digestType), digestName(ds.digestType))),
        RegistrarWords::tr("Digest: %1").arg(QString::fromStdString(toHex(ds.digest)))};
}

QString registrarSentence(const PastedComparison& comparison, const Zone& zone) {
    const QString name = shownName(zone.name);
    const QString tag = number(comparison.pasted.keyTag());
    switch (comparison.fault) {
        case PastedFault::None:
            return comparison.published
                       ? RegistrarWords::tr("The DS for key %1 is correct, and the parent publishes it already.")
                             .arg(tag)
                       : RegistrarWords::tr("The DS for key %1 is correct: this key signs the keys of %2.")
                             .arg(tag, name);
        case PastedFault::NoSuchKey:
            return RegistrarWords::tr("%1 publishes no key %2. Remove this DS.").arg(name, tag);
        case PastedFault::WrongKeyTag:
            return RegistrarWords::tr("The digest is correct, but the key tag %1 is wrong.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::WrongAlgorithm:
            return RegistrarWords::tr("Key tag %1 and digest are correct, but the algorithm is wrong.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::WrongDigest:
            return RegistrarWords::tr("Key %1 exists, but this is not its digest.").arg(tag) + useInstead(comparison);
        case PastedFault::ShortDigest:
            return RegistrarWords::tr("The digest for key %1 is incomplete: its end is missing.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::UnknownDigestType:
            return RegistrarWords::tr("The digest type of the DS for key %1 cannot be checked here.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::OtherKey:
            return RegistrarWords::tr("%1 does not publish this key with the tag %2.").arg(name, tag);
        case PastedFault::KeyDoesNotSign:
            return RegistrarWords::tr(
                       "%1 publishes key %2, but this key does not sign the DNSKEY set. Do not enter its DS yet.")
                .arg(name, tag);
    }
    return {};
}

QString publishedSentence(Security security, const Zone& zone) {
    const QString name = shownName(zone.name);
    switch (security) {
        case Security::Secure:
            return RegistrarWords::tr("If the parent published only this, %1 would be secure.").arg(name);
        case Security::Insecure:
            return RegistrarWords::tr("If the parent published only this, %1 would be treated as unsigned.").arg(name);
        case Security::Bogus:
            return RegistrarWords::tr(
                       "If the parent published only this, %1 would be bogus: users of validating resolvers could not "
                       "reach it.")
                .arg(name);
        case Security::Indeterminate:
            return RegistrarWords::tr("It is not known whether %1 would be secure: too few answers were received.")
                .arg(name);
    }
    return {};
}

QString token(PastedFault fault) {
    switch (fault) {
        case PastedFault::None: return QStringLiteral("ok");
        case PastedFault::NoSuchKey: return QStringLiteral("no_such_key");
        case PastedFault::WrongKeyTag: return QStringLiteral("wrong_key_tag");
        case PastedFault::WrongAlgorithm: return QStringLiteral("wrong_algorithm");
        case PastedFault::WrongDigest: return QStringLiteral("wrong_digest");
        case PastedFault::ShortDigest: return QStringLiteral("short_digest");
        case PastedFault::UnknownDigestType: return QStringLiteral("unknown_digest_type");
        case PastedFault::OtherKey: return QStringLiteral("other_key");
        case PastedFault::KeyDoesNotSign: return QStringLiteral("key_does_not_sign");
    }
    return {};
}

}  // namespace rootline
