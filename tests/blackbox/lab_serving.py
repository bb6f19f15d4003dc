#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Serves the lab's worlds, stories and lessons and lets other people's programs validate them.

    lab_serving.py ROOTLINE_CLI [--only NAME ...]

`rootline-cli lab serve` answers each scenario on port 53 of 127.77.0.0/16; a fresh Unbound with the printed hints and
anchors must come to the verdict of `rootline-cli lab check`, and `dnsviz` to the same status for the stories. A step
with another clock is served as if it were now. Every step of every scenario is served to Unbound; dnsviz needs seconds
for each and sees the first ones only.
Exit status: 0 all agree, 1 somebody disagrees, 77 Unbound or dnsviz is missing or port 53 may not be used.
"""
import argparse
import contextlib
import itertools
import json
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from dnsviz_program import dnsviz

RESOLVER_PORT = 5377
SKIPPED = 77
SECONDS = 30

NOT_FOR_DNSVIZ = {"old-anchor"}
# Where others cannot help saying something else: a resolver refuses what Rootline tells apart from an attack.
THEIR_VERDICTS = {("stripped-path", 1): "bogus"}


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, **options)


@contextlib.contextmanager
def process(*command, ready, **options):
    """A program for as long as the block lasts; `ready` is called with it until it says True."""
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options)
    try:
        until = time.monotonic() + SECONDS
        while not ready(child):
            if child.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{command[0]} did not start")
        yield child
    finally:
        child.send_signal(signal.SIGINT)
        child.wait(SECONDS)


def accepts_tcp(address, port):
    def ready(_):
        with socket.socket() as client:
            client.settimeout(0.05)
            return client.connect_ex((address, port)) == 0
    return ready


def unbound_configuration(folder):
    lines = (f'directory: "{folder}"', f'root-hints: "{folder}/root.hints"', f'trust-anchor-file: "{folder}/root.ds"',
             f"interface: 127.0.0.1@{RESOLVER_PORT}", 'module-config: "validator iterator"', 'chroot: ""', 'username: ""',
             'pidfile: ""', "use-syslog: no", "do-ip6: no", "do-not-query-localhost: no", "trust-anchor-signaling: no",
             "qname-minimisation: no", "val-bogus-ttl: 0", "aggressive-nsec: no", 'local-zone: "test." nodefault')
    (folder / "unbound.conf").write_text("server:\n" + "\n".join(lines) + "\nremote-control:\ncontrol-enable: no\n")
    return folder / "unbound.conf"


def unbound_verdict(folder, question):
    command = ("/usr/sbin/unbound", "-d", "-c", str(unbound_configuration(folder)))
    with process(*command, ready=accepts_tcp("127.0.0.1", RESOLVER_PORT)):
        answer = run("dig", "@127.0.0.1", "-p", str(RESOLVER_PORT), "+dnssec", "+tries=1", "+time=10", *question).stdout
        if "status: SERVFAIL" in answer:
            # A failure that goes away with checking disabled is a verdict; the other kind is no answer at all.
            unchecked = run("dig", "@127.0.0.1", "-p", str(RESOLVER_PORT), "+cd", "+tries=1", "+time=10", *question).stdout
            return "bogus" if "status: NOERROR" in unchecked or "status: NXDOMAIN" in unchecked else "indeterminate"
        flags = re.search(r"flags: ([a-z ]+);", answer)
        # A resolver whose servers are silent is still waiting for them.
        return "secure" if flags and " ad" in flags[1] else "insecure" if flags else "indeterminate"


def dnsviz_verdict(folder, question):
    """Status of the answer as `dnsviz grok` tells it, worst first."""
    name, rtype = question
    servers = "ns1=127.77.0.1,ns2=127.77.0.2"
    probe = folder / "probe.json"
    dnsviz("probe", "-d", "0", "-A", "-4", "-a", ".", "-x", f".:{servers}", "-R", rtype, "-o", str(probe), name, seconds=SECONDS)
    # dnsviz reads anchors as DNSKEY only: the served root's own keys, so an old anchor is not for it.
    keys = run("dig", "@127.77.0.1", "+noall", "+answer", "+tcp", ".", "DNSKEY").stdout
    (folder / "root.key").write_text(keys)
    grok = dnsviz("grok", "-t", str(folder / "root.key"), "-r", str(probe), seconds=SECONDS)
    try:
        told = json.loads(grok.stdout)
    except ValueError:
        # Debian 12's grok stops with KeyError on negative answers of unsigned zones; its print does not.
        text = dnsviz("print", "-t", str(folder / "root.key"), "-r", str(probe), seconds=SECONDS).stdout
        marks = re.findall(rf"^  \[(.)[!?]?\] *{rtype}:", text, re.M)
        return next((verdict for mark, verdict in (("!", "bogus"), ("-", "insecure"), (".", "secure")) if mark in marks),
                    "no answer")
    found = set()

    def walk(part):
        if isinstance(part, dict):
            if "status" in part and part["status"] in ("SECURE", "BOGUS", "INSECURE", "INDETERMINATE"):
                found.add(part["status"].lower())
            for value in part.values():
                walk(value)
        elif isinstance(part, list):
            for value in part:
                walk(value)

    walk({key: value for key, value in told.get(name, {}).get("queries", {}).items() if key == f"{name}/IN/{rtype}"})
    return next((verdict for verdict in ("bogus", "indeterminate", "insecure", "secure") if verdict in found), "no answer")


def serving(cli, name, step, folder):
    def ready(child):
        return child.stdout.readline().startswith("Serving")
    return process(cli, "lab", "serve", name, "--step", str(step), "--folder", str(folder), "--lang", "en", ready=ready)


def checked_steps(cli, name):
    """Each step's number and what `lab check` says of it; the first that does not exist ends it."""
    for step in itertools.count(1):
        done = run(cli, "lab", "check", name, "--step", str(step), "--json")
        if done.returncode == 2:
            return
        yield step, json.loads(done.stdout)


