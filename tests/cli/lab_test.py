#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""rootline-cli lab test: the built-in scenarios hold what they say; every typical mistake in a teacher's file is one sentence
with its line; what is no mistake in form and does nothing is found, too.

    lab_test.py CLI LESSONS_FOLDER
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

PROBLEMS = []
ZONE = "example.test."
WWW = {"owner": "www.example.test.", "type": "A"}
NOBODY = {"owner": "nobody.example.test.", "type": "A"}


def run(cli, *arguments):
    return subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


GOOD = {
    "rootline-scenario": 1, "name": "mine", "title": "Mine", "world": "healthy",
    "changes": {"typo": {"change": "ds-digest-typo", "zone": ZONE},
                "moved": {"change": "edit-rdata", "zone": ZONE, **WWW, "rdata": "192.0.2.99"}},
    "steps": [
        {"say": "Typed by hand: see `rootline-cli explain DS_DIGEST_MISMATCH`.", "apply": ["typo"],
         "predict": {"accepts": False, "because": "No key has this hash."},
         "expect": {"verdict": "bogus", "cause": "DS_DIGEST_MISMATCH"}},
        {"say": "Copied.", "undo": ["typo"], "keep": ["example.test. DS"], "apply": ["moved"],
         "expect": {"verdict": "secure"}},
        {"say": "Later.", "forget": ["example.test. DS"],
         "ask": [{"kind": "link", "wrong": "x"}, {"kind": "tag", "of": "key", "zone": "."}, {"kind": "part", "of": "ds"}]}]}


def changed(*path, to):
    """GOOD with another value there; None takes it away."""
    file = copy.deepcopy(GOOD)
    place = file
    for part in path[:-1]:
        place = place[part]
    if to is None:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return file


def step(number, **fields):
    file = copy.deepcopy(GOOD)
    file["steps"][number - 1].update(fields)
    return file


def silent(**fields):
    """GOOD with servers that do not answer in the last step."""
    file = step(3, apply=["silent"], expect={"verdict": "indeterminate"}, **fields)
    file["changes"]["silent"] = {"change": "bad-server", "zone": ZONE, "way": "silent"}
    return file


def unsigning(first_move):
    """GOOD that asks in which order a zone becomes unsigned; its changes are made by moves only."""
    file = step(2, ask=[{"kind": "order", "because": "x", "moves": [
        {"say": first_move, "apply": ["no-ds"]}, {"say": "b", "wait": "1h"}, {"say": "c", "apply": ["plain"]}]}])
    file["changes"].update({"no-ds": {"change": "drop-ds", "zone": ZONE}, "plain": {"change": "unsign", "zone": ZONE}})
    return file


