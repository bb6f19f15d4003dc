// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"
#include "ui/present/panels/other_view.h"
#include "ui/present/panels/server_table.h"
#include "ui/window/drawer.h"

namespace rootline {

class ServersPanel;
class StepsPanel;
class TimelinePanel;
class WhatIfPanel;

/// What can be opened below the picture of a chain: its signatures over time, its servers, its validation step by step.
class ChainDrawer final : public Drawer {
    Q_OBJECT

public:
    enum Page { Time, Servers, Steps, WhatIf };

    explicit ChainDrawer(QWidget* parent = nullptr);

    /// `asItIs`: when the chain was validated before somebody looked at another time. Must outlive the next call.
    void setChain(const ChainOfTrust& chain, const TrustGraph& graph, Timestamp asItIs);
    /// The same chain from an earlier check: caches may still hold its records. Nothing: not known.
    void setEarlier(std::optional<ChainOfTrust> earlier);
    void setServers(const std::vector<ServersOfZone>& zones);
    void setTheme(const Theme& theme);

    /// What is really so, to suppose changes of.
    void setReal(const ChainOfTrust& chain);
    void setOutcome(const QString& sentence);
    void refuseSupposition(const SupposeFailure& failure);
    void clearSuppositions();

signals:
    void timeMoved(rootline::Timestamp time);
    void serverPicked(const rootline::OneServer& server);
    void supposed(const std::vector<rootline::Supposition>& suppositions);
    /// That part of the picture is meant.
    void partPicked(const QString& id);

private:
    void update();

    TimelinePanel* timeline_;
    ServersPanel* servers_;
    StepsPanel* steps_;
    WhatIfPanel* whatIf_;
    const ChainOfTrust* chain_ = nullptr;
    const TrustGraph* graph_ = nullptr;
    std::optional<ChainOfTrust> earlier_;
    Timestamp asItIs_;
};

}  // namespace rootline
