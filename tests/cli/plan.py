#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plans changes through rootline-cli: text, JSON against its schema, the calendar, refusals and wrong input.

    plan.py CLI SCHEMA
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

GOALS = ("move", "roll-key", "roll-algorithm", "unsign")
# What is asked, the exit status, and a word that the sentence must hold.
REFUSALS = (
    (("--lab", "healthy", "sign"), 0, "already"),
    (("--lab", "stale-ds", "roll-key"), 1, "broken"),
    (("--lab", "unsigned", "roll-key"), 3, "not secured by DNSSEC"),
    (("--lab", "healthy", ".", "roll-key"), 4, "trust anchor"),
)
MISTAKES = (
    (("plan",), "needs a zone"),
    (("plan", "--lab", "healthy"), "needs a zone"),
    (("plan", "example.org"), "needs a zone"),
    (("plan", "--lab", "healthy", "fly"), "not a goal"),
    (("plan", "--lab", "healthy", "example.test", "more", "move"), "too many"),
    (("plan", "--lab", "healthy", "exmaple.test", "move"), "does not exist"),
    (("plan", "--lab", "nowhere", "move"), "nowhere"),
    (("plan", "--lab", "healthy", "--capture", "x", "move"), "--lab"),
    (("plan", "--lab", "healthy", "move", "--uses"), "--uses"),
)


def main():
    cli, schema = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    problems = []

    def run(*arguments):
        return subprocess.run([cli, *map(str, arguments), "--lang", "en"], capture_output=True, text=True, timeout=60, check=False)

    def expect(right, what, done):
        if not right:
            problems.append(f"{what}: status {done.returncode}, said {(done.stdout + done.stderr)[-300:]!r}")

    def told(*arguments):
        done = run(*arguments, "--json")
        report = json.loads(done.stdout)
        problems.extend(f"{arguments}: {error.json_path}: {error.message}" for error in validator.iter_errors(report))
        return done, report

    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for goal in GOALS:
            done, report = told("plan", "--lab", "healthy", goal)
            steps = report["steps"]
            expect(done.returncode == 0 and len(steps) >= 2 and report["zone"] == "example.test.", goal, done)
            expect([step["earliest"] for step in steps] == sorted(step["earliest"] for step in steps), f"{goal}: order", done)
            calendar = folder / f"{goal}.ics"
            text = run("plan", "--lab", "healthy", "example.test", goal, "--ics", calendar)
            expect(text.returncode == 0 and text.stdout.count("\n   $ ") >= len(steps), f"{goal}: text", text)
            events = re.findall(r"BEGIN:VEVENT", calendar.read_text(encoding="utf-8"))
            expect(len(events) == len(steps), f"{goal}: {len(events)} events", text)
        # What a capture shows as done is marked; a step of the lab's roll is in the midst of it.
        run("lab", "capture", "roll-ksk-double-signature", "--step", 4, "-o", folder / "roll.rootline")
        done, report = told("plan", "--capture-anchors", "--capture", folder / "roll.rootline", "roll-key")
        expect(report["steps"][0]["done"] and not report["steps"][-1]["done"], "a roll that has begun", done)
        done, report = told("plan", "--lab", "unsigned", "sign")
        expect(done.returncode == 0 and report["steps"], "sign", done)
        for words, status, word in REFUSALS:
            done, report = told("plan", *words)
            refused = report["refused"] or {"sentence": ""}
            expect(done.returncode == status and word in refused["sentence"] and not report["steps"], f"{words} --json", done)
            done = run("plan", *words)
            expect(done.returncode == status and word in done.stdout + done.stderr, f"{words}", done)
        for words, word in MISTAKES:
            done = run(*words)
            expect(done.returncode == 2 and word in done.stderr and len(done.stderr.splitlines()) == 1 and not done.stdout, f"{words}", done)
        done = run("plan", "--lab", "healthy", "move", "--ics", folder / "no" / "where.ics")
        expect(done.returncode == 2 and not done.stdout and "where.ics" in done.stderr, "a calendar that cannot be written", done)
    if not list(validator.iter_errors({})):
        problems.append("the schema accepts what it must refuse")
    print("\n".join(problems) or "plans are told as text, JSON and calendar")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