# Each: the file, and what its one sentence must tell.
SILENT = {
    "another verdict": (step(2, expect={"verdict": "insecure"}), ["step 2", "insecure", "secure"]),
    "another cause": (step(1, expect={"verdict": "bogus", "cause": "RRSIG_EXPIRED"}),
                      ["step 1", "RRSIG_EXPIRED", "DS_DIGEST_MISMATCH"]),
    "a cause where nothing is broken": (step(2, expect={"verdict": "secure", "cause": "RRSIG_EXPIRED"}),
                                        ["step 2", "RRSIG_EXPIRED", "none"]),
    "the wrong answer to a question": (step(1, predict={"accepts": True, "because": "x"}), ["step 1", "accepted", "bogus"]),
    "refuses what is accepted": (step(2, predict={"accepts": False, "because": "x"}), ["step 2", "refused", "secure"]),
    "a change that fits nothing": (changed("changes", "moved", "owner", to="wwww.example.test."), ["step 2", "moved", "no effect"]),
    "a change that is so already": (changed("changes", "moved", to={"change": "set-key", "zone": ZONE, "role": "zsk",
                                                                   "published": True}), ["step 2", "moved", "already"]),
    "undone and never done": (step(2, undo=["typo", "moved"]), ["step 2", "undo", "moved"]),
    "done twice": (step(3, apply=["moved"]), ["step 3", "apply", "moved"]),
    "never used": (changed("changes", "spare", to={"change": "drop-ds", "zone": ZONE}), ["spare", "no step"]),
    "forgotten and never kept": (step(3, forget=["example.test. DS", "test. DS"]), ["step 3", "forget", "test. DS"]),
    "kept and nowhere": (step(3, keep=["www.example.test. MX"]), ["step 3", "keep", "www.example.test. MX"]),
    "a command that is none": (step(3, say="Type `rootline-cli lab chek healthy`."), ["step 3", "lab chek healthy"]),
    "a command with a world that is none": (step(3, say="Type `rootline-cli lab check atlantis`."), ["step 3", "atlantis"]),
    "an option that is none": (step(3, say="Type `rootline-cli check example.test --colour`."), ["step 3", "--colour"]),
    "a link of an answer that never came": (silent(ask=[{"kind": "link"}]), ["step 3", "link", "indeterminate"]),
    "nobody has to act": (step(2, ask=[{"kind": "who"}]), ["step 2", "who", "broken"]),
    "no cache keeps anything": (step(1, ask=[{"kind": "wait"}]), ["step 1", "wait", "keep"]),
    "a tag of nothing": (step(2, ask=[{"kind": "tag", "of": "ds", "zone": "."}]), ["step 2", "tag", "zone"]),
    "a part of nothing": (step(2, ask=[{"kind": "part", "of": "cause"}]), ["step 2", "part", "of"]),
    "no right choice": (step(2, ask=[{"kind": "choice", "ask": "x", "choices": [{"say": "a", "because": "x"},
                                                                                  {"say": "b", "because": "x"}]}]),
                        ["step 2", "choice", "right"]),
    "an order that loses somebody": (step(2, ask=[{"kind": "order", "because": "x", "moves": [
        {"say": "a", "apply": ["typo"]}, {"say": "b", "undo": ["typo"]}]}]), ["step 2", "order", "move 1"]),
    "an order that is no question": (step(2, ask=[{"kind": "order", "because": "x", "moves": [
        {"say": "a", "wait": 1}, {"say": "b", "undo": ["moved"]}]}]), ["step 2", "order", "every order"]),
    "a command in a reply": (step(1, ask=[{"kind": "link", "because": "`rootline-cli explain NO_SUCH`"}]), ["NO_SUCH"]),
    "a command in a choice": (step(1, ask=[{"kind": "choice", "ask": "x", "choices": [
        {"say": "a", "because": "`rootline-cli explain NO_SUCH`"}, {"say": "b", "right": True, "because": "x"}]}]), ["NO_SUCH"]),
    "a command in a move": (unsigning("`rootline-cli explain NO_SUCH`"), ["NO_SUCH"]),
    "a command in another language": (step(3, say={"en": "a", "de": "`rootline-cli explain NO_SUCH`"}), ["step 3", "NO_SUCH"]),
}

MISTAKES = {
    "no schema": (changed("rootline-scenario", to=None), ["rootline-scenario", "missing"]),
    "another schema": (changed("rootline-scenario", to=2), ["rootline-scenario", "2"]),
    "no name": (changed("name", to=None), ["name", "missing"]),
    "no title": (changed("title", to=None), ["title", "missing"]),
    "a title without English": (changed("title", to={"de": "Meins"}), ["en", "missing"]),
    "no such world": (changed("world", to="atlantis"), ["atlantis", "healthy"]),
    "no world and no zones": (changed("world", to=None), ["\".\""]),
    "a field that is none": (changed("chnages", to={}), ["chnages", "not known"]),
    "text for a number": (changed("rootline-scenario", to="1"), ["whole number"]),
    "a change that is none": (changed("changes", "typo", "change", to="explode"), ["explode", "ds-digest-typo"]),
    "a zone that is none": (changed("changes", "typo", "zone", to="exmaple.test."), ["exmaple.test."]),
    "a field of another change": (changed("changes", "typo", "owner", to="www"), ["owner", "not known"]),
    "a record that is none": (changed("changes", "moved", "rdata", to="192.0.2.999"), ["rdata"]),
    "a server that is none": (changed("changes", "typo", "server", to="192.0.2.77"), ["192.0.2.77"]),
    "a verdict that is none": (step(1, expect={"verdict": "broken"}), ["broken", "bogus"]),
    "applied and nowhere": (step(2, apply=["moevd"]), ["moevd"]),
    "a question without an answer": (step(1, predict={"because": "x"}), ["accepts", "missing"]),
    "an answer without a reason": (step(1, predict={"accepts": False}), ["because", "missing"]),
    "a time that is none": (step(2, at="tomorrow"), ["tomorrow", "no time"]),
    "a question that is none": (step(1, ask=["who"]), ["ask", "braces"]),
    "a question of no kind": (step(1, ask=[{"because": "x"}]), ["kind", "missing"]),
    "a question of another kind": (step(1, ask=[{"kind": "why"}]), ["why", "link"]),
    "a field of another question": (step(1, ask=[{"kind": "who", "moves": []}]), ["moves", "not known"]),
    "a tag of a proof": (step(1, ask=[{"kind": "tag", "of": "denial"}]), ["denial", "key-set-signature"]),
    "a tag of no zone": (step(1, ask=[{"kind": "tag", "of": "ds", "zone": "exmaple.test."}]), ["exmaple.test."]),
    "a tag of what": (step(1, ask=[{"kind": "tag"}]), ["of", "missing"]),
    "a choice without a question": (step(1, ask=[{"kind": "choice", "choices": []}]), ["ask", "missing"]),
    "a single choice": (step(1, ask=[{"kind": "choice", "ask": "x", "choices": [{"say": "a", "because": "x"}]}]),
                        ["choices", "from 2 to 6"]),
    "too many choices": (step(1, ask=[{"kind": "choice", "ask": "x", "choices": [{"say": "a", "because": "x"}] * 7}]),
                         ["choices", "from 2 to 6"]),
    "an order without a reason": (step(1, ask=[{"kind": "order", "moves": [{"say": "a"}, {"say": "b"}]}]),
                                  ["because", "missing"]),
    "too many moves": (step(1, ask=[{"kind": "order", "because": "x", "moves": [{"say": "a"}] * 6}]), ["moves", "from 2 to 5"]),
    "a move of nothing": (step(1, ask=[{"kind": "order", "because": "x", "moves": [{"say": "a", "apply": ["moevd"]},
                                                                                     {"say": "b"}]}]), ["moevd"]),
    "a move back in time": (step(1, ask=[{"kind": "order", "because": "x", "moves": [{"say": "a", "wait": "-1h"},
                                                                                       {"say": "b"}]}]), ["wait", "-3600"]),
    "too many questions": (step(1, ask=[{"kind": "link"}] * 5), ["more than 4"]),
    "an attack by nobody": (step(2, attack={"kind": "replay", "by": ["typo"]}), ["typo", "not applied"]),
}


