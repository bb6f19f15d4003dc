#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Breaks worlds at random and asks Unbound whether it is of Rootline's opinion.

    random_worlds.py ROOTLINE_CLI [--from SEED] [--count N] [--keep DIR]

Each seed makes one scenario of the lab: five zones with keys, denial and records drawn by lot, up to three changes, one question.
`rootline-cli lab check` validates it, `rootline-cli lab serve` serves it to a fresh Unbound, and the verdicts have to agree, but
for what EXPLAINED and EXPLAINED_CAUSES say. A scenario that they disagree about is left in DIR. No clock leeway is given to
Unbound, so that an end is an end for both. Exit status: 0 all agree, 1 a disagreement or a crash, 77 something needed is missing.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import lab_serving

ALGORITHMS = ["ECDSAP256SHA256"] * 5 + ["ED25519"] * 3 + ["ECDSAP384SHA384", "ED448", "RSASHA256", "RSASHA512"]
RECORDS = ["@ A 198.51.100.10", "@ MX 10 mail", "mail A 198.51.100.20", "www A 198.51.100.10", "www AAAA 2001:db8:10::10",
           "*.w A 198.51.100.77", "deep.w A 198.51.100.78", "alias CNAME www", "twice CNAME alias", "wa CNAME foo.w",
           "gone CNAME nowhere", "a.b.c A 198.51.100.5", "*.x CNAME www", "d DNAME e", "www.e A 198.51.100.9",
           "out CNAME www.second.test.", "loop CNAME loop2", "loop2 CNAME loop", '*.t TXT "wild"']
ADDRESSES = {".": 1, "test.": 11, "example.test.": 21, "second.test.": 31, "sub.example.test.": 41}
OWNERS = ["@", "www", "mail", "*.w", "alias", "twice", "d", "a.b.c", "*.x", "wa", "gone"]
QUESTIONS = (
    (75, [f"{owner}.example.test. {rtype}".replace("@.", "") for owner, rtype in (
        pair.split() for pair in (
            "www A,www AAAA,www MX,nothere A,foo.w A,deep.w A,x.deep.w A,foo.w MX,alias A,alias MX,twice A,wa A,gone A,c A,b.c A,"
            "b.c TXT,zz.c A,foo.x A,foo.x MX,www.d A,nope.d A,@ DNSKEY,@ SOA,@ NS,@ CAA,out A,mail A,q.t TXT,q.t A,w A,*.w A").split(","))]),
    (15, ["www.sub.example.test. A", "sub.example.test. A", "nope.sub.example.test. A", "sub.example.test. DS",
          "www.second.test. A", "nope.second.test. A", "q.w.second.test. A"]),
    (10, ["test. A", "nothere.test. A", "test. SOA", "test. DNSKEY", ". NS", ". SOA", "nope. A", "example.test. DS", "second.test. DS"]))
CHANGES = ("stale-ds ds-digest-typo ds-algorithm-wrong ds-tag-wrong drop-ds unsign drop-key clear-zone-flag clear-sep-flag "
           "wrong-protocol revoke-key expire not-yet-valid corrupt-signature shorten-signature drop-signature wrong-signer "
           "wrong-labels forge-signature edit-rdata change-rdata change-ttl drop-records drop-denial omit-proof shorten-gap "
           "list-type bad-server").split()
ABOUT_KEYS = ("drop-key", "clear-zone-flag", "clear-sep-flag", "wrong-protocol", "revoke-key")
ABOUT_SIGNATURES = ("expire", "not-yet-valid", "corrupt-signature", "shorten-signature", "drop-signature", "wrong-signer",
                    "wrong-labels", "forge-signature")
PROOFS = ("covers-name", "matches-closest-encloser", "covers-next-closer", "matches-wildcard", "covers-wildcard", "proves-delegation")
WAYS = ("without-edns", "strips-dnssec", "forgets-case", "truncates-without-tcp", "lame")

