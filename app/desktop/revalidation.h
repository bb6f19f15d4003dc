// SPDX-License-Identifier: MIT
#pragma once

#include "core/captures/capture.h"
#include "core/trust/validation_memory.h"
#include "ui/present/panels/other_view.h"

#include <QObject>

namespace rootline::desktop {

/// Validates the received answers in another way: for another time, or with one server's answers only. Lives on the worker's thread, because a
/// hostile zone may cost more than the window has between two frames.
class Revalidation final : public QObject {
    Q_OBJECT

public:
    explicit Revalidation(Capture capture) : capture_(std::move(capture)) {}

public slots:
    void validate(const rootline::OtherView& view);

signals:
    void validated(const rootline::ChainOfTrust& chain, const rootline::OtherView& view);
    /// What was supposed cannot be.
    void impossible(const rootline::SupposeFailure& failure);

private:
    void validateSupposed(const Capture& heard, const OtherView& view);

    Capture capture_;
    ValidationMemory memory_;  // so that dragging the clock costs no cryptography
};

}  // namespace rootline::desktop
