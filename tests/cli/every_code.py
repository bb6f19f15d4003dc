#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every code of "explain --list" is made through rootline-cli, by a world of the lab, a capture, or servers on this computer.
A new code without a row here fails, and a row whose world does not make its code. What the rows change is sound by itself:
the unbroken world, capture and resolver tell no code at all.

    every_code.py ROOTLINE_CLI [--only CODE ...]
"""
import argparse
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

import code_captures
import code_servers
import code_worlds

ROWS = {**code_worlds.ROWS, **code_captures.ROWS, **code_servers.ROWS}
SOUND = {"the unbroken world": code_worlds.row(options=("--uses",)), "the unbroken capture": code_captures.SOUND,
         "a resolver that agrees": code_servers.compared(code_servers.says())}


class Run:
    """The program, to be called with its arguments."""

    def __init__(self, cli):
        self.cli = cli

    def __call__(self, *arguments):
        return subprocess.run([str(word) for word in (self.cli, *arguments)], capture_output=True, text=True, timeout=60, check=False)


def told(done):
    """The codes in one JSON report; raises ValueError where there is none."""
    try:
        return {finding["code"] for finding in json.loads(done.stdout)["findings"]}
    except (ValueError, KeyError):
        raise ValueError(f"exit status {done.returncode}: {done.stderr.strip()[-300:]}") from None


def problem(run, scratch, code):
    """What is wrong with the row of a code; empty where nothing is."""
    try:
        codes = told(ROWS[code](run, scratch / code))
    except (ValueError, OSError, subprocess.TimeoutExpired) as error:
        return f"{code}: {error}"
    return "" if code in codes else f"{code} is not told, but {', '.join(sorted(codes)) or 'nothing'}"


def unsound(run, scratch, what):
    """What the unbroken thing tells; empty where it tells nothing."""
    codes = told(SOUND[what](run, scratch))
    return f"{what} tells {', '.join(sorted(codes))}" if codes else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    run = Run(options.cli)
    codes = [line.split("\t")[0] for line in run("explain", "--list").stdout.splitlines()]
    problems = [f"{code}: no row makes it" for code in codes if code not in ROWS]
    problems += [f"{code}: there is no such code" for code in ROWS if code not in codes]
    wanted = [code for code in codes if code in ROWS and (not options.only or code in options.only)]
    with tempfile.TemporaryDirectory() as scratch:
        problems += [text for what in SOUND if (text := unsound(run, pathlib.Path(scratch), what))]
        for code in wanted:
            (pathlib.Path(scratch) / code).mkdir()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            problems += [text for text in pool.map(lambda code: problem(run, pathlib.Path(scratch), code), wanted) if text]
    print("\n".join(problems) or f"{len(wanted)} codes, each made by its row")
    sys.exit(1 if problems or not wanted else 0)


if __name__ == "__main__":
    main()
