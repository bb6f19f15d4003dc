// SPDX-License-Identifier: MIT
#include "ui/graph/picture_sheet.h"

#include "ui/graph/edge_item.h"
#include "ui/graph/figure_painter.h"
#include "ui/graph/node_items.h"
#include "ui/graph/picture_font.h"
#include "ui/graph/state_mark.h"
#include "ui/present/figures/denial_figure.h"
#include "ui/present/trust_graph/graph_words.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/wording/standpoint_words.h"
#include "ui/present/wording/wording.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace rootline {
namespace {

constexpr double kMargin = 24;
constexpr double kLeastWidth = 560;  // sentences below it would be a column of words
constexpr double kMark = 40;
constexpr double kGap = 16;  // between caption, picture, legend and facts
constexpr double kSampleWidth = 58;
constexpr double kLegendMark = 16;
constexpr double kProofWidth = 640;
constexpr double kLegendRow = 28;
constexpr double kLegendGap = 22;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::PictureSheet)
};

double heightOf(const QString& text, TextRole role, double width) {
    if (text.isEmpty()) {
        return 0;
    }
    const QRectF room(0, 0, width, 100'000);
    return std::ceil(QFontMetricsF(pictureFont(role)).boundingRect(room, Qt::TextWordWrap, text).height());
}

void drawText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& color) {
    painter.setFont(pictureFont(role));
    painter.setPen(color);
    painter.drawText(rect, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, text);
}

/// True where `is` holds for a part that this view shows.
template <typename Predicate>
bool anyPart(const TrustGraph& graph, PictureView view, Predicate is) {
    return std::ranges::any_of(graph.zones, is) ||
           (view == PictureView::Overview
                ? std::ranges::any_of(graph.answers, is) || std::ranges::any_of(graph.links, is)
                : std::ranges::any_of(graph.nodes, is) || std::ranges::any_of(graph.edges, is));
}

bool hasWarning(const TrustGraph& graph, PictureView view) {
    return anyPart(graph, view, [](const auto& part) { return !part.warning.isEmpty(); });
}

bool occurs(Look look, const TrustGraph& graph, PictureView view) {
    return anyPart(graph, view, [look](const auto& part) {
        if constexpr (requires { part.emblem; }) {
            if (part.emblem == Emblem::Clock) {
                return false;  // it says of itself what it means
            }
        }
        return (part.cause ? Look::Bogus : part.look) == look;
    });
}

}  // namespace

PictureSheet::PictureSheet(const ChainOfTrust& chain, const PictureOptions& options)
    : theme_(options.dark ? Theme::darkTheme() : Theme::lightTheme()),
      options_(options),
      headline_(headlineOf(chain).kind),
      name_(questionText(chain.question)),
      view_(chain.standpoint.isAsItIs() ? QString() : standpointNote(chain)),
      summary_(summarySentence(chain)),
      cause_(bannerDetail(chain)),
      //: Below a picture in a file: %1 whose view it is and by which trust anchors, %2 the program's version
      facts_(Words::tr("%1 · Rootline %2").arg(standpointLine(chain), QStringLiteral(ROOTLINE_VERSION))),
      //: Title of a picture: %1 "www.example.test. A", %2 the verdict in a word
      title_(Words::tr("Chain of trust of %1: %2").arg(name_, word(chain.verdict))),
      scene_(std::make_unique<GraphScene>(theme_)) {
    const TrustGraph graph = buildTrustGraph(chain);
    const LayoutOptions layout{pictureTextWidth(), QGuiApplication::isRightToLeft()};
    if (options.view == PictureView::Overview) {
        layout_ = layoutOverview(graph, layout);
        scene_->showOverview(graph, layout_);
    } else {
        layout_ = layoutLanes(graph, layout);
        scene_->showDetail(graph, layout_);
    }
    describe(graph);
    width_ = std::max(std::ceil(layout_.bounds.width()), kLeastWidth);
    placeCaption();
    placeProofs(chain);
    placeLegend(graph);
}

PictureSheet::~PictureSheet() = default;

void PictureSheet::describe(const TrustGraph& graph) {
    QStringList sentences{view_, summary_, cause_};
    for (const GraphZone& zone : graph.zones) {
        sentences << spoken(zone) + u'.';
    }
    sentences << facts_;
    sentences.removeAll(QString());
    description_ = sentences.join(u' ');
}

void PictureSheet::placeCaption() {
    const double start = kMargin + kMark + 14;
    const double width = width_ - kMark - 14;
    double y = kMargin;
    const auto place = [&](const QString& text, TextRole role) {
        const QRectF rect(start, y, width, heightOf(text, role, width));
        y = rect.bottom() + (text.isEmpty() ? 0 : 3);
        return rect;
    };
    viewRect_ = place(view_, TextRole::CardLine);
    nameRect_ = place(name_, TextRole::CardTitle);
    summaryRect_ = place(summary_, TextRole::CardLine);
    causeRect_ = place(cause_, TextRole::CardLine);
    origin_ = QPointF(kMargin - layout_.bounds.left() + (width_ - layout_.bounds.width()) / 2,
                      std::max(y, kMargin + kMark) + kGap - layout_.bounds.top());
}

