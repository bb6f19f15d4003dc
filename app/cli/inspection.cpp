// SPDX-License-Identifier: MIT
#include "app/cli/inspection.h"

#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace rootline::cli {

namespace {

class InspectionWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::InspectionWords)
};

}  // namespace

std::optional<Inspected> inspect(const InspectionRequest& request, Transport& transport, const QString& via) {
    Inspector inspector(request, transport);
    Interruption interruption;
    bool interrupted = false;
    QEventLoop loop;
    QObject::connect(&inspector, &Inspector::finished, &loop, &QEventLoop::quit);
    QObject::connect(&interruption, &Interruption::happened, &inspector, [&] {
        interrupted = true;
        inspector.cancel();
    });
    inspector.start();
    loop.exec();
    if (interrupted) {
        complain(InspectionWords::tr("Interrupted: there is no verdict. Run the command again to get one."));
        return std::nullopt;
    }
    const InspectionStatistics statistics = inspector.statistics();
    return Inspected{inspector.chain(),
                     captureOf(request, inspector, via),
                     {statistics.queries, statistics.roundTrips, statistics.elapsedMs}};
}

ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, const Options& options) {
    const auto policy = policyOf(options);
    if (!policy) {
        return refuse(policy.error());
    }
    request.policy = *policy;
    auto inspected = inspect(request, transport);
    return inspected ? conclude({std::move(inspected->capture), std::move(inspected->chain), inspected->figures}, options)
                     : ExitStatus::Indeterminate;
}

}  // namespace rootline::cli
