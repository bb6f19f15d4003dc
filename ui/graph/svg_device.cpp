// SPDX-License-Identifier: MIT
#include "ui/graph/svg_device.h"

#include "ui/graph/picture_font.h"
#include "ui/graph/svg_engine.h"

#include <QFontInfo>
#include <QXmlStreamWriter>

#include <cmath>

namespace rootline {
namespace {

constexpr int kDotsPerInch = 96;  // a scene unit is a CSS pixel

// Ids from content hold slashes and spaces, which neither XML nor a URL's fragment can.
QString xmlId(const QString& id) {
    QString result;
    for (const QByteArray utf8 = id.toUtf8(); const char octet : utf8) {
        const bool plain = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') ||
                           (octet >= '0' && octet <= '9') || octet == '-' || octet == '.';
        result += plain ? QString(QLatin1Char(octet))
                        : QStringLiteral("_%1").arg(static_cast<unsigned char>(octet), 2, 16, QLatin1Char('0'));
    }
    return result;
}

// The font that places were measured with, then what other systems have that is about as wide.
QString fontFamilies() {
    QStringList families{QFontInfo(pictureFont(TextRole::NodeTitle)).family(),
                         QStringLiteral("DejaVu Sans"),
                         QStringLiteral("Noto Sans"),
                         QStringLiteral("Verdana"),
                         QStringLiteral("Segoe UI"),
                         QStringLiteral("Helvetica Neue"),
                         QStringLiteral("Arial")};
    families.removeDuplicates();
    return u'\'' + families.join(QStringLiteral("', '")) + QStringLiteral("', sans-serif");
}

}  // namespace

SvgDevice::SvgDevice(QXmlStreamWriter& xml, Options options)
    : xml_(xml),
      options_(std::move(options)),
      engine_(std::make_unique<SvgEngine>(xml, options_.idPrefix, options_.outlines)) {}

SvgDevice::~SvgDevice() = default;

void SvgDevice::beginPicture() {
    const auto size = [](double value) { return QString::number(std::ceil(value)); };
    xml_.writeStartElement(QStringLiteral("svg"));
    xml_.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml_.writeAttribute(QStringLiteral("width"), size(options_.size.width()));
    xml_.writeAttribute(QStringLiteral("height"), size(options_.size.height()));
    xml_.writeAttribute(QStringLiteral("viewBox"),
                        QStringLiteral("0 0 %1 %2").arg(size(options_.size.width()), size(options_.size.height())));
    xml_.writeAttribute(QStringLiteral("role"), QStringLiteral("graphics-document"));
    xml_.writeAttribute(QStringLiteral("aria-labelledby"), options_.idPrefix + QStringLiteral("title"));
    xml_.writeAttribute(QStringLiteral("aria-describedby"), options_.idPrefix + QStringLiteral("desc"));
    if (!options_.outlines) {
        xml_.writeAttribute(QStringLiteral("font-family"), fontFamilies());
    }
    const auto words = [this](const QString& element, const QString& text) {
        xml_.writeStartElement(element);
        xml_.writeAttribute(QStringLiteral("id"), options_.idPrefix + element);
        xml_.writeCharacters(text);
        xml_.writeEndElement();
    };
    words(QStringLiteral("title"), options_.title);
    words(QStringLiteral("desc"), options_.description);
}

void SvgDevice::endPicture() {
    xml_.writeEndElement();
}

void SvgDevice::beginPart(const QString& id, const QString& spoken) {
    xml_.writeStartElement(QStringLiteral("g"));
    xml_.writeAttribute(QStringLiteral("id"), options_.idPrefix + xmlId(id));
    if (!spoken.isEmpty()) {
        xml_.writeAttribute(QStringLiteral("role"), QStringLiteral("graphics-symbol"));
        xml_.writeTextElement(QStringLiteral("title"), spoken);
    }
}

void SvgDevice::endPart() {
    xml_.writeEndElement();
}

QPaintEngine* SvgDevice::paintEngine() const {
    return engine_.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const {
    constexpr double kMillimetresPerInch = 25.4;
    const auto width = static_cast<int>(std::ceil(options_.size.width()));
    const auto height = static_cast<int>(std::ceil(options_.size.height()));
    switch (metric) {
        case PdmWidth: return width;
        case PdmHeight: return height;
        case PdmWidthMM: return static_cast<int>(width * kMillimetresPerInch / kDotsPerInch);
        case PdmHeightMM: return static_cast<int>(height * kMillimetresPerInch / kDotsPerInch);
        case PdmNumColors: return 0xffffff;
        case PdmDepth: return 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return kDotsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

}  // namespace rootline
