// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "core/walk/walk.h"

/// A trace of one look-up on standard error, switched on by the environment: QT_LOGGING_RULES="rootline.net=true". Each
/// category is silent unless it is switched on:
///
///     rootline.walk    each question that the walk wants asked, and how far it has come
///     rootline.net     each question as it is sent, and its reply
///     rootline.trust   each validation: the verdict and the codes of the findings
///     rootline.lab     each question that a world of the lab answers
///     rootline.window  what the window shows (app/desktop)
namespace rootline::trace {

void wanted(const Ask& ask, int round);
void sent(const Ask& ask);
void received(std::uint32_t askId, const Reply& reply);
void validated(const ChainOfTrust& chain);
void answeredByLab(const Reply& reply);

}  // namespace rootline::trace
