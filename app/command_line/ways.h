// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/resolver_transport.h"

#include <memory>

namespace rootline::cli {

/// Whom to ask, and how: a value that can go to the thread where the transport is made.
struct Way {
    QList<ResolverAddress> resolvers;  ///< empty: the authoritative name servers
    LiveOptions live;
    QList<QSslCertificate> authorities;  ///< trusted beside the system's
};

/// Reads the value of --via; the error is one sentence that says what to write.
tl::expected<Via, QString> readVia(const QString& text);

/// The resolvers that are meant, none for authoritative. Only here is the system asked for its own; the error is one
/// sentence: it has none.
tl::expected<QList<ResolverAddress>, QString> resolversFor(const Via& via);

/// Certificates from a PEM file; none where `fileName` is empty. The error is one sentence.
tl::expected<QList<QSslCertificate>, QString> readAuthorities(const QString& fileName);

/// Whose view it is when the network is asked now; `ownAnchors`: the user named a file of trust anchors.
Standpoint networkStandpoint(const Via& via, bool ownAnchors);

/// The transport for that way, living on the calling thread.
std::unique_ptr<Transport> makeTransport(const Way& way);

}  // namespace rootline::cli
