// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/capture.h"
#include "core/trust/judging_memory.h"
#include "ui/present/other_view.h"

#include <QObject>

namespace rootline::desktop {

/// Judges what was heard in another way: at another time, by one server's word. Lives on the worker's thread, because a
/// hostile zone may cost more than the window has between two frames.
class Rejudging final : public QObject {
    Q_OBJECT

public:
    explicit Rejudging(Capture capture) : capture_(std::move(capture)) {}

public slots:
    void judge(const rootline::OtherView& view);

signals:
    void judged(const rootline::ChainOfTrust& chain, const rootline::OtherView& view);
    /// What was supposed cannot be.
    void impossible(const rootline::SupposeFailure& failure);

private:
    void judgeSupposed(const Capture& heard, const OtherView& view);

    Capture capture_;
    JudgingMemory memory_;  // so that dragging the clock costs no cryptography
};

}  // namespace rootline::desktop
