// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/command_line/input_files.h"
#include "core/zones/zone_check.h"
#include "ui/present/report/saved_file.h"
#include "ui/present/report/zone_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

namespace rootline::cli {

namespace {

class ZoneCommandWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::ZoneCommandWords)
};

constexpr qint64 kLargestZone = 1024;                    // MiB
constexpr std::int64_t kSoon = std::int64_t{3} * 86400;  // seconds: time to notice, and to sign again
constexpr std::size_t kPartsPerThread = 8;               // so that no thread waits long for the last one

tl::unexpected<Failure> unusable(const QString& sentence) {
    return tl::unexpected(Failure{sentence, ExitStatus::InputFile});
}

tl::expected<std::string, Failure> readZone(const QString& fileName) {
    if (fileName != QLatin1String("-")) {
        auto text = readText(fileName, kLargestZone);
        return text ? tl::expected<std::string, Failure>(*std::move(text)) : unusable(text.error());
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return unusable(ZoneCommandWords::tr("Standard input cannot be read. Name the zone file instead."));
    }
    return input.read(kLargestZone * 1024 * 1024).toStdString();
}

tl::expected<ZoneContents, Failure> readContents(const QString& fileName) {
    const auto text = readZone(fileName);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto lines = parseZoneLines(*text, std::size_t{kLargestZone} << 20U);
    if (!lines) {
        //: %1 file, %2 line number, %3 reason in English
        return unusable(
            ZoneCommandWords::tr("%1, line %2 cannot be read: %3. Correct the line. If the zone is stored in another "
                                 "form, convert it to text first.")
                .arg(fileName, QString::number(lines.error().line), QString::fromStdString(lines.error().reason)));
    }
    auto contents = zoneContents(*std::move(lines));
    if (!contents) {
        return unusable(
            ZoneCommandWords::tr("%1 has no SOA record, so it is not a complete zone. Name the file of a zone.")
                .arg(fileName));
    }
    return *std::move(contents);
}

/// Every set checked, on all processors: each thread takes the next part until none is left.
std::vector<SignatureFigures> checkSignatures(const ZoneContents& contents, const ZoneCheckSettings& settings) {
    const std::vector<SetToCheck> sets = setsToCheck(contents);
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t partSize = std::max<std::size_t>(1, sets.size() / (threads * kPartsPerThread));
    const std::size_t parts = (sets.size() + partSize - 1) / partSize;
    std::vector<SignatureFigures> figures(parts);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        ZoneSignatureChecker checker(contents, settings);
        for (std::size_t part = next++; part < parts; part = next++) {
            const std::size_t first = part * partSize;
            figures[part] = checker.check(std::span(sets).subspan(first, std::min(partSize, sets.size() - first)));
        }
    };
    std::vector<std::jthread> running;
    for (std::size_t i = 1; i < threads; ++i) {
        running.emplace_back(work);
    }
    work();
    running.clear();  // joins
    return figures;
}

ZoneCheck checkOnAllProcessors(const ZoneContents& contents, const ZoneCheckSettings& settings) {
    const bool hasKeys = contents.apexNode().holds(RRType::DNSKEY);
    return zoneCheck(contents, settings,
                     hasKeys ? checkSignatures(contents, settings) : std::vector<SignatureFigures>());
}

tl::expected<ZoneCheckSettings, Failure> settingsOf(const Options& options) {
    ZoneCheckSettings settings{.at = options.at.value_or(Timestamp{QDateTime::currentSecsSinceEpoch()}), .soon = kSoon};
    if (!options.trustAnchors.isEmpty()) {
        auto anchors = readTrustAnchors(options.trustAnchors);
        if (!anchors) {
            return unusable(anchors.error());
        }
        settings.anchors = *std::move(anchors);
    }
    return settings;
}

tl::expected<void, Failure> save(const ZoneCheck& check, const Options& options) {
    if (!options.junit.isEmpty()) {
        if (const auto saved = saveFile(options.junit, zoneJunit(check)); !saved) {
            return unusable(saved.error());
        }
    }
    if (!options.output.isEmpty()) {
        if (const auto saved = saveFile(options.output, zoneHtml(check).toUtf8()); !saved) {
            return unusable(saved.error());
        }
    }
    return {};
}

}  // namespace

ExitStatus zone(const Invocation& invocation) {
    if (const auto unsuitable = unsuitableOption(invocation, Use::Zone)) {
        return refuse({*unsuitable});
    }
    if (invocation.words.size() != 2) {
        return refuse({ZoneCommandWords::tr("No zone is given. Name one zone file, or - for standard input.")});
    }
    const Options& options = invocation.options;
    if (!options.output.isEmpty() && !options.output.endsWith(QLatin1String(".html"))) {
        return refuse({ZoneCommandWords::tr("%1 must end in .html: a report about a zone is saved in this format.")
                           .arg(options.output)});
    }
    const auto settings = settingsOf(options);
    if (!settings) {
        return refuse(settings.error());
    }
    const auto contents = readContents(invocation.words[1]);
    if (!contents) {
        return refuse(contents.error());
    }
    const ZoneCheck check = checkOnAllProcessors(*contents, *settings);
    if (const auto saved = save(check, options); !saved) {
        return refuse(saved.error());
    }
    print(options.json ? QString::fromUtf8(QJsonDocument(zoneJson(check)).toJson()) : zoneText(check));
    return oncePrinted(check.hasErrors() ? ExitStatus::Bogus : ExitStatus::Secure);
}

}  // namespace rootline::cli
