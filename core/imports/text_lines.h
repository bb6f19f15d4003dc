// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/record.h"

#include <optional>

namespace rootline::imports {

/// Without white space at either end, and without the ">" that mail puts in front of what it quotes.
std::string_view unquoted(std::string_view line);

/// Takes the first line off a text; without its end.
std::string_view takeLine(std::string_view& text);

/// The words of a line, white space between them.
std::vector<std::string> wordsOf(std::string_view line);

/// True where `text` begins so, without regard to case.
bool beginsWith(std::string_view text, std::string_view beginning);

/// Records in zone-file form out of lines that come one by one: an entry may go over several lines in parentheses.
class EntryReader {
public:
    /// What a line makes ready.
    struct Entry {
        std::optional<Record> record;  ///< nothing where the entry cannot be read
    };

    /// Nothing while an entry is not complete, and for lines without content.
    std::optional<Entry> line(std::string_view line);

    [[nodiscard]] bool isInside() const { return depth_ > 0; }
    void drop();

private:
    std::string entry_;
    int depth_ = 0;
};

/// True for an IPv4 or IPv6 address in numbers: nothing else in a file is shown as one.
bool isAddress(const std::string& text);

/// One entry of a zone file; names without a dot at the end hang on the root. Nothing where it cannot be read.
std::optional<Record> recordFrom(const std::string& entry);

}  // namespace rootline::imports
