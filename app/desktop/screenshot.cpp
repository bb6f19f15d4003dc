// SPDX-License-Identifier: MIT
#include "app/desktop/screenshot.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace rootline::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::desktop::Screenshot)
};

constexpr int kQuickest = 12;  // of 100: zlib's level 1

}  // namespace

std::optional<QString> saveScreenshot(QWidget& window, const QString& fileName) {
    // Layouts ask for further layouts; what is ready by now is what there will be.
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::ExcludeUserInputEvents)) {
    }
    // The window is opaque: three bytes for each pixel instead of four, and zlib's quickest level, make a file of the same
    // size in half the time.
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QSaveFile file(fileName);  // a temporary file beside it, renamed at the end
    if (file.open(QIODevice::WriteOnly)) {
        QImageWriter writer(&file, "png");
        writer.setCompression(kQuickest);
        if (writer.write(image) && file.commit()) {
            return std::nullopt;
        }
        file.cancelWriting();
    }
    return Words::tr("%1 cannot be written (%2). Name another file.").arg(fileName, file.errorString());
}

}  // namespace rootline::desktop
