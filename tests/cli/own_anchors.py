#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A file does not say itself whom to trust: captures of a made-up root are validated by the built-in trust anchors.

    own_anchors.py CLI
"""
import json
import pathlib
import subprocess
import sys
import tempfile

CHOICE = "--capture-anchors"


def run(cli, *arguments):
    return subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True, check=False)


def verdict(cli, *arguments):
    done = run(cli, "check", *arguments, "--json")
    report = json.loads(done.stdout)
    return report["verdict"], report["standpoint"]["anchors"], done


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        capture, replay = folder / "bank.rootline", folder / "converted.rootline"
        assert run(cli, "lab", "capture", "healthy", "-o", capture).returncode == 0
        for file in (capture, "copy"):
            if file == "copy":
                assert run(cli, "convert", capture, "-o", replay).returncode != 0  # told as it would be believed
                file = replay
            said, anchors, done = verdict(cli, "--capture", file)
            assert said != "secure" and anchors == "built_in" and done.returncode != 0, (said, anchors)
            assert CHOICE in done.stderr, done.stderr
            said, anchors, done = verdict(cli, "--capture", file, CHOICE)
            assert (said, anchors, done.returncode) == ("secure", "capture", 0), (said, anchors)
            assert CHOICE not in done.stderr, done.stderr
        for output in ("x.md", "x.html", "x.txt", "x.json"):
            run(cli, "export", "--capture", capture, "-o", folder / output)
            run(cli, "export", "--capture", capture, CHOICE, "-o", folder / f"own-{output}")
            assert (folder / output).read_text() != (folder / f"own-{output}").read_text(), output
        assert "secure" not in run(cli, "compare", capture, capture).stdout
        zone = folder / "zone"
        zone.write_text(". 60 IN SOA a. b. 1 2 3 4 5\n. 60 IN NS a.\na. 60 IN A 192.0.2.1\n"
                        f". 60 IN DS 1 13 2 {'AB' * 32}\n")
        said, from_where, _ = verdict(cli, "--capture", zone)
        assert said != "secure" and from_where == "built_in", (said, from_where)
    print("all as expected")


if __name__ == "__main__":
    main()
