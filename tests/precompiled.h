// SPDX-License-Identifier: MIT
// The list of ui/precompiled_core.h and Qt Test, for tests that use no more of Qt than that.
#pragma once

#include "ui/precompiled_core.h"

#include <QTest>
