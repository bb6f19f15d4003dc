#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What Rootline, dnsviz, Unbound (with its log) and delv say about the same servers, side by side, as a Markdown table; and
whether a peer finds something that Rootline does not. Too long for every build: the table is kept in peers.md.

    peers_table.py --cli ROOTLINE_CLI [-o peers.md] [--testbed DIR] [--only ID ...] [--keep DIR]

Needs to be root, and dnsviz, unbound and delv. About four seconds for each scenario; a silent server costs dnsviz more.
Exit status: 0 Rootline reports all that peers find, or ON_PURPOSE lists it, 1 something is not, 77 a program is missing.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time

import testbed
import through_resolver

WITHOUT_CHECKING = 5321

NO_ENTRY = {"DS_ALL_UNSUPPORTED", "DS_WITHOUT_SIGNED_ZONE", "DS_MATCHES_NO_KEY", "DS_KEY_DOES_NOT_SIGN", "DNSKEY_SET_NOT_SIGNED_BY_SEP",
            "SERVERS_DISAGREE_SIGNATURES"}
# What dnsviz calls it, and the codes of Rootline that say the same.
SAME = {
    "ALGORITHM_NOT_RECOMMENDED": {"ALGORITHM_RETIRED"},
    "DIGEST_ALGORITHM_PROHIBITED": {"DS_DIGEST_IGNORED", "DS_DIGEST_WEAK"},
    "DS_DIGEST_ALGORITHM_IGNORED": {"DS_DIGEST_IGNORED"},
    "DS_DIGEST_ALGORITHM_MAYBE_IGNORED": {"DS_DIGEST_IGNORED"},
    "NO_SEP": NO_ENTRY,
    "MISSING_SEP_FOR_ALG": NO_ENTRY,
    "MISSING_RRSIG_FOR_ALG_DS": NO_ENTRY,
    "MISSING_RRSIG_FOR_ALG_DNSKEY": NO_ENTRY,
    "MISSING_RRSIG": {"DS_WITHOUT_SIGNED_ZONE", "RRSIG_MISSING"},
    "MISSING_NSEC_FOR_NODATA": {"DS_WITHOUT_SIGNED_ZONE", "DENIAL_MISSING"},
    "MISSING_NSEC_FOR_NXDOMAIN": {"DENIAL_MISSING"},
    "EXPIRATION_IN_PAST": {"RRSIG_EXPIRED", "SERVERS_DISAGREE_SIGNATURES"},
    "INCEPTION_IN_FUTURE": {"RRSIG_NOT_YET_VALID"},
    "SIGNATURE_INVALID": {"RRSIG_INVALID"},
    "SERVER_INVALID_RESPONSE_UDP": {"SERVER_REFUSES", "SERVER_LAME"},
    "SERVER_UNRESPONSIVE_UDP": {"SERVER_SILENT"},
    "NS_NAME_NOT_IN_CHILD": {"NS_SETS_DIFFER"},
    "GLUE_MISMATCH": {"GLUE_DIFFERS"},
    "MISSING_GLUE_FOR_NS_NAME": {"GLUE_MISSING"},
    "DNSKEY_MISSING_FROM_SERVERS": {"SERVERS_DISAGREE_KEYS"},
}
# What Rootline does not tell here, and why.
ON_PURPOSE = {
    "GLUE_PRIVATE_IP": "all servers of the test bed have private addresses, the root's too: then PRIVATE_ADDRESS says nothing",
    "NS_NAME_PRIVATE_IP": "the same",
}
# Where a validator has another verdict than Rootline, and why.
OTHER_VERDICTS = {
    ("inconsistent", "delv"): "it got the copy of the server that is behind; Rootline hears both, and says which is behind",
    ("two-hosts", "delv"): "it got keys of one host and signatures of the other, as SERVERS_DISAGREE_KEYS warns",
}


class Peers(through_resolver.Resolver):
    """The test bed with an Unbound that checks (the usual one), and one that does not, for delv."""

    def __init__(self, folder, data):
        super().__init__(folder, data)
        self.log = []

    def start(self, ready, *command):
        """What a server says later is kept: its log, and a full pipe would stop it."""
        super().start(ready, *command)
        threading.Thread(target=lambda output: self.log.extend(output), args=(self.running[-1].stdout,), daemon=True).start()

    def write_configuration(self):
        file = super().write_configuration()
        file.write_text(file.read_text(encoding="utf-8").replace("server:", "server:\n val-log-level: 2", 1), encoding="utf-8")
        return file

    def __enter__(self):
        super().__enter__()
        text = (self.data / "unbound.conf").read_text(encoding="utf-8")
        text = re.sub(r"\n (interface|tls-\w+|https-port)[^\n]*", "", text)
        file = self.data / "unbound-plain.conf"
        file.write_text(text.replace("server:", f'server:\n interface: 127.0.0.1@{WITHOUT_CHECKING}\n module-config: "iterator"', 1),
                        encoding="utf-8")
        self.start("start of service", "unbound", "-d", "-c", file)
        return self

    def options(self):
        return testbed.TestBed.options(self)


def said(bed, *command):
    try:
        return bed.run(command).stdout
    except subprocess.TimeoutExpired:
        return ""


def rootline(bed, cli, scenario):
    options = scenario.get("options") or ["--all-servers"]
    report = json.loads(said(bed, cli, "check", scenario["qname"], scenario["qtype"], *bed.options(), *options, "--json"))
    codes_told = {f["code"] for f in report["findings"]}
    return report["verdict"], report["cause"], codes_told