# A kind of change → why Unbound may say something else.
EXPLAINED = {
    "revoke-key": "Unbound goes on using a revoked key that no anchor of RFC 5011 is about",
    "wrong-signer": "Unbound takes the zone to be the one that the signature names, in an unsigned zone, too",
    "bad-server": "Unbound asks the server that answers, or gives up on all of them",
}
# Our cause → why Unbound may see nothing wrong.
EXPLAINED_CAUSES = {
    "RRSIG_LABELS_WRONG": "Unbound takes an NSEC3 that is signed as a wildcard's; no wildcard makes one",
}


def keys(lot):
    algorithm = lot.choice(ALGORITHMS)
    if lot.random() < 0.25:
        return [{"algorithm": algorithm, "role": "csk"}]
    found = [{"algorithm": algorithm, "role": role} for role in ("ksk", "zsk")]
    if lot.random() < 0.15:
        found.append({"algorithm": algorithm, "role": "standby"})
    if lot.random() < 0.12:
        other = lot.choice(ALGORITHMS)
        found += [{"algorithm": other, "role": role, "label": "b"} for role in ("ksk", "zsk")]
    return found


def denial(lot):
    if lot.random() < 0.5:
        return {"type": "nsec"}
    style = {"type": "nsec3", "iterations": lot.choice([0, 0, 0, 1, 10])}
    if lot.random() < 0.4:
        style["opt-out"] = True
    if lot.random() < 0.3:
        style["salt"] = "AB01"
    return style


def zone(lot, name, records=()):
    under = "root-servers." if name == "." else name
    address = ADDRESSES[name]
    made = {"name": name, "keys": keys(lot), "lifetime": {"from": "-1d", "until": "13d"},
            "key-set-lifetime": {"from": "-3d", "until": "27d"}, "denial": denial(lot),
            "servers": [f"ns{number}.{under} 192.0.2.{address + number - 1}" for number in (1, 2)]}
    if records:
        made["records"] = list(records)
        draw = lot.random()
        if draw < 0.1:
            made["keys"] = []
        elif draw < 0.17:
            made["ds-in-parent"] = False
    return made


def change(lot):
    name = lot.choice(["example.test."] * 5 + ["test.", "second.test.", "sub.example.test.", "."])
    kind = lot.choice(CHANGES)
    if kind == "drop-ds" and name == ".":
        name = "test."  # without an anchor there is nothing to validate
    made = {"change": kind, "zone": name}

    def owner(label):
        return name if label == "@" else f"{label}.{name}" if name != "." else f"{label}."

    label = lot.choice(OWNERS if name == "example.test." else ["@", "www"])
    if kind in ABOUT_KEYS:
        made["role"] = lot.choice(["ksk", "zsk", "csk"])
    if kind in ABOUT_SIGNATURES:
        rtype = lot.choice(["DNSKEY", "SOA", "DS", "NSEC", "NSEC3", "A", "CNAME", None, None])
        if rtype:
            made["type"] = rtype
        if rtype in ("DNSKEY", "SOA"):
            made["owner"] = name
        elif rtype in ("A", "CNAME"):
            made["owner"] = owner(label)
    more = {
        "revoke-key": lambda: {"in-ds": True} if lot.random() < 0.5 else {},
        "wrong-signer": lambda: {"signer": lot.choice(["test.", "example.test.", "second.test."])},
        "wrong-labels": lambda: {"difference": lot.choice([-1, 1])},
        "forge-signature": lambda: {"same-tag": True} if lot.random() < 0.5 else {},
        "change-rdata": lambda: {"owner": owner("www"), "type": "A", "rdata": "198.51.100.66"},
        "edit-rdata": lambda: {"owner": owner("www"), "type": "A", "rdata": "198.51.100.66"},
        "change-ttl": lambda: {"owner": owner("www"), "type": "A", "ttl": lot.choice([5, 900000])},
        "drop-records": lambda: {"owner": owner("www"), "type": "A"},
        "list-type": lambda: {"owner": owner(label), "type": lot.choice(["NSEC", "NSEC3"]),
                              "listed": lot.choice(["MX", "DS", "CNAME", "DNAME", "NS", "A"])},
        "shorten-gap": lambda: {"owner": owner(label), "type": lot.choice(["NSEC", "NSEC3"])},
        "omit-proof": lambda: {"proof": lot.choice(PROOFS)},
        "bad-server": lambda: {"way": lot.choice(WAYS)},
    }
    made.update(more.get(kind, dict)())
    return made


