// SPDX-License-Identifier: MIT
#include "ui/present/panels/details.h"

namespace rootline {

namespace {

void add(QStringList& lines, QStringList more) {
    more.removeAll(QString());
    lines << more;
}

void addFinding(QStringList& lines, const DetailFinding& finding) {
    lines << QString();
    add(lines, {finding.title, finding.why});
    for (qsizetype i = 0; i < finding.fix.size(); ++i) {
        lines << QString::number(i + 1) + QStringLiteral(". ") + finding.fix[i];
    }
    add(lines, {finding.paste, finding.heals, finding.reference});
}

}  // namespace

QString detailsText(const Details& details) {
    QStringList lines;
    add(lines, QStringList{details.title, details.state} + details.words);
    for (const DetailFinding& finding : details.findings) {
        addFinding(lines, finding);
    }
    for (const CheckedRow& row : details.checked) {
        lines << row.field + QStringLiteral(": ") + row.value;
    }
    lines << details.records;
    return lines.join(u'\n') + u'\n';
}

}  // namespace rootline
