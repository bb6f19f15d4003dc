// SPDX-License-Identifier: MIT
#include "app/documents/completions.h"
#include "app/documents/manual_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

namespace {

bool save(const QString& fileName, const QString& text) {
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

/// All files of one program; false where one cannot be written.
bool writeAll(const QDir& folder, rootline::cli::Program program) {
    using namespace rootline::cli;
    const QString name = programName(program);
    return save(folder.filePath(name + QLatin1String(".1")),
                manualPage(program, QStringLiteral(ROOTLINE_VERSION), QStringLiteral(ROOTLINE_RELEASE_DATE))) &&
           save(folder.filePath(name + QLatin1String(".bash")), bashCompletion(program)) &&
           save(folder.filePath(u'_' + name), zshCompletion(program)) &&
           save(folder.filePath(name + QLatin1String(".fish")), fishCompletion(program));
}

}  // namespace

/// rootline-documents FOLDER
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("Usage: rootline-documents FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")) || !writeAll(folder, rootline::cli::Program::Terminal) ||
        !writeAll(folder, rootline::cli::Program::Window)) {
        std::fprintf(stderr, "rootline-documents: cannot write to %s. Name a folder that can be written.\n", argv[1]);
        return 5;
    }
    return 0;
}
