// SPDX-License-Identifier: MIT
#include "ui/present/panels/details_words.h"

#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline::detailwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

}  // namespace

QString step(DenialRole role) {
    switch (role) {
        case DenialRole::MatchesName: return Words::tr("exists, without the type");
        case DenialRole::CoversName:
            //: A step of a proof of absence: the name lies in the gap that an NSEC record tells
            return Words::tr("falls into the gap");
        case DenialRole::MatchesClosestEncloser: return Words::tr("closest name above that exists");
        case DenialRole::CoversNextCloser: return Words::tr("next name, in the gap");
        case DenialRole::MatchesWildcard: return Words::tr("wildcard without the type");
        case DenialRole::CoversWildcard: return Words::tr("no wildcard");
        case DenialRole::ProvesDelegation: return Words::tr("delegated without DS");
    }
    return {};
}

QString yesNo(bool yes) {
    return yes ? Words::tr("yes") : Words::tr("no");
}

QString state(Look look) {
    switch (look) {
        case Look::Secure: return word(Security::Secure);
        case Look::Insecure: return word(Security::Insecure);
        case Look::Bogus:
            //: State of the one part of the picture where the chain breaks
            return Words::tr("The chain breaks here");
        case Look::Indeterminate: return word(Security::Indeterminate);
        case Look::Muted: break;
    }
    return Words::tr("The chain does not reach this point");
}

}  // namespace rootline::detailwords