def codes(tree, found):
    """Every error and warning of dnsviz grok, wherever it stands."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key in ("errors", "warnings"):
                found.update(item["code"] for item in value)
            codes(value, found)
    elif isinstance(tree, list):
        for value in tree:
            codes(value, found)
    return found


def dnsviz(bed, scenario):
    file = bed.data / "probe.json"
    said(bed, "dnsviz", "probe", "-d", "0", "-A", "-4", "-a", ".", "-x", ".:ns1=127.53.0.1,ns2=127.53.0.2", "-R", scenario["qtype"],
         "-o", file, scenario["qname"])
    text = said(bed, "dnsviz", "grok", "-P", "-l", "warning", "-r", file)
    try:
        return codes(json.loads(text or "{}"), set())
    except ValueError:
        return {"(nothing that can be read)"}


def unbound(bed, scenario):
    before = len(bed.log)
    text = said(bed, "dig", "+dnssec", "+tries=2", "+time=9", "@127.0.0.1", "-p", through_resolver.PLAIN, scenario["qname"], scenario["qtype"])
    verdict = ("secure" if re.search(r"flags:[^;]* ad[; ]", text) else "bogus" if "SERVFAIL" in text else "insecure" if "status: " in text
               else "no answer")
    time.sleep(0.1)  # for the log's last line
    reasons = re.findall(r"validation failure <[^>]*>: (.*)", "".join(bed.log[before:]))
    ede = re.search(r"EDE: (.*)", text)
    return verdict, "; ".join(dict.fromkeys(reasons + ([f"EDE {ede[1].split(': (')[0]}"] if ede else [])))


def delv(bed, scenario):
    text = said(bed, "sh", "-c", f"delv -a {bed.data / 'root.bindkeys'} @127.0.0.1 -p {WITHOUT_CHECKING} "
                f"{scenario['qname']} {scenario['qtype']} 2>&1")
    verdict = "secure" if "fully validated" in text and "resolution failed: RRSIG" not in text else "insecure" if "unsigned answer" in text else "bogus"
    lines = [line.lstrip("; ") for line in text.splitlines() if line.startswith(";; ")]
    lines = [re.sub(r": 127\.0\.0\.1#\d+|\(keyid=\d+\)", "", line) for line in lines if "ncache" not in line]
    return verdict, "; ".join(dict.fromkeys(lines)) if verdict == "bogus" else ""


def row_of(bed, cli, scenario):
    """The cells of a row, and what peers find or say that Rootline does not."""
    verdict, cause, told = rootline(bed, cli, scenario)
    theirs = dnsviz(bed, scenario)
    validated = {"Unbound": unbound(bed, scenario), "delv": delv(bed, scenario)}
    ours = ", ".join([f"**{code}**" if code == cause else code for code in sorted(told, key=lambda code: (code != cause, code))])
    cells = [f"{scenario['id']}: {scenario['what']}", f"{verdict}: {ours}".rstrip(": "), ", ".join(sorted(theirs))]
    cells += [f"{other}: {why}".rstrip(": ") for other, why in validated.values()]
    missed = [f"{scenario['id']}: dnsviz finds {code}" for code in sorted(theirs - set(ON_PURPOSE)) if not SAME.get(code, set()) & told]
    missed += [f"{scenario['id']}: {who} says {other}, Rootline {verdict}" for who, (other, _) in validated.items()
               if other != verdict and (scenario["id"], who) not in OTHER_VERDICTS]
    return cells, missed


HEAD = """# What each says of the same servers

Made by `peers_table.py -o peers.md` (see there); the test bed's scenarios with those of `more_scenarios.py`. Rootline's cause is
bold. dnsviz: codes of its errors and warnings. Unbound: verdict, the reasons in its log, extended error. delv: its messages,
where it refuses.

"""


def notes():
    lines = ["", "What dnsviz finds and Rootline does not tell, on purpose:", ""]
    lines += [f"* `{code}`: {why}" for code, why in ON_PURPOSE.items()]
    lines += ["", "Where a validator has another verdict:", ""]
    return lines + [f"* {scenario}, {who}: {why}" for (scenario, who), why in OTHER_VERDICTS.items()] + [""]


def main():
    parser = testbed.command_line(__doc__, "zones and configurations")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("-o", "--output", type=pathlib.Path, help="write the table there")
    options = parser.parse_args()
    lacking = through_resolver.missing() + [tool for tool in ("dnsviz", "delv") if not shutil.which(tool)]
    if lacking:
        print(f"skipped: missing: {', '.join(lacking)}")
        return testbed.SKIPPED
    lines, missed = ["| scenario | Rootline | dnsviz | Unbound | delv |", "|---|---|---|---|---|"], []
    with testbed.scratch_folder(options.keep) as scratch, Peers(options.testbed.resolve(), scratch) as bed:
        for scenario in bed.scenarios(testbed.TABLES):
            if options.only and scenario["id"] not in options.only:
                continue
            cells, more = row_of(bed, options.cli.resolve(), scenario)
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
            missed += more
            print(lines[-1], flush=True)
    if options.output:
        options.output.write_text(HEAD + "\n".join(lines + notes()), encoding="utf-8")
    print("\n".join(missed) or f"{len(lines) - 2} scenarios: peers find nothing that Rootline does not tell")
    return 1 if missed or len(lines) == 2 else 0


if __name__ == "__main__":
    sys.exit(main())
