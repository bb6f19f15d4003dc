// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace rootline {

enum class PageTurn { None, Next, Back };

/// What an arrow key means to something with pages: forward is where the script goes.
inline PageTurn pageTurn(const QKeyEvent& event, Qt::LayoutDirection direction) {
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right) {
        return PageTurn::None;
    }
    const bool isForward = (event.key() == Qt::Key_Right) == (direction == Qt::LeftToRight);
    return isForward ? PageTurn::Next : PageTurn::Back;
}

}  // namespace rootline
