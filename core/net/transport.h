// SPDX-License-Identifier: MIT
#pragma once

#include "core/walk/walk.h"

#include <QObject>

namespace rootline {

/// Carries asks to where they are answered: live servers, a lab world, later resolvers and captures.
/// Every send() is answered by exactly one replied(), always from the event loop, unless cancelAll() came first.
class Transport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void send(const rootline::Ask& ask) = 0;

    /// Withdraws everything outstanding at once; no replied() for it any more.
    virtual void cancelAll() = 0;

signals:
    void replied(std::uint32_t askId, const rootline::Reply& reply);
};

}  // namespace rootline
