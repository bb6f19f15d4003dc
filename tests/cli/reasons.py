#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The true reason leads, and the party that can act is named: for each row a world or a capture of its own, the finding that has to
lead, and words that its advice must have or must not have.

    reasons.py ROOTLINE_CLI [--only ROW ...]
"""
import argparse
import concurrent.futures
import json
import pathlib
import sys
import tempfile

import reasons_rows
from every_code import Run


def leading(report):
    """What a reader sees first: the first error that follows from nothing, else the first finding that does not."""
    causes = [finding for finding in report["findings"] if finding["cause"]]
    errors = [finding for finding in causes if finding["severity"] == "error"]
    return (errors or causes or [None])[0]


def text_of(report, finding):
    parts = [report["summary"]]
    if finding:
        parts += [finding[key] for key in ("title", "why", "heals", "visitors", "caution", "who", "paste")] + finding["fix"]
        parts += [f"server {server}" for server in finding["servers"]]
    return "\n".join(parts)


def problems(run, folder, name):
    row = reasons_rows.ROWS[name]
    done = row["make"](run, folder)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return [f"{name}: exit status {done.returncode}: {done.stderr.strip()[-300:]}"]
    found = []
    if report["verdict"] != row["verdict"]:
        found.append(f"{name}: the verdict is {report['verdict']}, not {row['verdict']}")
    codes = [finding["code"] for finding in report["findings"]]
    told = next((finding for finding in report["findings"] if finding["code"] == row.get("tells")), leading(report))
    if "leads" in row and (told["code"] if told else None) != row["leads"]:
        found.append(f"{name}: {told and told['code']} leads, not {row['leads']}")
    if row.get("tells") and row["tells"] not in codes:
        found.append(f"{name}: {row['tells']} is not told, but {', '.join(codes)}")
    if "severity" in row and told and told["severity"] != row["severity"]:
        found.append(f"{name}: {told['code']} is {told['severity']}, not {row['severity']}")
    if "once" in row and codes.count(row["once"]) != 1:
        found.append(f"{name}: {row['once']} is told {codes.count(row['once'])} times")
    roles = sorted(key["role"] for key in report["zones"][-1]["dnskeys"]) if "roles" in row else None
    if roles != row.get("roles"):
        found.append(f"{name}: the keys are {roles}")
    if row.get("calm"):
        found += [f"{name}: {finding['severity']} {finding['code']}: {finding['title']}" for finding in report["findings"]
                  if finding["severity"] != "notice"]
    text = text_of(report, told)
    found += [f"{name}: does not say \"{words}\":\n{text}" for words in row.get("says", ()) if words not in text]
    found += [f"{name}: says \"{words}\":\n{text}" for words in row.get("never", ()) if words in text]
    for code in row.get("follows", ()):
        if not any(finding["code"] == code and finding["caused_by"] for finding in report["findings"]):
            found.append(f"{name}: {code} does not follow from anything ({', '.join(codes)})")
    found += [f"{name}: {code} is told" for code in row.get("untold", ()) if code in codes]
    return found


def alarms(run, lesson):
    """What a planned change of keys is blamed for, in the steps that work."""
    found = []
    for number, step in enumerate(json.loads(lesson.read_text(encoding="utf-8"))["steps"], 1):
        if step["expect"]["verdict"] != "secure":
            continue
        report = json.loads(run("lab", "check", lesson.stem, "--step", number, "--json").stdout)
        found += [f"{lesson.stem}, step {number}: {finding['severity']} {finding['code']}" for finding in report["findings"]
                  if finding["severity"] != "notice"]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    run = Run(options.cli)
    wanted = [name for name in reasons_rows.ROWS if not options.only or name in options.only]
    with tempfile.TemporaryDirectory() as scratch:
        folders = {name: pathlib.Path(scratch) / str(number) for number, name in enumerate(wanted)}
        for folder in folders.values():
            folder.mkdir()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            found = [text for texts in pool.map(lambda name: problems(run, folders[name], name), wanted) for text in texts]
    if not options.only:
        lessons = sorted((pathlib.Path(__file__).parents[2] / "resources/lessons").glob("roll-*.json"))
        found += [text for lesson in lessons for text in alarms(run, lesson)] or ([] if lessons else ["no lesson of a roll was found"])
    print("\n".join(found) or f"{len(wanted)} rows, each led by its reason")
    sys.exit(1 if found or not wanted else 0)


if __name__ == "__main__":
    main()
