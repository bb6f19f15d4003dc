// SPDX-License-Identifier: MIT
#include "ui/present/report/report_tokens.h"

#include "core/trust/findings.h"

namespace rootline {

QString token(Security security) {
    switch (security) {
        case Security::Secure: return QStringLiteral("secure");
        case Security::Insecure: return QStringLiteral("insecure");
        case Security::Bogus: return QStringLiteral("bogus");
        case Security::Indeterminate: return QStringLiteral("indeterminate");
    }
    return {};
}

QString token(SignatureStatus status) {
    switch (status) {
        case SignatureStatus::Valid: return QStringLiteral("valid");
        case SignatureStatus::Expired: return QStringLiteral("expired");
        case SignatureStatus::NotYetValid: return QStringLiteral("not_yet_valid");
        case SignatureStatus::InceptionAfterExpiration: return QStringLiteral("inception_after_expiration");
        case SignatureStatus::DoesNotVerify: return QStringLiteral("does_not_verify");
        case SignatureStatus::KeyMissing: return QStringLiteral("key_missing");
        case SignatureStatus::KeyRevoked: return QStringLiteral("key_revoked");
        case SignatureStatus::KeyNotZoneKey: return QStringLiteral("key_not_zone_key");
        case SignatureStatus::SignerNotZone: return QStringLiteral("signer_not_zone");
        case SignatureStatus::LabelsExceedOwner: return QStringLiteral("labels_exceed_owner");
        case SignatureStatus::AlgorithmMismatch: return QStringLiteral("algorithm_mismatch");
        case SignatureStatus::AlgorithmUnsupported: return QStringLiteral("algorithm_unsupported");
        case SignatureStatus::BadLength: return QStringLiteral("bad_length");
        case SignatureStatus::KeyDamaged: return QStringLiteral("key_damaged");
        case SignatureStatus::NotChecked: return QStringLiteral("not_checked");
    }
    return {};
}

QString token(DsStatus status) {
    switch (status) {
        case DsStatus::Matches: return QStringLiteral("matches");
        case DsStatus::KeyDoesNotSign: return QStringLiteral("key_does_not_sign");
        case DsStatus::NoKey: return QStringLiteral("no_key");
        case DsStatus::DigestMismatch: return QStringLiteral("digest_mismatch");
        case DsStatus::AlgorithmMismatch: return QStringLiteral("algorithm_mismatch");
        case DsStatus::AlgorithmUnsupported: return QStringLiteral("algorithm_unsupported");
        case DsStatus::DigestUnsupported: return QStringLiteral("digest_unsupported");
        case DsStatus::KeyRevoked: return QStringLiteral("key_revoked");
        case DsStatus::KeyNotZoneKey: return QStringLiteral("key_not_zone_key");
        case DsStatus::Ignored: return QStringLiteral("ignored");
        case DsStatus::NotChecked: return QStringLiteral("not_checked");
    }
    return {};
}

QString token(LinkState state) {
    switch (state) {
        case LinkState::Anchored: return QStringLiteral("anchored");
        case LinkState::Secure: return QStringLiteral("secure");
        case LinkState::Unsigned: return QStringLiteral("unsigned");
        case LinkState::OptOut: return QStringLiteral("opt_out");
        case LinkState::Unsupported: return QStringLiteral("unsupported");
        case LinkState::Broken: return QStringLiteral("broken");
        case LinkState::AboveAnchor: return QStringLiteral("above_anchor");
        case LinkState::BelowInsecure: return QStringLiteral("below_insecure");
        case LinkState::BelowBroken: return QStringLiteral("below_broken");
        case LinkState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString token(Captured captured) {
    switch (captured) {
        case Captured::Whole: return QStringLiteral("whole");
        case Captured::Partly: return QStringLiteral("partly");
        case Captured::Not: return QStringLiteral("not");
    }
    return {};
}

QString token(KeyRole role) {
    switch (role) {
        case KeyRole::Ksk: return QStringLiteral("ksk");
        case KeyRole::Zsk: return QStringLiteral("zsk");
        case KeyRole::Csk: return QStringLiteral("csk");
        case KeyRole::Standby: return QStringLiteral("standby");
    }
    return {};
}

QString token(DenialKind kind) {
    switch (kind) {
        case DenialKind::NameError: return QStringLiteral("name_error");
        case DenialKind::NoData: return QStringLiteral("no_data");
        case DenialKind::WildcardNoData: return QStringLiteral("wildcard_no_data");
        case DenialKind::WildcardAnswer: return QStringLiteral("wildcard_answer");
        case DenialKind::NoDs: return QStringLiteral("no_ds");
        case DenialKind::OptOut: return QStringLiteral("opt_out");
    }
    return {};
}

QString token(DenialRole role) {
    switch (role) {
        case DenialRole::MatchesName: return QStringLiteral("matches_name");
        case DenialRole::CoversName: return QStringLiteral("covers_name");
        case DenialRole::MatchesClosestEncloser: return QStringLiteral("matches_closest_encloser");
        case DenialRole::CoversNextCloser: return QStringLiteral("covers_next_closer");
        case DenialRole::MatchesWildcard: return QStringLiteral("matches_wildcard");
        case DenialRole::CoversWildcard: return QStringLiteral("covers_wildcard");
        case DenialRole::ProvesDelegation: return QStringLiteral("proves_delegation");
    }
    return {};
}

QString token(ServerState state) {
    switch (state) {
        case ServerState::Answers: return QStringLiteral("answers");
        case ServerState::Silent: return QStringLiteral("silent");
        case ServerState::Refuses: return QStringLiteral("refuses");
        case ServerState::Lame: return QStringLiteral("lame");
        case ServerState::Garbage: return QStringLiteral("garbage");
        case ServerState::NoTcp: return QStringLiteral("no_tcp");
        case ServerState::NotAsked: return QStringLiteral("not_asked");
    }
    return {};
}

QString token(Severity severity) {
    switch (severity) {
        case Severity::Error: return QStringLiteral("error");
        case Severity::Warning: return QStringLiteral("warning");
        case Severity::Notice: return QStringLiteral("notice");
    }
    return {};
}

QString token(Who who) {
    switch (who) {
        case Who::Owner: return QStringLiteral("owner");
        case Who::DnsHost: return QStringLiteral("dns_host");
        case Who::ParentRegistry: return QStringLiteral("parent_registry");
        case Who::ResolverOperator: return QStringLiteral("resolver_operator");
        case Who::ThirdParty: return QStringLiteral("third_party");
        case Who::You: return QStringLiteral("you");
        case Who::Nobody: return QStringLiteral("nobody");
    }
    return {};
}

QString token(HeadlineKind headline) {
    switch (headline) {
        case HeadlineKind::Broken: return QStringLiteral("broken");
        case HeadlineKind::BrokenForSome: return QStringLiteral("broken_for_some");
        case HeadlineKind::EndsSoon: return QStringLiteral("ends_soon");
        case HeadlineKind::Weak: return QStringLiteral("weak");
        case HeadlineKind::Works: return QStringLiteral("works");
        case HeadlineKind::NotSigned: return QStringLiteral("not_signed");
        case HeadlineKind::NotKnown: return QStringLiteral("not_known");
        case HeadlineKind::Deceived: return QStringLiteral("deceived");
        case HeadlineKind::NoSuchName: return QStringLiteral("no_such_name");
    }
    return {};
}

QString token(Standpoint::Kind kind) {
    switch (kind) {
        case Standpoint::Kind::Live: return QStringLiteral("live");
        case Standpoint::Kind::Recorded: return QStringLiteral("recorded");
        case Standpoint::Kind::OtherTime: return QStringLiteral("other_time");
        case Standpoint::Kind::Supposed: return QStringLiteral("supposed");
        case Standpoint::Kind::OneServer: return QStringLiteral("one_server");
        case Standpoint::Kind::Cached: return QStringLiteral("cached");
        case Standpoint::Kind::Attacked: return QStringLiteral("attacked");
        case Standpoint::Kind::OneProbe: return QStringLiteral("one_probe");
    }
    return {};
}

QString token(Standpoint::Anchors anchors) {
    switch (anchors) {
        case Standpoint::Anchors::BuiltIn: return QStringLiteral("built_in");
        case Standpoint::Anchors::File: return QStringLiteral("file");
        case Standpoint::Anchors::Capture: return QStringLiteral("capture");
        case Standpoint::Anchors::Preferences: return QStringLiteral("preferences");
    }
    return {};
}

}  // namespace rootline
