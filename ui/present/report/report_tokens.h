// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/headline.h"
#include "ui/present/wording/wording.h"

namespace rootline {

/// Stable names of states in JSON, lower-case snake_case, never translated.
QString token(Security security);
QString token(SignatureStatus status);
QString token(DsStatus status);
QString token(LinkState state);
QString token(Captured captured);
QString token(KeyRole role);
QString token(DenialKind kind);
QString token(DenialRole role);
QString token(ServerState state);
QString token(Severity severity);
QString token(Who who);
QString token(HeadlineKind headline);
QString token(Standpoint::Kind kind);
QString token(Standpoint::Anchors anchors);

}  // namespace rootline
