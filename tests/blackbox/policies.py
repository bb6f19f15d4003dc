#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Lets real validators validate zones at the edge of their limits, and holds `rootline-cli --policies` against them.

    policies.py ROOTLINE_CLI

Zones with RSASHA1 and RSASHA1-NSEC3-SHA1 keys, with NSEC3 iterations around 50 and 150, with a revoked key that the DS
names, and with signatures a little before and after their time are served by `rootline-cli lab serve`. Unbound must come to the verdict of policy "unbound", delv to that of the BIND of its version.
Exit status: 0 all agree, 1 somebody disagrees, 77 a program is missing or port 53 may not be used.
"""
import json
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from lab_serving import RESOLVER_PORT, SKIPPED, accepts_tcp, process, run, serving, unbound_configuration, unbound_verdict


def scenario(name, zone, question, *changes):
    return {"changes": {f"c{number}": {"zone": "example.test.", **change} for number, change in enumerate(changes)},
            "rootline-scenario": 1, "name": name, "title": name, "world": "healthy", "question": question, "zones": [zone],
            "expect": {"verdict": "secure"}}


def keys(algorithm):
    return [{"algorithm": algorithm, "role": "ksk"}, {"algorithm": algorithm, "role": "zsk"}]


def scenarios():
    for algorithm in ("RSASHA1", "RSASHA1-NSEC3-SHA1", "RSASHA256"):
        yield scenario(algorithm.lower(), {"name": "example.test.", "keys": keys(algorithm)}, "www.example.test. A")
    for iterations in (0, 50, 51, 100, 150, 151, 500):
        zone = {"name": "example.test.", "denial": {"type": "nsec3", "iterations": iterations, "salt": "AB"}}
        yield scenario(f"nsec3-{iterations}", zone, "nowhere.example.test. A")


def changed_scenarios():
    """What validators disagree about: REVOKE on the way from a DS, and how much a clock may be off."""
    question, zone = "www.example.test. A", {"name": "example.test."}
    yield scenario("revoked-in-ds", zone, question, {"change": "revoke-key", "role": "ksk", "in-ds": True})
    for name, begin, end in (("expired-30min", "-10d", "-30m"), ("expired-3h", "-10d", "-3h"), ("expired-30h", "-10d", "-30h"),
                             ("expired-30min-of-1h", "-90m", "-30m"), ("expired-2h-of-3h", "-5h", "-2h"),
                             ("early-30min", "30m", "10d"), ("early-30h", "30h", "10d")):
        yield scenario(name, zone, question, {"change": "set-validity", "owner": "www.example.test.", "type": "A",
                                              "from": begin, "until": end})


def delv_verdict(folder, question):
    """delv asks a resolver that checks nothing and validates by itself."""
    anchors = ""
    for line in (folder / "root.ds").read_text().splitlines():
        found = re.search(r"\bDS\s+(\d+)\s+(\d+)\s+(\d+)\s+([0-9A-Fa-f ]+)", line)
        if found:
            anchors += f'  "." initial-ds {found[1]} {found[2]} {found[3]} "{found[4].replace(" ", "")}";\n'
    (folder / "delv.keys").write_text("trust-anchors {\n" + anchors + "};\n")
    text = unbound_configuration(folder).read_text().replace("validator iterator", "iterator")
    (folder / "unbound.conf").write_text(text)
    with process("/usr/sbin/unbound", "-d", "-c", str(folder / "unbound.conf"), ready=accepts_tcp("127.0.0.1", RESOLVER_PORT)):
        answer = run("delv", "@127.0.0.1", "-p", str(RESOLVER_PORT), "-a", str(folder / "delv.keys"), "+root=.", *question)
    told = answer.stdout + answer.stderr
    return ("secure" if "fully validated" in told else "insecure" if "unsigned answer" in told else
            "bogus" if "resolution failed" in told else f"? {told}")


def compare(cli, folder):
    problems, table = [], []
    for each in [*scenarios(), *changed_scenarios()]:
        file = folder / f"{each['name']}.json"
        file.write_text(json.dumps(each))
        question = each["question"].replace(". ", ".  ").split()
        report = json.loads(run(cli, "lab", "check", str(file), "--policies", "--json").stdout)
        ours = {policy["policy"]: policy["verdict"] for policy in report["policies"]}
        with serving(cli, str(file), 1, folder):
            unbound, delv = unbound_verdict(folder, question), delv_verdict(folder, question)
        table.append((each["name"], ours, unbound, delv))
        if unbound != ours["unbound"]:
            problems.append(f"{each['name']}: Unbound says {unbound}, its policy {ours['unbound']}")
        if delv != ours[DELV_POLICY]:
            problems.append(f"{each['name']}: delv says {delv}, policy {DELV_POLICY} {ours[DELV_POLICY]}")
    return problems, table


def delv_policy():
    """BIND lowered its limit with 9.20."""
    version = re.search(r"(\d+)\.(\d+)", run("delv", "-v").stdout + run("delv", "-v").stderr)
    return "bind" if (int(version[1]), int(version[2])) >= (9, 19) else "bind-9.18"


def main():
    if not shutil.which("delv") or not pathlib.Path("/usr/sbin/unbound").exists():
        print("skipped: delv or Unbound is not installed")
        sys.exit(SKIPPED)
    global DELV_POLICY
    DELV_POLICY = delv_policy()
    with tempfile.TemporaryDirectory() as folder:
        try:
            problems, table = compare(sys.argv[1], pathlib.Path(folder))
        except RuntimeError as error:
            print(f"skipped: {error}")
            sys.exit(SKIPPED)
    for name, ours, unbound, delv in table:
        print(f"{name:20} unbound {unbound:9} delv {delv:9} | " + " ".join(f"{key} {value}" for key, value in ours.items()))
    print("\n".join(problems) or "the policies validate as their namesakes do")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
