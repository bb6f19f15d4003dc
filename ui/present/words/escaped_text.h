// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

namespace rootline {

/// A stranger's text, UTF-8, fit to be shown in a line: controls, invisible characters and octets that are no text as
/// \u{hexadecimal}, cut after some 200 characters.
QString escapedText(const std::string& text);

}  // namespace rootline
