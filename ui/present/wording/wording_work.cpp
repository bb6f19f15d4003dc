// SPDX-License-Identifier: MIT
// Words for findings about limits of work and malformed messages.
#include "core/trust/findings.h"
#include "ui/present/wording/wording_finding.h"
#include "ui/present/words/shell_lines.h"
#include "ui/present/words/words.h"

namespace rootline {

namespace {

class WorkWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::WorkWords)

public:
    static QString limit(WorkLimitReached::Limit limit) {
        switch (limit) {
            case WorkLimitReached::Limit::SignatureChecks: return tr("signatures to check in all");
            case WorkLimitReached::Limit::SignaturesPerRRset: return tr("signatures on one set of records");
            case WorkLimitReached::Limit::KeysPerTag: return tr("keys with one tag");
            case WorkLimitReached::Limit::DsPerDelegation: return tr("DS records for one zone");
            case WorkLimitReached::Limit::Nsec3Hashes: return tr("names to hash for proofs (NSEC3)");
            case WorkLimitReached::Limit::Questions: return tr("questions to name servers");
        }
        return {};
    }

    static QString oddity(OddityKind kind) {
        switch (kind) {
            case OddityKind::TrailingBytes: return tr("there are octets after the last record");
            case OddityKind::BadRdata: return tr("a record does not have the layout of its type");
            case OddityKind::SecondOpt: return tr("there is more than one OPT record");
            case OddityKind::OptOutsideAdditional: return tr("the OPT record stands in the wrong section");
            case OddityKind::OptOwnerNotRoot: return tr("the name of the OPT record is not the root");
            case OddityKind::BadEdnsOption: return tr("an EDNS option is longer than its record");
            case OddityKind::ForwardPointer: return tr("a compressed name points forward");
            case OddityKind::CompressedNameInRdata: return tr("a name is compressed where it must not be");
            case OddityKind::TtlTopBit: return tr("a TTL is larger than allowed");
            case OddityKind::QuestionCount: return tr("it does not have exactly one question");
            case OddityKind::ForeignClass: return tr("a record is of another class than IN");
        }
        return {};
    }

    static QString notInFile(NotInFile::Part part) {
        switch (part) {
            //: %1 a name and a record type
            case NotInFile::Part::Answer: return tr("The file does not hold the whole answer about %1.");
            //: %1 a name and a record type
            case NotInFile::Part::Signatures:
                return tr("The file does not hold %1 with all of its records and signatures.");
            //: %1 a name and a record type
            case NotInFile::Part::Proof: return tr("The file does not hold the proof for %1.");
        }
        return {};
    }
};

/// The question as a command that prints all that the file lacks.
QString queryCommand(const Question& question) {
    return shellLine({QStringLiteral("dig"), QStringLiteral("+dnssec"), QStringLiteral("+cd"),
                      nameForPrograms(question.name), QString::fromStdString(typeText(question.type))});
}

}  // namespace

Explanation FindingWording::words(const WorkLimitReached& f) const {
    const bool refused = finding_.severity == Severity::Error;
    return {
        .title = tr("Rootline did not check all records of %1, because that would be too much work.").arg(zone_),
        //: %1 what there was too much of, such as "keys with one tag"
        .why = tr("Like resolvers, Rootline stops at a limit, so that no zone can overload it. The limit reached: %1.")
                   .arg(WorkWords::limit(f.limit)),
        .fix = hostSteps(
            finding_.zone,
            {tr("Ask your DNS host to reduce the number of keys, signatures and DS records of %1.").arg(zone_),
             checkAgain()}),
        .who = whoHosts(finding_.zone),
        .heals = tr("This finding goes away as soon as the zone has fewer records."),
        .visitors = refused ? visitorsRefused(finding_.zone) : visitorsSome()};
}

Explanation FindingWording::words(const CaptureIncomplete& f) const {
    //: %1 a name and a record type
    return {
        .title =
            tr("The file does not contain the answer about %1, which validation needs.").arg(shownQuestion(f.asked)),
        //: %1 a name and a record type
        .why = tr("It was made for %1. The answers to other questions are not in it.").arg(shownQuestion(f.captured)),
        .fix = {tr("Add the answer about %1 to the file, or check the name again over the network.")
                    .arg(shownQuestion(f.asked))},
        .who = Who::You,
        .heals = {},
        .visitors = tr("Not known.")};
}

