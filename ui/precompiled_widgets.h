// SPDX-License-Identifier: MIT
// The list of precompiled_core.h and the widgets that most files of ui/graph and ui/window use.
#pragma once

#include "ui/precompiled_core.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGraphicsItem>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>
