// SPDX-License-Identifier: MIT
#include "ui/present/trust_graph/trust_graph_words.h"

#include "core/dns/codec.h"
#include "core/trust/findings.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rootline::graphwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrustGraph)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

}  // namespace

QString signatureLabel(const SignatureCheck& check, Timestamp at) {
    const Timestamp expiration = fromSerial(check.rrsig.expiration, at);
    switch (check.status) {
        case SignatureStatus::Valid: return remainingBadge(expiration, at);
        case SignatureStatus::Expired:
            //: On a signature in the picture; %1 is a time span such as "3 days"
            return Words::tr("expired %1 ago").arg(durationText(at.seconds - expiration.seconds));
        case SignatureStatus::NotYetValid:
        case SignatureStatus::InceptionAfterExpiration:
        case SignatureStatus::DoesNotVerify:
        case SignatureStatus::KeyMissing:
        case SignatureStatus::KeyRevoked:
        case SignatureStatus::KeyNotZoneKey:
        case SignatureStatus::SignerNotZone:
        case SignatureStatus::LabelsExceedOwner:
        case SignatureStatus::AlgorithmMismatch:
        case SignatureStatus::AlgorithmUnsupported:
        case SignatureStatus::BadLength:
        case SignatureStatus::KeyDamaged:
        case SignatureStatus::NotChecked: break;
    }
    return word(check.status);
}

QString digestLabel(const Zone& zone, const DelegationCheck& check) {
    if (zone.keys.empty() && zone.link.state == LinkState::Broken) {
        //: On the broken line from a DS to a zone without DNSKEY records
        return Words::tr("the zone has no keys");
    }
    if (check.status == DsStatus::Matches) {
        //: On the line from a DS to the key whose digest it holds
        return Words::tr("digest matches");
    }
    //: On the broken line from a DS to the empty place of the key that it names
    return check.status == DsStatus::NoKey ? Words::tr("matches no published key") : word(check.status);
}

QString keyTitle(const ZoneKey& key) {
    const QString tag = QString::number(key.tag);
    switch (key.role) {
        case KeyRole::Ksk:
            //: Key signing key, with its key tag
            return Words::tr("KSK %1").arg(tag);
        case KeyRole::Zsk:
            //: Zone signing key, with its key tag
            return Words::tr("ZSK %1").arg(tag);
        case KeyRole::Csk:
            //: Combined signing key (signs keys and data), with its key tag
            return Words::tr("CSK %1").arg(tag);
        case KeyRole::Standby: break;
    }
    return Words::tr("key %1").arg(tag);
}

QString keyLine(const ZoneKey& key) {
    const QString algorithm = text(algorithmName(key.key.algorithm));
    const bool isCurve = !algorithm.startsWith(QLatin1String("RSA"));
    //: Algorithm and size of a key
    return isCurve || key.bits == 0 ? algorithm : Words::tr("%1 · %2 bit").arg(algorithm, QString::number(key.bits));
}

QString dsTitle(const DelegationSigner& ds) {
    return Words::tr("DS %1").arg(ds.keyTag);
}

QString dsLine(const DelegationSigner& ds) {
    return text(digestName(ds.digestType));
}

QString rrsetTitle(const Name& owner, RRType type) {
    return text(owner.toText() + " " + typeText(type));
}

QString rrsetTitle(const Name& owner, RRType type, const Name& zone) {
    if (!owner.isBelow(zone) || zone.isRoot()) {
        return rrsetTitle(owner, type);
    }
    QString name = text(owner.toText());
    name.chop(static_cast<qsizetype>(zone.toText().size()) + 1);
    return name + QLatin1Char(' ') + text(typeText(type));
}

constexpr qsizetype kLongestLine = 300;  // characters, for cards that are far narrower

QStringList rdataLines(const RRset& rrset, std::size_t limit) {
    QStringList lines;
    const std::size_t count = rrset.rdatas.size();
    const std::size_t shown = count > limit ? limit - 1 : count;
    for (std::size_t i = 0; i < shown; ++i) {
        lines << shortened(text(rdataText(rrset.type, rrset.rdatas[i])), kLongestLine);
    }
    if (shown < count) {
        lines << Words::tr("and %n more", nullptr, static_cast<int>(count - shown));
    }
    return lines;
}

QString zoneTitle(const Name& name) {
    //: The root zone, whose name is a dot
    return name.isRoot() ? Words::tr(". (root)") : text(name.toText());
}

