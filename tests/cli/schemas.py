#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds what rootline-cli writes against resources/schema: every lab world as JSON, and a capture of silence.

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


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    check, capture = validator(folder, "check.schema.json"), validator(folder, "capture.schema.json")
    problems = []
    worlds = [line.split("\t")[0] for line in run(cli, "lab", "list").stdout.splitlines()]
    for world in worlds:
        problems += breaches(check, world, json.loads(run(cli, "lab", "check", world, "--json").stdout))
    with tempfile.TemporaryDirectory() as scratch:
        file = silence(cli, pathlib.Path(scratch))
        problems += breaches(capture, "capture", json.loads(file.read_text(encoding="utf-8")))
        problems += breaches(check, "judged again", json.loads(run(cli, "check", "--capture", str(file), "--json").stdout))
    # A schema that accepts anything would prove nothing.
    if not breaches(check, "nothing", {}) or not breaches(capture, "nothing", {"rootline_capture": 2}):
        problems.append("the schemas accept what they must refuse")
    print("\n".join(problems) or f"{len(worlds)} worlds and a capture fit their schemas")
    sys.exit(1 if problems or len(worlds) < 3 else 0)


if __name__ == "__main__":
    main()
