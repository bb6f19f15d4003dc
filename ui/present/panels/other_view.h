// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/suppositions.h"

#include <QString>

namespace rootline {

/// One server of one zone.
struct OneServer {
    Name zone;
    Server server;
    friend bool operator==(const OneServer&, const OneServer&) = default;
};

/// A hypothetical view of the received answers: validated at another time, with one server's answers only, or with an assumed
/// change.
struct OtherView {
    std::optional<Timestamp> at = {};
    std::optional<OneServer> alone = {};
    std::vector<Supposition> supposed = {};
    [[nodiscard]] bool isAsItIs() const { return !at && !alone && supposed.empty(); }
    friend bool operator==(const OtherView&, const OtherView&) = default;
};

/// One sentence that says that the view is hypothetical. Empty for the real result.
QString otherViewSentence(const OtherView& view);

}  // namespace rootline
