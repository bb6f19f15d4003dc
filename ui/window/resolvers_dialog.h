// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "ui/present/panels/resolver_table.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace rootline {

class TermLabel;

/// "Works for me, not for them": resolvers to be asked the same question, and what they said. Nobody is asked before somebody
/// presses the button.
class ResolversDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ResolversDialog(const Question& question, QWidget* parent = nullptr);

    /// What came of it. `chain`: as it was found here; `compared`: with the findings about the resolvers.
    void setOutcome(const ChainOfTrust& chain, const ChainOfTrust& compared, const std::vector<ResolverReply>& replies);

    /// One sentence in place of an outcome.
    void showProblem(const QString& sentence);

signals:
    /// Ask these, named as --via names them. `sentinelZone`: ask for their root keys by the names of that zone; empty: do not.
    void askRequested(const QStringList& resolvers, const QString& sentinelZone);

private:
    void offer(const QString& name, const QString& address, bool chosen);
    void ask();
    void tell(const QString& sentence);

    QListWidget* offered_;
    QLineEdit* own_;
    QLineEdit* sentinel_;
    QPushButton* ask_;
    TermLabel* sentence_;
    QTableWidget* table_;
};

}  // namespace rootline
