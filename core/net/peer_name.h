// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>

namespace rootline {

/// RFC 9525: true where a certificate is for `peer`, a host name or an address. Only the certificate's alternative names count, never its
/// common name. A wildcard stands for one whole label, the first, and never for a part of an address.
bool isCertificateFor(const QSslCertificate& certificate, const QString& peer);

}  // namespace rootline
