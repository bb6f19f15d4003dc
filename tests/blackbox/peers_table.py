#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What Rootline, dnsviz, Unbound and delv say about the same servers, side by side: a Markdown table on standard output.
No test: a table to read, and to find what a peer finds and Rootline does not.

    peers_table.py --cli ROOTLINE_CLI [--testbed DIR] [--only ID ...] [--keep DIR]

Needs to be root, and dnsviz, unbound and delv. About two seconds for each scenario; a silent server costs dnsviz more.
"""
import collections
import json
import re
import shutil
import subprocess
import sys

import testbed
import through_resolver

WITHOUT_CHECKING = 5321


class Peers(through_resolver.Resolver):
    """The test bed with an Unbound that checks (the usual one), and one that does not, for delv."""

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
    others = sorted({f["code"] for f in report["findings"]} - {report["cause"]})
    return report["verdict"], (f"**{report['cause']}** " if report["cause"] else "") + ", ".join(others)


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
        return ", ".join(sorted(codes(json.loads(text or "{}"), set())))
    except ValueError:
        return "(nothing that can be read)"


def unbound(bed, scenario):
    text = said(bed, "dig", "+dnssec", "+tries=1", "+time=10", "@127.0.0.1", "-p", through_resolver.PLAIN, scenario["qname"], scenario["qtype"])
    verdict = "secure" if re.search(r"flags:[^;]* ad[; ]", text) else "bogus" if "SERVFAIL" in text else "insecure"
    reason = re.search(r"EDE: (.*)", text)
    return verdict + (f": {reason[1]}" if reason else "")


def delv(bed, scenario):
    text = said(bed, "sh", "-c", f"delv -a {bed.data / 'root.bindkeys'} @127.0.0.1 -p {WITHOUT_CHECKING} "
                f"{scenario['qname']} {scenario['qtype']} 2>&1")
    return "; ".join(dict.fromkeys(line.lstrip("; ") for line in text.splitlines() if line.startswith(";; ") or "fully" in line
                                   or "unsigned answer" in line)) or "no answer"


def main():
    parser = testbed.command_line(__doc__, "zones and configurations")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    lacking = through_resolver.missing() + [tool for tool in ("dnsviz", "delv") if not shutil.which(tool)]
    if lacking:
        print(f"skipped: missing: {', '.join(lacking)}")
        return testbed.SKIPPED
    with testbed.scratch_folder(options.keep) as scratch, Peers(options.testbed.resolve(), scratch) as bed:
        print("| scenario | Rootline | dnsviz | Unbound | delv |\n|---|---|---|---|---|")
        count = collections.Counter()
        for scenario in bed.scenarios(testbed.TABLES):
            if options.only and scenario["id"] not in options.only:
                continue
            verdict, findings = rootline(bed, options.cli.resolve(), scenario)
            cells = [f"{scenario['id']}: {scenario['what']}", f"{verdict}: {findings}".rstrip(": "), dnsviz(bed, scenario),
                     unbound(bed, scenario), delv(bed, scenario)]
            print("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |", flush=True)
            count["scenarios"] += 1
    return 0 if count["scenarios"] else 1


if __name__ == "__main__":
    sys.exit(main())
