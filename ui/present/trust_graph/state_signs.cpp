// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/state_signs.h"

#include "core/trust/findings.h"
#include "ui/present/words/words.h"

namespace rootline {

QString sign(Security security) {
    switch (security) {
        case Security::Secure: return QStringLiteral("✓");
        case Security::Insecure: return QStringLiteral("–");
        case Security::Bogus: return QStringLiteral("✗");
        case Security::Indeterminate: return QStringLiteral("?");
    }
    return {};
}

QString sign(SignatureStatus status) {
    switch (status) {
        case SignatureStatus::Valid: return sign(Security::Secure);
        case SignatureStatus::NotChecked:
        case SignatureStatus::AlgorithmUnsupported: return sign(Security::Indeterminate);
        case SignatureStatus::Expired:
        case SignatureStatus::NotYetValid:
        case SignatureStatus::InceptionAfterExpiration:
        case SignatureStatus::DoesNotVerify:
        case SignatureStatus::KeyMissing:
        case SignatureStatus::KeyRevoked:
        case SignatureStatus::KeyNotZoneKey:
        case SignatureStatus::SignerNotZone:
        case SignatureStatus::LabelsExceedOwner:
        case SignatureStatus::AlgorithmMismatch:
        case SignatureStatus::BadLength:
        case SignatureStatus::KeyDamaged: return sign(Security::Bogus);
    }
    return {};
}

QString sign(DsStatus status) {
    switch (status) {
        case DsStatus::Matches: return sign(Security::Secure);
        case DsStatus::Ignored:
        case DsStatus::AlgorithmUnsupported:
        case DsStatus::DigestUnsupported: return sign(Security::Insecure);
        case DsStatus::NotChecked: return sign(Security::Indeterminate);
        case DsStatus::KeyDoesNotSign:
        case DsStatus::NoKey:
        case DsStatus::DigestMismatch:
        case DsStatus::AlgorithmMismatch:
        case DsStatus::KeyRevoked:
        case DsStatus::KeyNotZoneKey: return sign(Security::Bogus);
    }
    return {};
}

QString sign(Severity severity) {
    switch (severity) {
        case Severity::Error: return QStringLiteral("✗");
        case Severity::Warning: return QStringLiteral("!");
        case Severity::Notice: return QStringLiteral("·");
    }
    return {};
}

QString sign(HeadlineKind headline) {
    switch (headline) {
        case HeadlineKind::Broken: return sign(Security::Bogus);
        case HeadlineKind::BrokenForSome:
        case HeadlineKind::Deceived:
        case HeadlineKind::EndsSoon: return sign(Severity::Warning);
        case HeadlineKind::Weak:
        case HeadlineKind::Works: return sign(Security::Secure);
        case HeadlineKind::NotSigned:
        case HeadlineKind::NoSuchName: return sign(Security::Insecure);
        case HeadlineKind::NotKnown: return sign(Security::Indeterminate);
    }
    return {};
}

Look lookOf(HeadlineKind headline) {
    switch (headline) {
        case HeadlineKind::Broken: return Look::Bogus;
        case HeadlineKind::BrokenForSome:
        case HeadlineKind::EndsSoon:
        case HeadlineKind::Weak:
        case HeadlineKind::Works: return Look::Secure;
        case HeadlineKind::NotSigned:
        case HeadlineKind::NoSuchName: return Look::Insecure;
        case HeadlineKind::Deceived:
        case HeadlineKind::NotKnown: break;
    }
    return Look::Indeterminate;
}

bool isWarning(HeadlineKind headline) {
    return headline == HeadlineKind::BrokenForSome || headline == HeadlineKind::EndsSoon ||
           headline == HeadlineKind::Deceived;
}

QString notReached() {
    return QStringLiteral("· ") + word(LinkState::BelowBroken);
}

Look lookOfSignature(SignatureStatus status) {
    return status == SignatureStatus::Valid                  ? Look::Secure
           : status == SignatureStatus::AlgorithmUnsupported ? Look::Insecure
           : status == SignatureStatus::NotChecked           ? Look::Indeterminate
                                                             : Look::Bogus;
}

}  // namespace rootline
