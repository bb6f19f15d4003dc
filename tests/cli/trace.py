#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""QT_LOGGING_RULES traces a look-up, category by category, and nothing is traced unless it is asked for.

    trace.py ROOTLINE_CLI
"""
import os
import re
import subprocess
import sys


def traced(cli, rules):
    """The lines on standard error of one look-up in the lab."""
    environment = {**os.environ, "QT_LOGGING_RULES": rules}
    done = subprocess.run([cli, "lab", "check", "stale-ds"], capture_output=True, text=True, timeout=60, env=environment,
                          check=False)
    return done.stderr.splitlines()


def problems(cli):
    if traced(cli, ""):
        yield "something is traced although nothing was switched on"
    net = traced(cli, "rootline.net=true")
    asked = {found[1] for line in net if (found := re.match(r"rootline\.net: #(\d+) ask \S+ \(\S+\): \S+ \S+$", line))}
    answered = {found[1] for line in net if (found := re.match(r"rootline\.net: #(\d+) reply of .*: NOERROR over in process, ", line))}
    if len(asked) < 5 or asked - answered or len(net) != len(asked) + len(answered):
        yield f"rootline.net does not trace each question and its reply: {net}"
    for category, wanted in {"walk": r"round \d+: #\d+ example\.test\. DNSKEY, as a server of example\.test\.",
                             "trust": r"www\.example\.test\. A is bogus; findings:.* DS_MATCHES_NO_KEY",
                             "lab": r"\S+ \(192\.0\.2\.\d+\) answers example\.test\. DNSKEY: NOERROR"}.items():
        lines = traced(cli, f"rootline.{category}=true")
        if not any(re.match(rf"rootline\.{category}: {wanted}", line) for line in lines):
            yield f"rootline.{category} has no line {wanted}: {lines}"


def main():
    found = list(problems(sys.argv[1]))
    print("\n".join(found) or "traced as it should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
