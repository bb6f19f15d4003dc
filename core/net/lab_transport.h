// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/world.h"
#include "core/net/transport.h"

namespace rootline {

/// Answers from a lab world in this process. A delay lets one watch the picture grow.
class LabTransport : public Transport {
    Q_OBJECT

public:
    explicit LabTransport(std::shared_ptr<const lab::World> world, int delayMs = 0, QObject* parent = nullptr);

    void send(const rootline::Ask& ask) override;
    void cancelAll() override;

private:
    std::shared_ptr<const lab::World> world_;
    int delayMs_;
    int generation_ = 0;  // answers on their way from before cancelAll() belong to an older one
};

}  // namespace rootline
