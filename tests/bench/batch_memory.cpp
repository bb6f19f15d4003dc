// SPDX-License-Identifier: MIT
// Whether memory stays flat while many names of a lab world are inspected one after the other in one process.
// Exit status 1 where it grew by more than the limit between a tenth of the names and all of them.
#include "core/net/inspector.h"
#include "core/net/lab_transport.h"

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTextStream>

using namespace rootline;

namespace {

constexpr double kLimit = 1.05;

/// Resident memory of this process in KiB.
double residentKib() {
    QFile file("/proc/self/statm");
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const double pages = isOpen ? file.readAll().split(' ').value(1).toDouble() : 0;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

/// Names that exist and names that do not, by turns; with evidence, signatures and proofs of their own.
Question question(int number) {
    const std::string text = number % 2 == 0 ? "www.example.test." : "name" + std::to_string(number) + ".example.test.";
    return {Name::fromText(text).value(), number % 4 == 0 ? RRType::AAAA : RRType::A};
}

Security inspect(const std::shared_ptr<const lab::World>& world, int number) {
    LabTransport transport(world, 0);
    InspectionRequest request;
    request.question = question(number);
    request.rootHints = world->rootHints();
    request.anchors = world->trustAnchors();
    request.at = world->now();
    Inspector inspector(request, transport);
    QEventLoop loop;
    QObject::connect(&inspector, &Inspector::finished, &loop, &QEventLoop::quit);
    inspector.start();
    loop.exec();
    return inspector.chain().verdict;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures memory over many inspections in one process.");
    parser.addHelpOption();
    parser.addOption({"names", "How many names to inspect (10000).", "N", "10000"});
    parser.process(app);
    const int names = std::max(100, parser.value("names").toInt());
    const auto world = lab::World::build(*lab::findScenario("healthy"), Timestamp{1795300000});
    QTextStream out(stdout);
    double early = 0;
    for (int number = 1; number <= names; ++number) {
        if (inspect(world, number) != Security::Secure) {
            out << "batch_memory: " << question(number).name.toText().c_str() << " is not secure\n";
            return 2;
        }
        if (number == names / 10) {
            early = residentKib();
        }
    }
    const double ratio = residentKib() / early;
    out << "after " << names / 10 << " names: " << early << " KiB; after " << names << ": " << residentKib()
        << " KiB; ratio " << QString::number(ratio, 'f', 3) << " (limit " << kLimit << ")\n";
    return ratio > kLimit ? 1 : 0;
}
