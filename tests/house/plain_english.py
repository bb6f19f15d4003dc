#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keeps archaic turns and private names out of comments, documents and the sentences that users see.

    plain_english.py ROOT         one line for each breach; exit status 1 if there is one
    plain_english.py --self-test  proves that every phrase is found, and that identifiers are left alone
"""
import pathlib
import re
import sys
import tempfile

# Each phrase with what to write instead.
PHRASES = {
    r"whoever": "name the party: the operator, an attacker, a caller",
    r"anew": "again",
    r"shall": "must, will or is to",
    r"hereby|thereof|therein|wherein|whereupon|hitherto": "a plain word",
    r"brought along by": "from, or with",
    r"comes? to the same": "has the same result, or agrees",
    r"such a one": "name the thing",
    r"nobody's word": "say what was not checked",
    r"tells? of": "shows, names or reports",
    r"not how things are": "hypothetical",
    r"checking resolvers?": "validating resolver (RFC 9499)",
    r"list of keys": "DNSKEY set (RFC 9499)",
    r"goes dark": "say what fails",
    r"good again": "say which finding goes away",
}
FOLDERS = ("app", "core", "ui", "tests", "resources", "installers")
FOREIGN = {"installers/debian/copyright", "tests/house/plain_english.py"}  # a licence's own words, and this list
CODE = {".h", ".cpp"}
SCRIPTS = {".py", ".sh", ".cmake"}
PROSE = {".md", ".json", ".in", ".xml"}
# In code only comments and literals are prose: an identifier is not.
CODE_PROSE = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', re.S)
SCRIPT_PROSE = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|' r"'(?:[^'\\\n]|\\.)*'|#[^\n]*", re.S)
FOUND = [(re.compile(rf"(?<![\w-])(?:{phrase})(?![\w-])", re.I), instead) for phrase, instead in PHRASES.items()]


def prose(path, text):
    """Position and text of each piece of prose."""
    pattern = CODE_PROSE if path.suffix in CODE else SCRIPT_PROSE if path.suffix in SCRIPTS or path.name == "CMakeLists.txt" else None
    return [(match.start(), match[0]) for match in pattern.finditer(text)] if pattern else [(0, text)]


def joined(piece):
    """A sentence goes on over lines of a comment: their marks become spaces, so that every position stays."""
    return re.sub(r"\n *(?://+<?|#)?", lambda match: " " * len(match[0]), piece)


def files(root):
    for path in [*sorted(root.glob("*.md")), *(path for folder in FOLDERS for path in sorted((root / folder).rglob("*")))]:
        name = path.relative_to(root).as_posix()
        if path.is_file() and "__pycache__" not in path.parts and name not in FOREIGN and \
                (path.suffix in CODE | SCRIPTS | PROSE or path.name == "CMakeLists.txt"):
            yield name, path


def breaches(root):
    for name, path in files(root):
        text = path.read_text(encoding="utf-8", errors="replace")
        for start, piece in prose(path, text):
            for pattern, instead in FOUND:
                for match in pattern.finditer(joined(piece)):
                    line = text.count("\n", 0, start + match.start()) + 1
                    yield f'{name}:{line}: "{match[0]}" is not plain English here: write {instead}'


def self_test():
    examples = ["whoever", "anew", "shall", "wherein", "brought along by", "come to the same", "such a one", "nobody's word",
                "tells of", "not how things are", "Checking resolvers", "list of keys", "goes dark", "good again"]
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        (root / "ui").mkdir()
        for number, example in enumerate(examples):
            for kind, text in (("h", f"/// {example}"), ("cpp", f'tr("{example}")'), ("py", f"# {example}"), ("md", example)):
                (root / f"ui/{kind}{number}.{kind}").write_text(text, encoding="utf-8")
        (root / "ui/good.cpp").write_text("auto anew = whoever(shall); // marshalls shallow words\n", encoding="utf-8")
        (root / "ui/lines.md").write_text("A DNSKEY set is not a list\nof keys.\n", encoding="utf-8")
        found = list(breaches(root))
    missed = [f"{kind}{number}: {example}" for number, example in enumerate(examples) for kind in ("h", "cpp", "py", "md")
              if not any(line.startswith(f"ui/{kind}{number}.{kind}:1:") for line in found)]
    missed += [] if any(line.startswith("ui/lines.md:1:") for line in found) else ["a phrase over two lines"]
    return [f"not noticed: {line}" for line in missed] + [f"a good file: {line}" for line in found if "good.cpp" in line]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    problems = self_test() if sys.argv[1] == "--self-test" else list(breaches(root))
    if sys.argv[1] != "--self-test" and not any(files(root)):
        sys.exit(f"{root} holds no sources")
    print("\n".join(problems) or "plain English throughout")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