void PictureSheet::placeProofs(const ChainOfTrust& chain) {
    bottom_ = origin_.y() + layout_.bounds.bottom();
    const double width = std::min(width_, kProofWidth);
    const auto place = [&](Figure figure) {
        if (!figure.isEmpty()) {
            const QPointF at(kMargin + (width_ - width) / 2, bottom_ + kGap);
            bottom_ = at.y() + figure.size.height();
            proofs_.push_back({std::move(figure), at});
        }
    };
    if (options_.proofs) {
        for (const DenialProof* proof : decisiveProofs(chain)) {
            place(denialFigure(sketchDenial(*proof), figureOptions(width)));
        }
    }
    if (options_.drawing) {
        place(options_.drawing(figureOptions(width)));
    }
}

std::vector<PictureSheet::LegendEntry> PictureSheet::legendOf(const TrustGraph& graph) const {
    std::vector<LegendEntry> entries;
    for (const Look look : {Look::Secure, Look::Insecure, Look::Bogus, Look::Indeterminate, Look::Muted}) {
        if (occurs(look, graph, options_.view)) {
            entries.push_back({QStringLiteral("state-%1").arg(static_cast<int>(look)), lookWord(look), {}, {}, look});
        }
    }
    const bool hasSlot =
        std::ranges::any_of(graph.nodes, [](const GraphNode& node) { return node.kind == NodeKind::EmptySlot; });
    if (options_.view == PictureView::Detail && hasSlot) {
        //: Legend: an empty dashed box in place of a key that a DS or a signature names
        entries.push_back({QStringLiteral("slot"),
                           Words::tr("a key that a DS or signature names and the zone does not publish"),
                           {},
                           {},
                           Look::Muted,
                           LegendEntry::Kind::EmptySlot});
    }
    if (options_.view == PictureView::Overview && !graph.ghosts.empty()) {
        //: Legend: a dashed card with a clock beside the chain
        entries.push_back({QStringLiteral("held"),
                           Words::tr("old copy that caches still hold"),
                           {},
                           {},
                           Look::Muted,
                           LegendEntry::Kind::Held});
    }
    if (std::ranges::any_of(graph.zones, [](const GraphZone& zone) { return !zone.servers.empty(); })) {
        //: Legend: a ring with a segment for each name server of a zone, one of them broken
        entries.push_back({QStringLiteral("servers"),
                           Words::tr("name servers differ"),
                           {},
                           {},
                           Look::Secure,
                           LegendEntry::Kind::Servers});
    }
    if (hasWarning(graph, options_.view)) {
        //: Legend: a triangle beside something that works and should still be looked at
        entries.push_back(
            {QStringLiteral("warning"), Words::tr("warning"), {}, {}, Look::Muted, LegendEntry::Kind::Warning});
    }
    return entries;
}

void PictureSheet::placeLegend(const TrustGraph& graph) {
    const QFontMetricsF metrics(pictureFont(TextRole::LaneLine));
    double x = kMargin;
    double y = bottom_ + kGap;
    legend_ = legendOf(graph);
    for (LegendEntry& entry : legend_) {
        const double sample = entry.kind == LegendEntry::Kind::Warning ? 18 : kSampleWidth;
        const double text = std::ceil(metrics.horizontalAdvance(entry.word)) + 2;
        if (x > kMargin && x + sample + 8 + text > kMargin + width_) {
            x = kMargin;
            y += kLegendRow;
        }
        entry.sample = QRectF(x, y, sample, kLegendRow);
        entry.text = QRectF(x + sample + 8, y, text, kLegendRow);
        x = entry.text.right() + kLegendGap;
    }
    y += legend_.empty() ? 0 : kLegendRow + 8;
    factsRect_ = QRectF(kMargin, y, width_, heightOf(facts_, TextRole::NodeLine, width_));
    size_ = QSizeF(width_ + 2 * kMargin, std::ceil(factsRect_.bottom() + kMargin * 0.75));
}

void PictureSheet::paint(QPainter& painter, PictureParts* parts) const {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!options_.transparent) {
        painter.fillRect(QRectF(QPointF(), size_), theme_.ground);
    }
    const auto part = [parts](const QString& id, auto&& paintIt) {
        if (parts != nullptr) {
            parts->beginPart(id, {});
        }
        paintIt();
        if (parts != nullptr) {
            parts->endPart();
        }
    };
    part(QStringLiteral("caption"), [&] { paintCaption(painter); });
    part(QStringLiteral("chain"), [&] { paintParts(painter, parts); });
    paintProofs(painter, parts);
    part(QStringLiteral("legend"), [&] {
        for (const LegendEntry& entry : legend_) {
            paintSample(painter, entry);
        }
    });
    part(QStringLiteral("facts"), [&] { drawText(painter, factsRect_, facts_, TextRole::NodeLine, theme_.mutedText); });
}

