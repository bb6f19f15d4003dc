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

# rhybar.cz was broken for show: the DS at cz. (tag 59916) matches no key of the zone, whose signatures ended in 2008.
# Name asked: verdict, cause, and what else must be found.
REAL = {
    "rhybar.cz.": ("bogus", "DS_MATCHES_NO_KEY", {"RRSIG_EXPIRED"}),
    "api.turris.cz.": ("secure", None, set()),
}


def run_cases(cli, scratch, *options):
    """Runs the corpus's own program, which prints its figures; our reports are left in `scratch` as *.json."""
    command = f"{cli} check {{qname}} {{qtype}} --root-hints {{hints}} --trust-anchor {{anchor}} --at {{epoch}} --json" \
              f" | tee {scratch}/$$.json"
    done = subprocess.run(["/usr/bin/python3", str(CORPUS / "run_cases.py"), "--cmd", command, "--wrong", *options],
                          check=False)
    if done.returncode != 0:
        sys.exit("run_cases.py failed")


def judge(report):
    """What is wrong with the report about a real chain."""
    name = report["question"]["name"]
    verdict, cause, also = REAL[name]
    found = {finding["code"] for finding in report["findings"]}
    if report["verdict"] != verdict:
        yield f"{name} is {report['verdict']}, not {verdict}"
    if report["cause"] != cause and verdict == "bogus":
        yield f"{name}: the cause is {report['cause']}, not {cause}"
    if also - found:
        yield f"{name}: not found: {', '.join(sorted(also - found))}"


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("real", "all"):
        sys.exit(__doc__)
    if not (CORPUS / "run_cases.py").is_file():
        print("skipped: ../shared/corpus is not there")
        return SKIPPED
    cli = pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory(prefix="rootline-") as scratch:
        if sys.argv[1] == "all":
            run_cases(cli, scratch)
            return 0
        run_cases(cli, scratch, "--match", "world_cz")
        reports = [json.loads(path.read_text(encoding="utf-8")) for path in pathlib.Path(scratch).glob("*.json")]
    wrong = [line for report in reports for line in judge(report)]
    if len(reports) != 3:
        wrong.append(f"{len(reports)} reports, not 3")
    print("\n".join(wrong) or "the real chains are told rightly")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
