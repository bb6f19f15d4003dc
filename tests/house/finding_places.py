#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every kind of finding is at all the places that CONTRIBUTING.md lists; names the places that are missing.

    finding_places.py ROOT         exit status 1 where a kind is missing somewhere
    finding_places.py --self-test  proves for each place that a missing kind is noticed
"""
import pathlib
import re
import sys
import tempfile

KIND = re.compile(r'struct (\w+)[^{;]*\{[^{}]*?ROOTLINE_FINDING\("(\w+)"')

# What is missing: the files that are searched, and what has to be in one of them. {kind} is the struct, {code} its code.
PLACES = {
    "in the list FindingKinds": (["core/trust/findings.h"], r"\b{kind}\b"),
    "raised by the validator or a note": (["core/trust/**/*.cpp", "core/analysis/*.cpp", "core/net/*.cpp",
                                           "core/captures/*.cpp", "app/**/*.cpp"], r"\b{kind}\b"),
    "declared as FindingWording::words()": (["ui/present/wording/wording_finding.h"], r"words\(const {kind}&"),
    "put into words": (["ui/present/wording/wording_*.cpp"], r"FindingWording::words\(const {kind}&"),
    "made by a row of a test": (["tests/cli/code_*.py"], r'"{code}"'),
}


def kinds(root):
    """(struct, code) of every kind of finding."""
    return KIND.findall("".join(path.read_text(encoding="utf-8") for path in sorted(root.glob("core/trust/finding_kinds*.h"))))


def missing(root):
    for place, (patterns, wanted) in PLACES.items():
        text = "\n".join(path.read_text(encoding="utf-8") for pattern in patterns for path in sorted(root.glob(pattern)))
        for kind, code in kinds(root):
            if not re.search(wanted.format(kind=kind, code=code), text):
                yield f"{code} is not {place}: {', '.join(patterns)}"


def self_test():
    files = {
        "core/trust/finding_kinds.h": 'struct DsNew : AboutDs {\n    ROOTLINE_FINDING("DS_NEW", Error, "RFC 1");\n};\n',
        "core/trust/findings.h": "DsNew",
        "core/trust/notes/a.cpp": "DsNew",
        "ui/present/wording/wording_finding.h": "Explanation words(const DsNew& f) const;",
        "ui/present/wording/wording_ds.cpp": "Explanation FindingWording::words(const DsNew& f) const {}",
        "tests/cli/code_worlds.py": '"DS_NEW"',
    }
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        failures = list(missing(root))
        for name in list(files)[1:]:
            (root / name).write_text("", encoding="utf-8")
            if len(list(missing(root))) != 1:
                failures.append(f"does not notice that {name} misses a kind")
            (root / name).write_text(files[name], encoding="utf-8")
    return failures


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        problems = self_test()
    else:
        problems = list(missing(pathlib.Path(sys.argv[1])))
        if not kinds(pathlib.Path(sys.argv[1])):
            problems.append(f"{sys.argv[1]} holds no kinds of findings")
    print("\n".join(problems) or "nothing is missing")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
