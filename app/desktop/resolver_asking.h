// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/ways.h"
#include "core/trust/resolver_comparison.h"

#include <QObject>

namespace rootline::desktop {

/// Resolvers asked what the name servers were asked. Lives on the worker's thread, where sockets belong.
class ResolverAsking final : public QObject {
    Q_OBJECT

public:
    /// `chain`: what was found from `evidence`.
    ResolverAsking(ChainOfTrust chain, Evidence evidence, cli::Way way)
        : chain_(std::move(chain)), evidence_(std::move(evidence)), way_(std::move(way)) {}

public slots:
    void start();

signals:
    /// `compared`: the chain with the findings about the resolvers.
    void finished(const rootline::ChainOfTrust& compared, const std::vector<rootline::ResolverReply>& replies);

private:
    ChainOfTrust chain_;
    Evidence evidence_;
    cli::Way way_;
};

}  // namespace rootline::desktop
