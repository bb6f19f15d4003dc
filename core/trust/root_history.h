// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/anchor.h"

/// The trust anchors that the root has had: what was recorded earlier is validated by those of its day.
namespace rootline {

/// By the dates of IANA's list: KSK-2010 (19036) until 11 January 2019, KSK-2017 (20326) from 2 February 2017, KSK-2024
/// (38696) from 18 July 2024. Before July 2010, when the root was not signed, KSK-2010.
std::vector<TrustAnchor> builtInTrustAnchorsAt(Timestamp at);

/// True where each of them is an anchor that the root has or had, and there is one.
bool areBuiltIn(std::span<const TrustAnchor> anchors);

}  // namespace rootline
