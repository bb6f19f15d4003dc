// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace rootline::desktop {

/// Tells on standard error how much processor time the program needed until the first validated chain was painted, where
/// somebody measures it (tests/bench/start.py): QT_LOGGING_RULES="rootline.start.debug=true". Otherwise it does nothing.
class StartFigure final : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit StartFigure(QObject& window, QObject* parent = nullptr);

public slots:
    /// The window has the chain: it paints its first picture next.
    void awaitPaint();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QObject& window_;
    bool isAwaited_ = false;
    bool isTold_ = false;
};

}  // namespace rootline::desktop
