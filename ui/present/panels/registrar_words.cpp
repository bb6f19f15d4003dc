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
                       ? RegistrarWords::tr("Key %1 is right, and the parent publishes its DS already.").arg(tag)
                       : RegistrarWords::tr("Key %1 is right: it signs %2.").arg(tag, name);
        case PastedFault::NoSuchKey:
            return RegistrarWords::tr("%1 publishes no key %2. Remove this DS.").arg(name, tag);
        case PastedFault::WrongKeyTag:
            return RegistrarWords::tr("The digest is right, the key tag %1 is not.").arg(tag) + useInstead(comparison);
        case PastedFault::WrongAlgorithm:
            return RegistrarWords::tr("Key tag %1 and digest are right, the algorithm is not.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::WrongDigest:
            return RegistrarWords::tr("Key %1 exists, but its digest is another.").arg(tag) + useInstead(comparison);
        case PastedFault::ShortDigest:
            return RegistrarWords::tr("The digest for key %1 is cut off at its end.").arg(tag) + useInstead(comparison);
        case PastedFault::UnknownDigestType:
            return RegistrarWords::tr("The digest type of the DS for key %1 cannot be checked here.").arg(tag) +
                   useInstead(comparison);
        case PastedFault::OtherKey: return RegistrarWords::tr("%1 does not publish this key %2.").arg(name, tag);
        case PastedFault::KeyDoesNotSign:
            return RegistrarWords::tr("%1 publishes key %2, but does not sign its keys with it. Do not enter it yet.")
                .arg(name, tag);
    }
    return {};
}

QString publishedSentence(Security security, const Zone& zone) {
    const QString name = shownName(zone.name);
    switch (security) {
        case Security::Secure:
            return RegistrarWords::tr("If the parent published this and nothing else, %1 would be secure.").arg(name);
        case Security::Insecure:
            return RegistrarWords::tr("If the parent published this and nothing else, %1 would count as unsigned.")
                .arg(name);
        case Security::Bogus:
            return RegistrarWords::tr(
                       "If the parent published this and nothing else, %1 would be unreachable for everyone whose "
                       "resolver checks: bogus.")
                .arg(name);
        case Security::Indeterminate:
            return RegistrarWords::tr("What would become of %1 cannot be told: not enough was heard.").arg(name);
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
