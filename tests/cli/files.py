#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""rootline-cli and the files that it writes: two writers, an edited list, a power cut, a full disk, links that somebody else made,
and signals.

    files.py CLI
"""
import json
import os
import pathlib
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import time

PROBLEMS = []


def run(cli, *arguments, text=None, limit=None, **more):
    def bounded():
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    return subprocess.run([cli, *map(str, arguments)], input=text, capture_output=True, text=True, timeout=120, check=False,
                          preexec_fn=bounded, **more)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def refused(what, result, status, *words):
    said = result.stderr
    expect(f"{what}: {result.returncode} {said}", result.returncode == status and said.count("\n") == 1
           and all(str(word) in said for word in words))


def inputs_of(file):
    return sorted(json.loads(line)["input"] for line in file.read_text(encoding="utf-8").splitlines())


def edited_list(cli, folder):
    """A line on top, one twice, one taken away: every line of the list has a result, and what was done is not done again."""
    names, out = folder / "names", folder / "edited.jsonl"
    names.write_text("a.example.test\nb.example.test\nc.example.test\nc.example.test\n")
    run(cli, "batch", names, "--lab", "healthy", "-o", out)
    names.write_text("new.example.test\na.example.test\nc.example.test\nc.example.test\nc.example.test\n")
    again = run(cli, "batch", names, "--lab", "healthy", "-o", out)
    expect(f"an edited list: {inputs_of(out)}",
           inputs_of(out) == ["a.example.test", "b.example.test"] + ["c.example.test"] * 3 + ["new.example.test"])
    expect(f"an edited list: {again.stderr}", "2 names" in again.stderr and "3 line" in again.stderr)
    # The same names in another world are other lines, and so they are by another policy.
    names.write_text("www.example.test\n")
    out.unlink()
    run(cli, "batch", names, "--lab", "healthy", "-o", out)
    other = run(cli, "batch", names, "--lab", "stale-ds", "-o", out)
    expect(f"another world: {other.returncode}", other.returncode == 1 and len(inputs_of(out)) == 2)
    run(cli, "batch", names, "--lab", "stale-ds", "--policy", "unbound", "-o", out)
    expect("another policy is taken for the same", len(inputs_of(out)) == 3)
    back = run(cli, "batch", names, "--lab", "healthy", "-o", out)
    expect(f"back again: {back.returncode} {back.stderr}", back.returncode == 0 and "0 names" in back.stderr)
    # What an earlier version wrote names no world.
    old = [json.loads(line) for line in out.read_text().splitlines()][:1]
    del old[0]["world"]
    out.write_text(json.dumps(old[0], separators=(",", ":")) + "\n")
    expect("results without a world are forgotten", "0 names" in run(cli, "batch", names, "--lab", "healthy", "-o", out).stderr)


def power_cut(cli, folder):
    names, out = folder / "names", folder / "cut.jsonl"
    names.write_text("".join(f"n{number}.example.test\n" for number in range(9)))
    run(cli, "batch", names, "--lab", "healthy", "-o", out)
    whole = out.read_bytes()
    for kept in (len(whole), len(whole) - 30, whole.index(b"\n") + 1):
        for zeros in (1, 4096, 200_000):
            out.write_bytes(whole[:kept] + bytes(zeros))
            mended = run(cli, "batch", names, "--lab", "healthy", "-o", out)
            expect(f"{kept} octets and {zeros} zeros: {mended.stderr}", mended.returncode == 0 and len(inputs_of(out)) == 9
                   and len(set(inputs_of(out))) == 9)
    out.write_bytes(bytes(5000))
    refused("nothing but zeros", run(cli, "batch", names, "--lab", "healthy", "-o", out), 2, out)
    expect("a file of zeros is changed", out.read_bytes() == bytes(5000))


def two_writers(cli, folder):
    out = folder / "both.jsonl"
    with subprocess.Popen([cli, "batch", "-", "--lab", "healthy", "-o", out], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True) as first:
        first.stdin.write("www.example.test\n")
        first.stdin.flush()  # the list goes on; its first line is answered nevertheless
        end = time.monotonic() + 60
        while not (out.exists() and out.stat().st_size) and time.monotonic() < end:
            time.sleep(0.02)
        expect("a slow list waits for its end", out.exists() and out.stat().st_size > 0)
        before = out.read_bytes() if out.exists() else b""
        refused("a second writer", run(cli, "batch", "-", "--lab", "healthy", "-o", out, text="x.example.test\n"), 2, out, "nother batch")
        expect("a second writer writes", out.read_bytes() == before)
        first.stdin.write("b.example.test\n")
        first.stdin.close()
        expect("the first writer does not end", first.wait(60) == 0)
    expect(f"two writers: {inputs_of(out)}", inputs_of(out) == ["b.example.test", "www.example.test"])
    third = run(cli, "batch", "-", "--lab", "healthy", "-o", out, text="www.example.test\n")
    expect("the lock outlives its owner", third.returncode == 0 and "0 names" in third.stderr)


def output_is_input(cli, folder):
    scenario = folder / "sc.json"
    scenario.write_text('{"schema": 1}\n')
    link, hard = folder / "link", folder / "hard"
    link.symlink_to(scenario)
    os.link(scenario, hard)
    capture = folder / "x.rootline"
    run(cli, "lab", "capture", "healthy", "-o", capture)
    captured = capture.read_bytes()
    for output in (scenario, link, hard, folder / "." / "sc.json"):
        for arguments in (("lab", "capture", scenario, "-o", output), ("batch", scenario, "-o", output),
                          ("lab", "worksheet", scenario, "-o", output), ("export", "--lab", scenario, "-o", output),
                          ("convert", scenario, "-o", output), ("zone", scenario, "-o", output), ("zone", scenario, "--junit", output),
                          ("check", "--capture", scenario, "--junit", output), ("batch", "-", "--root-hints", scenario, "-o", output),
                          ("capture", "example.test", "--trust-anchor", scenario, "-o", output),
                          ("plan", "--lab", scenario, "move", "--ics", output), ("lab", "check", scenario, "--junit", output)):
            refused(arguments, run(cli, *arguments), 2, output, scenario.name)
    with scenario.open() as stream:
        refused("standard input", run(cli, "batch", "-", "-o", scenario, stdin=stream), 2, scenario)
    refused("two outputs", run(cli, "batch", "-", "--lab", "healthy", "-o", folder / "one", "--junit", folder / "one", text=""), 2, "one")
    expect("an input is changed", scenario.read_text() == '{"schema": 1}\n')
    refused("a capture twice", run(cli, "check", "--capture", capture, "--capture", capture), 2, "--capture")
    # A name is no file, even where a file is called so.
    (folder / "example.test").write_text("")
    expect("a name is taken for a file", "already uses" not in
           run(cli, "export", "example.test", "--lab", "healthy", "-o", "example.test", cwd=folder).stderr)
    expect("a capture is changed", capture.read_bytes() == captured)


def full_disk(cli, folder):
    """/dev/full, and a limit to the length of files: told by what it is, with the file's name."""
    capture = folder / "whole.rootline"
    run(cli, "lab", "capture", "healthy", "-o", capture)
    for arguments in (("lab", "capture", "healthy"), ("export", "--lab", "healthy", "--theme", "light"),
                      ("convert", capture), ("batch", "-", "--lab", "healthy")):
        output = "/dev/full"
        if arguments[0] == "export":
            link = folder / "full.svg"
            link.unlink(missing_ok=True)
            link.symlink_to(output)
            output = link
        result = run(cli, *arguments, "-o", output, text="www.example.test\n")
        expect(f"{arguments}: {result.returncode} {result.stderr}", result.returncode == (4 if arguments[0] == "batch" else 2) and f"{output} cannot be written: the disk is full"
               in result.stderr)
    kept = folder / "kept.rootline"
    kept.write_bytes(b"kept")
    refused("a bounded file", run(cli, "lab", "capture", "healthy", "-o", kept, limit=1000), 2, kept, "limit for the size")
    expect("a file is lost that could not be written", kept.read_bytes() == b"kept" and
           sorted(path.name for path in folder.glob("kept*")) == ["kept.rootline"])
    out = folder / "bounded.jsonl"
    many = "".join(f"n{number}.example.test\n" for number in range(40))
    bounded = run(cli, "batch", "-", "--lab", "healthy", "-o", out, text=many, limit=5000)
    expect(f"a bounded batch: {bounded.returncode} {bounded.stderr}", bounded.returncode == 4 and f"{out} cannot be written" in bounded.stderr)
    whole = run(cli, "batch", "-", "--lab", "healthy", "-o", out, text=many)
    expect(f"after a full disk: {whole.stderr}", whole.returncode == 0 and len(set(inputs_of(out))) == len(inputs_of(out)) == 40)
    with open("/dev/full", "wb") as full:
        for arguments in (("lab", "list"), ("lab", "check", "healthy"), ("batch", "-", "--lab", "healthy"), ("lab", "capture", "healthy", "-o", "-")):
            done = subprocess.run([cli, *arguments], input=b"www.example.test\n", stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
            expect(f"{arguments} to a full disk: {done.returncode} {done.stderr}", done.returncode == (4 if arguments[0] == "batch" else 2) and b"tandard output" in done.stderr and
                   b"disk is full" in done.stderr)


def shared_folder(cli, folder):
    """Somebody else's link in a folder such as /tmp leads nowhere."""
    shared, own = folder / "shared", folder / "own"
    shared.mkdir()
    own.mkdir()
    shared.chmod(0o1777)
    victim = own / "victim"
    victim.write_text("mine\n")
    (shared / "out").symlink_to(victim)
    (shared / "folder").symlink_to(own)
    for output in (shared / "out", shared / "folder" / "victim", shared / "folder" / "new"):
        refused(output, run(cli, "lab", "capture", "healthy", "-o", output), 2, output, "symbolic link")
        refused(output, run(cli, "batch", "-", "--lab", "healthy", "-o", output, text=""), 2, output, "symbolic link")
        refused(output, run(cli, "batch", "-", "--lab", "healthy", "--junit", output, text=""), 2, output, "symbolic link")
    expect("a link is followed", victim.read_text() == "mine\n" and not (own / "new").exists())
    plain = run(cli, "lab", "capture", "healthy", "-o", shared / "plain")
    expect(f"an ordinary file there: {plain.stderr}", plain.returncode == 0 and (shared / "plain").stat().st_size > 0)
    (own / "link").symlink_to(own / "target")
    followed = run(cli, "lab", "capture", "healthy", "-o", own / "link")
    expect(f"a link of one's own: {followed.stderr}", followed.returncode == 0 and (own / "link").is_symlink() and (own / "target").exists())


def who_may_read(cli, folder):
    os.umask(0o022)
    for name in ("new.rootline", "new.rootline.gz", "new.dnsviz.json"):
        file = folder / name
        done = run(cli, "lab", "capture", "healthy", "-o", file)
        expect(f"{name}: {done.stderr} {oct(file.stat().st_mode)}", stat.S_IMODE(file.stat().st_mode) == 0o600)
    shared = folder / "group.rootline"
    shared.write_text("")
    shared.chmod(0o640)
    run(cli, "lab", "capture", "healthy", "-o", shared)
    expect("permissions that somebody gave are lost", stat.S_IMODE(shared.stat().st_mode) == 0o640)
    picture = folder / "new.svg"
    run(cli, "export", "--lab", "healthy", "-o", picture)
    expect("a picture is for its owner alone", stat.S_IMODE(picture.stat().st_mode) == 0o644)


def first_signal(cli, folder):
    """One signal is enough, whatever the list does."""
    endless = "while True: os.write(1, {!r} * 10000)"
    for number in (signal.SIGINT, signal.SIGTERM):
        for what, content in (("an endless line", b"x"), ("endless empty lines", b"\n"), ("endless lines that are no names", b"two..dots\n"),
                              ("silence", b"")):
            feed = [sys.executable, "-c", "import os,time\n" + (endless.format(content) if content else "time.sleep(100)")]
            with subprocess.Popen(feed, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as feeder:
                with subprocess.Popen([cli, "batch", "-", "--lab", "healthy", "-o", "/dev/null"], stdin=feeder.stdout, stderr=subprocess.PIPE,
                                      text=True) as batch:
                    time.sleep(1)  # nothing tells that it reads
                    batch.send_signal(number)
                    try:
                        status = batch.wait(10)
                        said = batch.stderr.read()
                        expect(f"{what}, {number}: {status} {said}", status == 4 and "Stopped" in said)
                    except subprocess.TimeoutExpired:
                        PROBLEMS.append(f"{what}: {number} does not end it")
                        batch.kill()
                feeder.kill()


def main():
    cli = sys.argv[1]
    for part in (edited_list, power_cut, two_writers, output_is_input, full_disk, shared_folder, who_may_read, first_signal):
        with tempfile.TemporaryDirectory() as folder:
            part(cli, pathlib.Path(folder).resolve())
    print("\n".join(map(str, PROBLEMS)) or "files are written whole, by one, where the user said")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
