#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The headline through the program: each step of the ladder, with the same mark in JSON and text, and --soon.

    headline.py CLI CHECK_SCHEMA
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROBLEMS = []
# world, options, headline, mark in text
ROWS = [("healthy", (), "works", "✓"), ("healthy", ("--soon", "300d"), "ends_soon", "!"),
        ("healthy", ("--soon", "0h"), "works", "✓"), ("stale-ds", (), "broken", "✗"),
        ("stale-ds", ("--soon", "300d"), "broken", "✗"), ("unsigned", (), "not_signed", "–")]


def run(cli, *arguments):
    return subprocess.run([cli, "lab", "check", *arguments], capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def row(cli, schema, world, options, headline, mark):
    report = json.loads(run(cli, world, "--json", *options).stdout)
    jsonschema.validate(report, schema)
    expect(f"{world} {options}: {report['headline']} instead of {headline}", report["headline"] == headline)
    text = run(cli, world, *options).stdout.splitlines()
    expect(f"{world} {options}: no {mark} in: {text[0]}", f": {mark} " in text[0])
    sentence = " ".join(text[1:5])  # wrapped
    expect(f"{world} {options}: the sentence is not the summary: {sentence}", sentence.startswith(report["summary"]))
    if headline == "ends_soon":
        expect(f"calm although it ends soon: {text[:4]}", "Nothing has to be done" not in " ".join(text[:4]))
        expect(f"no date in: {text[1]}", "works only until" in text[1])


def batches(cli, folder):
    """Another --soon is another result: a batch that goes on does not take the old one for it."""
    output = folder / "results.jsonl"
    for options in ((), ("--soon", "300d"), ("--soon", "300d")):
        subprocess.run([cli, "batch", "-", "--lab", "healthy", "-o", output, *options], input="www.example.test\n", text=True,
                       capture_output=True, timeout=120, check=False)
    headlines = [json.loads(line)["headline"] for line in output.read_text(encoding="utf-8").splitlines()]
    expect(f"batches with and without --soon: {headlines}", headlines == ["works", "ends_soon"])


def refusals(cli):
    for value in ("7", "7x", "", "d", "101%", "25%,7d", "7d,", "7d25%", "-1d"):
        result = run(cli, "healthy", f"--soon={value}")
        expect(f"--soon {value!r}: status {result.returncode}, {result.stderr!r}",
               result.returncode == 2 and result.stderr.count("\n") == 1 and "7d,25%" in result.stderr)
    for value in ("12h", "25%", "7d,25%", "100%"):
        expect(f"--soon {value!r} is refused", run(cli, "healthy", f"--soon={value}").returncode == 0)


def main():
    cli, schema = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
    for each in ROWS:
        row(cli, schema, *each)
    refusals(cli)
    with tempfile.TemporaryDirectory() as folder:
        batches(cli, pathlib.Path(folder))
    for problem in PROBLEMS:
        print(problem)
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
