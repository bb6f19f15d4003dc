#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rooms of the source tree, and who may include whom.

    rooms.py ROOT                  prints every arrow between two rooms with its number of includes
    rooms.py ROOT --commit COMMIT  the same for an earlier commit, its files sorted into today's rooms by name

A room is a folder of sources. The table below lists the rooms from the bottom up: a room includes only rooms that stand
above it in the table, and only those that its row names. house.py checks this. Exit status 1 where an arrow goes up.
"""
import collections
import pathlib
import re
import subprocess
import sys

QUOTED = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)

CORE = ["core", "core/dns"]
WORDS = ["ui/present/words", "ui/present/wording"]
PRESENT = [*WORDS, "ui/present/trust_graph", "ui/present/layout", "ui/present/report", "ui/present/quiz",
           "ui/present/figures", "ui/present/panels"]

# Room: the rooms that it may include. "core" itself holds the evidence and the files that are built in.
ROOMS = {
    "core/dns": [],
    "core": ["core/dns"],
    "core/trust": CORE,
    "core/trust/notes": [*CORE, "core/trust"],
    "core/walk": CORE,
    "core/analysis": [*CORE, "core/trust", "core/trust/notes", "core/walk"],
    "core/zones": [*CORE, "core/trust"],
    "core/lab": [*CORE, "core/trust", "core/walk", "core/analysis"],
    "core/imports": [*CORE, "core/trust", "core/walk", "core/lab"],
    "core/captures": [*CORE, "core/trust", "core/analysis", "core/imports"],
    "core/net": [*CORE, "core/trust", "core/walk", "core/analysis", "core/lab", "core/captures"],
    "ui": ["core"],  # lists of precompiled headers
    "ui/present/words": [*CORE, "core/trust", "core/lab"],
    "ui/present/wording": [*CORE, "core/trust", "core/analysis", "ui/present/words"],
    "ui/present/trust_graph": [*CORE, "core/trust", "core/analysis", *WORDS],
    "ui/present/layout": ["ui/present/words", "ui/present/trust_graph"],
    "ui/present/report": [*CORE, "core/trust", "core/zones", "core/analysis", *WORDS, "ui/present/trust_graph"],
    "ui/present/quiz": [*CORE, "core/trust", "core/analysis", "core/lab", *WORDS, "ui/present/trust_graph"],
    "ui/present/figures": [*CORE, "core/trust", "core/analysis", "core/lab", *WORDS, "ui/present/trust_graph",
                           "ui/present/layout", "ui/present/quiz"],
    "ui/present/panels": [*CORE, "core/trust", "core/analysis", *WORDS, "ui/present/trust_graph", "ui/present/report"],
    "ui/graph": [*CORE, "core/trust", *PRESENT],
    "ui/window": [*CORE, "core/trust", "core/analysis", "core/lab", *PRESENT, "ui/graph"],
    "app/command_line": [room for room in (*CORE, "core/trust", "core/walk", "core/analysis", "core/lab",
                                           "core/imports", "core/captures", "core/net", *PRESENT)],
    "app/cli": ["core", "core/dns", "core/trust", "core/zones", "core/analysis", "core/lab", "core/captures", "core/net",
                *PRESENT, "ui/graph", "app/command_line"],
    "app/desktop": ["core", "core/dns", "core/trust", "core/analysis", "core/lab", "core/captures", "core/net",
                    *PRESENT, "ui/graph", "ui/window", "app/command_line"],
    "app/documents": ["app/command_line"],
}
HEIGHT = {room: height for height, room in enumerate(ROOMS)}


def room_of(path):
    """The room of a file is its folder."""
    return path.rpartition("/")[0]


def arrows(texts, room=room_of):
    """{(room, included room): [(path, header)]} for the texts of a tree's sources, by path."""
    found = collections.defaultdict(list)
    for path, text in sorted(texts.items()):
        for header in QUOTED.findall(text):
            ours = header.startswith(("core/", "ui/", "app/"))
            if ours and room(header) != room(path):
                found[room(path), room(header)].append((path, header))
    return found


def breach_of(source, target):
    """Why a file in room `source` must not include one in room `target`; None where it may."""
    for room in (source, target):
        if room not in ROOMS:
            return f"{room} is not a room: add a row to tests/house/rooms.py"
    if HEIGHT[target] > HEIGHT[source]:
        return f"{source} lies below {target}: an arrow that goes up"
    if target not in ROOMS[source]:
        return f"{source} may not include {target}: see the table in tests/house/rooms.py"
    return None


def is_source(path):
    return path.startswith(("core/", "ui/", "app/")) and path.endswith((".h", ".cpp"))


def texts_of_folder(root):
    root = pathlib.Path(root)
    paths = [path.relative_to(root).as_posix() for folder in ("core", "ui", "app") for path in (root / folder).rglob("*")]
    return {path: (root / path).read_text(encoding="utf-8") for path in paths if is_source(path)}


def texts_of_commit(root, commit):
    def git(*arguments):
        return subprocess.run(["git", "-C", root, *arguments], check=True, capture_output=True, text=True).stdout

    paths = [path for path in git("ls-tree", "-r", "--name-only", commit).splitlines() if is_source(path)]
    return {path: git("show", f"{commit}:{path}") for path in paths}


def rooms_of_today(root):
    """A function that gives an earlier file the room where a file of its name is today; else its own folder."""
    by_name = collections.defaultdict(set)
    for path in texts_of_folder(root):
        by_name[path.rpartition("/")[2]].add(room_of(path))

    def room(path):
        today = by_name.get(path.rpartition("/")[2], set())
        return room_of(path) if room_of(path) in today or len(today) != 1 else next(iter(today))

    return room


def main():
    if len(sys.argv) not in (2, 4) or (len(sys.argv) == 4 and sys.argv[2] != "--commit"):
        sys.exit(__doc__)
    root = sys.argv[1]
    if len(sys.argv) == 4:
        found = arrows(texts_of_commit(root, sys.argv[3]), rooms_of_today(root))
    else:
        found = arrows(texts_of_folder(root))
    up = 0
    for (source, target), includes in sorted(found.items(), key=lambda arrow: [HEIGHT.get(room, 99) for room in arrow[0]]):
        why = breach_of(source, target)
        up += why is not None
        print(f"{source} -> {target}: {len(includes)}" + (f"   {why}" if why else ""))
        if why:
            print("".join(f"    {path} includes {header}\n" for path, header in includes), end="")
    print(f"{len(found)} arrows, {sum(len(includes) for includes in found.values())} includes, {up} not allowed")
    sys.exit(1 if up else 0)


if __name__ == "__main__":
    main()
