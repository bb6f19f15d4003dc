// SPDX-License-Identifier: MIT
#include "app/command_line/same_files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rootline::cli {

namespace {

class SameFileWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::SameFileWords)
};

/// An ordinary file that exists, or one that a command is about to make; devices and pipes lose nothing.
struct Place {
    QString path;
#ifdef Q_OS_UNIX
    std::optional<std::pair<dev_t, ino_t>> number = std::nullopt;
#endif
};

std::optional<Place> placeOf(const QString& fileName) {
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile()) {
        return std::nullopt;
    }
    Place place{info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()};
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(fileName).constData(), &found) == 0) {
        place.number = std::pair(found.st_dev, found.st_ino);
    }
#endif
    return place;
}

/// "-": what the shell put there.
std::optional<Place> standardInput() {
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::fstat(STDIN_FILENO, &found) == 0 && S_ISREG(found.st_mode)) {
        return Place{{}, std::pair(found.st_dev, found.st_ino)};
    }
#endif
    return std::nullopt;
}

bool isSame(const Place& a, const Place& b) {
#ifdef Q_OS_UNIX
    if (a.number && b.number) {
        return *a.number == *b.number;
    }
#endif
    return a.path == b.path;
}

/// What follows the command and is a file: of the others it is a name.
QStringList filesAmongWords(const Invocation& invocation, Program program) {
    const QStringList& words = invocation.words;
    const QString command = words.value(0);
    if (program == Program::Window) {
        return words;
    }
    if (command == QLatin1String("lab")) {
        return words.mid(2);
    }
    if (command == QLatin1String("batch") || command == QLatin1String("zone") || command == QLatin1String("compare")) {
        return words.mid(1);
    }
    return command == QLatin1String("convert") ? words.mid(1, 1) : QStringList();
}

}  // namespace

std::optional<QString> overwrittenInput(const Invocation& invocation, Program program) {
    const Options& options = invocation.options;
    std::vector<std::pair<QString, Place>> taken;
    const QStringList inputs =
        filesAmongWords(invocation, program) + options.trustAnchors +
        QStringList{options.capture, options.world, options.rootHints, options.tlsCa, options.compare};
    for (const QString& input : inputs) {
        const bool isStandard = input == QLatin1String("-");
        const auto place = isStandard ? standardInput() : !input.isEmpty() ? placeOf(input) : std::nullopt;
        if (place && (isStandard || QFileInfo::exists(input))) {
            taken.emplace_back(input, *place);
        }
    }
    for (const QString& output : {options.output, options.junit, options.calendar, options.screenshot}) {
        const auto place = output.isEmpty() || output == QLatin1String("-") ? std::nullopt : placeOf(output);
        if (!place) {
            continue;
        }
        const auto same =
            std::find_if(taken.begin(), taken.end(), [&](const auto& each) { return isSame(each.second, *place); });
        if (same != taken.end()) {
            //: %1 and %2 are names of one file
            return SameFileWords::tr("This command already uses %1, as %2. Name another file to write.")
                .arg(output, same->first);
        }
        taken.emplace_back(output, *place);
    }
    return std::nullopt;
}

}  // namespace rootline::cli
