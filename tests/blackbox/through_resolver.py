#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asks the test bed's questions through a real resolver (Unbound), over plain DNS, TLS and HTTPS, and through a forwarder
that strips DNSSEC.

    through_resolver.py --cli ROOTLINE_CLI [--testbed DIR] [--only ID ...] [--keep DIR]

Wrong are another verdict, cause or zone at fault than the table says, as in testbed.py, but for CHANCE. Needs to be
root: resolvers learn the servers' addresses from delegations, which cannot name another port than 53.
Exit status: 0 all right, 1 something is wrong, 77 something that is needed is missing.
"""
import argparse
import concurrent.futures
import contextlib
import os
import pathlib
import shutil
import socketserver
import subprocess
import sys
import tempfile
import time

import testbed

PLAIN, TLS, HTTPS, STRIPPING = 5301, 8853, 8443, 5302
ADDRESS = "127.0.0.1"
START_SECONDS = 20

# Asking the name servers themselves, one good server is enough; a resolver hands on whichever copy it happened to get.
CHANCE = {"inconsistent"}

OVER_TLS_AND_HTTPS = ("ecdsa256", "unsigned", "ds-nokey", "bigkey", "cname-bogus")
STRIPPED = ("ecdsa256", "ds-nokey", "unsigned")


def missing():
    if os.geteuid() != 0:
        return ["root's rights"]
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return testbed.missing_tools() + ([] if shutil.which("unbound", path=path) else ["unbound"])


def strip_here():
    """The forwarder: hands questions on and leaves DNSSEC's records out of the answers. Runs until it is stopped."""
    import dns.flags
    import dns.message
    import dns.query
    import dns.rdatatype
    gone = {dns.rdatatype.RRSIG, dns.rdatatype.DNSKEY, dns.rdatatype.DS, dns.rdatatype.NSEC, dns.rdatatype.NSEC3}

    class Forward(socketserver.BaseRequestHandler):
        def handle(self):
            octets, sock = self.request
            query = dns.message.from_wire(octets)
            answer, _ = dns.query.udp_with_fallback(query, ADDRESS, port=PLAIN, timeout=15)
            for section in (answer.answer, answer.authority):
                section[:] = [rrset for rrset in section if rrset.rdtype not in gone]
            sock.sendto(answer.to_wire(max_size=65535), self.client_address)

    with socketserver.ThreadingUDPServer((ADDRESS, STRIPPING), Forward) as server:
        print("ready", flush=True)
        server.serve_forever()


