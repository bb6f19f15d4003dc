#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Rootline and dnsviz read each other's files, and give the same status to each zone.

    dnsviz_files.py ROOTLINE_CLI [--testbed DIR] [--only ID ...] [--all]

For scenarios of the test bed: `dnsviz probe` asks the servers, and `rootline-cli check --capture` has to say of its file
what `dnsviz grok` says; then `rootline-cli capture` asks, and `dnsviz grok` has to say of the .dnsviz.json made of it what
Rootline says. The same for the lab's worlds, which are captured without a server. Without --all a part of the scenarios.
Exit status: 0 the same but for EXPLAINED, 1 something differs, 77 something needed is missing.
"""
import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import testbed
from dnsviz_program import dnsviz

SKIPPED = 77
SECONDS = 120
SOME = ("csk", "deep", "shared", "nsec3", "wildcard", "cname", "elsewhere", "bigkey", "unsigned", "optout", "island", "ds-unsup-alg",
        "stale-ds", "ds-nokey", "exp-answer", "future", "no-zsk", "nsec-missing", "ds-expired", "dead-ns", "inconsistent")
WORLDS = ("healthy", "unsigned", "stale-ds", "ds-unsigned", "expired", "right-tag-wrong-key", "bad-denial")

STATUS = {"SECURE": "secure", "INSECURE": "insecure", "BOGUS": "bogus", "INDETERMINATE": "indeterminate",
          "LAME": "indeterminate", "INCOMPLETE": "bogus", "NON_EXISTENT": "secure", "INVALID": "bogus", "VALID": "secure"}

# (scenario, zone or question) → why the two differ.
EXPLAINED = {
    # Debian 12's grok stops with KeyError on denials from unsigned zones, its own probe's too.
    ("unsigned", "grok"): "a denial from an unsigned zone",
    ("ds-unsigned", "grok"): "a denial from an unsigned zone",
    ("stale-ds", "grok"): "a denial from an unsigned zone",
    ("optout", "grok"): "a denial from an unsigned zone",
    ("island", "grok"): "a denial from an unsigned zone",
    # dnsviz tells the DS set, whose signature expired, apart from the link that the set makes, and calls that secure.
    ("ds-expired", "ds-expired.test."): "the DS set itself is bogus in both",
    # Where parent and child share their servers, no referral tells the child's NS, and no validator asks for them; dnsviz
    # stops with KeyError without.
    ("shared", "grok"): "no NS of the child was heard",
}


def grok(probe, keys):
    done = dnsviz("grok", "-P", "-l", "info", "-t", str(keys), "-r", str(probe), seconds=SECONDS)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"error": (done.stderr.strip().splitlines() or ["no output"])[-1]}


def statuses_told_by(told, question):
    """Zone → status and (name, type) → status, in Rootline's words, from dnsviz's."""
    zones, below = {}, {}
    for name, entry in told.items():
        if "zone" not in entry and "delegation" not in entry:
            continue
        status = (entry.get("delegation") or {}).get("status") or (entry.get("zone") or {}).get("status")
        if status:
            zones[name] = STATUS.get(status, status)
    # dnsviz reports each link by itself; a zone is at most as good as the zones above it.
    for name in sorted(zones, key=lambda zone: zone.count(".") if zone != "." else 0):
        above = [below[zone] for zone in below if zone != name and (zone == "." or name.endswith("." + zone))]
        worst = next((bad for bad in ("bogus", "indeterminate", "insecure") if bad in above), None)
        below[name] = worst if worst and zones[name] in ("secure", "insecure") else zones[name]
    name, rtype = question
    answer = told.get(name, {}).get("queries", {}).get(f"{name}/IN/{rtype}", {})
    found = set()

    def walk(part):
        if isinstance(part, dict):
            if part.get("status") in STATUS and ("id" in part or "proof" in part):
                found.add(STATUS[part["status"]])
            for key, value in part.items():
                if key in ("answer", "nxdomain", "nodata", "proof"):
                    walk(value)
        elif isinstance(part, list):
            for value in part:
                walk(value)

    walk(answer)
    worst = next((word for word in ("bogus", "indeterminate", "insecure", "secure") if word in found), None)
    return below, worst


def ours(cli, capture, question, *options):
    done = subprocess.run([str(cli), "check", "--capture-anchors", "--capture", str(capture), *question, *map(str, options), "--json"], text=True,
                          capture_output=True, timeout=SECONDS, check=False)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return {}, f"exit status {done.returncode}: {done.stderr.strip()[-200:]}"
    return {zone["name"]: zone["verdict"] for zone in report["zones"]}, report["verdict"]


def differences(ident, way, mine, theirs):
    """Lines for what differs; zones that only one of them looked at are not compared."""
    (my_zones, my_answer), (their_zones, their_answer) = mine, theirs
    pairs = [(zone, my_zones[zone], their_zones[zone]) for zone in my_zones if zone in their_zones]
    if their_answer:
        pairs.append(("answer", my_answer, their_answer))
    for what, my, their in pairs:
        if my != their and (ident, what) not in EXPLAINED:
            yield f"{ident}, {way}, {what}: rootline {my}, dnsviz {their}"
    if not pairs:
        yield f"{ident}, {way}: nothing to compare ({my_answer}, {their_answer})"


def root_keys(probe, file):
    """The root's keys, as dnsviz wants to be told of trust, out of a probe's own answers."""
    import dns.message
    import dns.rdatatype
    document = json.loads(probe.read_text(encoding="utf-8"))
    for query in document["."]["queries"]:
        if query["qtype"] == "DNSKEY":
            for clients in query["responses"].values():
                for told in clients.values():
                    if told["message"]:
                        message = dns.message.from_wire(base64.b64decode(told["message"]))
                        lines = [str(rrset) for rrset in message.answer if rrset.rdtype == dns.rdatatype.DNSKEY]
                        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
                        return file
    return None


def in_bed(bed, *command):
    """Runs where the test bed's servers can be reached; dnsviz waits longer for dead ones than Rootline does."""
    subprocess.run([str(bed.folder / "serve.sh"), "run", *map(str, command)], env=bed.environment, capture_output=True,
                   timeout=SECONDS, check=False)


