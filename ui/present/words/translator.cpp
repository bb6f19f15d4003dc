// SPDX-License-Identifier: MIT
#include "ui/present/words/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

// The catalogues live in this static library. Its initialiser must be called from outside every namespace.
static void loadCatalogues() {
    Q_INIT_RESOURCE(rootline_translations);
}

namespace rootline {

namespace {

class TranslatorWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::TranslatorWords)
};

/// "de" out of "de_DE.UTF-8", "de-AT" and the like.
QString languageCode(const QString& language) {
    return language.left(language.indexOf(QRegularExpression(QStringLiteral("[-_.@]")))).toLower();
}

/// A catalogue installed for as long as the application lives.
bool install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

}  // namespace

QStringList availableLanguages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

bool installTranslations(QCoreApplication& application, const std::optional<QString>& language) {
    loadCatalogues();
    const QString wanted = languageCode(language.value_or(QLocale::system().uiLanguages().value(0)));
    const bool known = availableLanguages().contains(wanted);
    if (language && !known) {
        return false;
    }
    const QString code = known ? wanted : availableLanguages().constFirst();
    if (languageCode(QLocale::system().name()) == code) {
        QLocale::setDefault(QLocale::system());  // keeps the country's way of writing dates
    } else {
        QLocale::setDefault(QLocale(code));
    }
    // Qt's own words, such as those on standard buttons, where the system has them.
    install(application, QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, QStringLiteral("rootline_%1").arg(code), QStringLiteral(":/i18n"));
}

QString unknownLanguageText(const QString& language) {
    //: %2 is a list of language codes
    return TranslatorWords::tr("There is no translation for \"%1\". Use one of: %2.")
        .arg(language, availableLanguages().join(QStringLiteral(", ")));
}

}  // namespace rootline
