// SPDX-License-Identifier: MIT
#include "app/desktop/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace rootline::desktop {

namespace {

const char* const kGeometryKey = "geometry";
constexpr QSize kFrame{16, 48};  // pixels; how thick it is, the window manager says only once the window is shown

}  // namespace

void placeWindow(QWidget& window, QSize wanted, QSize usual) {
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() - kFrame));
    if (wanted == usual) {
        window.restoreGeometry(
            QSettings().value(QLatin1String(kGeometryKey)).toByteArray());  // nothing: stays as it is
    }
}

void rememberPlace(const QWidget& window) {
    QSettings().setValue(QLatin1String(kGeometryKey), window.saveGeometry());
}

}  // namespace rootline::desktop
