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

tl::expected<Validated, Failure> inspect(const InspectionRequest& request, Transport& transport, const QString& via) {
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
        return tl::unexpected(
            Failure{InspectionWords::tr("The command was interrupted, so there is no verdict. Run it again."),
                    ExitStatus::Indeterminate});
    }
    const InspectionStatistics statistics = inspector.statistics();
    return Validated{captureOf(request, inspector, via),
                     inspector.chain(),
                     {statistics.queries, statistics.roundTrips, statistics.elapsedMs}};
}

ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, const Options& options) {
    const auto policy = policyOf(options);
    if (!policy) {
        return refuse(policy.error());
    }
    request.policy = *policy;
    const auto validated = inspect(request, transport);
    return validated ? conclude(*validated, options) : refuse(validated.error());
}

}  // namespace rootline::cli
