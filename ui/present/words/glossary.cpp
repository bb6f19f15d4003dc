// SPDX-License-Identifier: MIT
#include "ui/present/words/glossary.h"

#include "ui/present/words/glossary_entries.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rootline {
namespace {

/// A word may stand at the beginning of a sentence.
QString anyFirstCase(const QString& form) {
    const QChar first = form.front();
    const QString rest = QRegularExpression::escape(form.mid(1));
    return first.isLower() ? QStringLiteral("[%1%2]%3").arg(first, first.toUpper(), rest)
                           : QRegularExpression::escape(form);
}

/// The entries of one language, and how they are found in its sentences.
struct Glossary {
    std::vector<GlossaryEntry> entries;
    QRegularExpression pattern;
    QHash<QString, std::size_t> byForm;  // in lower case

    explicit Glossary(std::vector<GlossaryEntry> all) : entries(std::move(all)) {
        std::sort(entries.begin(), entries.end(), [](const GlossaryEntry& a, const GlossaryEntry& b) {
            return QString::localeAwareCompare(a.term.toLower(), b.term.toLower()) < 0;
        });
        QStringList forms;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (const QString& form : entries[i].forms) {
                byForm.insert(form.toLower(), i);
                forms << form;
            }
        }
        // "Validating resolver" before "resolver": the first alternative that fits counts.
        std::stable_sort(forms.begin(), forms.end(),
                         [](const QString& a, const QString& b) { return a.size() > b.size(); });
        QStringList alternatives;
        std::transform(forms.begin(), forms.end(), std::back_inserter(alternatives), anyFirstCase);
        // Not in the midst of a word, an address, an option or a domain name.
        pattern.setPattern(
            QStringLiteral("(?<![\\w.@/:-])(?:%1)(?!\\w|[.:/@]\\w|-[a-z0-9])").arg(alternatives.join(u'|')));
        pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    }
};

/// Built again only when the language changes; programs set it once, before their first sentence.
const Glossary& inPresentLanguage() {
    thread_local Glossary glossary(glossaryEntries());
    thread_local QString language = glossaryEntries().front().meaning;
    if (const QString now = firstGlossaryMeaning(); now != language) {
        glossary = Glossary(glossaryEntries());
        language = now;
    }
    return glossary;
}

}  // namespace

const std::vector<GlossaryEntry>& glossary() {
    return inPresentLanguage().entries;
}

const GlossaryEntry* findEntry(const QString& named) {
    const Glossary& glossary = inPresentLanguage();
    const QString wanted = named.simplified();
    const auto byId = std::find_if(glossary.entries.begin(), glossary.entries.end(), [&](const GlossaryEntry& entry) {
        return entry.id == wanted.toLower() || entry.term.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (byId != glossary.entries.end()) {
        return &*byId;
    }
    const auto byForm = glossary.byForm.constFind(wanted.toLower());
    return byForm == glossary.byForm.constEnd() ? nullptr : &glossary.entries[*byForm];
}

std::vector<TermPlace> termsIn(const QString& text) {
    const Glossary& glossary = inPresentLanguage();
    std::vector<TermPlace> places;
    QSet<std::size_t> seen;
    for (auto found = glossary.pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto entry = glossary.byForm.constFind(match.captured().toLower());
        if (entry != glossary.byForm.constEnd() && !seen.contains(*entry)) {
            seen.insert(*entry);
            places.push_back({match.capturedStart(), match.capturedLength(), &glossary.entries[*entry]});
        }
    }
    return places;
}

QString withTermsMarked(const QString& text, const std::function<QString(const QString&, const GlossaryEntry&)>& mark) {
    QString html;
    qsizetype done = 0;
    for (const TermPlace& place : termsIn(text)) {
        html += text.mid(done, place.start - done).toHtmlEscaped();
        html += mark(text.mid(place.start, place.length).toHtmlEscaped(), *place.entry);
        done = place.start + place.length;
    }
    return html + text.mid(done).toHtmlEscaped();
}

QString entryText(const GlossaryEntry& entry) {
    return QStringLiteral("%1\n\n%2\n\n%3\n").arg(entry.term, entry.meaning, entry.reference);
}

}  // namespace rootline
