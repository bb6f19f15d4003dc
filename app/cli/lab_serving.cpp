// SPDX-License-Identifier: MIT
#include "app/cli/lab_serving.h"

#include "app/cli/interruption.h"
#include "core/net/lab_server.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/words/scenario_words.h"
#include "ui/present/words/shell_lines.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>

namespace rootline::cli {

namespace {

constexpr std::string_view kFirstAddress = "127.77.0.1";

class ServingWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ServingWords)
};

/// In named.root format.
QString hintsText(const lab::World& world) {
    QString text;
    for (const Server& server : world.rootHints()) {
        const QString name = QString::fromStdString(server.name.toText());
        text += QStringLiteral(".\t3600000\tIN\tNS\t%1\n").arg(name);
        text += QStringLiteral("%1\t3600000\tIN\tA\t%2\n").arg(name, QString::fromStdString(server.address));
    }
    return text;
}

/// DS lines in zone-file form.
QString anchorsText(const lab::World& world) {
    QString text;
    for (const TrustAnchor& anchor : world.trustAnchors()) {
        if (const auto* ds = std::get_if<DelegationSigner>(&anchor.key)) {
            const Record record{anchor.owner, RRType::DS, kClassIn, 86400, ds->toRdata()};
            text += QString::fromStdString(recordText(record)) + u'\n';
        }
    }
    return text;
}

QString failureText(const LabServer::Failure& failure, quint16 port) {
    const QString place = QStringLiteral("%1@%2").arg(failure.address, QString::number(port));
    if (failure.mayNot) {
        //: %1 is an address and a port
        return ServingWords::tr("%1 cannot be used: only administrators may use ports below 1024. Use --port 5300.")
            .arg(place);
    }
    return ServingWords::tr("%1 cannot be used (%2). Use another --port.").arg(place, failure.reason);
}

struct Files {
    QString hints = QStringLiteral("root.hints");
    QString anchors = QStringLiteral("root.ds");
};

/// A line to copy.
QString offered(const QStringList& words) {
    return QStringLiteral("  ") + shellLine(words) + u'\n';
}

QString dnsvizText(const QString& root, const QString& name) {
    const QString key = QStringLiteral("root.key");
    const QStringList ask{QStringLiteral("dig"),     u'@' + root,         QStringLiteral("+noall"),
                          QStringLiteral("+answer"), QStringLiteral("."), QStringLiteral("DNSKEY")};
    const QStringList probe{QStringLiteral("dnsviz"), QStringLiteral("probe"),     QStringLiteral("-A"),
                            QStringLiteral("-4"),     QStringLiteral("-a"),        QStringLiteral("."),
                            QStringLiteral("-x"),     QStringLiteral(".:") + root, name};
    const QStringList grok{QStringLiteral("dnsviz"), QStringLiteral("grok"), QStringLiteral("-t"), key};
    return QStringLiteral("  %1\n  %2\n")
        .arg(shellInto(shellLine(ask), key), shellPipe({shellLine(probe), shellLine(grok)}));
}

QString usageText(const lab::World& world, quint16 port, const Files& files) {
    const Question& question = world.scenario().question;
    const QString name = nameForPrograms(question.name);
    const QString type = QString::fromStdString(typeText(question.type));
    const QString number = QString::number(port);
    const QString root = QString::fromStdString(world.rootHints().front().address);
    QString text = ServingWords::tr("Ask, in another terminal:") + u'\n';
    text += offered({QStringLiteral("dig"), u'@' + root, QStringLiteral("-p"), number, QStringLiteral("+dnssec"),
                     QStringLiteral("+norecurse"), name, type});
    text +=
        offered({QStringLiteral("rootline-cli"), QStringLiteral("check"), name, type, QStringLiteral("--port"), number,
                 QStringLiteral("--root-hints"), files.hints, QStringLiteral("--trust-anchor"), files.anchors});
    if (port == 53) {
        text += dnsvizText(root, name);
        //: What follows are lines for the configuration of the resolver Unbound
        text += ServingWords::tr("Unbound, in its configuration:") + u'\n';
        text += QStringLiteral(
                    "  root-hints: \"%1\"\n  trust-anchor-file: \"%2\"\n  do-not-query-localhost: no\n"
                    "  local-zone: \"test.\" nodefault\n")
                    .arg(files.hints, files.anchors);
    } else {
        text += ServingWords::tr("Unbound and dnsviz can query name servers only on port 53.") + u'\n';
    }
    return text + ServingWords::tr("Ctrl-C ends it.") + u'\n';
}

}  // namespace

ExitStatus serve(const lab::Scenario& scenario, const Options& options) {
    // Those who ask have the real clock: a step that happens later is served from a world that was signed earlier.
    const Timestamp signedAround{QDateTime::currentSecsSinceEpoch() - scenario.validatedAfter};
    const auto world = lab::World::build(lab::onLoopback(scenario, kFirstAddress), signedAround);
    LabServer server(world);
    if (const auto listening = server.listen(options.port); !listening) {
        complain(failureText(listening.error(), options.port));
        return ExitStatus::Usage;
    }
    Files files;
    if (!options.folder.isEmpty()) {
        const QDir folder(options.folder);
        files = {folder.filePath(files.hints), folder.filePath(files.anchors)};
        for (const auto& [name, text] :
             {std::pair(files.hints, hintsText(*world)), std::pair(files.anchors, anchorsText(*world))}) {
            if (const auto saved = saveFile(name, text.toUtf8()); !saved) {
                return refuse({saved.error(), ExitStatus::InputFile});
            }
        }
    } else {
        print(QStringLiteral("; %1\n%2; %3\n%4\n")
                  .arg(files.hints, hintsText(*world), files.anchors, anchorsText(*world)));
    }
    Interruption interruption;
    QEventLoop loop;
    QObject::connect(&interruption, &Interruption::happened, &loop, &QEventLoop::quit);
    //: %1 the title of a scenario
    print(ServingWords::tr("Serving: %1").arg(shownText(scenario.title)) + u'\n' +
          usageText(*world, options.port, files));
    loop.exec();
    return ExitStatus::Secure;
}

}  // namespace rootline::cli
