// SPDX-License-Identifier: MIT
#pragma once

class QMenuBar;
class QWidget;

namespace rootline {

/// A list of all shortcuts of the window, menu by menu. Waits until it is closed.
void showShortcuts(QWidget& parent, const QMenuBar& menus);

/// Version, licence and the libraries in use. Waits until it is closed.
void showAbout(QWidget& parent);

}  // namespace rootline
