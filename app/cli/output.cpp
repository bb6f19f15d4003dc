// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "ui/present/report/output_path.h"
#include "ui/present/report/report_text.h"
#include "ui/present/words/escaped_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace rootline::cli {

namespace {

class OutputWords {
    Q_DECLARE_TR_FUNCTIONS(rootline::cli::OutputWords)
};

int lastError = 0;  // of standard output

void write(std::FILE* stream, const QByteArray& octets) {
    errno = 0;
    const auto length = static_cast<std::size_t>(octets.size());
    const bool written = std::fwrite(octets.constData(), 1, length, stream) == length && std::fflush(stream) == 0;
    if (!written && stream == stdout) {
        lastError = errno;
    }
}

}  // namespace

ExitStatus statusOf(Security verdict) {
    switch (verdict) {
        case Security::Secure: return ExitStatus::Secure;
        case Security::Insecure: return ExitStatus::Insecure;
        case Security::Bogus: return ExitStatus::Bogus;
        case Security::Indeterminate: return ExitStatus::Indeterminate;
    }
    return ExitStatus::Indeterminate;
}

void print(const QString& text) {
    write(stdout, visibleLines(text).toUtf8());
}

void printJson(const QJsonObject& object) {
    write(stdout, visibleJson(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

ExitStatus oncePrinted(ExitStatus status) {
    return std::ferror(stdout) == 0
               ? status
               : refuse({unwritableText(OutputWords::tr("Standard output"), qt_error_string(lastError))});
}

void complain(const QString& sentence) {
    complainAtLength(visibleText(sentence));
}

void complainAtLength(const QString& text) {
    write(stderr, "rootline-cli: " + visibleLines(text).toUtf8() + '\n');
}

ExitStatus refuse(const Failure& failure) {
    complain(failure.sentence);
    return failure.status;
}

ExitStatus report(const ChainOfTrust& chain, const ReportFigures& figures, bool json) {
    if (json) {
        printJson(reportJson(chain, figures));
    } else {
        print(reportText(chain));
    }
    return statusOf(chain.verdict);
}

}  // namespace rootline::cli
