// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"

#include <QString>

namespace rootline {

/// Who can mend what a finding reports.
enum class Who {
    Owner,             ///< the domain's owner, at the registrar
    DnsHost,           ///< the operator of the zone's name servers
    ParentRegistry,    ///< the registry of a top-level domain, or of the zone above
    ResolverOperator,  ///< the operator of the resolver, who also sets its trust anchors
    ThirdParty,        ///< the operator of a domain that is not the reader's, and not above it
    You,               ///< the person at this computer
    Nobody             ///< nothing has to be done
};

/// Short words for states, for cards, lists and tooltips: a word or two in lower case, translated.
QString word(Security security);
QString word(SignatureStatus status);
QString word(DsStatus status);
QString word(LinkState state);
QString word(AnchorState state);
QString word(KeyRole role);  ///< "KSK", "ZSK", "CSK", "standby key"
QString word(DenialKind kind);
QString word(ServerState state);
QString word(Severity severity);
QString word(Who who);  ///< such as "you, at your registrar"

/// A sentence that says what a key of that role does.
QString description(KeyRole role);

/// A name for display, with the dot at the end; the root as "the root (.)".
QString shownName(const Name& name);

/// A name and a type for sentences: "www.example.test. A", "the root (.) NS".
QString shownQuestion(const Question& question);

/// The same as one would type it: "www.example.test. A", ". NS".
QString questionText(const Question& question);

/// "ns1.test. (127.0.0.1)"; of a resolver the address alone
QString shownServer(const Server& server);

}  // namespace rootline
