#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What registrars and DNS hosts show, in the forms in which they do, pasted into `rootline-cli ds --compare`.

    registrar.py CLI SCHEMA
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

PROBLEMS = []


def run(cli, *arguments, text=None):
    return subprocess.run([cli, *arguments], input=text, capture_output=True, text=True, timeout=120, check=False)


def expect(what, holds):
    if not holds:
        PROBLEMS.append(what)


def forms(ds, key):
    """The same DS, or its key, as people find it."""
    digest, tag, algorithm = ds["digest"], ds["key_tag"], ds["algorithm"]
    chunks = " ".join(digest[i:i + 8] for i in range(0, 64, 8))
    yield "zone-file line", f"example.test. 3600 IN DS {tag} {algorithm} 2 {digest}\n"
    yield "brackets and comment", f"example.test. IN DS {tag} {algorithm} 2 ( {digest[:32].lower()}\n\t{digest[32:]} ) ; note 1 2 3\n"
    yield "four fields", f"{tag} {algorithm} 2 {digest}"
    yield "four fields on lines", f"{tag}\n{algorithm}\n2\n{digest}\n"
    yield "spaces in the digest", f"{tag} {algorithm} 2 {chunks}"
    yield "labels", f"Key Tag: {tag}\nAlgorithm: {algorithm} (ED25519)\nDigest Type: 2 (SHA-256)\nDigest: {digest}\n"
    yield "labels, names for numbers", f"KEY TAG = {tag}\nALGORITHM = ED25519\nDIGEST TYPE = SHA256\nDIGEST = {digest.lower()}\n" \
        if algorithm == 15 else f"Keytag: {tag}\nAlg: ECDSA-P256-SHA256\nDigest Algorithm: SHA-256\nDigest: {digest}\n"
    yield "labels, digest over lines", f"Key Tag:\t{tag}\nAlgorithm:\t{algorithm}\nDigest Type:\t2\nDigest:\t{digest[:30]}\n{digest[30:]}\n"
    yield "value below its label", f"Key Tag:\n{tag}\nAlgorithm:\n{algorithm}\nDigest Type:\n2\nDigest:\n{digest}\n"
    yield "DNSKEY", f"example.test. IN DNSKEY {key}\n"
    yield "DNSKEY in brackets", f"example.test. IN DNSKEY ( {key[:40]}\n {key[40:]} )\n"
    flags, protocol, number, public = key.split(" ", 3)
    yield "DNSKEY with labels", f"Flags: {flags}\nProtocol: {protocol}\nAlgorithm: {number}\nPublic Key: {public}\n"


def compare(cli, text, schema, *options):
    result = run(cli, "ds", "--lab", "healthy", "--compare", "-", "--json", *options, text=text)
    if not result.stdout:
        return {"pasted": [], "error": result.stderr}, result.returncode
    report = json.loads(result.stdout)
    PROBLEMS.extend(f"{error.json_path}: {error.message}" for error in schema.iter_errors(report))
    return report, result.returncode


def faults(cli, ds, schema):
    right = (ds["key_tag"], ds["algorithm"], 2, ds["digest"])
    flipped = ("0" if ds["digest"][0] != "0" else "1") + ds["digest"][1:]
    for name, fields, fault, verdict in (
            ("digest", (*right[:3], flipped), "wrong_digest", "bogus"),
            ("tag", ((right[0] + 1) % 65536, *right[1:]), "wrong_key_tag", "bogus"),
            ("algorithm", (right[0], 8, 2, right[3]), "wrong_algorithm", "bogus"),
            ("cut off", (*right[:3], right[3][:-2]), "short_digest", "bogus"),
            ("unknown", (1, 13, 2, "AB" * 32), "no_such_key", "bogus"),
            ("digest type", (right[0], right[1], 3, "AB" * 32), "unknown_digest_type", "insecure"),
    ):
        report, status = compare(cli, " ".join(str(field) for field in fields), schema)
        found = [each["fault"] for each in report["pasted"]]
        expect(f"wrong {name}: {found} {report.get('error')}", found == [fault])
        told = report.get("if_published", {}).get("verdict")
        expect(f"wrong {name}: {told}, status {status}", told == verdict and status == {"bogus": 1, "insecure": 3}[verdict])


def main():
    cli, schema_file = sys.argv[1:3]
    schema = jsonschema.Draft202012Validator(json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8")))
    told = json.loads(run(cli, "ds", "--lab", "healthy", "--json").stdout)
    PROBLEMS.extend(f"{error.json_path}: {error.message}" for error in schema.iter_errors(told))
    text = run(cli, "ds", "--lab", "healthy").stdout
    ds = told["wanted"][0]
    key = next(line.split(" IN DNSKEY ")[1] for line in text.splitlines() if " IN DNSKEY " in line)
    for name, form in forms(ds, key):
        report, status = compare(cli, form, schema)
        found = [(each["fault"], each["published"]) for each in report["pasted"]]
        expect(f"{name}: {found} {report.get('error')}", found == [("ok", True)])
        expect(f"{name}: status {status}", status == 0)
    faults(cli, ds, schema)
    two = f"example.test. IN DS {ds['key_tag']} {ds['algorithm']} 2 {ds['digest']}\nexample.test. IN DS 4711 13 2 {'CD' * 32}\n"
    report, status = compare(cli, two, schema)
    expect("two lines are not two records", [each["fault"] for each in report["pasted"]] == ["ok", "no_such_key"] and status == 0)
    long = json.loads(run(cli, "ds", "--lab", "healthy", "--digest", "sha384", "--json").stdout)
    expect("SHA-384 is not given", [each["digest_type"] for each in long["wanted"]] == [4])
    for pasted in ("", "hello", "1 2 3", "\0\xff" * 50, "DS " * 5000):
        result = run(cli, "ds", "--lab", "healthy", "--compare", "-", text=pasted)
        expect(f"{pasted[:10]!r}: {result.returncode} {result.stderr!r}",
               result.returncode == 5 and result.stderr.count("\n") == 1 and not result.stdout)
    expect("too much is accepted", run(cli, "ds", "--lab", "healthy", "--compare", "-", text="x" * 70000).returncode == 5)
    stale = run(cli, "ds", "--lab", "stale-ds")
    expect(f"stale-ds: {stale.stdout}", stale.returncode == 1 and "IN DS" in stale.stdout)
    print("\n".join(PROBLEMS) or "every form is read, every fault is named")
    sys.exit(1 if PROBLEMS else 0)


if __name__ == "__main__":
    main()
