// SPDX-License-Identifier: MIT
#include "ui/present/panels/other_view.h"

#include "ui/present/wording/supposition_words.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::OtherView)
};

}  // namespace

QString otherViewSentence(const OtherView& view) {
    if (!view.supposed.empty()) {
        const QString change = suppositionSentence(view.supposed.back());
        const auto more = static_cast<int>(view.supposed.size()) - 1;
        //: %1 one or more sentences that say what would be so
        return Words::tr("Hypothetical: %1")
            .arg(more == 0 ? change : change + u' ' + Words::tr("(and %n more change(s))", nullptr, more));
    }
    if (view.at && view.alone) {
        //: %1 a name server, %2 a zone, %3 date and time
        return Words::tr("Hypothetical: only %1 was asked about %2, validated at %3.")
            .arg(shownServer(view.alone->server), shownName(view.alone->zone), dateTimeText(*view.at));
    }
    if (view.alone) {
        //: %1 a name server, %2 a zone
        return Words::tr("Hypothetical: only %1 was asked about %2.")
            .arg(shownServer(view.alone->server), shownName(view.alone->zone));
    }
    //: %1 date and time
    return view.at ? Words::tr("Hypothetical: validated at %1, with the answers that were received before.")
                         .arg(dateTimeText(*view.at))
                   : QString();
}

}  // namespace rootline
