// SPDX-License-Identifier: MIT
#include "app/desktop/inspection.h"

namespace rootline::desktop {

void Inspection::start() {
    Preparation preparation = prepare_();
    transport_ = std::move(preparation.transport);
    inspector_ = std::make_unique<Inspector>(std::move(preparation.request), *transport_);
    connect(inspector_.get(), &Inspector::progressed, this, [this] { report(comparing_ ? Phase::Comparing : Phase::Checking); });
    connect(inspector_.get(), &Inspector::decided, this, [this] {
        comparing_ = true;
        report(Phase::Comparing);
    });
    connect(inspector_.get(), &Inspector::finished, this, [this] { report(Phase::Done); });
    inspector_->start();
}

void Inspection::cancel() {
    if (inspector_ != nullptr) {
        inspector_->cancel();
    }
}

void Inspection::report(Phase phase) {
    emit changed(inspector_->chain(), inspector_->statistics(), phase);
}

}  // namespace rootline::desktop
