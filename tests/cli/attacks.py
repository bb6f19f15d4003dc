#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""While an attack is simulated the summary speaks for the visitor, and no advice hands anybody a repair.

    attacks.py CLI CHECK_SCHEMA
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

PROBLEMS = []


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def run(cli, *arguments):
    return subprocess.run([cli, *arguments], capture_output=True, text=True, timeout=120, check=False)


def attacks(lessons):
    """Lesson and number of each step that has an attack."""
    for path in sorted(lessons.glob("lesson-*.json")):
        for number, each in enumerate(json.loads(path.read_text(encoding="utf-8"))["steps"], 1):
            if "attack" in each:
                yield path.stem, number


def told(report):
    """The outcome as the summary says it; nothing where it speaks of no attack."""
    summary = report["summary"]
    if not summary.startswith("Simulated attack: "):
        return None
    for outcome, words in (("refused", "refuse the attacker's answer"), ("silenced", "no answer"), ("believed", "")):
        if words in summary:
            return outcome
    return None


def step(report, where, seen):
    outcome = told(report)
    if outcome is None:
        return
    seen.add(outcome)
    expect(f"{where}: two full stops: {report['summary']}", ".." not in report["summary"])
    expect(f"{where}: told without an attack", report["standpoint"]["kind"] == "attacked")
    expect(f"{where}: {outcome} is {report['headline']}", (outcome == "believed") == (report["headline"] == "deceived"))
    for finding in report["findings"]:
        expect(f"{where}: {finding['code']} offers a repair: {finding['fix']}", not finding["fix"])
        expect(f"{where}: {finding['code']} asks {finding['who']} to act", finding["who"] == "nobody")


def main():
    cli, schema = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
    seen = set()
    for lesson, number in attacks(pathlib.Path(sys.argv[2]).parent.parent / "lessons"):
        report = json.loads(run(cli, "lab", "check", lesson, "--step", str(number), "--json").stdout)
        jsonschema.validate(report, schema)
        step(report, f"{lesson} step {number}", seen)
    expect(f"the lessons show only {sorted(seen)}", {"refused", "believed"} <= seen)
    for problem in PROBLEMS:
        print(problem)
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
