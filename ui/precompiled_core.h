// SPDX-License-Identifier: MIT
// The list of core/precompiled.h and the classes of QtCore that most files of ours use.
#pragma once

#include "core/precompiled.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
