// SPDX-License-Identifier: MIT
#pragma once

#include "core/evidence.h"

#include <QString>

namespace rootline {

/// One server of one zone.
struct OneServer {
    Name zone;
    Server server;
    friend bool operator==(const OneServer&, const OneServer&) = default;
};

/// A look at what was heard that is not how things are: judged at another time, or by one server's word.
struct OtherView {
    std::optional<Timestamp> at;
    std::optional<OneServer> alone;
    [[nodiscard]] bool isAsItIs() const { return !at && !alone; }
    friend bool operator==(const OtherView&, const OtherView&) = default;
};

/// One sentence that says so. Empty for how things are.
QString otherViewSentence(const OtherView& view);

}  // namespace rootline
