// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/timeline_view.h"

#include <QWidget>

class QLabel;

namespace rootline {

/// The timeline with its forecast in a sentence.
class TimelinePanel final : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);
    void setTimeline(const Timeline& timeline);
    void setTheme(const Theme& theme);

signals:
    void timeMoved(rootline::Timestamp time);
    void signaturePicked(const QString& id);

private:
    QLabel* forecast_;
    TimelineView* view_;
};

}  // namespace rootline
