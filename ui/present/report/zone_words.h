// SPDX-License-Identifier: MIT
#pragma once

#include "core/zones/zone_finding.h"

#include <QString>

namespace rootline {

/// A kind of fault in a zone file, in words.
struct ZoneFaultWords {
    QString title;  ///< what is wrong, about all the places together
    QString fix;    ///< what to do; one sentence
};

ZoneFaultWords words(ZoneFault fault);

/// One place: name, type, key and detail, such as "www.example. A, key 4711: 2026-11-29T00:00:00Z".
QString placeText(const ZoneFinding& finding);

}  // namespace rootline
