// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/command_line/arguments.h"
#include "core/net/inspector.h"

#include <memory>

namespace rootline::cli {

/// A question to the network, ready to be asked.
struct LiveQuestion {
    InspectionRequest request;
    std::unique_ptr<Transport> transport;
    QString note;  ///< what was understood otherwise than typed; empty where nothing was
};

/// The name and, where given, the type that follow the command; the error is a sentence.
tl::expected<Question, QString> readQuestionWords(const QStringList& words);

/// Reads the arguments after the command, and the files that the options name.
tl::expected<LiveQuestion, Failure> prepareLiveQuestion(const Invocation& invocation);

}  // namespace rootline::cli
