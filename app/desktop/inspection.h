// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/inspector.h"
#include "ui/window/main_window.h"

#include <functional>
#include <memory>

namespace rootline::desktop {

/// What an inspection needs, made on the thread that it runs on: sockets belong there, and signing a lab world takes
/// time that the window does not have.
struct Preparation {
    InspectionRequest request;
    std::unique_ptr<Transport> transport;
};

/// One inspection on the worker's thread. Lives there from start() on; whoever made it lets it go by deleteLater().
class Inspection final : public QObject {
    Q_OBJECT

public:
    explicit Inspection(std::function<Preparation()> prepare) : prepare_(std::move(prepare)) {}

public slots:
    void start();
    void cancel();

signals:
    void changed(const rootline::ChainOfTrust& chain, const rootline::InspectionStatistics& statistics,
                 rootline::Phase phase);

private:
    void report(Phase phase);

    std::function<Preparation()> prepare_;
    std::unique_ptr<Transport> transport_;  // outlives the inspector
    std::unique_ptr<Inspector> inspector_;
    bool comparing_ = false;
};

}  // namespace rootline::desktop