class Resolver(testbed.TestBed):
    """The test bed with an Unbound in its network, and that as the way to ask."""

    def __init__(self, folder, data):
        super().__init__(folder, data)
        self.via = f"{ADDRESS}@{PLAIN}"
        self.running = []
        # Qt's HTTP thread ends so near to the program's end that OpenSSL may not free what it keeps for that thread:
        # LeakSanitizer then reports it. Leaks of ours are looked for by tests/net, which uses the same code.
        self.environment["ASAN_OPTIONS"] = "detect_leaks=0"

    def __enter__(self):
        super().__enter__()
        try:
            self.make_certificate()
            self.start("start of service", "unbound", "-d", "-c", self.write_configuration())
            self.start("ready", sys.executable, __file__, "--strip")
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        for process in self.running:
            process.terminate()
        for process in self.running:
            process.wait()
        super().stop()

    def options(self):
        return ["--trust-anchor", self.data / "root.anchor", "--via", self.via, "--tls-ca", self.data / "ca.pem",
                "--timeout", "5"]

    def start(self, ready, *command):
        """Starts a server in the servers' network and waits until it says that it is ready."""
        words = [str(word) for word in [self.folder / "serve.sh", "run", *command]]
        process = subprocess.Popen(words, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.running.append(process)
        until = time.monotonic() + START_SECONDS
        said = []
        for line in process.stdout:
            said.append(line)
            if ready in line:
                return
            if time.monotonic() > until:
                break
        raise RuntimeError(f"{command[0]} did not start: {''.join(said)[-500:]}")

    def make_certificate(self):
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        for arguments in (["-subj", "/CN=Rootline test", "-keyout", "ca.key", "-out", "ca.pem"],
                          ["-subj", "/CN=resolver.test", "-addext", f"subjectAltName=IP:{ADDRESS}", "-addext",
                           "basicConstraints=critical,CA:FALSE", "-CA", "ca.pem", "-CAkey", "ca.key", "-keyout",
                           "resolver.key", "-out", "resolver.pem"]):
            subprocess.run(["openssl", "req", "-x509", *key, *arguments], cwd=self.data, check=True, capture_output=True)

    def write_configuration(self):
        settings = ["verbosity: 1", "use-syslog: no", 'chroot: ""', 'username: ""', 'pidfile: ""', "do-ip6: no",
                    "ede: yes", "do-not-query-localhost: no", "trust-anchor-signaling: no",
                    'local-zone: "test." nodefault', f'directory: "{self.data}"',
                    f'root-hints: "{self.data / "root.hints"}"', f'trust-anchor-file: "{self.data / "root.key"}"',
                    *(f"interface: {ADDRESS}@{port}" for port in (PLAIN, TLS, HTTPS)), f"tls-port: {TLS}",
                    f"https-port: {HTTPS}", f'tls-service-key: "{self.data / "resolver.key"}"',
                    f'tls-service-pem: "{self.data / "resolver.pem"}"']
        file = self.data / "unbound.conf"
        file.write_text("\n ".join(["server:", *settings]) + "\nremote-control:\n control-enable: no\n")
        return file


def as_expected(row):
    by_chance = row["id"] in CHANCE and row["said"] in ("secure", "bogus")
    return row | {"wrong": [], "note": "by chance"} if by_chance else row


def stripped(row):
    """Through the stripping forwarder: not known, whatever the zone is like, and the path is to blame."""
    right = row["said"] == "indeterminate" and row["cause"] == "PATH_STRIPS_DNSSEC"
    return row | {"wrong": [] if right else [f"{row['said']} ({row['cause'] or 'no cause'}), not a stripped path"]}


def ask_all(bed, cli, scenarios, via, validate):
    """Asks every scenario that way and prints a line for each; returns how many are wrong."""
    bed.via = via
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for row in pool.map(lambda scenario: validate(testbed.check(bed, cli, scenario)), scenarios):
            failed += bool(row["wrong"])
            tail = "WRONG " + "; ".join(row["wrong"]) if row["wrong"] else row["note"]
            print(f"{via:28} {row['id']:14} {row['said']:13} {row['cause']:26} {row['seconds']:5.1f} s  {tail}".rstrip())
    return failed


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=pathlib.Path)
    parser.add_argument("--testbed", type=pathlib.Path, default=testbed.HERE.parent / "testbed")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--keep", type=pathlib.Path, help="write zones and configurations here and leave them")
    parser.add_argument("--strip", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    options = arguments()
    if options.strip:
        strip_here()
    if lacking := missing():
        print(f"skipped: missing: {', '.join(lacking)}")
        return testbed.SKIPPED
    with contextlib.ExitStack() as stack:
        scratch = options.keep or pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rootline-")))
        bed = stack.enter_context(Resolver(options.testbed.resolve(), scratch.resolve()))
        everything = [s for s in bed.scenarios() if not options.only or s["id"] in options.only]
        encrypted = [scenario for scenario in everything if scenario["id"] in OVER_TLS_AND_HTTPS]
        cli = options.cli.resolve()
        failed = ask_all(bed, cli, everything, f"{ADDRESS}@{PLAIN}", as_expected)
        failed += ask_all(bed, cli, encrypted, f"tls://{ADDRESS}:{TLS}", as_expected)
        failed += ask_all(bed, cli, encrypted, f"https://{ADDRESS}:{HTTPS}/dns-query", as_expected)
        failed += ask_all(bed, cli, [scenario for scenario in everything if scenario["id"] in STRIPPED],
                          f"{ADDRESS}@{STRIPPING}", stripped)
    print(f"{len(everything)} scenarios, {failed} wrong")
    return 1 if failed or not everything else 0


if __name__ == "__main__":
    sys.exit(main())
