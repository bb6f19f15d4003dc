// SPDX-License-Identifier: MIT
#include "app/desktop/resolver_asking.h"

#include "app/cli/asked_resolvers.h"

namespace rootline::desktop {

void ResolverAsking::start() {
    const auto replies = cli::askResolvers(chain_, way_);
    emit finished(comparedWithResolvers(chain_, evidence_, replies), replies);
}

}  // namespace rootline::desktop