def one_sentence_each(cli, folder):
    file = folder / "mine.json"
    for what, (scenario, words) in {**MISTAKES, **SILENT}.items():
        file.write_text(json.dumps(scenario, indent=1), encoding="utf-8")
        result = run(cli, "lab", "test", file)
        lines = result.stdout.splitlines()
        expect(f"{what}: {result.returncode} {result.stdout}{result.stderr}",
               result.returncode == 1 and len(lines) == 1 and f"{file}, line " in lines[0] and not result.stderr
               and all(word in lines[0] for word in words))
    broken = json.dumps(GOOD, indent=1).replace(",", "", 1)
    file.write_text(broken, encoding="utf-8")
    result = run(cli, "lab", "test", file)
    expect(f"no comma: {result.stdout}", result.returncode == 1 and "not JSON" in result.stdout)


# For each kind of change fields that fit the world "healthy", and others that fit nothing there.
KINDS = {
    "drop-key": ({"role": "ksk"}, {"role": "csk"}), "clear-zone-flag": ({"role": "ksk"}, {"role": "csk"}),
    "clear-sep-flag": ({"role": "ksk"}, {"role": "standby"}), "wrong-protocol": ({"role": "zsk"}, {"role": "csk"}),
    "revoke-key": ({"role": "ksk", "label": "1"}, {"role": "ksk", "label": "2"}),
    "sign-key-set-with": ({"role": "zsk"}, {"role": "csk"}),
    "set-key": ({"role": "ksk", "signs": False}, {"role": "ksk", "label": "2", "signs": False}),
    "set-validity": ({**WWW, "from": "-2d", "until": "1d"}, {**NOBODY, "from": "-2d", "until": "1d"}),
    "wrong-signer": ({**WWW, "signer": "test."}, {**NOBODY, "signer": "test."}),
    **{kind: (WWW, NOBODY) for kind in ("expire", "not-yet-valid", "wrong-labels", "corrupt-signature", "shorten-signature",
                                        "drop-signature", "forge-signature", "drop-records")},
    "change-ttl": ({**WWW, "ttl": 60}, {**WWW, "ttl": 3600}),
    "change-rdata": ({**WWW, "rdata": "192.0.2.9"}, {**WWW, "rdata": "198.51.100.10"}),
    "edit-rdata": ({**WWW, "rdata": "192.0.2.9"}, {**WWW, "rdata": "198.51.100.10"}),
    "shorten-gap": ({"owner": "mail.example.test.", "type": "NSEC"}, {"owner": "mail.example.test.", "type": "A"}),
    "list-type": ({"owner": "mail.example.test.", "type": "NSEC", "listed": "AAAA"},
                  {"owner": "mail.example.test.", "type": "NSEC", "listed": "A"}),
    "replay-denial": ({"owner": "www.example.test.", "proof-of": "x.example.test."}, {"owner": "www.test.", "proof-of": "x.test."}),
    "bad-server": ({"way": "silent", "server": "192.0.2.21"}, {"way": "silent", "server": "192.0.2.11"}),
    "stale-ds": ({}, {"server": "192.0.2.21"}), "drop-ds": ({"server": "192.0.2.11"}, {"server": "192.0.2.21"}),
}
# The same in a zone without keys and DS.
NOT_WHERE_UNSIGNED = {"stale-ds": {}, "ds-digest-typo": {}, "ds-algorithm-wrong": {}, "ds-tag-wrong": {}, "drop-ds": {},
                      "unsign": {}, "drop-denial": {}, "omit-proof": {"proof": "covers-name"},
                      "expire": {"owner": "www.plain.test.", "type": "A"},
                      "replay-denial": {"owner": "www.plain.test.", "proof-of": "x.plain.test."}}


