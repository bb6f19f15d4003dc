// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/figures/digest_workbench.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace rootline {

/// The digest workbench: a key of the chain, its hash, the DS that should fit, and a bit to turn over in name or key.
/// Below it the key tag by hand, and the commands that compute the same elsewhere.
class WorkbenchDialog final : public QDialog {
    Q_OBJECT

public:
    /// `keys` must not be empty.
    WorkbenchDialog(std::vector<WorkbenchKey> keys, const Theme& theme, QWidget* parent);

    [[nodiscard]] const Workbench& bench() const { return bench_; }

private:
    QSpinBox* addTurner(QBoxLayout& column, const QString& text, const QString& name);
    void chooseKey(int index);
    void readControls();
    void rebuild();

    std::vector<WorkbenchKey> keys_;
    Workbench bench_;
    const Theme* theme_;
    QComboBox* key_;
    QComboBox* digest_;
    QSpinBox* nameBit_ = nullptr;  ///< 0: no bit is turned
    QSpinBox* keyBit_ = nullptr;
    QVBoxLayout* sheet_ = nullptr;
};

}  // namespace rootline
