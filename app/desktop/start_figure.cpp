// SPDX-License-Identifier: MIT
#include "app/desktop/start_figure.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

#include <ctime>

namespace rootline::desktop {
namespace {

Q_LOGGING_CATEGORY(start, "rootline.start", QtWarningMsg)

void tell() {
    // std::clock() counts from the start of the process, its libraries' included, over all of its threads.
    qCDebug(start, "first chain painted after %.1f ms of processor time",
            static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC);
}

}  // namespace

StartFigure::StartFigure(QObject& window, QObject* parent) : QObject(parent), window_(window) {
    if (start().isDebugEnabled()) {
        window_.installEventFilter(this);
    } else {
        isTold_ = true;
    }
}

void StartFigure::awaitPaint() {
    isAwaited_ = true;
}

bool StartFigure::eventFilter(QObject* watched, QEvent* event) {
    if (isAwaited_ && !isTold_ && event->type() == QEvent::UpdateRequest) {
        isTold_ = true;
        QTimer::singleShot(0, this, &tell);  // the window paints all of it before it comes back
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace rootline::desktop
