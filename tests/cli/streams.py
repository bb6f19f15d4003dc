#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Captures go through standard streams: what one command writes, another one reads.

    streams.py ROOTLINE_CLI
"""
import json
import subprocess
import sys


def run(program, *arguments, given=b""):
    return subprocess.run([program, *arguments], input=given, capture_output=True, timeout=60, check=False)


def main():
    program = sys.argv[1]
    made = run(program, "lab", "capture", "healthy", "-o", "-")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["rootline_capture"] == 1  # the capture, and nothing else
    checked = run(program, "check", "--capture-anchors", "--capture", "-", "--json", given=made.stdout)
    assert checked.returncode == 0, checked.stderr
    assert json.loads(checked.stdout)["verdict"] == "secure"
    broken = run(program, "lab", "capture", "stale-ds", "-o", "-")
    assert broken.returncode == 1, broken.stderr
    again = run(program, "convert", "-", "-o", "-", "--capture-anchors", given=broken.stdout)
    assert json.loads(again.stdout)["messages"] == json.loads(broken.stdout)["messages"]
    nothing = run(program, "check", "--capture-anchors", "--capture", "-")
    assert nothing.returncode == 5 and b"empty" in nothing.stderr, nothing.stderr


if __name__ == "__main__":
    main()
