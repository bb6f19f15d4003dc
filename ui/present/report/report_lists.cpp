// SPDX-License-Identifier: MIT
#include "ui/present/report/report_lists.h"

#include "ui/present/report/calendar.h"
#include "ui/present/report/report_tokens.h"
#include "ui/present/wording/signature_list.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ReportLists)
};

constexpr int kReminderDays = 3;

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

QString signatureName(const ListedSignature& listed) {
    //: In a calendar: %1 "www.example.test. A", %2 a key tag
    return Words::tr("%1 by key %2")
        .arg(text(listed.rrset->rrset.owner.toText() + " " + typeText(listed.check->rrsig.covered)),
             QString::number(listed.check->rrsig.keyTag));
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

CalendarEvent event(const Expiry& expiry, const ChainOfTrust& chain) {
    QStringList names;
    for (const ListedSignature& listed : expiry.signatures) {
        names << signatureName(listed);
    }
    const QString question = questionText(chain.question);
    const QString summary = Words::tr("DNSSEC signatures of %1 end").arg(shownName(expiry.zone));
    const QString description = Words::tr(
                                    "If these signatures are not renewed before that time, validating resolvers will "
                                    "refuse the signed records. Seen while checking %1.")
                                    .arg(question) +
                                u'\n' + names.join(u'\n') + u'\n' + standpointLine(chain);
    const QString uid =
        QStringLiteral("%1-%2-%3@rootline")
            .arg(text(expiry.zone.toText()), text(toIso8601(expiry.at)), text(chain.question.name.toText()));
    return {uid, chain.at, expiry.at, summary, description, kReminderDays};
}

}  // namespace

QString signaturesCsv(const ChainOfTrust& chain) {
    QString result = csvLine({QStringLiteral("expiration"), QStringLiteral("inception"), QStringLiteral("seconds_left"),
                              QStringLiteral("status"), QStringLiteral("zone"), QStringLiteral("owner"),
                              QStringLiteral("covers"), QStringLiteral("key_tag"), QStringLiteral("algorithm"),
                              QStringLiteral("algorithm_name"), QStringLiteral("signer"), QStringLiteral("ttl"),
                              QStringLiteral("original_ttl"), QStringLiteral("standpoint"), QStringLiteral("note")});
    const QString kind = token(chain.standpoint.kind());
    const QString note = standpointLine(chain);
    for (const ListedSignature& listed : signaturesByExpiry(chain)) {
        const Rrsig& rrsig = listed.check->rrsig;
        result += csvLine({text(toIso8601(listed.expiration)), text(toIso8601(listed.inception)),
                           QString::number(std::max<std::int64_t>(0, listed.expiration.seconds - chain.at.seconds)),
                           token(listed.check->status), text(listed.rrset->zone.toText()),
                           text(listed.rrset->rrset.owner.toText()), text(typeText(rrsig.covered)),
                           QString::number(rrsig.keyTag), QString::number(static_cast<int>(rrsig.algorithm)),
                           text(std::string(algorithmMnemonic(rrsig.algorithm))), text(rrsig.signer.toText()),
                           QString::number(listed.rrset->rrset.ttl), QString::number(rrsig.originalTtl), kind, note});
    }
    return result;
}

QString expiryCalendar(const ChainOfTrust& chain) {
    std::vector<CalendarEvent> events;
    for (const Expiry& expiry : expiries(chain)) {
        events.push_back(event(expiry, chain));
    }
    return calendar(events);
}

}  // namespace rootline
