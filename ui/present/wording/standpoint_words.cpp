// SPDX-License-Identifier: MIT
#include "ui/present/wording/standpoint_words.h"

#include "core/analysis/suppositions.h"
#include "ui/present/wording/supposition_words.h"
#include "ui/present/words/source_words.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::StandpointWords)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString fileSource(const Standpoint& standpoint) {
    const QString file = standpoint.file.empty() ? Words::tr("a file") : text(standpoint.file);
    if (!standpoint.world.empty()) {
        //: Where a chain is from: %1 a file's name, %2 a world of the lab
        const QString source = Words::tr("%1, recorded in the lab's world \"%2\"").arg(file, text(standpoint.world));
        return standpoint.redacted ? source + Words::tr("; names were replaced, so no signature is checked") : source;
    }
    return captureSource(file, text(standpoint.via), standpoint.redacted);
}

/// What was supposed, as sentences; the first two, so that the note stays one line.
QString supposedText(const std::vector<std::string>& supposed) {
    constexpr std::size_t kShown = 2;
    QStringList sentences;
    for (const std::string& each : supposed) {
        const auto read = suppositionFromText(each);
        sentences << (read ? suppositionSentence(*read) : text(each));
    }
    const auto more = static_cast<int>(supposed.size()) - static_cast<int>(kShown);
    QString shown = sentences.mid(0, kShown).join(u' ');
    return more > 0 ? shown + u' ' + Words::tr("(and %n more change(s))", nullptr, more) : shown;
}

QString measured(const ChainOfTrust& chain) {
    const Standpoint& standpoint = chain.standpoint;
    const QString source = standpointSource(standpoint);
    if (standpoint.origin == Standpoint::Origin::Network || standpoint.origin == Standpoint::Origin::Lab) {
        //: %1 date and time, %2 who was asked, such as "the name servers themselves"
        return Words::tr("Measured on %1. Source: %2.")
            .arg(dateTimeText(standpoint.heardAt.value_or(chain.at)), source);
    }
    //: %1 date and time, %2 a file and who was asked when it was made
    return standpoint.heardAt ? Words::tr("Recorded on %1, not measured now. Source: %2.")
                                    .arg(dateTimeText(*standpoint.heardAt), source)
                              : Words::tr("Recorded at a time that is not known. Validated as of %1. Source: %2.")
                                    .arg(dateTimeText(chain.at), source);
}

QString otherTime(const ChainOfTrust& chain) {
    const Standpoint& standpoint = chain.standpoint;
    const QString chosen = dateTimeText(*standpoint.otherTime);
    //: %1 and %2 dates and times
    return standpoint.heardAt
               ? Words::tr("Validated for another time: %1. The records were received on %2.")
                     .arg(chosen, dateTimeText(*standpoint.heardAt))
               : Words::tr("Validated for a chosen time: %1. It is not known when the records were received.")
                     .arg(chosen);
}

QString alone(const Standpoint& standpoint) {
    //: %1 a name server, %2 a zone
    return Words::tr("Hypothetical: only %1 was asked about %2.")
        .arg(shownServer(standpoint.alone->server), shownName(standpoint.alone->zone));
}

}  // namespace

QString standpointSource(const Standpoint& standpoint) {
    switch (standpoint.origin) {
        case Standpoint::Origin::Network: return networkSource(text(standpoint.via));
        case Standpoint::Origin::Lab: return worldSource(text(standpoint.world));
        case Standpoint::Origin::File: return fileSource(standpoint);
        case Standpoint::Origin::Unstated: break;
    }
    //: Where a chain is from
    return Words::tr("not stated");
}

QString anchorsSource(Standpoint::Anchors anchors) {
    switch (anchors) {
        //: Whose trust anchors: those of this program
        case Standpoint::Anchors::BuiltIn: return Words::tr("built in");
        case Standpoint::Anchors::File: return Words::tr("from a file of your own");
        //: Whose trust anchors: what is judged holds them itself
        case Standpoint::Anchors::Capture: return Words::tr("from the file or the lab's world");
        case Standpoint::Anchors::Preferences: return Words::tr("from your preferences");
    }
    return {};
}

QString standpointNote(const ChainOfTrust& chain) {
    const Standpoint& standpoint = chain.standpoint;
    switch (standpoint.kind()) {
        case Standpoint::Kind::Supposed:
            //: %1 one or more sentences that say what would be so
            return Words::tr("Hypothetical: %1").arg(supposedText(standpoint.supposed));
        case Standpoint::Kind::OneServer:
            return standpoint.otherTime ? alone(standpoint) + u' ' + otherTime(chain) : alone(standpoint);
        case Standpoint::Kind::OtherTime: return otherTime(chain);
        case Standpoint::Kind::Attacked:
            return Words::tr("This is the view of a user during a simulated attack in the lab.") + u' ' +
                   measured(chain);
        case Standpoint::Kind::Cached:
            return Words::tr("This is the view of a resolver with old records in its cache.") + u' ' + measured(chain);
        case Standpoint::Kind::OneProbe:
            //: %1 a place that name servers were asked from
            return Words::tr("Only %1 was asked.").arg(text(standpoint.probe)) + u' ' + measured(chain);
        case Standpoint::Kind::Live:
        case Standpoint::Kind::Recorded: break;
    }
    return measured(chain);
}

QString standpointLine(const ChainOfTrust& chain) {
    //: %1 one or two sentences that say what this is, %2 such as "built in"
    return Words::tr("%1 Trust anchors: %2.").arg(standpointNote(chain), anchorsSource(chain.standpoint.anchors));
}

}  // namespace rootline
