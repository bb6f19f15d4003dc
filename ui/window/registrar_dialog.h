// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QTextBrowser;

namespace rootline {

/// Compares what a registrar or a DNS host shows with the zones of the chain that is shown, while it is pasted.
class RegistrarDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RegistrarDialog(ChainOfTrust chain, QWidget* parent = nullptr);

    /// As if somebody had pasted it.
    void paste(const QString& text);

    /// The result as text, for tests and screen readers.
    [[nodiscard]] QString told() const;

private:
    void update();

    ChainOfTrust chain_;
    QComboBox* zone_;
    QPlainTextEdit* pasted_;
    QTextBrowser* told_;
};

}  // namespace rootline
