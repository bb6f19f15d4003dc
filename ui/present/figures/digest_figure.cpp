// SPDX-License-Identifier: MIT
// How the digest workbench is drawn.
#include "core/dns/codec.h"
#include "ui/present/figures/digest_workbench.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline {
namespace {

using figure::Stroke;
using figure::Tone;

constexpr double kPadding = 10;
constexpr double kArrow = 26;
constexpr double kHexLine = 17;
constexpr std::size_t kMostKeyLines = 3;
constexpr std::size_t kWordsShown = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::DigestWorkbench)
};

QString hex(ByteView octets) {
    return QString::fromStdString(toHex(octets));
}

class DigestDrawing {
public:
    DigestDrawing(const Workbench& bench, const FigureOptions& options)
        : bench_(bench), result_(compute(bench)), builder_(options) {
        const double room = builder_.width() - 2 * kPadding;
        perLine_ = std::max<std::size_t>(
            4, static_cast<std::size_t>(room / builder_.textWidth(QStringLiteral("00 "), TextRole::NodeLine) / 1.3));
    }

    Figure draw() {
        double y = 2;
        y = octets(y, Words::tr("Owner name: %1").arg(QString::fromStdString(bench_.owner().toText())), result_.name,
                   bench_.nameBit.has_value());
        y = octets(y + 8, Words::tr("Key: flags, protocol, algorithm, public key"), result_.rdata,
                   bench_.keyBit.has_value());
        y = arrow(y);
        const QRectF hash(builder_.width() / 2 - 80, y, 160, 34);
        builder_.add(figure::Box{hash, 17, Tone::Accent, 2, Stroke::Solid, true, false});
        builder_.words({hash.left(), hash.top() + 8}, hash.width(),
                       QString::fromStdString(digestName(bench_.digestType)), TextRole::NodeTitle, Tone::Text,
                       Qt::AlignHCenter);
        y = arrow(hash.bottom());
        y = octets(y, Words::tr("Computed"), result_.digest, false);
        y = link(y);
        y = octets(y, result_.isPublished ? Words::tr("The DS says") : Words::tr("A DS would say"), result_.expected,
                   false);
        const QString sentence = verdict();
        y += 8 + builder_.paragraph({0, y + 8}, builder_.width(), sentence, TextRole::LaneLine);
        return builder_.finish(Words::tr("From key to DS"),
                               {sentence, Words::tr("Computed: %1").arg(hex(result_.digest)),
                                Words::tr("Expected: %1").arg(hex(result_.expected))},
                               y + 4);
    }

private:
    double octets(double y, const QString& title, const Bytes& bytes, bool turned) {
        std::vector<QString> lines;
        for (std::size_t at = 0; at < bytes.size(); at += perLine_) {
            lines.push_back(spaced(bytes, at));
        }
        const bool cut = lines.size() > kMostKeyLines + 1;
        if (cut) {
            const QString last = lines.back();
            lines.resize(kMostKeyLines - 1);
            lines.push_back(QChar(0x2026));
            lines.push_back(last);
        }
        const double height = 24 + kHexLine * static_cast<double>(lines.size()) + 6;
        builder_.add(figure::Box{QRectF(1, y, builder_.width() - 2, height), 6, turned ? Tone::Warning : Tone::Muted,
                                 turned ? 2.4 : 1.2, turned ? Stroke::Dashed : Stroke::Solid, turned, false});
        double x = kPadding;
        if (turned) {
            builder_.add(figure::Mark{QRectF(x, y + 5, 16, 16), figure::Sign::Warning, false});
            x += 22;
        }
        const QString heading = turned ? title + QStringLiteral(" · ") + Words::tr("one bit flipped") : title;
        builder_.words({x, y + 4}, builder_.width() - x - kPadding, heading, TextRole::LaneLine, Tone::Text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            builder_.add(figure::Words{
                QRectF(kPadding, y + 24 + kHexLine * static_cast<double>(i), builder_.width() - 2 * kPadding, kHexLine),
                lines[i], TextRole::NodeLine, Tone::Text, Qt::AlignLeft, true});
        }
        return y + height;
    }

    [[nodiscard]] QString spaced(const Bytes& bytes, std::size_t at) const {
        QString line;
        for (std::size_t i = at; i < std::min(bytes.size(), at + perLine_); ++i) {
            line += QStringLiteral("%1 ").arg(bytes[i], 2, 16, QLatin1Char('0')).toUpper();
        }
        return line.trimmed();
    }

    double arrow(double y) {
        const double x = builder_.width() / 2;
        builder_.add(figure::Line{{{x, y}, {x, y + kArrow}}, Tone::Accent, 2.4, Stroke::Solid, true});
        return y + kArrow;
    }

