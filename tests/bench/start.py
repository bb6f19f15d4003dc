#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Processor time of `rootline` from the start of the process to the first validated chain that is painted.

tests/bench/start.py BUILD [-n RUNS]

BUILD is an optimised build directory with app/desktop/rootline and tests/bench/empty_window. Both are started offscreen,
by turns, RUNS times (15 if not given) after one that does not count; medians are compared. The empty window stands for what
Qt itself costs: libraries, fonts, a window. Exit status 1 where rootline needs more than 300 ms and more than 3 times the
empty window.
"""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading

LIMIT_MS = 300
LIMIT_RATIO = 3.0
LONGEST = 30  # seconds until a program counts as stuck
FIGURE = re.compile(r"painted after ([0-9.]+) ms of processor time")


def painted_after(program, home):
    """Milliseconds that the program says; it is ended then."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="rootline.start.debug=true",
                       LC_ALL="C.UTF-8", HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home)
    process = subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True)
    stuck = threading.Timer(LONGEST, process.kill)
    stuck.start()
    try:
        for line in process.stderr:
            if found := FIGURE.search(line):
                return float(found.group(1))
    finally:
        stuck.cancel()
        process.kill()
        process.wait()
    sys.exit(f"start.py: {program} painted nothing within {LONGEST} seconds. Run it by hand to see why.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("-n", type=int, default=15, metavar="RUNS")
    arguments = parser.parse_args()
    programs = {"rootline": arguments.build / "app/desktop/rootline",
                "empty window": arguments.build / "tests/bench/empty_window"}
    for program in programs.values():
        if not program.exists():
            sys.exit(f"start.py: {program} is not there. Build rootline and empty_window first.")
    took = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for run in range(arguments.n + 1):
            for name, program in programs.items():
                figure = painted_after(program, home)
                if run > 0:
                    took[name].append(figure)
    medians = {name: statistics.median(figures) for name, figures in took.items()}
    for name, figures in took.items():
        print(f"{name}: {medians[name]:.0f} ms of processor time (from {min(figures):.0f} to {max(figures):.0f})")
    ratio = medians["rootline"] / medians["empty window"]
    missed = medians["rootline"] > LIMIT_MS and ratio > LIMIT_RATIO
    print(f"ratio {ratio:.2f}" + (f": over {LIMIT_MS} ms and over {LIMIT_RATIO} empty windows" if missed else ""))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
