// SPDX-License-Identifier: MIT
#include "ui/window/chain_drawer.h"

#include "ui/present/panels/validation_steps.h"
#include "ui/present/wording/supposition_words.h"
#include "ui/window/servers_panel.h"
#include "ui/window/steps_panel.h"
#include "ui/window/timeline_panel.h"
#include "ui/window/what_if_panel.h"

namespace rootline {

ChainDrawer::ChainDrawer(QWidget* parent)
    : Drawer(parent),
      timeline_(new TimelinePanel(this)),
      servers_(new ServersPanel(this)),
      steps_(new StepsPanel(this)),
      whatIf_(new WhatIfPanel(this)) {
    addPage(tr("Timeline"),
            tr("Shows when each signature expires. Drag the line to validate for another time (Ctrl+5)"), timeline_);
    addPage(tr("Name servers"), tr("Compares the answers of the name servers (Ctrl+6)"), servers_);
    addPage(tr("Step by step"), tr("Shows each step of the validation with its octets (Ctrl+7)"), steps_);
    //: Title of a page for changes that are only thought of
    addPage(tr("What if"), tr("Shows what a change would do before you make it (Ctrl+8)"), whatIf_);
    connect(timeline_, &TimelinePanel::timeMoved, this, &ChainDrawer::timeMoved);
    connect(timeline_, &TimelinePanel::signaturePicked, this, &ChainDrawer::partPicked);
    connect(servers_, &ServersPanel::serverPicked, this, &ChainDrawer::serverPicked);
    connect(steps_, &StepsPanel::partPicked, this, &ChainDrawer::partPicked);
    connect(whatIf_, &WhatIfPanel::supposed, this, &ChainDrawer::supposed);
    connect(this, &Drawer::changed, this, &ChainDrawer::update);
}

void ChainDrawer::setChain(const ChainOfTrust& chain, const TrustGraph& graph, Timestamp asItIs) {
    chain_ = &chain;
    graph_ = &graph;
    asItIs_ = asItIs;
    update();
}

void ChainDrawer::setEarlier(std::optional<ChainOfTrust> earlier) {
    earlier_ = std::move(earlier);
    update();
}

void ChainDrawer::setServers(const std::vector<ServersOfZone>& zones) {
    servers_->setServers(zones);
}

void ChainDrawer::setTheme(const Theme& theme) {
    timeline_->setTheme(theme);
    servers_->setTheme(theme);
    steps_->setTheme(theme);
}

void ChainDrawer::setReal(const ChainOfTrust& chain) {
    whatIf_->setReal(chain);
}

void ChainDrawer::setOutcome(const QString& sentence) {
    whatIf_->setOutcome(sentence);
}

void ChainDrawer::refuseSupposition(const SupposeFailure& failure) {
    whatIf_->refuse(failureSentence(failure));
}

void ChainDrawer::clearSuppositions() {
    whatIf_->clear();
}

// Only what can be seen is computed: the chain changes twenty times a second while it grows.
void ChainDrawer::update() {
    if (chain_ == nullptr) {
        return;
    }
    if (current() == Time) {
        timeline_->setTimeline(buildTimeline(*chain_, *graph_, asItIs_, earlier_ ? &*earlier_ : nullptr));
    } else if (current() == Steps) {
        steps_->setSteps(validationSteps(*chain_, *graph_));
    }
}

}  // namespace rootline