void PictureSheet::paintProofs(QPainter& painter, PictureParts* parts) const {
    for (std::size_t i = 0; i < proofs_.size(); ++i) {
        if (parts != nullptr) {
            parts->beginPart(QStringLiteral("proof-%1").arg(i + 1), proofs_[i].figure.spoken.join(u' '));
        }
        painter.save();
        painter.translate(proofs_[i].at);
        paintFigure(painter, proofs_[i].figure, theme_);
        painter.restore();
        if (parts != nullptr) {
            parts->endPart();
        }
    }
}

void PictureSheet::paintCaption(QPainter& painter) const {
    paintHeadlineMark(painter, {kMargin, kMargin + 2, kMark, kMark}, lookOf(headline_), isWarning(headline_), theme_,
                      true);
    drawText(painter, viewRect_, view_, TextRole::CardLine, theme_.text);
    drawText(painter, nameRect_, name_, TextRole::CardTitle, theme_.text);
    drawText(painter, summaryRect_, summary_, TextRole::CardLine, theme_.text);
    drawText(painter, causeRect_, cause_, TextRole::CardLine, theme_.mutedText);
}

void PictureSheet::paintParts(QPainter& painter, PictureParts* parts) const {
    const QStyleOptionGraphicsItem option;
    painter.save();
    painter.translate(origin_);
    for (QGraphicsItem* item : scene_->items(Qt::AscendingOrder)) {
        auto* part = dynamic_cast<GraphItem*>(item);
        if (part == nullptr) {
            continue;
        }
        if (parts != nullptr) {
            parts->beginPart(part->id(), part->spoken());
        }
        painter.save();
        part->paint(&painter, &option, nullptr);
        painter.restore();
        if (parts != nullptr) {
            parts->endPart();
        }
    }
    painter.restore();
}

// Samples are parts of the picture themselves, so that the legend cannot say what the picture does not do.
void PictureSheet::paintSample(QPainter& painter, const LegendEntry& entry) const {
    const QStyleOptionGraphicsItem option;
    const double middle = entry.sample.center().y();
    painter.save();
    switch (entry.kind) {
        case LegendEntry::Kind::Warning:
            paintWarningMark(painter, QRectF(entry.sample.left(), middle - 9, 18, 18), theme_);
            break;
        case LegendEntry::Kind::EmptySlot: {
            GraphNode node;
            node.kind = NodeKind::EmptySlot;
            node.look = Look::Muted;
            NodeItem slot(entry.id, theme_);
            slot.setContent(node, entry.sample.adjusted(6, 4, -6, -4));
            slot.paint(&painter, &option, nullptr);
            break;
        }
        case LegendEntry::Kind::Held: {
            QPen pen(theme_.ink(Look::Muted).line, 1.6, Qt::CustomDashLine);
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.setBrush(theme_.sunken);
            painter.drawRoundedRect(entry.sample.adjusted(6, 4, -6, -4), 6, 6);
            paintEmblem(painter, QRectF(entry.sample.center().x() - 7, middle - 7, 14, 14), Emblem::Clock, Look::Muted,
                        theme_);
            break;
        }
        case LegendEntry::Kind::Servers: {
            const QRectF mark(entry.sample.center().x() - kLegendMark / 2, middle - kLegendMark / 2, kLegendMark,
                              kLegendMark);
            paintStateMark(painter, mark, Look::Secure, theme_);
            paintServerRing(painter, mark, {Look::Secure, Look::Bogus}, theme_);
            break;
        }
        case LegendEntry::Kind::State: {
            const bool broken = entry.look == Look::Bogus;
            EdgeItem line(entry.id, theme_);
            const double end = entry.sample.right() - (broken ? 0 : kLegendMark + 3);  // a broken line bears its mark
            line.setContent(
                {entry.look, broken, broken, false, false, false, false, {}, {}, false},
                {entry.id, {QPointF(entry.sample.left(), middle), QPointF(end, middle)}, {}, entry.sample.center()});
            line.paint(&painter, &option, nullptr);
            if (!broken) {
                paintStateMark(painter, QRectF(end + 3, middle - kLegendMark / 2, kLegendMark, kLegendMark), entry.look,
                               theme_);
            }
            break;
        }
    }
    painter.setFont(pictureFont(TextRole::LaneLine));
    painter.setPen(theme_.text);
    painter.drawText(entry.text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, entry.word);
    painter.restore();
}

}  // namespace rootline
