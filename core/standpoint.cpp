// SPDX-License-Identifier: MIT
#include "core/standpoint.h"

namespace rootline {

Standpoint::Kind Standpoint::kind() const {
    return !supposed.empty()           ? Kind::Supposed
           : alone                     ? Kind::OneServer
           : otherTime                 ? Kind::OtherTime
           : attack                    ? Kind::Attacked
           : cached                    ? Kind::Cached
           : !probe.empty()            ? Kind::OneProbe
           : origin == Origin::Network ? Kind::Live
           : origin == Origin::Lab     ? Kind::Live
                                       : Kind::Recorded;
}

Standpoint::Attack::Outcome Standpoint::attackOutcome() const {
    return kind() == Kind::Attacked ? attack->outcome : Attack::Outcome::Harmless;
}

bool Standpoint::isAsItIs() const {
    return kind() == Kind::Live || kind() == Kind::Recorded;
}

Standpoint atTime(Standpoint standpoint, Timestamp chosen) {
    standpoint.otherTime = standpoint.heardAt == chosen ? std::nullopt : std::optional(chosen);
    return standpoint;
}

}  // namespace rootline