def check_scenario(bed, cli, scenario):
    ident = scenario["id"]
    question = (scenario["qname"], scenario["qtype"])
    keys, anchor = bed.data / "root.key", bed.data / "root.anchor"
    probe = bed.data / f"{ident}.probe.json"
    in_bed(bed, "dnsviz", "probe", "-d", "0", "-A", "-4", "-a", ".", "-x", ".:ns1=127.53.0.1,ns2=127.53.0.2", "-R", question[1],
           "-o", probe, question[0])
    if not probe.is_file():
        return [f"{ident}: dnsviz probe wrote nothing"]
    mine = ours(cli, probe, question, "--trust-anchor", anchor)
    told = grok(probe, keys)
    if "error" in told:
        found = [f"{ident}: dnsviz cannot read its own file: {told['error']}"] if (ident, "grok") not in EXPLAINED else []
    else:
        found = list(differences(ident, "their file", mine, statuses_told_by(told, question)))
    capture, export = bed.data / f"{ident}.rootline", bed.data / f"{ident}.dnsviz.json"
    in_bed(bed, cli, "capture", *question, *bed.options(), "-o", capture)
    subprocess.run([str(cli), "convert", str(capture), "-o", str(export)], capture_output=True, timeout=SECONDS, check=False)
    return found + compare_export(ident, cli, (capture, export), question, keys)


def compare_export(ident, cli, files, question, keys):
    capture, export = files
    if not export.is_file():
        return [f"{ident}: nothing was exported"]
    told = grok(export, keys)
    if "error" in told:
        return [f"{ident}, our file: dnsviz says {told['error']}"] if (ident, "grok") not in EXPLAINED else []
    return list(differences(ident, "our file", ours(cli, capture, ()), statuses_told_by(told, question)))


def check_world(cli, world, folder):
    capture, export = folder / f"{world}.rootline", folder / f"{world}.dnsviz.json"
    for file in (capture, export):
        subprocess.run([str(cli), "lab", "capture", world, "-o", str(file)], capture_output=True, timeout=SECONDS, check=False)
    document = json.loads(capture.read_text(encoding="utf-8"))
    question = (document["question"]["name"], document["question"]["type"])
    keys = root_keys(export, folder / f"{world}.key")
    return compare_export(world, cli, (capture, export), question, keys)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--testbed", type=pathlib.Path, default=testbed.HERE.parent / "testbed")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    missing = testbed.missing_tools() + ([] if shutil.which("dnsviz") else ["dnsviz"]) + ([] if os.geteuid() == 0 else ["root"])
    if missing:
        print("skipped: missing:", ", ".join(missing))
        return SKIPPED
    cli = options.cli.resolve()
    wrong, count = [], 0
    with tempfile.TemporaryDirectory(prefix="rootline-") as scratch:
        folder = pathlib.Path(scratch)
        for world in WORLDS:
            if not options.only or world in options.only:
                found = check_world(cli, world, folder)
                print(world, *(found or ["the same"]), sep="\n  " if found else ": ", flush=True)
                wrong += found
                count += 1
        with testbed.TestBed(options.testbed.resolve(), folder / "bed") as bed:
            for scenario in bed.scenarios():
                if scenario["id"] in options.only or (not options.only and (options.all or scenario["id"] in SOME)):
                    found = check_scenario(bed, cli, scenario)
                    print(scenario["id"], *(found or ["the same"]), sep="\n  " if found else ": ", flush=True)
                    wrong += found
                    count += 1
    print("\n".join([f"{count} scenarios, {len(wrong)} differences, {len(EXPLAINED)} explained"]))
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main())
