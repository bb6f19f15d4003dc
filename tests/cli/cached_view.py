#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The view of a resolver with old cached records, in every step of the lab that has one: the banner does not blame the
current records, no repair is offered that would break them, and text and JSON say until when which visitors fail.

    cached_view.py CLI CHECK_SCHEMA
"""
import json
import subprocess
import sys

import jsonschema

PROBLEMS = []
# world, step, the finding that leads, whether time alone heals it
FAILING = [("roll-ksk-double-ds", 5, "DS_MATCHES_NO_KEY", True), ("roll-algorithm", 3, "DS_MATCHES_NO_KEY", True),
           ("roll-ksk-double-signature", 3, "DS_MATCHES_NO_KEY", True), ("roll-algorithm", 6, "DS_MATCHES_NO_KEY", False),
           ("roll-ksk-double-ds", 3, "DS_MATCHES_NO_KEY", False), ("roll-ksk-double-signature", 5, "DS_MATCHES_NO_KEY", False),
           ("roll-zsk", 3, "RRSIG_KEY_MISSING", False), ("old-key-removed", 1, "RRSIG_KEY_MISSING", False),
           ("rollback-trap", 1, "DS_WITHOUT_SIGNED_ZONE", False), ("unsigning", 4, "DS_WITHOUT_SIGNED_ZONE", False)]


def run(cli, world, step, *options):
    command = [cli, "lab", "check", world, "--step", str(step), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False).stdout


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def failing(cli, schema, world, step, code, heals_by_itself):
    report = json.loads(run(cli, world, step, "--json"))
    jsonschema.validate(report, schema)
    where = f"{world} {step}"
    expect(f"{where}: {report['verdict']}, {report['headline']}, {report['standpoint']['kind']}",
           (report["verdict"], report["headline"], report["standpoint"]["kind"]) == ("bogus", "broken_for_some", "cached"))
    expect(f"{where}: live {report.get('live_verdict')}", report.get("live_verdict") in ("secure", "insecure"))
    expect(f"{where}: {report['summary']}", "current records" in report["summary"] and "old records in its cache" in report["summary"])
    finding = report["findings"][0]
    expect(f"{where}: {finding['code']}", finding["code"] == code)
    expect(f"{where}: no visitor is told apart: {finding['visitors']}", finding["visitors"].startswith("Only visitors whose provider"))
    expect(f"{where}: something to paste", not finding["paste"])
    expect(f"{where}: a registrar has to act", finding["who"] != "owner" and "registrar" not in " ".join(finding["fix"]))
    steps = " ".join(finding["fix"])
    expect(f"{where}: {finding['who']}: {steps}", (finding["who"] == "nobody" and "Wait until" in steps) == heals_by_itself)
    text = " ".join(run(cli, world, step).split())
    expect(f"{where}: text and JSON differ", report["summary"] in text and finding["title"] in text)
    expect(f"{where}: no mark", " A: ! " in text)


def healthy(cli, world, step):
    """Old sets that still fit: nothing is said of failing caches."""
    report = json.loads(run(cli, world, step, "--json"))
    expect(f"{world} {step}: {report['headline']}", report["headline"] != "broken_for_some")
    expect(f"{world} {step}: {report['summary']}", "old records" not in report["summary"])


def main():
    cli, schema = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
    for each in FAILING:
        failing(cli, schema, *each)
    healthy(cli, "old-key-removed", 3)
    healthy(cli, "healthy", 1)
    expect("a live verdict without a cache", "live_verdict" not in json.loads(run(cli, "stale-ds", 1, "--json")))
    print("\n".join(PROBLEMS) or "the cached view blames nobody for what time heals")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
