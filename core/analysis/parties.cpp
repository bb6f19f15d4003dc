// SPDX-License-Identifier: MIT
#include "core/analysis/parties.h"

#ifdef ROOTLINE_HAS_PSL
#include <libpsl.h>
#endif

#include <algorithm>
#include <string>

namespace rootline {

namespace {

#ifdef ROOTLINE_HAS_PSL
/// The list is in lower case and without the dot at the end. Private suffixes are no registries: DNS knows no cut there.
bool isListed(const Name& name) {
    std::string text = name.lowered().toText();
    text.pop_back();
    return psl_is_public_suffix2(psl_builtin(), text.c_str(), PSL_TYPE_ICANN) == 1;
}
#else
bool isListed(const Name& name) {
    return name.labelCount() == 1;
}
#endif

}  // namespace

bool isPublicSuffix(const Name& name) {
    return name.labelCount() <= 1 || isListed(name);
}

Name registrableDomain(const Name& name) {
    for (std::size_t labels = name.labelCount(); labels > 1; --labels) {
        if (isPublicSuffix(name.ancestor(labels - 1)) && !isPublicSuffix(name.ancestor(labels))) {
            return name.ancestor(labels);
        }
    }
    return name;
}

bool isThirdPartys(const Name& zone, const Name& asked) {
    return !isPublicSuffix(zone) && !zone.isAtOrBelow(registrableDomain(asked)) && !asked.isAtOrBelow(zone);
}

}  // namespace rootline
