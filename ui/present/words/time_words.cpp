// SPDX-License-Identifier: MIT
#include "ui/present/words/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rootline {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::TimeWords)
};

QString seconds(std::int64_t count) {
    return TimeWords::tr("%n second(s)", nullptr, static_cast<int>(count));
}

QString minutes(std::int64_t count) {
    return TimeWords::tr("%n minute(s)", nullptr, static_cast<int>(count));
}

QString hours(std::int64_t count) {
    return TimeWords::tr("%n hour(s)", nullptr, static_cast<int>(count));
}

QString days(std::int64_t count) {
    return TimeWords::tr("%n day(s)", nullptr, static_cast<int>(count));
}

QString twoUnits(const QString& large, std::int64_t restCount, QString (*restUnit)(std::int64_t)) {
    return restCount == 0 ? large : large + u' ' + restUnit(restCount);
}

}  // namespace

QString durationText(std::int64_t length) {
    constexpr std::int64_t kFewUnits = 3;
    if (length < kMinute) {
        return seconds(length);
    }
    if (length < kFewUnits * kMinute) {
        return twoUnits(minutes(length / kMinute), length % kMinute, seconds);
    }
    if (length < kHour) {
        return minutes(length / kMinute);
    }
    if (length < kFewUnits * kHour) {
        return twoUnits(hours(length / kHour), length % kHour / kMinute, minutes);
    }
    if (length < kDay) {
        return hours(length / kHour);
    }
    if (length < kFewUnits * kDay) {
        return twoUnits(days(length / kDay), length % kDay / kHour, hours);
    }
    return days(length / kDay);
}

QString ttlText(std::uint32_t ttlSeconds) {
    return durationText(ttlSeconds);
}

QString remainingBadge(Timestamp expiration, Timestamp at) {
    const std::int64_t left = expiration.seconds - at.seconds;
    if (left < 0) {
        return TimeWords::tr("expired");
    }
    if (left >= kDay) {
        //: days, short, such as "13 d"
        return TimeWords::tr("%1 d").arg(left / kDay);
    }
    if (left >= kHour) {
        //: hours, short
        return TimeWords::tr("%1 h").arg(left / kHour);
    }
    //: minutes, short
    return TimeWords::tr("%1 min").arg(left / kMinute);
}

QString remainingText(Timestamp expiration, Timestamp at) {
    const std::int64_t left = expiration.seconds - at.seconds;
    //: %1 a duration such as "3 days"
    return left < 0 ? TimeWords::tr("expired %1 ago").arg(durationText(-left))
                    : TimeWords::tr("%1 left").arg(durationText(left));
}

QString datesTrouble(Timestamp inception, Timestamp expiration, Timestamp at) {
    return expiration < at  ? remainingText(expiration, at)
           : at < inception ? TimeWords::tr("not yet valid")
                            : QString();
}

QString dateTimeText(Timestamp time) {
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    //: date and time as QLocale::toString() wants them
    const QString format = TimeWords::tr("d MMM yyyy HH:mm");
    if (local.offsetFromUtc() == 0) {
        return TimeWords::tr("%1 UTC").arg(locale.toString(utc, format));
    }
    const QString utcFormat = local.date() == utc.date() ? QStringLiteral("HH:mm") : format;
    //: %1 local date and time, %2 the same in UTC
    return TimeWords::tr("%1 (%2 UTC)").arg(locale.toString(local, format), locale.toString(utc, utcFormat));
}

QString momentText(Timestamp time, Timestamp at) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds);
    if (std::abs(time.seconds - at.seconds) < kDay) {
        return QLocale().toString(local, QStringLiteral("HH:mm"));
    }
    return QLocale().toString(local, TimeWords::tr("d MMM yyyy HH:mm"));
}

}  // namespace rootline
