#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs the built programs against real name servers (NSD, Knot) that serve a signed hierarchy on 127.53.0.0/16.

    testbed.py --cli ROOTLINE_CLI [--window ROOTLINE] [--testbed DIR] [--only ID ...] [--keep DIR]

Each scenario of the test bed is one question. Wrong are: another verdict or exit status than the table says, another
cause or zone at fault where the chain is broken, a crash, and no answer within 20 seconds. The window is asked for a
picture of a few of them. Further scenarios come from more_scenarios.py: their code is Rootline's own, and must be told. As root the servers live in a network namespace of their own on port 53, else on a free port.
Exit status: 0 all right, 1 something is wrong, 77 something that the test bed needs is not installed.
"""
import argparse
import concurrent.futures
import contextlib
import importlib.util
import json
import os
import pathlib
import random
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
EXIT_STATUS = {"secure": 0, "bogus": 1, "insecure": 3, "indeterminate": 4}
SECONDS = 20
SKIPPED = 77

# The test bed's word for a cause, and Rootline's codes for the same.
CAUSES = {
    "ds-but-unsigned": {"DS_WITHOUT_SIGNED_ZONE"},
    "ds-no-key": {"DS_MATCHES_NO_KEY"},
    "dnskey-not-signed-by-ds-key": {"DS_KEY_DOES_NOT_SIGN", "DNSKEY_SET_NOT_SIGNED_BY_SEP"},
    "rrsig-expired": {"RRSIG_EXPIRED"},
    "rrsig-not-yet-valid": {"RRSIG_NOT_YET_VALID"},
    "rrsig-invalid": {"RRSIG_INVALID"},
    "rrsig-missing": {"RRSIG_MISSING"},
    "rrsig-key-missing": {"RRSIG_KEY_MISSING"},
    "denial-missing": {"DENIAL_MISSING"},
}

# The one thing worth telling where the chain is not broken: shown in the table, no failure where it is not told yet.
REMARKS = {
    "no-ds": {"DELEGATION_UNSIGNED", "DELEGATION_OPT_OUT", "ISLAND_OF_SECURITY"},
    "nsec3-iterations": {"NSEC3_ITERATIONS_EXCESSIVE"},
    "ds-unsupported": {"DS_ALL_UNSUPPORTED"},
    "weak-algorithm": {"ALGORITHM_RETIRED"},
    "wildcard": {"WILDCARD_EXPANDED"},
    # The table's zone asks for a key that does not sign its DNSKEY set: followed, it would be bogus (RFC 7344 section 4.1).
    "cds-pending": {"CDS_PENDING", "CDS_WOULD_BREAK"},
    "standby-key": {"DNSKEY_STANDBY"},
    "ds-prepublished": {"DS_EXTRA_STANDBY"},
    "expires-soon": {"RRSIG_EXPIRES_SOON"},
    "tlsa-match": {"TLSA_SECURE"},
    "tlsa-mismatch": {"TLSA_MISMATCH"},
    "server-lame": {"SERVER_LAME", "SERVER_REFUSES"},
    "server-dead": {"SERVER_SILENT"},
    "server-inconsistent": {"SERVERS_DISAGREE_SIGNATURES"},
}

TABLES = ("scenarios.json", "scenarios.extra.json")  # the test bed's, and more_scenarios.py
PICTURES = ("ecdsa256", "unsigned", "ds-nokey", "cname-bogus", "dead-ns")


def missing_tools():
    tools = ["dnssec-signzone", "nsd", "knotd", "dig", "ip", "openssl"]
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = [tool for tool in tools if not shutil.which(tool, path=path)]
    return missing + [module for module in ("dns", "cryptography") if not importlib.util.find_spec(module)]


class TestBed:
    """The servers, from signing their zones to stopping them."""

    def __init__(self, folder, data, extra=HERE / "more_scenarios.py"):
        self.folder = folder
        self.data = data
        self.extra = extra
        self.port = None if os.geteuid() == 0 else random.randrange(20000, 30000)
        self.environment = dict(os.environ, RL_OUT=str(data), RL_NS=f"rootline-{os.getpid()}",
                                PATH=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")

    def __enter__(self):
        self.call([self.folder / "hierarchy.py", "--out", self.data, "--extra", self.extra])
        try:
            self.call([self.folder / "serve.sh", "up", *(["--port", self.port] if self.port else [])])
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def call(self, command):
        subprocess.run([str(word) for word in command], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def stop(self):
        # A second stop signal must not leave servers behind. The servers of another bed must hear it again.
        before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
        try:
            subprocess.run([str(self.folder / "serve.sh"), "down"], env=self.environment, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, check=False)
        finally:
            signal.signal(signal.SIGTERM, before)

    def scenarios(self, files=("scenarios.json",)):
        return [scenario for file in files
                for scenario in json.loads((self.data / file).read_text(encoding="utf-8"))]

    def options(self):
        options = ["--root-hints", self.data / "root.hints", "--trust-anchor", self.data / "root.anchor"]
        return options + (["--port", self.port] if self.port else [])

    def run(self, command):
        """Runs where the servers can be reached; raises subprocess.TimeoutExpired after SECONDS."""
        words = [str(word) for word in [self.folder / "serve.sh", "run", *command]]
        environment = dict(self.environment, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        return subprocess.run(words, env=environment, capture_output=True, text=True, errors="replace",
                              timeout=SECONDS, check=False)


def check(bed, cli, scenario):
    """One row of the table. Faults that one good answer hides are reported when every server is asked."""
    row = ask(bed, cli, scenario, scenario.get("options", []))
    if row["note"].startswith("(") and not row["wrong"]:
        option = "--connect" if scenario["qtype"] == "TLSA" else "--all-servers"
        closer = ask(bed, cli, scenario, [option])
        row["wrong"] = closer["wrong"]
        row["note"] = closer["note"] + ("" if closer["note"].startswith("(") else f" ({option})")
    return row


def ask(bed, cli, scenario, options):
    """What was said, how long it took, and what is wrong with it."""
    command = [cli, "check", scenario["qname"], scenario["qtype"], *bed.options(), *options, "--json"]
    from_time = time.monotonic()
    row = {"id": scenario["id"], "said": "-", "cause": "", "wrong": [], "note": ""}
    try:
        done = bed.run(command)
    except subprocess.TimeoutExpired:
        return row | {"seconds": time.monotonic() - from_time, "wrong": [f"no answer within {SECONDS} s"]}
    row["seconds"] = time.monotonic() - from_time
    try:
        report = json.loads(done.stdout)
    except ValueError:
        said = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        return row | {"wrong": [f"no JSON, exit status {done.returncode}, said: {said[:200]}"]}
    validate(row, scenario, report, done.returncode)
    return row


def validate(row, scenario, report, status):
    row["said"] = report.get("verdict", "-")
    row["cause"] = report.get("cause") or ""
    findings = report.get("findings", [])
    if row["said"] != scenario["verdict"]:
        row["wrong"].append(f"verdict {row['said']}, not {scenario['verdict']} ({row['cause'] or 'no cause'})")
    if status != EXIT_STATUS.get(row["said"]):
        row["wrong"].append(f"exit status {status} does not say {row['said']}")
    if row["wrong"]:
        return
    if scenario["verdict"] == "bogus":
        if row["cause"] not in CAUSES[scenario["code"]]:
            row["wrong"].append(f"cause {row['cause'] or 'null'}, not {' or '.join(sorted(CAUSES[scenario['code']]))}")
        zones = {finding["zone"] for finding in findings if finding["code"] == row["cause"]}
        if scenario["at"] not in zones:
            row["wrong"].append(f"zone at fault {', '.join(sorted(zones)) or 'none'}, not {scenario['at']}")
    elif "options" in scenario:
        told = {finding["code"] for finding in findings}
        row["note"] = scenario["code"]
        if scenario["code"] not in told | {"ok"}:
            row["wrong"].append(f"does not tell {scenario['code']}, but {', '.join(sorted(told)) or 'nothing'}")
        if row["cause"] and scenario["code"] != row["cause"]:
            row["wrong"].append(f"cause {row['cause']}, where nothing is broken")
    elif scenario["code"] in REMARKS:
        told = {finding["code"] for finding in findings} & REMARKS[scenario["code"]]
        row["note"] = ", ".join(sorted(told)) or f"(does not tell {scenario['code']})"


def picture(bed, window, scenario, size):
    """Asks the window for a picture; returns what is wrong with it."""
    file = bed.data / f"{scenario['id']}.png"
    command = [window, scenario["qname"], scenario["qtype"], *bed.options(), "--screenshot", file, "--size",
               f"{size[0]}x{size[1]}"]
    try:
        done = bed.run(command)
    except subprocess.TimeoutExpired:
        return [f"no picture within {SECONDS} s"]
    if done.returncode != 0:
        return [f"exit status {done.returncode}: {done.stderr.strip()[-300:]}"]
    octets = file.read_bytes() if file.is_file() else b""
    if octets[:8] != b"\x89PNG\r\n\x1a\n":
        return ["no PNG file"]
    found = struct.unpack(">II", octets[16:24])
    return [] if found == size else [f"{found[0]}x{found[1]} pixels, not {size[0]}x{size[1]}"]


def command_line(text, kept):
    """The options of every script that uses a test bed; `kept`: what --keep leaves."""
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    parser.add_argument("--testbed", type=pathlib.Path, default=HERE.parent / "testbed")
    parser.add_argument("--keep", type=pathlib.Path, help=f"write {kept} here and leave them")
    return parser


@contextlib.contextmanager
def scratch_folder(keep):
    """The folder to keep, or one that is gone afterwards; a stop signal leaves the block in order."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with contextlib.ExitStack() as stack:
        yield (keep or pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rootline-")))).resolve()


def arguments():
    parser = command_line(__doc__, "zones and pictures")
    parser.add_argument("--window", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=[])
    return parser.parse_args()


def main():
    options = arguments()
    if missing := missing_tools():
        print(f"skipped: not installed: {', '.join(missing)} (tests/run installs them)")
        return SKIPPED
    failed = 0
    with scratch_folder(options.keep) as scratch, TestBed(options.testbed.resolve(), scratch) as bed:
        scenarios = [s for s in bed.scenarios(TABLES) if not options.only or s["id"] in options.only]
        with concurrent.futures.ThreadPoolExecutor(3) as pool:
            for row in pool.map(lambda scenario: check(bed, options.cli.resolve(), scenario), scenarios):
                failed += bool(row["wrong"])
                tail = "WRONG " + "; ".join(row["wrong"]) if row["wrong"] else row["note"]
                print(f"{row['id']:14} {row['said']:13} {row['cause']:28} {row['seconds']:5.1f} s  {tail}".rstrip())
        if options.window:
            for scenario in (s for s in scenarios if s["id"] in PICTURES):
                wrong = picture(bed, options.window.resolve(), scenario, (1280, 800))
                failed += bool(wrong)
                print(f"picture of {scenario['id']}: " + ("WRONG " + "; ".join(wrong) if wrong else "made"))
    print(f"{len(scenarios)} scenarios, {failed} wrong")
    return 1 if failed or not scenarios else 0


if __name__ == "__main__":
    sys.exit(main())
