// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/server_comparison.h"
#include "core/captures/capture.h"
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
    QString via = {};                     ///< who is asked, for a capture
    std::optional<Capture> capture = {};  ///< to be validated instead of asking anybody
};

/// One inspection on the worker's thread. It lives there from start() on; its creator ends it with deleteLater().
class Inspection final : public QObject {
    Q_OBJECT

public:
    explicit Inspection(std::function<Preparation()> prepare) : prepare_(std::move(prepare)) {}

public slots:
    void start();
    void cancel();

signals:
    /// The inspection is over: what could be saved.
    void heard(const rootline::Capture& capture);
    /// The same moment: what each server said.
    void compared(const std::vector<rootline::ServersOfZone>& zones);
    void changed(const rootline::ChainOfTrust& chain, const rootline::InspectionStatistics& statistics,
                 rootline::Phase phase);

private:
    void report(Phase phase);
    void validate(const Capture& capture);
    void finish(const InspectionRequest& request, const QString& via);

    std::function<Preparation()> prepare_;
    std::unique_ptr<Transport> transport_;  // outlives the inspector
    std::unique_ptr<Inspector> inspector_;
    bool comparing_ = false;
};

}  // namespace rootline::desktop
