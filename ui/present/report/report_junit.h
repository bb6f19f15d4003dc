// SPDX-License-Identifier: MIT
#pragma once

#include "ui/present/report/report_json.h"

#include <QByteArray>

/// JUnit XML, as build servers read it. What has to be mended is a failure, what could not be found out an error; what is not
/// signed has nothing to be tested and is skipped, as is what follows from another failure. Names of cases and "type" are
/// stable, messages are in the language of the program.
namespace rootline {

/// A chain: a suite for the question, whose one case is the verdict, then one for each zone, with a case for each kind of
/// finding about it.
QByteArray junitReport(const ChainOfTrust& chain, const ReportFigures& figures);

/// How many cases of each sort a list has.
struct JunitCounts {
    qint64 tests = 0;
    qint64 failures = 0;
    qint64 errors = 0;
    qint64 skipped = 0;
};

/// A list of names, a case for each: the pieces, so that a long list need not be held. `line` is a line of `batch`
/// (resources/schema/batch.schema.json).
QByteArray junitListBegin(const QString& list, const JunitCounts& counts);
QByteArray junitListCase(const QJsonObject& line);
QByteArray junitListEnd();

/// Counts the case that junitListCase() makes of that line.
void count(JunitCounts& counts, const QJsonObject& line);

}  // namespace rootline
