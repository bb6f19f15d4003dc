// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>

/// A stranger's text, fit to be shown: controls, invisible characters, those that turn the direction of a line, and octets
/// that are no text are written as \u{hexadecimal}.
namespace rootline {

/// UTF-8 for one line, cut after some 200 characters.
QString escapedText(const std::string& text);

/// For one line: a line feed is written as \u{a}, too.
QString visibleText(const QString& text);

/// For several lines: line feeds and tabs stay as they are.
QString visibleLines(const QString& text);

/// True where visibleText() has nothing to replace.
bool isVisible(const QString& text);

/// UTF-8 of a JSON document; what would be replaced in a text is written as \uXXXX, and so is read as it was.
QByteArray visibleJson(const QByteArray& json);

}  // namespace rootline
