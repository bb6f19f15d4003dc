// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/words/words.h"

#include <QStringList>

namespace rootline {

/// One finding in plain words, for somebody who owns a domain and does not know DNSSEC. Whole sentences, translated.
struct Explanation {
    QString title;         ///< one sentence: what is so
    QString why = {};      ///< what it means
    QStringList fix = {};  ///< steps in order, one action each; empty where nothing has to be done
    Who who = Who::Nobody;
    QString whose = {};     ///< of a third party: the domain that it runs
    QString heals = {};     ///< when the finding goes away after the fix; empty where nothing has to change
    QString visitors = {};  ///< what the domain's visitors notice
    QString caution = {};   ///< what must not be done meanwhile; mostly empty
    QString paste = {};     ///< material to copy, such as the DS "48113 13 2 5E60...", one a line; also part of a step
};

/// Words for one finding of `chain`.
Explanation explain(const Finding& finding, const ChainOfTrust& chain);

/// Who has to act, by name where the domain is somebody else's.
QString whoText(const Explanation& words);

/// The whole verdict in one sentence: what it means for visitors. Also the first line of the banner.
QString summarySentence(const ChainOfTrust& chain);

/// The banner's second line: the cause, who must act, when it heals. Empty where there is nothing to add.
QString bannerDetail(const ChainOfTrust& chain);

/// The same in parts: what is wrong, who has to act, when it works again.
QStringList bannerLines(const ChainOfTrust& chain);

/// A simulated attack changed the answer: the banner speaks for the visitor, and no repair is offered.
bool isAttackTold(const ChainOfTrust& chain);

/// A signature fails, and all that is known is that the moment which somebody chose is not within its validity.
bool isOnlyTheChosenTime(const Finding& finding, const ChainOfTrust& chain);

/// "48113 13 2 5E60...", as registrars' forms and zone files want it.
QString delegationSignerText(const DelegationSigner& ds);

}  // namespace rootline
