// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "core/trust/findings.h"
#include "ui/present/report/report_text.h"
#include "ui/present/wording/wording.h"
#include "ui/present/wording/wording_examples.h"
#include "ui/present/words/glossary.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rootline::cli {

namespace {

class ExplainWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ExplainWords)
};

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

ExitStatus list() {
    for (std::size_t kind = 0; kind < allFindingKinds().size(); ++kind) {
        const ChainOfTrust chain = exampleChain(kind);
        const Finding& finding = chain.findings.front();
        print(QStringLiteral("%1\t%2\t%3\n")
                  .arg(latin(finding.code()), word(finding.severity), rootline::explain(finding, chain).title));
    }
    return ExitStatus::Secure;
}

ExitStatus terms() {
    for (const GlossaryEntry& entry : glossary()) {
        print(QStringLiteral("%1\t%2\n").arg(entry.id, entry.term));
    }
    return ExitStatus::Secure;
}

ExitStatus explainKind(std::size_t kind) {
    print(
        QStringLiteral("%1\n\n%2")
            .arg(ExplainWords::tr("An example, with made-up names and numbers:"), findingText(exampleChain(kind), 0)));
    return ExitStatus::Secure;
}

}  // namespace

ExitStatus explain(const Invocation& invocation) {
    const Options& options = invocation.options;
    const bool named = invocation.words.size() > 1;
    if (const auto error = unsuitableOption(invocation, named ? Use::ExplainCode : Use::ExplainList)) {
        return refuse({*error});
    }
    if (!named && options.list != options.terms) {
        return options.list ? list() : terms();
    }
    if (!named) {
        return refuse({ExplainWords::tr(
            "\"explain\" needs a code such as DS_MATCHES_NO_KEY, a word such as DS, or --list or --terms.")});
    }
    const QString code = invocation.words[1].toUpper();
    const auto kinds = allFindingKinds();
    const auto found = std::ranges::find_if(kinds, [&](const FindingKind& kind) { return latin(kind.code) == code; });
    if (found != kinds.end() && invocation.words.size() == 2) {
        return explainKind(static_cast<std::size_t>(found - kinds.begin()));
    }
    const QString words = invocation.words.mid(1).join(u' ');
    if (const GlossaryEntry* entry = findEntry(words)) {
        print(entryText(*entry));
        return ExitStatus::Secure;
    }
    //: %1 what was typed
    return refuse(
        {ExplainWords::tr(
             "There is no code and no word \"%1\". \"rootline-cli explain --list\" shows the codes, \"rootline-cli "
             "explain --terms\" the words.")
             .arg(words)});
}

}  // namespace rootline::cli
