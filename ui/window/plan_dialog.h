// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/change_plan.h"
#include "core/trust/chain.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace rootline {

/// Plans a change of a zone in the safe order, with dates from the TTLs of the chain that is shown.
class PlanDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PlanDialog(ChainOfTrust chain, QWidget* parent = nullptr);

private:
    void update();
    void copy();
    void save();

    ChainOfTrust chain_;
    QComboBox* zone_;
    QComboBox* goal_;
    QTextBrowser* steps_;
    QPushButton* copy_;
    QPushButton* save_;
    tl::expected<ChangePlan, ChangeRefusal> plan_;
};

}  // namespace rootline
