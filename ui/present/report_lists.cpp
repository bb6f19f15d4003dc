// SPDX-License-Identifier: MIT
#include "ui/present/report_lists.h"

#include "ui/present/report_tokens.h"
#include "ui/present/signature_list.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>


namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ReportLists)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

// RFC 4180 section 2: fields with commas, quotes or line breaks stand in quotes. A name may begin with "=" or "@".
QString csvField(QString field) {
    if (!field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front())) {
        field.prepend(u'\'');
    }
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r')) {
        field.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        return u'"' + field + u'"';
    }
    return field;
}

QString csvLine(const QStringList& fields) {
    QStringList quoted;
    for (const QString& field : fields) {
        quoted << csvField(field);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

// RFC 5545 section 3.3.11.
QString calendarText(QString value) {
    return value.replace(QStringLiteral("\\"), QStringLiteral("\\\\"))
        .replace(QStringLiteral(";"), QStringLiteral("\\;"))
        .replace(QStringLiteral(","), QStringLiteral("\\,"))
        .replace(QStringLiteral("\n"), QStringLiteral("\\n"));
}

QString calendarTime(Timestamp time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

// RFC 5545 section 3.1: lines of at most 75 octets; what goes on begins with a space. Characters are not cut apart.
QString folded(const QString& line) {
    constexpr qsizetype kMost = 74;
    QString result;
    qsizetype octets = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype units = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QString character = line.mid(i, units);
        const qsizetype length = character.toUtf8().size();
        if (octets + length > kMost) {
            result += QStringLiteral("\r\n ");
            octets = 1;
        }
        result += character;
        octets += length;
        i += units - 1;
    }
    return result + QStringLiteral("\r\n");
}

QString signatureName(const ListedSignature& listed) {
    //: In a calendar: %1 "www.example.test. A", %2 a key tag
    return Words::tr("%1 by key %2")
        .arg(text(listed.rrset->rrset.owner.toText() + " " + typeText(listed.check->rrsig.covered)))
        .arg(listed.check->rrsig.keyTag);
}

struct Expiry {
    Timestamp at;
    Name zone;
    std::vector<ListedSignature> signatures;
};

// What a zone signs runs out together as a rule: one event for it, not twenty.
std::vector<Expiry> expiries(const ChainOfTrust& chain) {
    std::vector<Expiry> result;
    for (const ListedSignature& listed : signaturesByExpiry(chain)) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const Expiry& other) {
            return other.at == listed.expiration && other.zone == listed.check->rrsig.signer;
        });
        if (same != result.end()) {
            same->signatures.push_back(listed);
        } else {
            result.push_back({listed.expiration, listed.check->rrsig.signer, {listed}});
        }
    }
    return result;
}

QString event(const Expiry& expiry, const ChainOfTrust& chain) {
    QStringList names;
    for (const ListedSignature& listed : expiry.signatures) {
        names << signatureName(listed);
    }
    const QString question = questionText(chain.question);
    const QString summary = Words::tr("DNSSEC signatures of %1 end").arg(shownName(expiry.zone));
    const QString description = Words::tr("Unless they are renewed before, checking resolvers refuse from then on what "
                                          "they sign. Seen while checking %1.")
                                    .arg(question) +
                                u'\n' + names.join(u'\n');
    QString uid = text(expiry.zone.toText()) + u'-' + calendarTime(expiry.at) + u'-' +
                  text(chain.question.name.toText()) + QStringLiteral("@rootline");
    QString result = QStringLiteral("BEGIN:VEVENT\r\n");
    result += folded(QStringLiteral("UID:") + calendarText(uid));
    result += folded(QStringLiteral("DTSTAMP:") + calendarTime(chain.at));
    result += folded(QStringLiteral("DTSTART:") + calendarTime(expiry.at));
    result += folded(QStringLiteral("SUMMARY:") + calendarText(summary));
    result += folded(QStringLiteral("DESCRIPTION:") + calendarText(description));
    result += QStringLiteral("TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P3D\r\n");
    result += folded(QStringLiteral("DESCRIPTION:") + calendarText(summary));
    return result + QStringLiteral("END:VALARM\r\nEND:VEVENT\r\n");
}

}  // namespace

QString signaturesCsv(const ChainOfTrust& chain) {
    QString result = csvLine({QStringLiteral("expiration"), QStringLiteral("inception"), QStringLiteral("seconds_left"),
                              QStringLiteral("status"), QStringLiteral("zone"), QStringLiteral("owner"),
                              QStringLiteral("covers"), QStringLiteral("key_tag"), QStringLiteral("algorithm"),
                              QStringLiteral("algorithm_name"), QStringLiteral("signer"), QStringLiteral("ttl"),
                              QStringLiteral("original_ttl")});
    for (const ListedSignature& listed : signaturesByExpiry(chain)) {
        const Rrsig& rrsig = listed.check->rrsig;
        result += csvLine({text(toIso8601(listed.expiration)), text(toIso8601(listed.inception)),
                           QString::number(std::max<std::int64_t>(0, listed.expiration.seconds - chain.at.seconds)),
                           token(listed.check->status), text(listed.rrset->zone.toText()),
                           text(listed.rrset->rrset.owner.toText()), text(typeText(rrsig.covered)),
                           QString::number(rrsig.keyTag), QString::number(static_cast<int>(rrsig.algorithm)),
                           text(std::string(algorithmMnemonic(rrsig.algorithm))), text(rrsig.signer.toText()),
                           QString::number(listed.rrset->rrset.ttl), QString::number(rrsig.originalTtl)});
    }
    return result;
}

QString expiryCalendar(const ChainOfTrust& chain) {
    QString result = QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rootline//Rootline " ROOTLINE_VERSION
                                    "//EN\r\n");
    for (const Expiry& expiry : expiries(chain)) {
        result += event(expiry, chain);
    }
    return result + QStringLiteral("END:VCALENDAR\r\n");
}

}  // namespace rootline
