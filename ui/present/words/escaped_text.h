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

/// For a tool tip or What's This, which Qt takes for HTML where it looks like it: the same text, with nothing in it that
/// could be taken for a tag; cut after some 1500 characters.
QString tipText(const QString& text);

/// Cut after so many characters; the default is more than anybody reads, and less than what stops a window from answering.
QString shortened(const QString& text, qsizetype most = 4000);

/// True where visibleText() has nothing to replace.
bool isVisible(const QString& text);

/// UTF-8 of a JSON document; what would be replaced in a text is written as \uXXXX, and so is read as it was.
QByteArray visibleJson(const QByteArray& json);

}  // namespace rootline
