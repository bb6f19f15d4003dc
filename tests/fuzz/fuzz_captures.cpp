// SPDX-License-Identifier: MIT
#include "core/captures/capture.h"
#include "core/captures/capture_format.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace rootline;

/// A capture is read whatever stands in it; the digest is mended first, because nothing gets past it otherwise. What was read is
/// written, read again and written once more: the same octets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const QByteArray given(reinterpret_cast<const char*>(octets), static_cast<qsizetype>(size));
    static_cast<void>(readCapture(given));
    QJsonObject object = QJsonDocument::fromJson(given).object();
    object[QStringLiteral("sha256")] = captureDigest(object);
    const auto capture = readCapture(QJsonDocument(object).toJson());
    if (!capture) {
        return 0;
    }
    const QByteArray written = captureBytes(*capture);
    const auto again = readCapture(written);
    if (!again || captureBytes(*again) != written) {
        std::abort();
    }
    return 0;
}
