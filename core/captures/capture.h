// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/caches.h"

#include <QByteArray>
#include <QString>

namespace rootline {

/// Everything that one inspection heard, with what it was validated by: enough to validate it again in ten years. Format:
/// resources/schema/capture.md. Verdicts are not part of it.
struct Capture {
    Question question;
    Timestamp at;     ///< when it was validated; asking ended shortly before
    QString program;  ///< name and version of what asked, such as "rootline 0.1.0"
    QString via;      ///< who was asked, as --via says it
    std::vector<Server> rootHints;
    std::vector<TrustAnchor> anchors;
    bool questionLimitReached = false;  ///< the walk was stopped before it had asked everything
    bool ownKeysTrusted = false;        ///< `anchors` are the keys of a zone file itself, or none: it is not signed
    int askedWithoutDnssec = 0;         ///< answers of a recording that were asked for without DO, and left out
    bool redacted = false;              ///< names were replaced, so that signatures verify no more
    Evidence evidence;
    CacheContents caches = {};  ///< of a lab world; files do not hold it
};

/// Why octets are not a capture that can be used.
struct CaptureError {
    enum class Reason {
        TooLarge,      ///< more than kLargestCapture octets, or more than that once unpacked
        BadGzip,       ///< begins like gzip and cannot be unpacked
        NotJson,       ///< `line` says where reading stopped
        NotACapture,   ///< JSON, but without the member "rootline_capture"
        NewerVersion,  ///< made by a later version of the format
        BadMember,     ///< `where` names the member that is missing or cannot be read
        WrongDigest    ///< the content was changed after it was written, or damaged
    } reason{};
    QString where;
    int line = 0;
};

inline constexpr qsizetype kLargestCapture = qsizetype{64} * 1024 * 1024;  ///< octets, unpacked

/// The capture as a file's content: JSON, UTF-8, with a digest over it all.
QByteArray captureBytes(const Capture& capture);

/// Reads what captureBytes() wrote, plain or packed with gzip. Nothing is believed: sizes are bounded, every member is
/// checked, every message is parsed again from its octets.
tl::expected<Capture, CaptureError> readCapture(const QByteArray& octets);

/// Validates a capture as its makers validated it; what is set here differs.
struct CaptureValidation {
    std::optional<Question> question;
    std::optional<std::vector<TrustAnchor>> anchors;              ///< instead of the anchors in the capture
    Standpoint::Anchors anchorsFrom = Standpoint::Anchors::File;  ///< where `anchors` are from
    std::optional<Timestamp> at;                                  ///< that the user named
    Policy policy;
};

/// The chain from the capture, also validated for each server alone. Where nobody was asked what the question needs, a finding
/// says so.
ChainOfTrust validateCapture(const Capture& capture, const CaptureValidation& validation);

/// The same, sooner: what `memory` knows from validating the same capture in another way is not computed again.
ChainOfTrust validateCapture(const Capture& capture, const CaptureValidation& validation, ValidationMemory& memory);

}  // namespace rootline
