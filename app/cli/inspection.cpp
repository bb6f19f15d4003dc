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

ExitStatus inspectAndReport(InspectionRequest request, Transport& transport, bool json) {
    Inspector inspector(std::move(request), transport);
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
        return ExitStatus::Indeterminate;
    }
    const InspectionStatistics statistics = inspector.statistics();
    return report(inspector.chain(), {statistics.queries, statistics.roundTrips, statistics.elapsedMs}, json);
}

}  // namespace rootline::cli
