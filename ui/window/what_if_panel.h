// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/suppositions.h"
#include "core/trust/chain.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rootline {

/// Changes that are only thought of, tried on the chain that is shown: chosen or typed, undone and done again.
class WhatIfPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    /// What is really so. Another question forgets what was supposed.
    void setReal(const ChainOfTrust& chain);

    /// The result: shown, and copied together with the changes.
    void setOutcome(const QString& sentence);

    /// The last change could not be made; it is taken back.
    void refuse(const QString& sentence);

    /// Nothing is supposed any more.
    void clear();

signals:
    void supposed(const std::vector<rootline::Supposition>& suppositions);

private:
    void fillZones();
    void fillOffers();
    void add(const Supposition& supposition);
    void addTyped();
    void goTo(int place);
    void show();
    void copy();
    [[nodiscard]] const std::vector<Supposition>& now() const { return history_[static_cast<std::size_t>(place_)]; }
    QPushButton* addButton(const QString& text);

    ChainOfTrust real_;
    std::vector<std::vector<Supposition>> history_{1};
    int place_ = 0;  ///< in history_
    QString outcome_;
    QComboBox* zone_;
    QComboBox* offer_;
    QPushButton* suppose_;
    QLineEdit* typed_;
    QListWidget* list_;
    QLabel* note_;
    QPushButton* undo_;
    QPushButton* redo_;
    QPushButton* clear_;
    QPushButton* copy_;
};

}  // namespace rootline
