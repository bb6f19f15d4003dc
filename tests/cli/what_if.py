#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Suppositions and policies through the program: the fix that a story suggests, supposed, mends it; nothing supposed is
told as real; the five policies part where their limits do.

    what_if.py CLI CHECK_SCHEMA
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROBLEMS = []


def run(cli, *arguments):
    return subprocess.run([cli, *arguments], capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def check(cli, world, *suppositions, options=()):
    arguments = [word for each in suppositions for word in ("--suppose", each)]
    result = run(cli, "lab", "check", world, "--json", *options, *arguments)
    return json.loads(result.stdout) if result.stdout else {"verdict": None, "error": result.stderr}


def zone_of(report):
    return next(finding["zone"] for finding in report["findings"] if finding["severity"] == "error")


TYPO = {"rootline-scenario": 1, "name": "typo", "title": "Typo", "world": "healthy",
        "changes": {"typo": {"change": "ds-digest-typo", "zone": "example.test."}},
        "expect": {"verdict": "bogus", "cause": "DS_DIGEST_MISMATCH"}}


def stories(cli, schema, scratch):
    """Story, what is supposed (with the DS to paste filled in), the verdict that it leads to."""
    typo = scratch / "typo.json"
    typo.write_text(json.dumps(TYPO), encoding="utf-8")
    for world, supposition, wanted in (
            ("stale-ds", "replace-ds {paste}", "secure"),
            ("stale-ds", "add-ds {paste}", "secure"),
            ("stale-ds", "remove-ds all", "insecure"),
            ("ds-unsigned", "remove-ds all", "insecure"),
            (str(typo), "replace-ds {paste}", "secure"),
            ("rollback-trap", "remove-ds all", "insecure"),
    ):
        real = check(cli, world)
        expect(f"{world} is {real['verdict']}, not bogus", real["verdict"] == "bogus")
        expect(f"{world}: something of the real chain is supposed", real["supposed"] == [] and
               not any(finding["supposed"] for finding in real["findings"]))
        paste = next((finding["paste"] for finding in real["findings"] if finding["paste"]), "")
        text = supposition.format(paste=paste)
        supposed = check(cli, world, text)
        expect(f"{world}, {text}: {supposed['verdict']} instead of {wanted} {supposed.get('error', '')}",
               supposed["verdict"] == wanted)
        expect(f"{world}, {text}: not marked as supposed", bool(supposed.get("supposed")) and
               all(finding["supposed"] for finding in supposed.get("findings", [])))
        PROBLEMS.extend(f"{world}: {error.json_path}: {error.message}" for error in schema.iter_errors(supposed))


def key_tags(report, zone):
    found = next(each for each in report["zones"] if each["name"] == zone)
    return [key for key in found["dnskeys"]], found["ds"]


def changes(cli):
    """What breaks a healthy chain, and what does not; with the real signatures."""
    real = check(cli, "healthy")
    zone = real["zones"][-1]["name"]
    keys, ds = key_tags(real, zone)
    signer = next(key["key_tag"] for key in keys if key["key_tag"] in [each["key_tag"] for each in ds])
    other = next((key["key_tag"] for key in keys if key["key_tag"] != signer), None)
    expect("without its DS the zone is not unsigned", check(cli, "healthy", "remove-ds all")["verdict"] == "insecure")
    expect("without its key the zone is not bogus", check(cli, "healthy", f"drop-key {signer}")["verdict"] == "bogus")
    if other is not None:
        expect("without the key that signs its data the zone is not bogus",
               check(cli, "healthy", f"drop-key {other}")["verdict"] == "bogus")
    expect("unsigned below a DS is not bogus", check(cli, "healthy", "unsign")["verdict"] == "bogus")
    expect("unsigned, and the DS removed first, is not insecure",
           check(cli, "healthy", "remove-ds all", "unsign")["verdict"] == "insecure")
    expect("removed and entered again is not secure", check(cli, "healthy", "remove-ds all", "add-ds " + " ".join(
        str(ds[0][part]) for part in ("key_tag", "algorithm", "digest_type", "digest")))["verdict"] == "secure")
    expect("one DS more that fits nothing breaks the chain",
           check(cli, "healthy", "add-ds 4711 13 2 " + "AB" * 32)["verdict"] == "secure")
    expect("ten years later is not bogus", check(cli, "healthy", "at 2046-01-01T00:00:00Z")["verdict"] == "bogus")
    expect("the parent's zone is not meant by \"in\"",
           check(cli, "healthy", "remove-ds all in " + real["zones"][1]["name"])["verdict"] == "insecure")
    key = "add-key 257 3 13 " + "oXiGYrSTO+LSCJ3mohc8EP+CzF9KxBj8/ydXJ22pKuZP3VAC3/Md/k7xZfz470CoRyZJ6gV6vml07IC3d8xqhA=="
    expect("a key more breaks the chain", check(cli, "healthy", key)["verdict"] == "secure")


def mistakes(cli):
    for supposition, fragment in (("frobnicate", "can be assumed"), ("remove-ds", "key tag"), ("remove-ds 1", "no such DS"),
                                  ("drop-key 1", "no such key"), ("add-ds 1 2", "digest"), ("apply-cds", "CDS"),
                                  ("at noon", "needs a time"), ("only-server a.b", "no answer of that server"), ("unsign now", "may follow"),
                                  ("remove-ds all in elsewhere.test", "not a zone of this chain")):
        result = run(cli, "lab", "check", "healthy", "--suppose", supposition)
        expect(f"--suppose \"{supposition}\": status {result.returncode}, {result.stderr!r}",
               result.returncode == 2 and fragment in result.stderr and result.stderr.count("\n") == 1 and not result.stdout)


def told(cli):
    text = run(cli, "lab", "check", "healthy", "--suppose", "remove-ds all").stdout
    expect("the text does not say that it is not real", text.startswith("Hypothetical"))


def policies(cli, schema):
    report = check(cli, "healthy", options=("--policies",))
    expect("the policies are not told", [each["policy"] for each in report["policies"]] ==
           ["unbound", "bind", "bind-9.18", "knot", "powerdns", "rfc9905"])
    expect("the healthy world is not secure for all", all(each["verdict"] == "secure" for each in report["policies"]))
    expect("a policy without sources", all(each["sources"] for each in report["policies"]))
    compared = {each["policy"] for each in report["policies"] if each["compared_with"]}
    expect(f"compared with real programs: {compared}", compared == {"unbound", "bind-9.18"})
    PROBLEMS.extend(f"policies: {error.json_path}: {error.message}" for error in schema.iter_errors(report))
    bad = run(cli, "lab", "check", "healthy", "--policy", "frobnicate")
    expect("an unknown policy is accepted", bad.returncode == 2 and "unbound" in bad.stderr)


def main():
    cli, schema_file = sys.argv[1:3]
    schema = jsonschema.Draft202012Validator(json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as scratch:
        stories(cli, schema, pathlib.Path(scratch))
    changes(cli)
    mistakes(cli)
    policies(cli, schema)
    told(cli)
    print("\n".join(PROBLEMS) or "suppositions and policies hold")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
