#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""--junit: what build servers read, of single chains and of lists, held against the form that they have in common and read by
a library that is not ours.

    junit.py CLI XSD
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import junitparser

PROBLEMS = []
ODD = 'www.example.test\n<b>&"two..dots\n\x01\x1b[31m\nnowhere.example.test\n\U0001f600.example.test TXT\n'


def run(cli, *arguments, text=None):
    return subprocess.run([cli, *map(str, arguments)], input=text, capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def read(name, file, xsd):
    """The root of a report, once both readers have taken it and every number fits what stands below it."""
    lint = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", xsd, file], capture_output=True, text=True, check=False)
    expect(f"{name}: {lint.stderr.strip()}", lint.returncode == 0)
    root = ElementTree.parse(file).getroot()
    for counted in (root, *root.iter("testsuite")):
        for attribute, element in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            told = counted.get(attribute)
            expect(f"{name}: {attribute}=\"{told}\" is wrong", told is None or int(told) == len(list(counted.iter(element))))
    seen = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    expect(f"{name}: a case comes twice: {sorted(seen)}", len(set(seen)) == len(seen))
    suites = list(junitparser.JUnitXml.fromfile(str(file)))
    expect(f"{name}: another reader counts other cases", sum(len(list(suite)) for suite in suites) == len(seen))
    return root


def cases(root):
    return {case.get("name"): case for case in root.iter("testcase")}


def chains(cli, xsd, folder):
    """Every world: the verdict case says what the exit status says, and the cause is the one failure."""
    worlds = [line.split("\t")[0] for line in run(cli, "lab", "list").stdout.splitlines()]
    kinds = {0: None, 1: "failure", 3: "skipped", 4: "error"}
    seen = set()
    for world in worlds:
        file = folder / f"{world}.xml"
        told = run(cli, "lab", "check", world, "--json", "--junit", file)
        found = json.loads(told.stdout)
        root = read(world, file, xsd)
        verdict = cases(root)["verdict"]
        kind = kinds[told.returncode]
        expect(f"{world}: {told.returncode} and {[child.tag for child in verdict]}",
               (verdict.find(kind) is not None) if kind else verdict.find("failure") is None and verdict.find("error") is None)
        failures = {case.get("name") for case in root.iter("testcase") if case.find("failure") is not None} - {"verdict"}
        causes = {finding["code"] for finding in found["findings"] if finding["severity"] == "error" and finding["cause"]}
        expect(f"{world}: failures {failures}, causes {causes}", failures == causes)
        expect(f"{world}: zones are missing",
               {suite.get("name") for suite in root.iter("testsuite")} >= {zone["name"] for zone in found["zones"]})
        seen.add(told.returncode)
    expect(f"worlds come to {seen} only", seen >= {0, 1, 3})


def lists(cli, xsd, folder):
    file, out = folder / "list.xml", folder / "out.jsonl"
    result = run(cli, "batch", "-", "--lab", "healthy", "--junit", file, "-o", out, text=ODD)
    root = read("list", file, xsd)
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    expect("not a case for each line", len(cases(root)) == len(found) == 5)
    expect("what is no name is no error", len(list(root.iter("error"))) == 3 and result.returncode == 2)
    expect("a good name fails", len(cases(root)["www.example.test"]) <= 1 and
           cases(root)["www.example.test"].find("failure") is None)
    broken = run(cli, "batch", "-", "--lab", "stale-ds", "--junit", folder / "broken.xml", text="www.example.test\n")
    failure = read("broken list", folder / "broken.xml", xsd).find(".//failure")
    expect(f"broken list: {broken.stderr}", failure is not None and failure.get("type") == "DS_MATCHES_NO_KEY" and
           failure.get("message"))
    # What was done before is in the report of the whole.
    out.write_text("".join(out.read_text(encoding="utf-8").splitlines(keepends=True)[:3]), encoding="utf-8")
    names = folder / "names"
    names.write_text(ODD, encoding="utf-8")
    run(cli, "batch", names, "--lab", "healthy", "--junit", file, "-o", out)
    expect("a list that was gone on with has lost cases", len(cases(read("resumed", file, xsd))) == 5)


def captures(cli, xsd, folder):
    capture = folder / "stale.rootline"
    run(cli, "lab", "capture", "stale-ds", "-o", capture)
    told = run(cli, "check", "--capture-anchors", "--capture", capture, "--junit", folder / "capture.xml")
    expect("a capture: no text beside the report", told.returncode == 1 and "What to do" in told.stdout)
    expect("a capture fails nowhere", read("capture", folder / "capture.xml", xsd).find(".//failure") is not None)
    supposed = run(cli, "lab", "check", "healthy", "--suppose", "remove-ds example.test", "--junit", folder / "supposed.xml")
    expect(f"supposed: {supposed.returncode} {supposed.stderr}", supposed.returncode == 2 or
           read("supposed", folder / "supposed.xml", xsd) is not None)


def mistakes(cli, folder):
    for arguments in (("lab", "check", "healthy", "--junit", "/nonexistent/x.xml"),
                      ("batch", "-", "--lab", "healthy", "--junit", "/nonexistent/x.xml"),
                      ("lab", "list", "--junit", folder / "x.xml"), ("lab", "check", "healthy", "--junit")):
        result = run(cli, *arguments, text="www.example.test\n")
        expect(f"{arguments}: {result.returncode} {result.stderr}", result.returncode == 2 and result.stderr.count("\n") == 1 and
               not result.stdout)
    with open("/dev/full", "w", encoding="utf-8") as full:
        for arguments in (("lab", "check", "healthy", "--json"), ("lab", "check", "healthy"), ("explain", "--list")):
            result = subprocess.run([cli, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
            expect(f"{arguments} to a full disk: {result.returncode} {result.stderr}", result.returncode == 2 and
                   result.stderr.count("\n") == 1)
    expect("something was written", not (folder / "x.xml").exists())


def main():
    cli, xsd = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for part in (chains, lists, captures):
            part(cli, xsd, folder)
        mistakes(cli, folder)
    print("\n".join(PROBLEMS) or "every report is as build servers read it")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
