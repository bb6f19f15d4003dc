// SPDX-License-Identifier: MIT
#include "app/desktop/screenshot.h"

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

}  // namespace

std::optional<QString> saveScreenshot(QWidget& window, const QString& fileName) {
    const QImage image = window.grab().toImage();
    QSaveFile file(fileName);  // a temporary file beside it, renamed at the end
    if (file.open(QIODevice::WriteOnly)) {
        QImageWriter writer(&file, "png");
        if (writer.write(image) && file.commit()) {
            return std::nullopt;
        }
        file.cancelWriting();
    }
    return Words::tr("%1 cannot be written (%2). Name another file.").arg(fileName, file.errorString());
}

}  // namespace rootline::desktop
