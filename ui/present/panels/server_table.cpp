// SPDX-License-Identifier: MIT
#include "ui/present/panels/server_table.h"

#include "core/dns/codec.h"
#include "core/dns/rdata.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::ServerTable)
};

constexpr std::size_t kMostShown = 2;    // records in one field
constexpr qsizetype kLongestCell = 300;  // characters

QString joinedTags(const RRset& set, RRType type) {
    QStringList tags;
    for (const Bytes& rdata : set.rdatas) {
        if (type == RRType::DS) {
            const auto ds = DelegationSigner::fromRdata(rdata);
            tags << (ds ? QString::number(ds->keyTag) : QStringLiteral("?"));
        } else {
            const auto key = DnsKey::fromRdata(rdata);
            tags << (key ? QString::number(keyTag(*key)) : QStringLiteral("?"));
        }
    }
    return tags.join(QStringLiteral(", "));
}

QString answerText(const ServerWord& word) {
    if (!word.answer) {
        //: An answer without records of the type that was asked for
        return *word.answerRcode == Rcode::NoError ? Words::tr("no such record")
                                                   : QString::fromStdString(rcodeText(*word.answerRcode));
    }
    QStringList records;
    for (std::size_t i = 0; i < word.answer->rdatas.size() && i < kMostShown; ++i) {
        records << shortened(QString::fromStdString(rdataText(word.answer->type, word.answer->rdatas[i])),
                             kLongestCell);
    }
    if (word.answer->rdatas.size() > kMostShown) {
        //: after the first of several records
        records << Words::tr("and %n more", nullptr, static_cast<int>(word.answer->rdatas.size() - kMostShown));
    }
    return records.join(QStringLiteral(", "));
}

/// A field with the value to compare: two key sets with the same tags can differ.
struct Field {
    QString text;
    QString content;
};

Field field(const std::optional<RRset>& set, RRType type) {
    if (!set) {
        return {};
    }
    QString content;
    for (const Bytes& rdata : set->rdatas) {
        content += QString::fromStdString(toHex(rdata)) + u' ';
    }
    return {joinedTags(*set, type), content};
}

std::vector<Field> fieldsOf(const ServerWord& word) {
    std::vector<Field> fields;
    fields.push_back({word.serial ? QString::number(*word.serial) : QString(), {}});
    fields.push_back(field(word.keys, RRType::DNSKEY));
    fields.push_back(field(word.ds, RRType::DS));
    fields.push_back({word.firstExpiration ? dateTimeText(*word.firstExpiration) : QString(), {}});
    fields.push_back({word.answerRcode ? answerText(word) : QString(), {}});
    const bool answers = word.state == ServerState::Answers;
    fields.push_back(
        {answers && word.verdictAlone ? rootline::word(*word.verdictAlone) : rootline::word(word.state), {}});
    for (Field& each : fields) {
        each.content = each.content.isEmpty() ? each.text : each.content;
    }
    return fields;
}

/// What most of the servers say. Where as many say one thing as another, those whose word alone makes the chain hold are
/// believed; else the first in order, so that it does not depend on chance.
QString commonest(const std::vector<std::vector<Field>>& rows, const std::vector<ServerWord>& words,
                  std::size_t column) {
    constexpr int kServer = 1000;
    std::map<QString, int> weights;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i][column].content.isEmpty()) {
            weights[rows[i][column].content] += kServer + (words[i].verdictAlone == Security::Secure ? 1 : 0);
        }
    }
    const auto most = std::max_element(weights.begin(), weights.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == weights.end() ? QString() : most->first;
}

}  // namespace

QStringList serverColumns() {
    return {Words::tr("SOA serial"), Words::tr("DNSKEY set"),
            //: Column: the DS that this server publishes for the zone below
            Words::tr("DS below"),
            //: Column: the first end of a signature
            Words::tr("First expiry"), Words::tr("Answer"),
            //: Column: the verdict where only this server is heard
            Words::tr("With this server only")};
}

std::vector<ServerRow> serverRows(const std::vector<ServersOfZone>& zones) {
    std::vector<ServerRow> rows;
    for (const ServersOfZone& zone : zones) {
        std::vector<std::vector<Field>> fields;
        for (const ServerWord& word : zone.servers) {
            fields.push_back(fieldsOf(word));
        }
        for (std::size_t i = 0; i < zone.servers.size(); ++i) {
            ServerRow row{
                shownName(zone.zone), shownServer(zone.servers[i].server), {}, zone.zone, zone.servers[i].server};
            for (std::size_t column = 0; column < fields[i].size(); ++column) {
                const Field& field = fields[i][column];
                row.cells.push_back(
                    {field.text, !field.content.isEmpty() && field.content != commonest(fields, zone.servers, column)});
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

QString serverSentence(const std::vector<ServerRow>& rows) {
    QStringList apart;
    for (const ServerRow& row : rows) {
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const ServerCell& cell) { return cell.differs; })) {
            apart << QStringLiteral("%1 – %2").arg(row.zone, row.server);
        }
    }
    if (rows.empty()) {
        return Words::tr("No name server of these zones was asked.");
    }
    return apart.isEmpty()
               ? Words::tr("The servers of each zone that were asked gave the same answers.")
               //: %1 a list of zones and their servers
               : Words::tr("These servers differ from the others: %1.").arg(apart.join(QStringLiteral("; ")));
}

}  // namespace rootline
