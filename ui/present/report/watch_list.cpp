// SPDX-License-Identifier: MIT
#include "ui/present/report/watch_list.h"

#include "ui/present/words/escaped_text.h"
#include "ui/present/words/query_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::WatchList)
};

constexpr std::array kVerdicts{Security::Bogus, Security::Indeterminate, Security::Insecure, Security::Secure};
constexpr std::array<const char*, 4> kTokens{"bogus", "indeterminate", "insecure", "secure"};  // in the same order

std::optional<Security> verdictOf(const QString& token) {
    for (std::size_t i = 0; i < kTokens.size(); ++i) {
        if (token == QLatin1String(kTokens[i])) {
            return kVerdicts[i];
        }
    }
    return std::nullopt;
}

/// What is broken comes first, what is no name last.
int rank(const WatchedName& name) {
    switch (name.look) {
        case Look::Bogus: return 0;
        case Look::Indeterminate: return name.question ? 1 : 4;
        case Look::Insecure: return 2;
        case Look::Secure: return 3;
        case Look::Muted: break;
    }
    return 4;
}

tl::unexpected<QString> failure(qsizetype line) {
    return tl::unexpected<QString>(
        Words::tr(
            "Line %1 is not in the format of \"rootline-cli batch\". Choose an unchanged output file of that command.")
            .arg(line));
}

std::optional<WatchedName> readLine(const QJsonObject& object) {
    WatchedName name;
    name.input = object[QLatin1String("input")].toString();
    if (object.contains(QLatin1String("error"))) {
        name.verdict = object[QLatin1String("error")].toString();
        return name;
    }
    const auto verdict = verdictOf(object[QLatin1String("verdict")].toString());
    const auto query = readQuery(object[QLatin1String("name")].toString(), object[QLatin1String("type")].toString());
    if (!verdict || !query) {
        return std::nullopt;
    }
    name.verdict = word(*verdict);
    name.look = lookOfVerdict(*verdict);
    name.question = query->question;
    name.cause = object[QLatin1String("cause")].toString();
    name.summary = object[QLatin1String("summary")].toString();
    if (const auto until = timestampFromText(object[QLatin1String("valid_until")].toString().toStdString())) {
        name.validUntil = dateTimeText(*until);
    }
    return name;
}

}  // namespace

bool isWatchList(const QByteArray& beginning) {
    const QByteArray line = beginning.left(beginning.indexOf('\n')).trimmed();
    return line.startsWith('{') && line.contains("\"input\"") && line.contains("\"line\"");
}

tl::expected<std::vector<WatchedName>, QString> readWatchList(const QByteArray& octets) {
    std::vector<WatchedName> names;
    qsizetype number = 0;
    for (qsizetype from = 0; from < octets.size();) {
        const qsizetype end = octets.indexOf('\n', from);
        const QByteArray line = octets.mid(from, (end < 0 ? octets.size() : end) - from).trimmed();
        from = end < 0 ? octets.size() : end + 1;
        ++number;
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const auto name = document.isObject() ? readLine(document.object()) : std::nullopt;
        if (!name) {
            return failure(number);
        }
        names.push_back(*name);
    }
    std::ranges::stable_sort(names, {}, rank);
    return names;
}

QString watchListSentence(const std::vector<WatchedName>& names) {
    QStringList parts;
    for (const Security verdict : kVerdicts) {
        const auto count = std::ranges::count_if(
            names, [&](const WatchedName& name) { return name.question && name.look == lookOfVerdict(verdict); });
        if (count > 0) {
            //: %1 a number of names, %2 a verdict such as "secure"
            parts << Words::tr("%1 %2").arg(QString::number(count), word(verdict));
        }
    }
    return Words::tr("%n name(s)", nullptr, static_cast<int>(names.size())) +
           (parts.isEmpty() ? QString() : QStringLiteral(": ") + parts.join(QStringLiteral(", "))) + u'.';
}

WatchListModel::WatchListModel(std::vector<WatchedName> names, QObject* parent)
    : QAbstractTableModel(parent), names_(std::move(names)) {}

int WatchListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(names_.size());
}

int WatchListModel::columnCount(const QModelIndex& parent) const {
    constexpr int kColumns = 5;
    return parent.isValid() ? 0 : kColumns;
}

QVariant WatchListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const WatchedName& name = at(index.row());
    if (role == Qt::ToolTipRole) {
        return tipText(name.summary);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
        case 0: return name.input;
        case 1: return name.verdict;
        case 2: return name.cause;
        case 3: return name.validUntil;
        default: return name.summary;
    }
}

QVariant WatchListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList headings{Words::tr("Name"), Words::tr("Verdict"),
                               //: Column: the code of the finding to mend
                               Words::tr("Cause"),
                               //: Column: until when the verdict holds
                               Words::tr("Until"), Words::tr("Summary")};
    return headings.value(section);
}

}  // namespace rootline
