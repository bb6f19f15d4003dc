// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

namespace rootline {

/// What a reader has to know first, from the verdict, the findings and the near future.
enum class HeadlineKind {
    Broken,         ///< validating resolvers refuse the answer
    BrokenForSome,  ///< the verdict holds, but some name servers, resolvers or caches give another result
    EndsSoon,       ///< a signature that the verdict rests on ends soon
    Weak,           ///< valid, with a warning about a zone that gave the answer
    Works,
    NotSigned,
    NotKnown,
    Deceived,   ///< under a simulated attack: visitors get the forged answer
    NoSuchName  ///< the name that was asked does not exist, or its alias leads to nothing
};

struct Headline {
    HeadlineKind kind{};
    std::optional<std::size_t> finding;  ///< index into ChainOfTrust::findings: the reason; nothing where none is known
    friend bool operator==(const Headline&, const Headline&) = default;
};

/// The same for every output: window, picture, report, JSON and lists.
Headline headlineOf(const ChainOfTrust& chain);

}  // namespace rootline
