// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// What the words of the field mean, for people who meet them here for the first time. RFC 9499's meanings, in plain words.
namespace rootline {

struct GlossaryEntry {
    QString id;         ///< never translated: "trust-anchor"
    QString term;       ///< as a heading
    QString meaning;    ///< one or two sentences
    QString reference;  ///< where it is defined: "RFC 9499 section 10"
    QStringList forms;  ///< the words by which sentences name it
    friend bool operator==(const GlossaryEntry&, const GlossaryEntry&) = default;
};

/// All entries in the language of the program, by term.
const std::vector<GlossaryEntry>& glossary();

/// The entry of that id, or the one that a person names so in the program's language ("Trust anchors"); nothing: nullptr.
const GlossaryEntry* findEntry(const QString& named);

/// Where a text names a term.
struct TermPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    const GlossaryEntry* entry = nullptr;  ///< of glossary()
};

/// The terms in a text, each at its first place, in the order of the text. Parts of domain names are no terms.
std::vector<TermPlace> termsIn(const QString& text);

/// The text for HTML, escaped, with `mark` around each term (that is given the words as they stand, escaped).
QString withTermsMarked(const QString& text,
                        const std::function<QString(const QString& words, const GlossaryEntry& entry)>& mark);

/// The entry as plain text: term, meaning, reference.
QString entryText(const GlossaryEntry& entry);

}  // namespace rootline
