// SPDX-License-Identifier: MIT
#include "ui/present/report/calendar.h"

#include <QDateTime>

namespace rootline {
namespace {

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

QString eventText(const CalendarEvent& event) {
    const QString trigger =
        event.reminderDays > 0 ? QStringLiteral("-P%1D").arg(event.reminderDays) : QStringLiteral("PT0S");
    QString result = QStringLiteral("BEGIN:VEVENT\r\n");
    result += folded(QStringLiteral("UID:") + calendarText(event.uid));
    result += folded(QStringLiteral("DTSTAMP:") + calendarTime(event.stamp));
    result += folded(QStringLiteral("DTSTART:") + calendarTime(event.at));
    result += folded(QStringLiteral("SUMMARY:") + calendarText(event.summary));
    result += folded(QStringLiteral("DESCRIPTION:") + calendarText(event.description));
    result += QStringLiteral("TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:%1\r\n").arg(trigger);
    result += folded(QStringLiteral("DESCRIPTION:") + calendarText(event.summary));
    return result + QStringLiteral("END:VALARM\r\nEND:VEVENT\r\n");
}

}  // namespace

QString calendar(const std::vector<CalendarEvent>& events) {
    QString result =
        QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rootline//Rootline " ROOTLINE_VERSION "//EN\r\n");
    for (const CalendarEvent& event : events) {
        result += eventText(event);
    }
    return result + QStringLiteral("END:VCALENDAR\r\n");
}

}  // namespace rootline
