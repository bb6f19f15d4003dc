#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every story as HTML, SVG, DOT, CSV and calendar, read by programs that know these forms better than we do: html5lib and tidy,
xmllint and rsvg, graphviz, Python's own CSV.

    reports.py CLI
"""
import concurrent.futures
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import html5lib

SVG = "{http://www.w3.org/2000/svg}"
# What SVG 1.1 has and our pictures use; anything else would be a mistake or a picture that is not vectors.
ELEMENTS = {"svg", "g", "path", "text", "tspan", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc", "defs",
            "clipPath", "style"}


def run(*command, text=None):
    return subprocess.run([str(word) for word in command], input=text, capture_output=True, text=True, timeout=120, check=False)


def html(file):
    text = file.read_text(encoding="utf-8")
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    yield from (f"html5lib: {error}" for error in parser.errors)
    ids = re.findall(r'\sid="([^"]*)"', text)
    yield from (f"the id {name} comes twice" for name in {each for each in ids if ids.count(each) > 1})
    referred = set(re.findall(r'(?:href="#|aria-labelledby="|aria-describedby="|url\(#)([^")]*)', text))
    yield from (f"#{name} leads nowhere" for names in referred for name in names.split() if name not in ids)
    for heading, following in zip(levels := [int(each) for each in re.findall(r"<h([1-6])", text)], levels[1:]):
        if following > heading + 1:
            yield f"h{following} after h{heading}"
    if not re.search(r'<html lang="[a-z]{2}', text):
        yield "no language"
    # tidy knows the elements of HTML, not those of SVG: the pictures are read by themselves.
    told = run("tidy", "-e", "-q", "-utf8", text=re.sub(r"<svg.*?</svg>", "", text, flags=re.S)).stderr
    yield from (f"tidy: {line}" for line in told.splitlines() if line.strip())


def svg(file):
    lint = run("xmllint", "--nonet", "--noout", file)
    if lint.returncode:
        yield f"xmllint: {lint.stderr.strip()}"
    root = ElementTree.parse(file).getroot()
    names = {element.tag.removeprefix(SVG) for element in root.iter()}
    yield from (f"<{name}> is no part of our pictures" for name in names - ELEMENTS)
    if root.find(f"{SVG}title") is None or root.find(f"{SVG}desc") is None or not root.get("viewBox"):
        yield "no title, description or viewBox"
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    yield from (f"the id {name} comes twice" for name in {each for each in ids if ids.count(each) > 1})
    picture = run("rsvg-convert", "--width", "400", "-o", file.with_suffix(".rsvg.png"), file)
    if picture.returncode or picture.stderr:
        yield f"rsvg: {picture.stderr.strip()}"


def dot(file):
    told = run("dot", "-Tsvg", "-o", "/dev/null", file)
    if told.returncode or told.stderr:
        yield f"graphviz: {told.stderr.strip()}"


def table(file, found):
    rows = list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8"))))
    signatures = [each for zone in found["zones"] for each in zone["signatures"]]
    if len(rows) < len({json.dumps(each) for each in signatures}) or any(None in row or None in row.values() for row in rows):
        yield f"{len(rows)} lines for {len(signatures)} signatures, or fields that have no column"


def calendar(file):
    octets = file.read_bytes()
    lines = octets.split(b"\r\n")
    if any(len(line) > 75 for line in lines) or b"\n" in octets.replace(b"\r\n", b""):
        yield "a line of more than 75 octets, or one that does not end in CR LF (RFC 5545 section 3.1)"
    depth = []
    for line in octets.replace(b"\r\n ", b"").decode("utf-8").split("\r\n"):
        if line.startswith("BEGIN:"):
            depth.append(line[6:])
        elif line.startswith("END:") and (not depth or depth.pop() != line[4:]):
            yield f"{line} closes nothing"
    if depth or lines[0] != b"BEGIN:VCALENDAR":
        yield "not one whole calendar"


def story(cli, name, folder):
    found = json.loads(run(cli, "lab", "check", name, "--json").stdout)
    looks = [("html", html, ()), ("dot", dot, ()), ("csv", lambda file: table(file, found), ()), ("ics", calendar, ())]
    looks += [("svg", svg, ("--view", view, "--theme", theme)) for view, theme in (("overview", "light"), ("detail", "dark"))]
    problems = []
    for number, (ending, look, options) in enumerate(looks):
        file = folder / f"{name}-{number}.{ending}"
        told = run(cli, "export", "--lab", name, "-o", file, *options)
        if ending == "ics" and not any(zone["signatures"] for zone in found["zones"]):
            problems += [] if told.returncode == 2 and "No signatures" in told.stderr else [f"{name}.ics of nothing"]
            continue
        problems += [f"{name}.{ending}: {problem}" for problem in (look(file) if file.exists() else [told.stderr.strip()])]
    return problems


def pipes(cli, folder):
    """What is a pipe or a device is written to; no file takes its place."""
    pipe, file = folder / "pipe", folder / "file.dot"
    os.mkfifo(pipe)
    os.symlink(pipe, folder / "pipe.dot")
    arguments = (cli, "export", "--lab", "healthy", "--at", "2026-11-21T20:00:00Z", "-o")
    run(*arguments, file)
    with subprocess.Popen([*map(str, arguments), folder / "pipe.dot"], stdout=subprocess.DEVNULL) as writer:
        text = pipe.read_text(encoding="utf-8")
        writer.wait(timeout=60)
    if text != file.read_text(encoding="utf-8") or not pipe.is_fifo() or writer.returncode:
        return [f"a pipe: exit status {writer.returncode}, {len(text)} characters, is a pipe: {pipe.is_fifo()}"]
    return []


def main():
    cli = sys.argv[1]
    listed = [line.split("\t")[0] for line in run(cli, "lab", "list").stdout.splitlines()]
    stories = [name for name in listed if not name.startswith(("lesson-", "roll-"))]
    with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = pipes(cli, pathlib.Path(scratch)) + sum(pool.map(lambda name: story(cli, name, pathlib.Path(scratch)), stories), [])
    print("\n".join(problems) or f"{len(stories)} stories are read without a complaint")
    sys.exit(1 if problems or len(stories) < 12 else 0)


if __name__ == "__main__":
    main()
