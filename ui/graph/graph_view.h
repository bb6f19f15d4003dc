// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_item.h"

#include <QGraphicsView>

namespace rootline {

class GraphScene;

/// The picture: overview or detail of one TrustGraph. Fits on open; zooms at the cursor; is dragged; arrows walk the
/// chain; Enter opens details, Esc goes back to the overview.
class GraphView final : public QGraphicsView {
    Q_OBJECT

public:
    enum class Mode { Overview, Detail };
    Q_ENUM(Mode)

    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// New content; what stays keeps its place, the selection and the zoom that somebody chose.
    void setGraph(const TrustGraph& graph);
    [[nodiscard]] const TrustGraph& graph() const { return graph_; }

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }

    void setTheme(const Theme& theme);

    /// Shows `id`, or the card that stands for it, as current and makes sure it can be seen. An id that is not in the
    /// picture clears the selection.
    void setCurrent(const QString& id);
    [[nodiscard]] const QString& current() const { return current_; }

    void zoomBy(double factor);
    void fit();

    /// Everything that the keyboard and the screen reader can stop at, in reading order.
    [[nodiscard]] const std::vector<GraphItem*>& stops() const { return stops_; }
    [[nodiscard]] const Layout& layoutShown() const { return layout_; }

signals:
    void currentChanged(const QString& id);
    void activated(const QString& id);
    void modeChanged(rootline::GraphView::Mode mode);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relayout();
    /// The zoom at which the picture is as wide as the view, and the one at which it is as high.
    [[nodiscard]] QSizeF zoomThatFits() const;
    void updateStops();
    void updateRings();
    void pick(const QString& id);
    void walk(int key);
    void open();
    void back();
    [[nodiscard]] QString shownId(const QString& id) const;
    [[nodiscard]] GraphItem* stopTowards(int key) const;

    TrustGraph graph_;
    Layout layout_;
    Mode mode_ = Mode::Overview;
    GraphScene* parts_;
    std::vector<GraphItem*> stops_;
    QString current_;
    QPoint pressed_;
    bool fits_ = true;  ///< nobody has zoomed or dragged: growth is fitted again
};

}  // namespace rootline