def scenario(seed):
    lot = random.Random(seed)
    zones = [zone(lot, "."), zone(lot, "test."), zone(lot, "example.test.", RECORDS),
             zone(lot, "second.test.", ["www A 203.0.113.1", "@ A 203.0.113.2", "*.w A 203.0.113.3"]),
             zone(lot, "sub.example.test.", ["www A 203.0.113.7", "@ A 203.0.113.8"])]
    weights, questions = zip(*QUESTIONS)
    question = lot.choice(lot.choices(questions, weights)[0])
    changes = {f"change {number}": change(lot) for number in range(lot.choice([0, 1, 1, 1, 1, 2, 2, 3]))}
    return {"rootline-scenario": 1, "name": f"random-{seed}", "title": f"Drawn by lot: {seed}", "question": question, "zones": zones,
            "changes": changes, "steps": [{"say": "As it is.", "apply": list(changes), "expect": {"verdict": "secure"}}]}


def without_leeway(folder):
    file = USUAL_CONFIGURATION(folder)
    file.write_text(file.read_text().replace("server:\n", "server:\nval-sig-skew-min: 0\nval-sig-skew-max: 0\n", 1))
    return file


USUAL_CONFIGURATION = lab_serving.unbound_configuration


def compare(cli, file, told):
    """(Rootline's verdict, Unbound's); None where the scenario cannot be, such as a change to a key that is not there."""
    done = lab_serving.run(cli, "lab", "check", str(file), "--json")
    if done.returncode in (2, 5):
        told["cannot be"] += 1
        return None
    if done.returncode not in (0, 1, 3, 4):
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr[-300:]}")
    mine = json.loads(done.stdout)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        with lab_serving.serving(cli, str(file), 1, folder):
            return mine, lab_serving.unbound_verdict(folder, (mine["question"]["name"], mine["question"]["type"]))


def agrees(kinds, mine, theirs, told):
    # A resolver without an answer is still waiting for silent servers.
    if mine["verdict"] == theirs or theirs == "indeterminate":
        told["agree" if mine["verdict"] == theirs else "no answer from Unbound"] += 1
        return True
    explained = mine.get("cause") in EXPLAINED_CAUSES or any(kind in EXPLAINED for kind in kinds)
    told["explained" if explained else "disagree"] += 1
    return explained


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--from", dest="first", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()))
    options = parser.parse_args()
    if lacking := lab_serving.missing():
        print("skipped, this is missing:", ", ".join(lacking))
        sys.exit(lab_serving.SKIPPED)
    lab_serving.unbound_configuration = without_leeway
    told = collections.Counter()
    for seed in range(options.first, options.first + options.count):
        world = scenario(seed)
        file = options.keep / f"random-{seed}.json"
        file.write_text(json.dumps(world, indent=1))
        kinds = [each["change"] for each in world["changes"].values()]
        try:
            compared = compare(options.cli, file, told)
            fine = compared is None or agrees(kinds, *compared, told)
        except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
            told["fail"] += 1
            fine = False
            compared = ({"verdict": str(error)}, "nothing")
        if fine:
            file.unlink()
        else:
            print(f"{file}: rootline {compared[0]['verdict']} {compared[0].get('cause')}, unbound {compared[1]}: {', '.join(kinds)}",
                  flush=True)
    print(", ".join(f"{count} {what}" for what, count in sorted(told.items())))
    sys.exit(1 if told["disagree"] or told["fail"] or not told["agree"] else 0)


if __name__ == "__main__":
    main()
