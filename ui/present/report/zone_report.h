// SPDX-License-Identifier: MIT
#pragma once

#include "core/zones/zone_check.h"

#include <QJsonObject>
#include <QString>

namespace rootline {

/// A checked zone file as text: one paragraph for each kind of fault, with the first places by line number.
QString zoneText(const ZoneCheck& check);

/// The same for programs, with every place (resources/schema/zone.schema.json).
QJsonObject zoneJson(const ZoneCheck& check);

/// The same for build servers: a case for each kind of fault; errors are failures.
QByteArray zoneJunit(const ZoneCheck& check);

/// The same as a page that stands alone.
QString zoneHtml(const ZoneCheck& check);

}  // namespace rootline
