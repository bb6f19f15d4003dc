// SPDX-License-Identifier: MIT
#include "app/desktop/inspection.h"

#include "app/command_line/capture_files.h"

namespace rootline::desktop {

void Inspection::start() {
    Preparation preparation = prepare_();
    if (preparation.capture) {
        validate(*preparation.capture);
        return;
    }
    transport_ = std::move(preparation.transport);
    inspector_ = std::make_unique<Inspector>(preparation.request, *transport_);
    connect(inspector_.get(), &Inspector::progressed, this,
            [this] { report(comparing_ ? Phase::Comparing : Phase::Checking); });
    connect(inspector_.get(), &Inspector::decided, this, [this] {
        comparing_ = true;
        report(Phase::Comparing);
    });
    connect(inspector_.get(), &Inspector::finished, this,
            [this, request = preparation.request, via = preparation.via] { finish(request, via); });
    inspector_->start();
}

void Inspection::cancel() {
    if (inspector_ != nullptr) {
        inspector_->cancel();
    }
}

void Inspection::validate(const Capture& capture) {
    emit heard(capture);
    const ChainOfTrust chain = validateCapture(capture, {});
    emit compared(compareServers(capture.evidence, chain));
    emit changed(chain, {}, Phase::Done);
}

void Inspection::finish(const InspectionRequest& request, const QString& via) {
    emit heard(cli::captureOf(request, *inspector_, via));
    emit compared(compareServers(inspector_->evidence(), inspector_->chain()));
    report(Phase::Done);
}

void Inspection::report(Phase phase) {
    emit changed(inspector_->chain(), inspector_->statistics(), phase);
}

}  // namespace rootline::desktop
