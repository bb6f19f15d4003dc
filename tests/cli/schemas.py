#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds what rootline-cli writes against resources/schema: every lab world as JSON, what differs between each and the healthy one,
and captures of silence and of a world, whole and redacted.

    schemas.py CLI SCHEMA_FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema


def run(cli, *arguments):
    return subprocess.run([cli, *arguments], capture_output=True, text=True, timeout=60, check=False)


def validator(folder, name):
    schema = json.loads((folder / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def breaches(validator_, name, document):
    return [f"{name}: {error.json_path}: {error.message}" for error in validator_.iter_errors(document)]


def silence(cli, scratch):
    """A capture of servers that are not there."""
    hints = scratch / "hints"
    hints.write_text(". 3600 NS ns1.test.\nns1.test. 3600 A 127.0.0.1\n", encoding="utf-8")
    file = scratch / "silence.rootline"
    run(cli, "capture", "www.example.org", "-o", str(file), "--root-hints", str(hints), "--port", "9", "--timeout", "0.05",
        "--attempts", "1")
    return file


def compared(cli, worlds, schema, scratch):
    """Every world beside the healthy one, both ways, and beside itself."""
    at = ("--at", "2026-11-21T20:00:00Z")
    for world in worlds:
        run(cli, "lab", "capture", world, "-o", str(scratch / f"{world}.rootline"), *at)
    kinds = set()
    for world in worlds:
        for pair in ((world, "healthy"), ("healthy", world)):
            files = [str(scratch / f"{each}.rootline") for each in pair]
            told = run(cli, "compare", "--capture-anchors", *files, "--json")
            document = json.loads(told.stdout)
            yield from breaches(schema, f"{pair}", document)
            kinds |= {each["kind"] for each in document["differences"]}
            is_same = not document["differences"]
            if told.returncode != (0 if is_same else 1) or (world == "healthy" and not is_same):
                yield f"{pair}: exit status {told.returncode}, {len(document['differences'])} differences"
    needed = {"verdict", "zone_verdict", "finding_appeared", "finding_gone", "key_appeared", "ds_gone", "signature_status"}
    if not needed <= kinds:
        yield f"no world differs in {sorted(needed - kinds)}"


def redacted(cli, check, capture, scratch):
    """A capture whose names were replaced says so wherever it is read, and no other does."""
    for redact in ((), ("--redact",)):
        file = scratch / f"{len(redact)}.rootline"
        run(cli, "lab", "capture", "healthy", "-o", str(file), *redact)
        saved = json.loads(file.read_text(encoding="utf-8"))
        document = json.loads(run(cli, "check", "--capture-anchors", "--capture", str(file), "--json").stdout)
        yield from breaches(capture, "redacted", saved)
        yield from breaches(check, "redacted", document)
        if saved["redacted"] != bool(redact) or document["redacted"] != bool(redact):
            yield f"redacted is {saved['redacted']} in the capture, {document['redacted']} in what is told of it"
        html = scratch / "redacted.html"
        run(cli, "export", "--capture-anchors", "--capture", str(file), "-o", str(html))
        if ("names were replaced" in html.read_text(encoding="utf-8")) != bool(redact):
            yield "the report does not tell whether names were replaced"
        if ("no signature was checked" in document["summary"]) != bool(redact):
            yield f"the summary of a capture that is {'' if redact else 'not '}redacted: {document['summary']}"


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    check, capture, compare = (validator(folder, f"{name}.schema.json") for name in ("check", "capture", "compare"))
    problems = []
    worlds = [line.split("\t")[0] for line in run(cli, "lab", "list").stdout.splitlines()]
    for world in worlds:
        problems += breaches(check, world, json.loads(run(cli, "lab", "check", world, "--json").stdout))
    with tempfile.TemporaryDirectory() as scratch:
        file = silence(cli, pathlib.Path(scratch))
        problems += breaches(capture, "capture", json.loads(file.read_text(encoding="utf-8")))
        problems += breaches(check, "validated again", json.loads(run(cli, "check", "--capture-anchors", "--capture", str(file), "--json").stdout))
        problems += redacted(cli, check, capture, pathlib.Path(scratch))
        problems += compared(cli, [name for name in worlds if not name.startswith(("lesson-", "roll-"))], compare, pathlib.Path(scratch))
    # A schema that accepts anything would prove nothing.
    if not breaches(check, "nothing", {}) or not breaches(capture, "nothing", {"rootline_capture": 2}) or \
            not breaches(compare, "nothing", {"schema": 1, "before": "a", "after": "b", "chains": [], "differences": [{}]}):
        problems.append("the schemas accept what they must refuse")
    print("\n".join(problems) or f"{len(worlds)} worlds and a capture fit their schemas")
    sys.exit(1 if problems or len(worlds) < 3 else 0)


if __name__ == "__main__":
    main()
