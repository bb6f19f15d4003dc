// SPDX-License-Identifier: MIT
#include "ui/present/report/zone_words.h"

#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {

namespace {

class ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::ZoneWords)
};

}  // namespace

ZoneFaultWords words(ZoneFault fault) {
    switch (fault) {
        case ZoneFault::SoaNotAtApex:
            return {ZoneWords::tr("SOA records stand below the zone's own name."),
                    ZoneWords::tr("Keep one SOA record, at the name of the zone.")};
        case ZoneFault::SoaSeveral:
            return {ZoneWords::tr("The zone has more than one SOA record."),
                    ZoneWords::tr("Keep one SOA record, at the name of the zone.")};
        case ZoneFault::NsMissing:
            return {ZoneWords::tr("The zone names no name server."), ZoneWords::tr("Add the NS records of the zone.")};
        case ZoneFault::RecordOutsideZone:
            return {ZoneWords::tr("Records do not belong to this zone."),
                    ZoneWords::tr("Remove them: name servers ignore them.")};
        case ZoneFault::TtlsDiffer:
            return {ZoneWords::tr("Records of one set have different TTLs."),
                    ZoneWords::tr("Give all records of the same name and type one TTL.")};
        case ZoneFault::CnameAndOtherData:
            return {ZoneWords::tr("A CNAME stands beside other records of the same name."),
                    ZoneWords::tr("Keep either the CNAME or the other records.")};
        case ZoneFault::CnameSeveral:
            return {ZoneWords::tr("A name has more than one CNAME record."), ZoneWords::tr("Keep one of them.")};
        case ZoneFault::DnameSeveral:
            return {ZoneWords::tr("A name has more than one DNAME record."), ZoneWords::tr("Keep one of them.")};
        case ZoneFault::NameOccluded:
            return {ZoneWords::tr("Records below a delegation or a DNAME are never served."),
                    ZoneWords::tr("Move them into the zone below, or remove them.")};
        case ZoneFault::GlueMissing:
            return {ZoneWords::tr("A delegation lacks the address of a name server below it."),
                    ZoneWords::tr("Add the A or AAAA record of that name server (glue).")};
        case ZoneFault::NameServerIsAlias:
            return {ZoneWords::tr("An NS record names an alias (CNAME)."),
                    ZoneWords::tr("Name the server that the alias leads to.")};
        case ZoneFault::NameServerNotInZone:
            return {ZoneWords::tr("A name server of this zone has no address in it."),
                    ZoneWords::tr("Add its A or AAAA record, or correct the NS record.")};
        case ZoneFault::DnskeyNotAtApex:
            return {ZoneWords::tr("DNSKEY records stand below the zone's own name."),
                    ZoneWords::tr("Remove them: only keys at the name of the zone count.")};
        case ZoneFault::DsNotAtDelegation:
            return {
                ZoneWords::tr("DS records stand at a name that is not delegated."),
                ZoneWords::tr("Publish a DS beside the NS records of a zone below, and your own DS at the parent.")};
        case ZoneFault::CdsNotAtApex:
            return {ZoneWords::tr("CDS or CDNSKEY records stand below the zone's own name."),
                    ZoneWords::tr("Keep them at the name of the zone.")};
        case ZoneFault::ZoneNotSigned:
            return {ZoneWords::tr("This zone is not signed."),
                    ZoneWords::tr("Nothing has to be done. If you want DNSSEC, sign the zone.")};
        case ZoneFault::DnskeyMissing:
            return {ZoneWords::tr("The zone should be signed, but it has no DNSKEY set."),
                    ZoneWords::tr("Sign the zone again, with its keys in it.")};
        case ZoneFault::DsMatchesNoKey:
            return {ZoneWords::tr("None of the given DS records matches a key of the zone."),
                    ZoneWords::tr("Publish the key that the DS names, or replace the DS at the parent.")};
        case ZoneFault::DnskeySetNotSignedBySep:
            return {ZoneWords::tr("No key with the SEP flag, which a parent's DS would name, signs the DNSKEY set."),
                    ZoneWords::tr("Sign the DNSKEY set with the key-signing key.")};
        case ZoneFault::RrsigMissing:
            return {ZoneWords::tr("Record sets have no signature."), ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::RrsigExpired:
            return {ZoneWords::tr("Signatures have expired."), ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::RrsigNotYetValid:
            return {ZoneWords::tr("Signatures are not valid yet."),
                    ZoneWords::tr("Check the clock of the signing computer, then sign again.")};
        case ZoneFault::RrsigInceptionAfterExpiration:
            return {ZoneWords::tr("Signatures end before they begin."),
                    ZoneWords::tr("Correct the signing times, then sign again.")};
        case ZoneFault::RrsigInvalid:
            return {ZoneWords::tr("Signatures do not fit the records or the key."),
                    ZoneWords::tr("Sign the zone again. Do not edit a zone after signing.")};
        case ZoneFault::RrsigKeyMissing:
            return {ZoneWords::tr("Signatures name a key that the zone does not publish."),
                    ZoneWords::tr("Publish the key, or sign again with a published one.")};
        case ZoneFault::RrsigKeyRevoked:
            return {ZoneWords::tr("Signatures are made with a revoked key."),
                    ZoneWords::tr("Sign again with a key that is not revoked.")};
        case ZoneFault::RrsigSignerNotZone:
            return {ZoneWords::tr("Signatures name another zone as their signer."),
                    ZoneWords::tr("Sign with the keys of this zone.")};
        case ZoneFault::RrsigLabelsWrong:
            return {ZoneWords::tr("The label count of signatures does not fit their owner."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::RrsigWithoutRRset:
            return {ZoneWords::tr("Signatures cover records that are not there."),
                    ZoneWords::tr("Remove them, or sign the zone again.")};
        case ZoneFault::RrsigNotAuthoritative:
            return {ZoneWords::tr("Signatures cover data that belongs to a zone below."),
                    ZoneWords::tr("Remove them: a zone signs only its own data.")};
        case ZoneFault::RrsigAlgorithmUnsupported:
            return {ZoneWords::tr("Signatures use an algorithm that cannot be checked here."),
                    ZoneWords::tr("Check them with a program that knows the algorithm.")};
        case ZoneFault::AlgorithmSignaturesMissing:
            return {ZoneWords::tr("An algorithm of the DNSKEY set does not sign every record set."),
                    ZoneWords::tr("Let every algorithm of the DNSKEY set sign the whole zone.")};
        case ZoneFault::RrsigExpiresSoon:
            return {ZoneWords::tr("Signatures end soon."), ZoneWords::tr("Sign the zone again before they end.")};
        case ZoneFault::TtlDiffersFromOriginal:
            return {ZoneWords::tr("The TTL of records differs from the one that was signed."),
                    ZoneWords::tr("Give the records the TTL that was signed, or sign again.")};
        case ZoneFault::TtlBeyondExpiration:
            return {ZoneWords::tr("Caches may keep records longer than their signature is valid."),
                    ZoneWords::tr("Sign again earlier, or lower the TTL.")};
        case ZoneFault::DenialChainMissing:
            return {ZoneWords::tr("The zone has neither NSEC nor NSEC3 records."),
                    ZoneWords::tr("Sign the zone again: without them no name can be proven absent.")};
        case ZoneFault::NsecMissing:
            return {ZoneWords::tr("Names have no NSEC record."), ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::NsecNextWrong:
            return {ZoneWords::tr("NSEC records do not lead to the next name of the zone."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::NsecBitmapWrong:
            return {ZoneWords::tr("NSEC records list other types than the name has."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::NsecUnwanted:
            return {ZoneWords::tr("NSEC records stand where there must be none."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::Nsec3ParamMissing:
            return {ZoneWords::tr("The zone has NSEC3 records, but no NSEC3PARAM record."),
                    ZoneWords::tr("Sign the zone again: name servers need NSEC3PARAM to find the chain.")};
        case ZoneFault::Nsec3Missing:
            return {ZoneWords::tr("Names have no NSEC3 record."), ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::Nsec3NextWrong:
            return {ZoneWords::tr("NSEC3 records do not lead to the next hash of the chain."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::Nsec3BitmapWrong:
            return {ZoneWords::tr("NSEC3 records list other types than the name has."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::Nsec3Unwanted:
            return {ZoneWords::tr("NSEC3 records are the hash of no name of the zone."),
                    ZoneWords::tr("Sign the zone again.")};
        case ZoneFault::Nsec3ChainLeftOver:
            return {ZoneWords::tr("NSEC3 records belong to a chain that is not in use."),
                    ZoneWords::tr(
                        "Nothing has to be done, unless a change of the parameters is finished: then remove them.")};
        case ZoneFault::Nsec3IterationsNonzero:
            return {ZoneWords::tr("NSEC3 hashes are computed with extra iterations."),
                    ZoneWords::tr("Set the iterations to 0 (RFC 9276).")};
        case ZoneFault::CdsMatchesNoKey:
            return {ZoneWords::tr("CDS or CDNSKEY records ask for a key that the zone does not publish."),
                    ZoneWords::tr("Publish the key, or remove the CDS or CDNSKEY record.")};
        case ZoneFault::CdsCdnskeyDiffer:
            return {ZoneWords::tr("CDS and CDNSKEY records ask for different keys."),
                    ZoneWords::tr("Publish both for the same keys, or only one of them.")};
        case ZoneFault::ZonemdMismatch:
            return {ZoneWords::tr("The ZONEMD digest does not fit the zone."),
                    ZoneWords::tr("Compute ZONEMD again after the last change, then sign it.")};
        case ZoneFault::ZonemdSerialDiffers:
            return {ZoneWords::tr("The ZONEMD record was made for another SOA serial."),
                    ZoneWords::tr("Compute ZONEMD again after the last change, then sign it.")};
        case ZoneFault::ZonemdUnsupported:
            return {ZoneWords::tr("The ZONEMD record uses a scheme or digest that cannot be checked here."),
                    ZoneWords::tr("Check it with a program that knows the scheme.")};
    }
    return {};
}

QString placeText(const ZoneFinding& finding) {
    QString text = shownName(finding.owner);
    if (finding.type != RRType::None) {
        text += u' ' + QString::fromStdString(typeText(finding.type));
    }
    if (finding.keyTag) {
        //: Behind a name and a type of a zone file; %1 is a key tag
        text += ZoneWords::tr(", key %1").arg(*finding.keyTag);
    }
    if (!finding.detail.empty()) {
        text += QStringLiteral(": ") + QString::fromStdString(finding.detail);
    }
    return text;
}

}  // namespace rootline