def every_kind(cli, folder):
    changes = {}
    for kind, (fits, misses) in KINDS.items():
        changes[f"fits-{kind}"] = {"change": kind, "zone": ZONE, **fits}
        changes[f"misses-{kind}"] = {"change": kind, "zone": ZONE, **misses}
    for kind, fields in NOT_WHERE_UNSIGNED.items():
        changes[f"misses-unsigned-{kind}"] = {"change": kind, "zone": "plain.test.", **fields}
    for kind in ("ds-digest-typo", "ds-algorithm-wrong", "ds-tag-wrong", "unsign", "drop-denial"):
        changes[f"fits-{kind}"] = {"change": kind, "zone": ZONE}
    changes["fits-omit-proof"] = {"change": "omit-proof", "zone": ZONE, "proof": "covers-name"}
    steps, before = [], []
    for name in changes:
        steps.append({"say": name, "undo": before, "apply": [name], "expect": {"verdict": "secure"}})
        before = [name]
    plain = {"name": "plain.test.", "servers": ["ns.plain.test. 192.0.2.91"], "records": ["www A 192.0.2.92"]}
    scenario = {"rootline-scenario": 1, "name": "all", "title": "All", "world": "healthy", "zones": [plain],
                "changes": changes, "steps": steps}
    file = folder / "all.json"
    file.write_text(json.dumps(scenario, indent=1), encoding="utf-8")
    said = [line.split('"')[1] for line in run(cli, "lab", "test", file).stdout.splitlines() if "has no effect" in line]
    wanted = sorted(name for name in changes if name.startswith("misses-"))
    expect(f"no effect: not said {set(wanted) - set(said)}, wrongly said {set(said) - set(wanted)}", sorted(said) == wanted)


def folders(cli, folder):
    file = folder / "one.json"
    file.write_text(json.dumps(unsigning("a")), encoding="utf-8")
    result = run(cli, "lab", "test", folder)
    expect(f"a folder: {result.stdout}{result.stderr}", result.returncode == 0 and "one.json: all expectations are met" in result.stdout)
    # A broken chain has a cause always; who does not name it leaves it open.
    file.write_text(json.dumps(step(1, expect={"verdict": "bogus"})), encoding="utf-8")
    expect("no cause named", run(cli, "lab", "test", file).returncode == 0)
    bad = folder / "two.json"
    bad.write_text(json.dumps(step(1, expect={"verdict": "secure"})), encoding="utf-8")
    result = run(cli, "lab", "test", folder)
    expect(f"one of two: {result.stdout}", result.returncode == 1 and "one.json: all expectations are met" in result.stdout
           and "two.json, line " in result.stdout)
    empty = folder / "empty"
    empty.mkdir()
    for arguments, status in (((folder / "none.json",), 5), ((empty,), 5), (("atlantis",), 2), ((), 2)):
        result = run(cli, "lab", "test", *arguments)
        expect(f"{arguments}: {result.returncode} {result.stderr}", result.returncode == status and result.stderr)


def nothing_of_others_runs(cli, folder):
    file, made = folder / "command.json", folder / "made"
    file.write_text(json.dumps(step(3, say=f"`touch {made}` `rootline-cli lab capture healthy -o {made}`")), encoding="utf-8")
    expect("a file runs what it likes", run(cli, "lab", "test", file).returncode == 0 and not made.exists())


def main():
    cli, lessons = sys.argv[1], pathlib.Path(sys.argv[2])
    built_in = run(cli, "lab", "test", lessons)
    names = run(cli, "lab", "list").stdout.splitlines()
    expect(f"built in: {built_in.stdout}{built_in.stderr}",
           built_in.returncode == 0 and built_in.stdout.count("all expectations are met") == len(names) > 25)
    for part in (one_sentence_each, every_kind, folders, nothing_of_others_runs):
        with tempfile.TemporaryDirectory() as folder:
            part(cli, pathlib.Path(folder))
    print(*PROBLEMS, sep="\n")
    print(f"{len(PROBLEMS)} problems")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