QString noDsTitle(const Zone& zone) {
    switch (zone.link.state) {
        case LinkState::Unsigned:
            //: On the border between two zones: the parent has signed that there is no DS record
            return Words::tr("no DS, proven");
        case LinkState::OptOut: return Words::tr("no DS, opted out");
        case LinkState::Broken: return Words::tr("no DS, no proof");
        case LinkState::BelowInsecure:
        case LinkState::AboveAnchor: return Words::tr("no DS");
        case LinkState::BelowBroken:
            //: On the border between two zones behind the broken link: nobody looked for a DS any more
            return Words::tr("not reached");
        case LinkState::Anchored:
        case LinkState::Secure:
        case LinkState::Unsupported:
        case LinkState::Unknown: break;
    }
    if (zone.keys.empty()) {
        return Words::tr("DS not received yet");
    }
    //: On the border between two zones: nothing above could be checked, so nobody looked at the DS
    return Words::tr("DS not checked");
}

QString linkLabel(const Zone& zone) {
    if (!zone.link.checks.empty()) {
        for (const DelegationCheck& check : zone.link.checks) {
            if (check.status == DsStatus::Matches) {
                //: On the link between two zones: the parent's DS record holds the digest of the child's key
                return Words::tr("DS %1 matches").arg(check.ds.keyTag);
            }
        }
        const DelegationCheck& first = zone.link.checks.front();
        //: On the link between two zones: a DS with its key tag, and what is the matter with it
        return Words::tr("DS %1: %2").arg(QString::number(first.ds.keyTag), digestLabel(zone, first));
    }
    return noDsTitle(zone);
}

QString securityWord(Security security, bool isCause) {
    switch (security) {
        case Security::Secure: return Words::tr("Secure");
        case Security::Insecure:
            //: A zone outside DNSSEC; RFC 4035 calls it insecure. Calm: nothing is wrong
            return Words::tr("Not signed");
        case Security::Bogus:
            if (isCause) {
                return Words::tr("Broken here");
            }
            //: A zone behind the broken link: what it says cannot be trusted, but the fault is above
            return Words::tr("Not reached");
        case Security::Indeterminate: return Words::tr("Not known yet");
    }
    return {};
}

QString denialTitle(const DenialProof& proof) {
    switch (proof.kind) {
        case DenialKind::NameError:
            //: The proof that a name does not exist
            return Words::tr("No such name");
        case DenialKind::NoDs:
        case DenialKind::OptOut: return Words::tr("No DS");
        case DenialKind::WildcardAnswer: return Words::tr("No exact name");
        case DenialKind::NoData:
        case DenialKind::WildcardNoData: break;
    }
    //: The proof that a name has no record of a type, such as AAAA
    return Words::tr("No %1 record").arg(text(typeText(proof.denied.type)));
}

QString denialLine(const DenialProof& proof) {
    const QString kind = proof.nsec3 ? QStringLiteral("NSEC3") : QStringLiteral("NSEC");
    if (proof.records.empty()) {
        return Words::tr("no proof was sent");
    }
    //: %1 is NSEC or NSEC3, %2 the number of records that make up the proof
    return proof.records.size() == 1 ? kind : Words::tr("%1 × %2").arg(kind, QString::number(proof.records.size()));
}

QString serversState(const std::vector<Look>& servers) {
    const auto failing = std::count(servers.begin(), servers.end(), Look::Bogus);
    if (failing == 0) {
        //: On the card of a zone: whom one asks decides what one hears
        return Words::tr("Servers differ");
    }
    //: On the card of a zone, beside a ring with a segment for each of its name servers
    return Words::tr("Broken at %1 of %2 servers").arg(QString::number(failing), QString::number(servers.size()));
}

QString clockState() {
    //: On the card of the root, beside a clock: every signature is off by the same time, so the fault is not the zones'
    return Words::tr("Is this computer's clock wrong?");
}

QString forged() {
    //: Beside records in the picture, short
    return Words::tr("forged by the attacker");
}

QString heldTitle(const RRset& held) {
    QStringList tags;
    for (const Bytes& rdata : held.rdatas) {
        if (const auto key = held.type == RRType::DNSKEY ? DnsKey::fromRdata(rdata) : std::nullopt) {
            tags << QString::number(keyTag(*key));
        } else if (const auto ds = held.type == RRType::DS ? DelegationSigner::fromRdata(rdata) : std::nullopt) {
            tags << QString::number(ds->keyTag);
        }
    }
    const QString listed = tags.join(QStringLiteral(" · "));
    //: What caches still hold: %1 key tags
    return held.type == RRType::DS ? Words::tr("Old DS %1").arg(listed) : Words::tr("Old keys %1").arg(listed);
}

QString heldUntil(const CachedRRset& held, Timestamp at) {
    //: Of something that is no longer published: %1 a time of day or a date
    return Words::tr("cached until %1").arg(momentText(held.until, at));
}

}  // namespace rootline::graphwords
