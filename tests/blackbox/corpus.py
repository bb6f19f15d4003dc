#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs the built rootline-cli over recorded and written zones that other validators are tested with, at their dates.

    corpus.py real ROOTLINE_CLI    real chains of 2017: rhybar.cz is bogus for its own reason, turris.cz is secure
    corpus.py all ROOTLINE_CLI     every case, as a figure; fails only where it cannot be run
"""
import json
import pathlib
import subprocess
import sys
import tempfile

CORPUS = pathlib.Path(__file__).resolve().parents[3] / "shared/corpus"
SKIPPED = 77

# What was wrong with rhybar.cz is part of its record: its signatures had run out on purpose.
REAL = {"rhybar": "bogus", "turris": "secure"}


def run_cases(cli, *options):
    command = f"{cli} check {{qname}} {{qtype}} --root-hints {{hints}} --trust-anchor {{anchor}} --at {{epoch}} --json"
    with tempfile.TemporaryDirectory(prefix="rootline-") as scratch:
        out = pathlib.Path(scratch) / "out.json"
        done = subprocess.run(["/usr/bin/python3", str(CORPUS / "run_cases.py"), "--cmd", command, "-o", str(out), *options],
                              capture_output=True, text=True, check=False)
        print(done.stdout, end="")
        if done.returncode != 0 or not out.is_file():
            sys.exit(f"run_cases.py failed:\n{done.stderr}")
        return json.loads(out.read_text(encoding="utf-8"))["results"]


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("real", "all"):
        sys.exit(__doc__)
    if not (CORPUS / "run_cases.py").is_file():
        print("skipped: ../shared/corpus is not there")
        return SKIPPED
    cli = pathlib.Path(sys.argv[2]).resolve()
    if sys.argv[1] == "all":
        return 0 if run_cases(cli, "--wrong") else 1
    results = run_cases(cli, "--wrong", "--match", "world_cz")
    wrong = [r["id"] for r in results
             if r["verdict"] != next(verdict for name, verdict in REAL.items() if name in r["id"])]
    return 1 if wrong or len(results) < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
