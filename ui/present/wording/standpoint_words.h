// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

/// Whose view a chain is, in words: everything that is made of a chain says it.
namespace rootline {

/// Where the messages are from, for captions and tables: "the name servers themselves", "the file x.rootline, with answers from ...".
QString standpointSource(const Standpoint& standpoint);

/// Whose trust anchors: "built in", "from a file of your own".
QString anchorsSource(Standpoint::Anchors anchors);

/// One sentence: what this is, and as of when. Never empty.
QString standpointNote(const ChainOfTrust& chain);

/// The same with the trust anchors, for one place in a window or below a picture.
QString standpointLine(const ChainOfTrust& chain);

}  // namespace rootline
