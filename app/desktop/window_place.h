// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace rootline::desktop {

/// Gives `window` that size, as far as its screen has room for it and its frame, and puts it back to where it was when it was
/// closed last. With another size than `usual`, which somebody asked for, the old place is not looked up.
void placeWindow(QWidget& window, QSize wanted, QSize usual);

/// Keeps size and place of `window` for the next start.
void rememberPlace(const QWidget& window);

}  // namespace rootline::desktop
