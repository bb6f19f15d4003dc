// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QString>

namespace rootline {

/// The look of the widgets in the colours of a theme.
QString styleSheet(const Theme& theme);

}  // namespace rootline
