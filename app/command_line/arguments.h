// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line/option_table.h"
#include "core/dns/types.h"
#include "core/net/resolver_address.h"

#include <tl/expected.hpp>

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rootline::cli {

/// What the options say, defaults filled in.
struct Options {
    bool json = false;
    bool list = false;
    bool allServers = false;
    bool uses = false;         ///< look at mail and certificates, too; implies allServers
    bool connect = false;      ///< to the server that TLSA records are about
    QStringList askResolvers;  ///< as written; none is asked without the user's word
    QString sentinel;  ///< zone with sentinel names, as typed; empty: resolvers are not asked for their root keys
    bool captureAnchors = false;  ///< a file is validated by the trust anchors that it brings along
    bool redact = false;
    QString rootHints;         ///< file name; empty: built in
    QStringList trustAnchors;  ///< file names; empty: built in
    std::optional<Timestamp> at;
    Via via;
    QString capture;       ///< file name; empty: ask the network
    QString world;         ///< of the lab; empty: ask the network
    QString output;        ///< file name; empty where none was given
    QString junit;         ///< file name; empty: no such report
    QString tlsCa;         ///< file name; empty: the system's authorities alone
    bool answers = false;  ///< of a worksheet: the key to it
    int step = 1;          ///< of a story or lesson
    QString folder;        ///< where the lab's hints and anchors are written; empty: to standard output
    quint16 port = 53;
    bool useIpv4 = true;
    bool useIpv6 = true;
    int timeoutMs = 1500;  ///< for one try at one server
    int attempts = 2;
    bool overview = false;  ///< of a picture: cards, not the detail
    QString theme;          ///< "light", "dark" or empty
    bool transparent = false;
    bool outlines = false;
    bool pictureOnly = false;
    int dotsPerInch = 192;
    QSize windowSize{1280, 800};              ///< pixels before scaling
    QStringList suppositions;                 ///< as typed, in their order
    QString policy;                           ///< name; empty: the program's own
    std::optional<std::int64_t> soonSeconds;  ///< Policy::expirySoon; nothing where --soon is not given
    int soonPercent = 100;                    ///< Policy::expirySoonPercent, with soonSeconds
    QString digest;                           ///< "sha256", "sha384" or empty
    QString compare;                          ///< file name, or "-"; empty: nothing is compared
    int jobs = 20;                            ///< names at a time
    double rate = 100;                        ///< questions a second to one server; 0: no bound
    bool terms = false;                       ///< explain: list the words
    QString calendar;                         ///< file name; empty: none is written
    bool policies = false;                    ///< what each of them says
    QString screenshot;                       ///< file name; empty: an ordinary window
    QStringList given;                        ///< names of the options that were given
};

/// A command line, taken apart.
struct Invocation {
    QStringList words;  ///< the command and what follows, without options
    Options options;
    bool help = false;
    bool version = false;
};

/// Reads the arguments of a program, its name first. The error is one sentence that says what to do.
tl::expected<Invocation, QString> readArguments(const QStringList& arguments, Program program = Program::Terminal);

/// The first option given that has no meaning for this use, as a sentence; nothing where all have one.
std::optional<QString> unsuitableOption(const Invocation& invocation, Use use);

/// The value of --lang, found before anything else so that errors appear in that language.
std::optional<QString> languageArgument(const QStringList& arguments);

}  // namespace rootline::cli
