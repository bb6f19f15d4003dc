// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace rootline::desktop {

/// Saves the window as PNG, whole or not at all. The error is one sentence.
std::optional<QString> saveScreenshot(QWidget& window, const QString& fileName);

}  // namespace rootline::desktop