    // Whole where both are equal; else torn, with a cross between the ends.
    double link(double y) {
        const double x = builder_.width() / 2;
        constexpr double kHeight = 54;
        if (result_.fits()) {
            builder_.line({x, y}, {x, y + kHeight}, Tone::Secure, 6);
            builder_.add(figure::Mark{QRectF(x - 15, y + kHeight / 2 - 15, 30, 30), figure::Sign::Secure, true});
            return y + kHeight;
        }
        builder_.line({x, y}, {x, y + 8}, Tone::Bogus, 6);
        builder_.line({x - 14, y + 12}, {x + 14, y + 6}, Tone::Bogus, 3.4);
        builder_.line({x - 14, y + kHeight - 6}, {x + 14, y + kHeight - 12}, Tone::Bogus, 3.4);
        builder_.line({x, y + kHeight - 8}, {x, y + kHeight}, Tone::Bogus, 6);
        builder_.add(figure::Mark{QRectF(x - 12, y + kHeight / 2 - 12, 24, 24), figure::Sign::Bogus, true});
        return y + kHeight;
    }

    [[nodiscard]] QString verdict() const {
        if (result_.digest.empty()) {
            return Words::tr("Rootline cannot compute this type of digest.");
        }
        const bool turned = bench_.nameBit || bench_.keyBit;
        if (result_.fits()) {
            return turned ? Words::tr(
                                "Still equal: this bit only changes a letter to upper case, and names are hashed in "
                                "lower case.")
                          : Words::tr("Equal: a validator that trusts the DS can trust this key.");
        }
        return turned ? Words::tr(
                            "One bit was flipped, and %1 of %2 bits of the digest changed. The DS no longer matches.")
                            .arg(QString::number(result_.differingBits), QString::number(result_.digest.size() * 8))
                      : Words::tr("Not equal: this DS belongs to another key.");
    }

    const Workbench& bench_;
    WorkbenchResult result_;
    FigureBuilder builder_;
    std::size_t perLine_ = 16;
};

}  // namespace

Figure digestFigure(const Workbench& bench, const FigureOptions& options) {
    return DigestDrawing(bench, options).draw();
}

Figure keyTagFigure(const Workbench& bench, const FigureOptions& options) {
    FigureBuilder builder(options);
    const KeyTagSteps steps = compute(bench).tag;
    double y = 2;
    if (!steps.isSum) {
        const QString text = Words::tr("With algorithm 1, the key tag is a part of the key itself: %1.").arg(steps.tag);
        y += builder.paragraph({0, y}, builder.width(), text, TextRole::LaneLine);
        return builder.finish(Words::tr("The key tag by hand"), {text}, y + 4);
    }
    const double figures = builder.width() * 0.62;
    const auto row = [&](const QString& what, const QString& value, TextRole role) {
        builder.words({0, y}, figures, what, role, role == TextRole::NodeLine ? Tone::Muted : Tone::Text);
        const double height = FigureBuilder::lineHeight(role);
        builder.add(figure::Words{QRectF(figures, y, builder.width() - figures - 2, height), value, role, Tone::Text,
                                  Qt::AlignRight, true});
        y += height + 2;
    };
    y += builder.paragraph(
             {0, y}, builder.width(),
             Words::tr("The octets of the record are read in pairs as numbers and added (RFC 4034 appendix B)."),
             TextRole::LaneLine) +
         6;
    for (std::size_t i = 0; i < steps.words.size(); ++i) {
        if (steps.words.size() > kWordsShown && i == kWordsShown - 2) {
            //: Rows of a sum that are left out
            row(Words::tr("and %n more", nullptr, static_cast<int>(steps.words.size() - kWordsShown + 1)),
                QChar(0x2026), TextRole::NodeLine);
            i = steps.words.size() - 2;
            continue;
        }
        row(QStringLiteral("%1").arg(steps.words[i], 4, 16, QLatin1Char('0')).toUpper(),
            QString::number(steps.words[i]), TextRole::NodeLine);
    }
    builder.line({figures - 30, y + 2}, {builder.width(), y + 2}, Tone::Text, 1.6);
    y += 6;
    row(Words::tr("sum"), QString::number(steps.sum), TextRole::LaneLine);
    row(Words::tr("carry: the sum divided by 65536"), QString::number(steps.carry), TextRole::LaneLine);
    row(Words::tr("sum and carry together"), QString::number(steps.sum + steps.carry), TextRole::LaneLine);
    builder.line({figures - 30, y + 2}, {builder.width(), y + 2}, Tone::Text, 1.6);
    y += 6;
    row(Words::tr("key tag: the remainder after division by 65536"), QString::number(steps.tag), TextRole::NodeTitle);
    return builder.finish(
        Words::tr("The key tag by hand"),
        {Words::tr("Sum %1, carry %2, key tag %3.")
             .arg(QString::number(steps.sum), QString::number(steps.carry), QString::number(steps.tag))},
        y + 4);
}

}  // namespace rootline
