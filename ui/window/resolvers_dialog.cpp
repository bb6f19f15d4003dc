// SPDX-License-Identifier: MIT
#include "ui/window/resolvers_dialog.h"

#include "ui/present/words/words.h"
#include "ui/window/plain_label.h"
#include "ui/window/term_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace rootline {
namespace {

constexpr QSize kSize{900, 560};
constexpr int kOfferedHeight = 130;

}  // namespace

ResolversDialog::ResolversDialog(const Question& question, QWidget* parent)
    : QDialog(parent),
      offered_(new QListWidget(this)),
      own_(new QLineEdit(this)),
      sentinel_(new QLineEdit(this)),
      ask_(new QPushButton(tr("&Ask them"), this)),
      sentence_(new TermLabel(this)),
      table_(new QTableWidget(this)) {
    setWindowTitle(tr("Works here, not elsewhere?"));
    resize(kSize);
    offer(tr("This computer's resolver"), QStringLiteral("system"), true);
    offer(QStringLiteral("Cloudflare"), QStringLiteral("1.1.1.1"), false);
    offer(QStringLiteral("Google"), QStringLiteral("8.8.8.8"), false);
    offer(QStringLiteral("Quad9"), QStringLiteral("9.9.9.9"), false);
    offered_->setMaximumHeight(kOfferedHeight);
    offered_->setAccessibleName(tr("Resolvers"));
    own_->setPlaceholderText(tr("another one: 192.0.2.53, tls://HOST or https://HOST/dns-query"));
    own_->setAccessibleName(tr("Another resolver"));
    sentinel_->setPlaceholderText(
        tr("a zone with sentinel names (RFC 8509), to see which root keys the resolvers trust"));
    sentinel_->setAccessibleName(tr("Zone with sentinel names"));
    sentence_->setWordWrap(true);
    //: %1 a name and a type
    auto* lead = shortLabel(
        tr("Ask resolvers for %1, once with and once without validation. Every resolver that you tick learns the name.")
            .arg(shownQuestion(question)),
        this);
    lead->setWordWrap(true);
    table_->setColumnCount(static_cast<int>(resolverColumns().size()));
    table_->setHorizontalHeaderLabels(resolverColumns());
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAccessibleName(tr("Answers of the resolvers"));
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* row = new QHBoxLayout;
    row->addWidget(own_, 1);
    row->addWidget(ask_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(offered_);
    column->addLayout(row);
    column->addWidget(sentinel_);
    column->addWidget(sentence_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    ask_->setDefault(true);
    connect(ask_, &QPushButton::clicked, this, &ResolversDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ResolversDialog::offer(const QString& name, const QString& address, bool chosen) {
    auto* item = new QListWidgetItem(
        address == QLatin1String("system") ? name : QStringLiteral("%1 – %2").arg(name, address), offered_);
    item->setData(Qt::UserRole, address);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

void ResolversDialog::ask() {
    QStringList chosen;
    for (int i = 0; i < offered_->count(); ++i) {
        if (offered_->item(i)->checkState() == Qt::Checked) {
            chosen << offered_->item(i)->data(Qt::UserRole).toString();
        }
    }
    if (const QString own = own_->text().trimmed(); !own.isEmpty()) {
        chosen << own;
    }
    if (chosen.isEmpty()) {
        showProblem(tr("Tick a resolver, or type the address of another one."));
        return;
    }
    ask_->setEnabled(false);
    table_->setRowCount(0);
    tell(tr("Asking …"));
    emit askRequested(chosen, sentinel_->text().trimmed());
}

void ResolversDialog::setOutcome(const ChainOfTrust& chain, const ChainOfTrust& compared,
                                 const std::vector<ResolverReply>& replies) {
    ask_->setEnabled(true);
    const auto rows = resolverRows(chain, replies);
    tell(resolverSentence(compared, rows));
    table_->setRowCount(static_cast<int>(rows.size()));
    int line = 0;
    for (const ResolverRow& row : rows) {
        const QString answer = row.differs ? QStringLiteral("\u2260 ") + row.checking : row.checking;
        int column = 0;
        for (const QString& text : {row.resolver, answer, row.trusting, row.rootKeys, row.says}) {
            auto* item = new QTableWidgetItem(text);
            QFont font = item->font();
            font.setBold(row.differs);
            item->setFont(font);
            table_->setItem(line, column++, item);
        }
        ++line;
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
}

void ResolversDialog::tell(const QString& sentence) {
    TermsSeen seen;
    sentence_->setWords(sentence, seen);
}

void ResolversDialog::showProblem(const QString& sentence) {
    ask_->setEnabled(true);
    tell(sentence);
}

}  // namespace rootline
