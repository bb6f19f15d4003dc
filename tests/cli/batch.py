#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""rootline-cli batch: a list of names through a lab world, in process and as real name servers.

    batch.py CLI SCHEMA
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROBLEMS = []
LIST = """# names of the healthy world
www.example.test
www.example.test TXT

nowhere.example.test
two..dots
example.test MX
www.example.test FROB
other.test
"""


def run(cli, *arguments, text=None):
    return subprocess.run([cli, *arguments], input=text, capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def lines(text, schema):
    found = [json.loads(line) for line in text.splitlines()]
    for line in found:
        PROBLEMS.extend(f"{error.json_path}: {error.message}" for error in schema.iter_errors(line))
    return {line["line"]: line for line in found}


def each_line(cli, schema):
    result = run(cli, "batch", "-", "--lab", "healthy", text=LIST)
    found = lines(result.stdout, schema)
    expect(f"lines {sorted(found)}", sorted(found) == [2, 3, 5, 6, 7, 8, 9])
    expect("unreadable lines have no sentence", all("error" in found[number] for number in (6, 8)))
    for number in (2, 3, 5, 7):
        expect(f"line {number}: {found[number]}", found[number]["verdict"] == "secure")
    expect(f"status {result.returncode}", result.returncode == 2)
    expect("no summary on standard error", "7 names" in result.stderr and "2 unreadable" in result.stderr)


def goes_on(cli, schema, folder):
    names = folder / "names"
    names.write_text(LIST)
    out = folder / "out.jsonl"
    begun = run(cli, "batch", str(names), "--lab", "healthy", "-o", str(out))
    whole = out.read_text()
    first = whole.splitlines(keepends=True)
    out.write_text("".join(first[:3]) + first[3][:20])  # interrupted in the middle of a line
    again = run(cli, "batch", str(names), "--lab", "healthy", "-o", str(out))
    found = lines(out.read_text(), schema)
    expect("what was done is not kept as it was", out.read_text().startswith("".join(first[:3])))
    expect(f"after going on: {sorted(found)}", sorted(found) == [2, 3, 5, 6, 7, 8, 9] and
           len(out.read_text().splitlines()) == 7)
    expect("the rest is not counted alone", "4 names" in again.stderr and "3 line" in again.stderr)
    done = run(cli, "batch", str(names), "--lab", "healthy", "-o", str(out))
    expect("a finished list is done again", "0 names" in done.stderr)
    expect("what was found before is forgotten", done.returncode == begun.returncode != 0)


def keeps_other_files(cli, folder):
    """A capture, a text, a result list of somebody else: whatever stands behind -o by mistake stays as it was."""
    for content in ('{\n  "at": 1\n}', "www.example.test", '{"line": "x"}\n', "[1]\n{}\n", "\n", '{"x"'):
        file = folder / "other"
        file.write_text(content)
        result = run(cli, "batch", "-", "--lab", "healthy", "-o", str(file), text="www.example.test\n")
        expect(f"{content!r}: {result.returncode} {result.stderr}", result.returncode == 2 and result.stderr.count("\n") == 1 and
               file.read_text() == content)


def shares(cli, schema):
    """Many names below one zone cost little more than one each: the chain above is asked once."""
    many = "".join(f"n{number}.example.test\n" for number in range(300))
    result = run(cli, "batch", "-", "--lab", "healthy", "--jobs", "10", text=many)
    found = lines(result.stdout, schema)
    expect("not every name has a line", len(found) == 300 and all(line["verdict"] == "secure" for line in found.values()))
    asked = int(result.stderr.split(" questions asked")[0].split()[-1])
    expect(f"{asked} questions for 300 names", asked < 300 * 4)


def mistakes(cli):
    for arguments, status in ((("batch",), 2), (("batch", "/nonexistent"), 5), (("batch", "-", "--jobs", "0"), 2),
                              (("batch", "-", "--rate", "-1"), 2), (("batch", "-", "--json"), 2),
                              (("batch", "-", "-o", "/nonexistent/out"), 2), (("batch", "-", "--policy", "x"), 2)):
        result = run(cli, *arguments, text="")
        expect(f"{arguments}: {result.returncode} {result.stderr}", result.returncode == status and
               result.stderr.count("\n") == 1 and not result.stdout)


def main():
    cli, schema_file = sys.argv[1:3]
    schema = jsonschema.Draft202012Validator(json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8")))
    each_line(cli, schema)
    shares(cli, schema)
    mistakes(cli)
    with tempfile.TemporaryDirectory() as folder:
        goes_on(cli, schema, pathlib.Path(folder))
        keeps_other_files(cli, pathlib.Path(folder))
    print("\n".join(PROBLEMS) or "every line is answered, once")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
