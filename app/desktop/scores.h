// SPDX-License-Identifier: MIT
#pragma once

namespace rootline {
class MainWindow;
}

namespace rootline::desktop {

/// Shows the best score of each lesson in the window's menu, and keeps new ones for the next time.
void keepScores(MainWindow& window);

}  // namespace rootline::desktop
