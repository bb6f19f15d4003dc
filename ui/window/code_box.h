// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace rootline {

/// Text to copy, in a font with clearly different digits, with a button that copies it.
class CodeBox final : public QFrame {
    Q_OBJECT

public:
    /// `name`: what it is, for screen readers. At most `lines` lines are seen at once.
    CodeBox(const QString& text, const QString& name, int lines, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy();
    void fitHeight();

    QPlainTextEdit* text_;
    int mostLines_;
};

}  // namespace rootline
