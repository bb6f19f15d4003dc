// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"
#include "core/net/resolver_address.h"

#include <tl/expected.hpp>

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rootline::desktop {

/// What the command line of the window says, defaults filled in.
struct Arguments {
    QString name;  ///< as typed; empty: the lab
    QString type;
    QString world;      ///< of the lab; empty: authoritative servers, or the healthy world where there is no name
    QString capture;    ///< file name of a capture to open; empty: none
    QString rootHints;  ///< file name; empty: built in
    QStringList trustAnchors;     ///< file names; empty: built in
    bool captureAnchors = false;  ///< files are validated by the trust anchors that they bring along
    std::optional<Timestamp> at;
    QString viaText = QStringLiteral("authoritative");
    Via via;
    QString tlsCa;  ///< file name; empty: the system's authorities alone
    quint16 port = 53;
    bool useIpv4 = true;
    bool useIpv6 = true;
    int timeoutMs = 1500;   ///< for one try at one server
    QString theme;          ///< "light", "dark" or empty
    QSize size{1280, 800};  ///< of the window, pixels before scaling
    QString screenshot;     ///< file name; empty: an ordinary window
    bool help = false;
    bool version = false;
};

/// Reads the arguments, program name first. The error is one sentence that says what to do.
tl::expected<Arguments, QString> readArguments(const QStringList& arguments);

/// What --help prints.
QString helpText();

/// The value of --lang, found before anything else so that errors appear in that language.
std::optional<QString> languageArgument(const QStringList& arguments);

}  // namespace rootline::desktop
