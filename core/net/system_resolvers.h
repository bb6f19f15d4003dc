// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/resolver_address.h"

#include <QList>

namespace rootline {

/// The resolvers that this system is configured to ask, in its order, as c-ares finds them: /etc/resolv.conf on Unix,
/// the adapters' settings on Windows, the system configuration on macOS. `resolvConf` names another file, in the form of
/// /etc/resolv.conf. Empty where nothing can be found out; 127.0.0.1 where nothing is configured, as C libraries have it.
QList<ResolverAddress> systemResolvers(const QString& resolvConf = {});

}  // namespace rootline
