// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/registrar_check.h"

#include <QString>
#include <QStringList>

namespace rootline {

/// What is right or wrong with a pasted DS or key, in a sentence or two that say what to change.
QString registrarSentence(const PastedComparison& comparison, const Zone& zone);

/// What would be if the parent published what was pasted, in one sentence.
QString publishedSentence(Security security, const Zone& zone);

/// A DS as registrars' forms ask for it, a field a line: "Key tag: 12345" and so on.
QStringList registrarFields(const DelegationSigner& ds);

/// A short code for scripts: "ok", "no_such_key", "wrong_digest" and so on.
QString token(PastedFault fault);

}  // namespace rootline
