// SPDX-License-Identifier: MIT
#include "ui/present/words/words.h"

#include "core/trust/findings.h"

#include <QCoreApplication>

namespace rootline {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::Words)
};

}  // namespace

QString word(Security security) {
    switch (security) {
        case Security::Secure: return Words::tr("secure");
        case Security::Insecure: return Words::tr("not signed", "state: proven to be outside DNSSEC");
        case Security::Bogus: return Words::tr("broken");
        case Security::Indeterminate: return Words::tr("not known");
    }
    return {};
}

QString word(SignatureStatus status) {
    switch (status) {
        case SignatureStatus::Valid: return Words::tr("valid");
        case SignatureStatus::Expired: return Words::tr("expired");
        case SignatureStatus::NotYetValid: return Words::tr("not yet valid");
        case SignatureStatus::InceptionAfterExpiration: return Words::tr("ends before it begins");
        case SignatureStatus::DoesNotVerify: return Words::tr("does not match the data");
        case SignatureStatus::KeyMissing: return Words::tr("made with a key that is not published");
        case SignatureStatus::KeyRevoked: return Words::tr("made with a revoked key");
        case SignatureStatus::KeyNotZoneKey: return Words::tr("made with a key that is not a zone key");
        case SignatureStatus::SignerNotZone: return Words::tr("signed in another zone's name");
        case SignatureStatus::LabelsExceedOwner: return Words::tr("made for a longer name");
        case SignatureStatus::AlgorithmMismatch: return Words::tr("names another algorithm than its key");
        case SignatureStatus::AlgorithmUnsupported: return Words::tr("cannot be checked here");
        case SignatureStatus::BadLength: return Words::tr("impossible length");
        case SignatureStatus::KeyDamaged: return Words::tr("made with a key that is damaged");
        case SignatureStatus::NotChecked: return Words::tr("not checked");
    }
    return {};
}

QString word(DsStatus status) {
    switch (status) {
        case DsStatus::Matches: return Words::tr("matches");
        case DsStatus::KeyDoesNotSign: return Words::tr("its key does not sign");
        case DsStatus::NoKey: return Words::tr("matches no published key");
        case DsStatus::DigestMismatch: return Words::tr("digest differs");
        case DsStatus::AlgorithmMismatch: return Words::tr("names another algorithm than its key");
        case DsStatus::AlgorithmUnsupported: return Words::tr("algorithm cannot be checked here");
        case DsStatus::DigestUnsupported: return Words::tr("digest cannot be checked here");
        case DsStatus::KeyRevoked: return Words::tr("made with a revoked key");
        case DsStatus::KeyNotZoneKey: return Words::tr("made with a key that is not a zone key");
        case DsStatus::Ignored: return Words::tr("not needed beside a stronger one");
        case DsStatus::NotChecked: return Words::tr("not checked");
    }
    return {};
}

QString word(LinkState state) {
    switch (state) {
        case LinkState::Anchored: return Words::tr("trust anchor");
        case LinkState::Secure: return Words::tr("vouched for by the parent's DS");
        case LinkState::Unsigned: return Words::tr("not signed, proven");
        case LinkState::OptOut: return Words::tr("not signed, left out of the proof");
        case LinkState::Unsupported: return Words::tr("treated as unsigned");
        case LinkState::Broken: return Words::tr("link broken");
        case LinkState::AboveAnchor: return Words::tr("outside the trust anchors");
        case LinkState::BelowInsecure: return Words::tr("below an unsigned zone");
        case LinkState::BelowBroken: return Words::tr("not reached");
        case LinkState::Unknown: return Words::tr("not known yet");
    }
    return {};
}

QString word(AnchorState state) {
    switch (state) {
        case AnchorState::Valid: return Words::tr("published");
        //: a trust anchor whose key the zone does not publish
        case AnchorState::Missing: return Words::tr("not published");
        //: a trust anchor whose key its owner has withdrawn
        case AnchorState::Revoked: return Words::tr("withdrawn");
        case AnchorState::Unsupported: return Words::tr("cannot be checked here");
    }
    return {};
}

QString word(KeyRole role) {
    switch (role) {
        case KeyRole::Ksk: return Words::tr("KSK");
        case KeyRole::Zsk: return Words::tr("ZSK");
        case KeyRole::Csk: return Words::tr("CSK");
        case KeyRole::Standby: return Words::tr("standby key");
    }
    return {};
}

QString description(KeyRole role) {
    switch (role) {
        case KeyRole::Ksk: return Words::tr("Key-signing key: it signs the DNSKEY set.");
        case KeyRole::Zsk: return Words::tr("Zone-signing key: it signs the other records.");
        case KeyRole::Csk: return Words::tr("Combined key: it signs the DNSKEY set and the other records.");
        case KeyRole::Standby:
            return Words::tr("The zone publishes this key, but none of the signatures seen was made with it.");
    }
    return {};
}

QString word(DenialKind kind) {
    switch (kind) {
        case DenialKind::NameError: return Words::tr("the name does not exist");
        case DenialKind::NoData: return Words::tr("no such records at the name");
        case DenialKind::WildcardNoData: return Words::tr("no such records at the wildcard");
        case DenialKind::WildcardAnswer: return Words::tr("answered by a wildcard");
        case DenialKind::NoDs: return Words::tr("no DS: not signed");
        case DenialKind::OptOut: return Words::tr("left out of the proof (opt-out)");
    }
    return {};
}

QString word(ServerState state) {
    switch (state) {
        case ServerState::Answers: return Words::tr("answers");
        case ServerState::Silent: return Words::tr("silent");
        case ServerState::Refuses: return Words::tr("refuses");
        case ServerState::Lame: return Words::tr("does not know the zone");
        case ServerState::Garbage: return Words::tr("unreadable answers");
        case ServerState::NoTcp: return Words::tr("no TCP");
        case ServerState::NotAsked: return Words::tr("not asked");
    }
    return {};
}

QString word(Severity severity) {
    switch (severity) {
        case Severity::Error: return Words::tr("error");
        case Severity::Warning: return Words::tr("warning");
        case Severity::Notice: return Words::tr("notice");
    }
    return {};
}

QString word(Who who) {
    switch (who) {
        case Who::Owner: return Words::tr("the domain's owner, at the registrar");
        case Who::DnsHost: return Words::tr("the DNS host");
        case Who::ParentRegistry: return Words::tr("the registry");
        case Who::ResolverOperator: return Words::tr("the operator of the resolver");
        case Who::ThirdParty: return Words::tr("the operator of the other domain");
        case Who::You: return Words::tr("you, on this computer");
        case Who::Nobody: return Words::tr("nobody");
    }
    return {};
}

QString shownName(const Name& name) {
    return name.isRoot() ? Words::tr("the root (.)") : QString::fromStdString(name.toText());
}

QString shownQuestion(const Question& question) {
    return shownName(question.name) + u' ' + QString::fromStdString(typeText(question.type));
}

QString questionText(const Question& question) {
    return QString::fromStdString(question.name.toText() + " " + typeText(question.type));
}

QString shownServer(const Server& server) {
    if (server.name.isRoot()) {  // a resolver: it has no name, and its address says how it is asked
        return QString::fromStdString(server.address);
    }
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(server.name.toText()),
                                         QString::fromStdString(server.address));
}

}  // namespace rootline
