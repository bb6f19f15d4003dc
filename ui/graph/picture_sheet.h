// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_scene.h"
#include "ui/present/figures/figure.h"
#include "ui/present/report/graph_text.h"
#include "ui/present/trust_graph/state_signs.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace rootline {

/// How a picture on paper looks.
struct PictureOptions {
    PictureView view = PictureView::Overview;
    bool dark = false;
    bool transparent = false;  ///< nothing behind cards and lanes
    bool proofs = true;        ///< drawn below, where the verdict rests on a proof of absence
    MakeFigure drawing = {};   ///< drawn below that: an attack, a roll; may be empty
};

/// For callers that need to know which part is being painted, for example to name it in the file.
class PictureParts {
public:
    virtual ~PictureParts() = default;
    virtual void beginPart(const QString& id, const QString& spoken) = 0;
    virtual void endPart() = 0;
};

/// One sheet with the picture as the window has it, a caption above (name, verdict), a legend and the facts below (time,
/// source, version). Every picture file is this sheet painted on another device.
class PictureSheet {
public:
    PictureSheet(const ChainOfTrust& chain, const PictureOptions& options);
    ~PictureSheet();

    /// Scene units, whole; a unit is a pixel at 96 dpi.
    [[nodiscard]] QSizeF size() const { return size_; }

    /// Name, type and verdict.
    [[nodiscard]] const QString& title() const { return title_; }

    /// What the picture shows, in sentences.
    [[nodiscard]] const QString& description() const { return description_; }

    void paint(QPainter& painter, PictureParts* parts = nullptr) const;

private:
    struct LegendEntry {
        QString id;
        QString word;
        QRectF sample;
        QRectF text;
        Look look{};
        enum class Kind { State, EmptySlot, Held, Servers, Warning } kind = Kind::State;
    };

    void describe(const TrustGraph& graph);
    void placeCaption();
    void placeProofs(const ChainOfTrust& chain);
    void placeLegend(const TrustGraph& graph);
    [[nodiscard]] std::vector<LegendEntry> legendOf(const TrustGraph& graph) const;
    void paintCaption(QPainter& painter) const;
    void paintProofs(QPainter& painter, PictureParts* parts) const;
    void paintParts(QPainter& painter, PictureParts* parts) const;
    void paintSample(QPainter& painter, const LegendEntry& entry) const;

    const Theme& theme_;
    PictureOptions options_;
    HeadlineKind headline_;
    QString name_;
    QString view_;  ///< says why the picture is hypothetical; else empty
    QString summary_;
    QString cause_;
    QString facts_;
    QString title_;
    QString description_;
    Layout layout_;
    std::unique_ptr<GraphScene> scene_;
    QRectF viewRect_;
    QRectF nameRect_;
    QRectF summaryRect_;
    QRectF causeRect_;
    QRectF factsRect_;
    struct PlacedFigure {
        Figure figure;
        QPointF at;
    };

    QPointF origin_;  ///< of the picture itself on the sheet
    std::vector<PlacedFigure> proofs_;
    double bottom_ = 0;  ///< of the picture and the proofs below it
    std::vector<LegendEntry> legend_;
    double width_ = 0;  ///< of what stands between the margins
    QSizeF size_;
};

}  // namespace rootline
