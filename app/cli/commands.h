// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/command_line/arguments.h"

namespace rootline::cli {

/// check NAME [TYPE]: asks the authoritative servers, or whom --via names.
ExitStatus check(const Invocation& invocation);

/// check --capture FILE [NAME [TYPE]] is a check too; capture NAME [TYPE] -o FILE: asks, and saves the received answers.
ExitStatus capture(const Invocation& invocation);

/// export NAME|--capture FILE|--lab WORLD -o FILE: a picture, a report or a list as a file; its ending decides.
ExitStatus exportFile(const Invocation& invocation);

/// convert FILE -o FILE: another program's file as a capture, or a capture as another program's file.
ExitStatus convert(const Invocation& invocation);

/// compare FILE FILE: what differs between two chains.
ExitStatus compare(const Invocation& invocation);

/// lab list, lab check WORLD, lab capture WORLD, lab serve WORLD: little worlds, without a network.
ExitStatus lab(const Invocation& invocation);

/// A lesson of the lab on paper: a PDF to work on, or the answers to it.
ExitStatus worksheet(const QString& world, const Options& options);

/// lab test FILE|FOLDER: tests whether the expectations in scenario files are met; Bogus if one is not.
ExitStatus testScenarios(const QString& path, const Options& options);

/// ds NAME|--capture FILE|--lab WORLD [--compare FILE]: what belongs at the parent, and what a registrar shows beside it.
ExitStatus ds(const Invocation& invocation);

/// plan NAME|--capture FILE|--lab WORLD GOAL: a change of a zone in the order in which nobody notices it.
ExitStatus plan(const Invocation& invocation);

/// batch FILE|-: a name a line in, a JSON object a line out.
ExitStatus batch(const Invocation& invocation);

/// zone FILE|-: a whole zone from its file, before it is published. 0: fine, 1: something in it would be refused.
ExitStatus zone(const Invocation& invocation);

/// explain CODE, explain WORD, explain --list, explain --terms: kinds of findings, and words of the field.
ExitStatus explain(const Invocation& invocation);

}  // namespace rootline::cli
