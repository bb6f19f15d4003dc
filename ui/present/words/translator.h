// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace rootline {

/// Codes of the languages that the program speaks, English first.
QStringList availableLanguages();

/// Installs the catalogues for `language`, or for the system's language where none is named, and makes it the language
/// of dates and numbers. Returns false, and changes nothing, where `language` is named and there is no such catalogue.
bool installTranslations(QCoreApplication& application, const std::optional<QString>& language);

/// What to tell somebody who named a language that there is not.
QString unknownLanguageText(const QString& language);

}  // namespace rootline