def compare(cli, place, mine, with_dnsviz):
    """Yields (who, what they say)."""
    question = (mine["question"]["name"], mine["question"]["type"])
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        with serving(cli, *place, folder):
            yield "unbound", unbound_verdict(folder, question)
            if with_dnsviz:
                yield "dnsviz", dnsviz_verdict(folder, question)


def missing():
    tools = [tool for tool in ("/usr/sbin/unbound", "dig", "dnsviz") if not shutil.which(tool)]
    with socket.socket() as probe:
        try:
            probe.bind(("127.77.0.1", 53))
        except OSError as error:
            tools.append(f"port 53 on 127.77.0.1 ({error.strerror})")
    return tools


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("cli")
    arguments.add_argument("--only", nargs="*", default=[])
    options = arguments.parse_args()
    if lacking := missing():
        print("skipped, this is missing:", ", ".join(lacking))
        sys.exit(SKIPPED)
    names = [line.split("\t")[0] for line in run(options.cli, "lab", "list").stdout.splitlines()]
    assert len(names) >= 26, names
    disagreements = comparisons = 0
    for name in options.only or names:
        is_lesson = name.startswith("lesson-")
        for step, mine in checked_steps(options.cli, name):
            with_dnsviz = step == 1 and not is_lesson and name not in NOT_FOR_DNSVIZ
            for who, theirs in compare(options.cli, (name, step), mine, with_dnsviz):
                comparisons += 1
                agree = theirs == THEIR_VERDICTS.get((name, step), mine["verdict"])
                disagreements += not agree
                print(f"{'ok ' if agree else 'XX '} {name} step {step}: {who} {theirs}, rootline {mine['verdict']}", flush=True)
    print(f"{comparisons} comparisons, {disagreements} disagreements")
    sys.exit(1 if disagreements or not comparisons else 0)


if __name__ == "__main__":
    main()