Explanation FindingWording::words(const NotInFile& f) const {
    const QString command = queryCommand(f.question);
    return {.title = WorkWords::notInFile(f.part).arg(shownQuestion(f.question)),
            .why = tr("Records that are not in the file may still exist at the name server, so this is not reported as "
                      "an error."),
            //: %1 a command
            .fix = {tr("Run this command and add all that it prints to the file: %1").arg(command),
                    tr("Or check the name over the network.")},
            .who = Who::You,
            .heals = {},
            .visitors = tr("Not known."),
            .paste = command};
}

Explanation FindingWording::words(const MessageNotWhole& f) const {
    QStringList lines;
    for (const int line : f.lines) {
        lines.append(QString::number(line));
    }
    QString why = tr("%n record(s) that its header counts are missing.", nullptr, f.missing);
    if (!lines.empty()) {
        //: %1 numbers of lines
        const QString unreadable =
            tr("These lines of the file cannot be read: %1.").arg(lines.join(QStringLiteral(", ")));
        why = f.missing > 0 ? why + u' ' + unreadable : unreadable;
    }
    //: %1 a name and a record type
    return calm(tr("The file contains only a part of the answer about %1.").arg(shownQuestion(f.question)), why);
}

Explanation FindingWording::words(const MessageMalformed& f) const {
    return {.title = tr("The answer of %1 does not fully follow the standard.").arg(serverNames()),
            //: %1 what is odd, %2 a number of octets
            .why = tr("In the message: %1 (octet %2).").arg(WorkWords::oddity(f.oddity), QString::number(f.offset)),
            .fix = hostSteps(finding_.zone, {tr("Show this result to your DNS host."),
                                             tr("Ask it to update its name server software."), checkAgain()}),
            .who = whoHosts(finding_.zone),
            .heals = tr("This finding goes away as soon as the server gives correct answers."),
            .visitors = visitorsSome()};
}

Explanation FindingWording::words(const ReplyNotRepeatable& f) const {
    return calm(tr("%1 gave two different answers to the same question.").arg(serverNames()),
                //: %1 a name and a record type
                tr("Rootline asked again about %1 over TCP, got another answer and used this one. The first answer was "
                   "probably damaged or forged on the way.")
                    .arg(shownQuestion(f.question)));
}

Explanation FindingWording::words(const StrayAnswersIgnored& f) const {
    return calm(tr("%n answer(s) that fitted no question were ignored.", nullptr, f.count),
                tr("They had a wrong message number, a wrong sender or another question. Either they were late, or "
                   "somebody tried to be faster than the name server. They do not affect the result."));
}

Explanation FindingWording::words(const CaptureNotAnchored& f) const {
    QStringList names;
    for (const Name& anchor : f.anchors) {
        names.append(shownName(anchor));
    }
    return {.title = tr("This capture does not begin at a trust anchor."),
            //: %1 names of zones
            .why = tr("It was validated with trust anchors for %1, but contains no answer about their keys.")
                       .arg(names.join(QStringLiteral(", "))),
            //: Do not translate --trust-anchor
            .fix = {tr("Name the trust anchor that the capture was made with: --trust-anchor FILE."),
                    tr("Or make the capture again.")},
            .who = Who::You,
            .heals = {},
            .visitors = tr("Not known.")};
}

Explanation FindingWording::words(const AskedWithoutDnssec& f) const {
    return {.title = tr("The questions in this recording did not ask for DNSSEC records."),
            .why = tr(
                "The file holds %n answer(s), asked for without the DO flag. Name servers then send no signatures, so "
                "nothing can be checked.",
                nullptr, f.answers),
            .fix = {tr("Record again while a validating resolver asks, or ask with dig +dnssec."),
                    tr("Or check the name over the network.")},
            .who = Who::You,
            .heals = {},
            .visitors = tr("Not known.")};
}

Explanation FindingWording::words(const OwnKeysTrusted& f) const {
    QStringList tags;
    for (const KeySummary& key : f.keys) {
        tags.append(QString::number(key.tag));
    }
    return {
        .title = tr("%1 was validated with its own keys: %2.").arg(zone_, tags.join(QStringLiteral(", "))),
        .why = tr(
            "No DS was given. So Rootline checked the signatures, but not whether the parent has a DS for the keys."),
        //: Do not translate --trust-anchor
        .fix = {tr("To check that too, give the DS: --trust-anchor FILE, or write it into the zone file.")},
        .who = Who::You,
        .heals = {},
        .visitors = visitorsNotice()};
}

Explanation FindingWording::words(const ZoneFileUnsigned& /*f*/) const {
    return calm(tr("%1 is not signed: the zone file holds no keys.").arg(zone_),
                tr("That is not an error: DNSSEC is optional. If the parent has a DS for the zone, sign the zone "
                   "before you publish it."));
}

}  // namespace rootline
