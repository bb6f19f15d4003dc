#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Wall time and queries of rootline beside its peers, on the name servers of the testbed beside this repository.

tests/bench/peers.py BUILD [--rtt MS,MS] [-n RUNS] [--work DIR] [NAME]

BUILD is a build directory with app/cli/rootline-cli and app/desktop/rootline. Everybody asks the same real name servers
in a network namespace of its own (so: root), with a relay that delays where the round-trip time is not 0. All take
turns, one run each, RUNS times after one that does not count; medians are compared. Queries are UDP datagrams and TCP
connections to port 53. Exit status 1 where a mark is missed.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
TESTBED = HERE.parent / "testbed"
NEEDED = {"dnsviz": "dnsviz", "unbound": "unbound", "delv": "bind9-dnsutils", "nsd": "nsd", "knotd": "knot",
          "ip": "iproute2"}
ZONES = 3               # root, TLD, domain: the critical path in round trips
PATH_LIMIT = 1.15       # of the critical path measured in the same run, at 100 ms
CHECK_LIMIT = 20        # times faster than dnsviz's probe, grok and graph, where the network takes no time
SVG_LIMIT = 20          # the same to the finished picture as a file of the same format
WINDOW_LIMIT = 12       # the same to the whole window as a picture; README.md says what stands between this and 20
UNBOUND_LIMIT = 1.0     # of the time of a cold unbound
RESOLVER = ("127.0.0.1", 5301)
FIRST_SERVERS = ("127.53.0.1", "127.53.1.1", "127.53.2.1")


class Wire(threading.Thread):
    """Counts what goes to port 53 on loopback while the block runs."""

    def __enter__(self):
        self.count, self.over = 0, False
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.socket.settimeout(0.02)
        self.start()
        return self

    def run(self):
        while True:
            try:
                frame, (_, _, kind, *_) = self.socket.recvfrom(2048)
            except TimeoutError:
                if self.over:
                    return
                continue
            transport = frame[14 + (frame[14] & 15) * 4:]
            if kind == socket.PACKET_OUTGOING and frame[12:14] == b"\x08\x00" and transport[2:4] == b"\x00\x35":
                is_syn = frame[23] == socket.IPPROTO_TCP and transport[13] & 0x12 == 2
                self.count += frame[23] == socket.IPPROTO_UDP or is_syn

    def __exit__(self, *_):
        self.over = True
        self.join()
        self.socket.close()


class Unbound:
    """A validating resolver that knows nothing yet. Its start is not timed."""

    def __init__(self, data, work):
        self.configuration = work / "unbound.conf"
        self.configuration.write_text(f"""server:
    directory: "{work}"
    root-hints: "{data}/root.hints"
    trust-anchor-file: "{data}/root.key"
    interface: {RESOLVER[0]}@{RESOLVER[1]}
    module-config: "validator iterator"
    chroot: ""
    username: ""
    pidfile: ""
    use-syslog: no
    do-ip6: no
    do-not-query-localhost: no
    trust-anchor-signaling: no
    local-zone: "test." nodefault
remote-control:
    control-enable: no
""")

    def __enter__(self):
        self.process = subprocess.Popen(["/usr/sbin/unbound", "-d", "-c", str(self.configuration)],
                                        stderr=subprocess.DEVNULL)
        for _ in range(400):
            with socket.socket() as probe:
                if probe.connect_ex(RESOLVER) == 0:
                    return self
            time.sleep(0.02)
        sys.exit("peers.py: unbound does not start; run unbound -d -c with a configuration of its own to see why.")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def query(name, kind=1):
    owner = b"".join(bytes([len(label)]) + label.encode() for label in name.rstrip(".").split(".")) + b"\0"
    opt = b"\0\0\x29\x04\xd0\0\0\x80\0\0\0"
    return b"\x12\x34\0\0\0\1\0\0\0\0\0\1" + owner + kind.to_bytes(2, "big") + b"\0\1" + opt


def critical_path(name):
    """One question to one server of each zone, each after the answer to the one before: seconds."""
    began = time.monotonic()
    for address in FIRST_SERVERS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
            server.settimeout(5)
            server.connect((address, 53))
            server.send(query(name))
            server.recv(4096)
    return time.monotonic() - began


class Race:
    """Who runs, in which order. Each entry is a function that returns seconds."""

    def __init__(self, build, data, work, name):
        self.build, self.data, self.work, self.name = build, data, work, name
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(work),
                                HOME=str(work), XDG_RUNTIME_DIR=str(work))
        # dnsviz 0.9.4 wants pygraphviz.release, which Debian 12's pygraphviz no longer has; "grok -t" stops without it.
        (work / "sitecustomize.py").write_text("import sys, types\nmodule = types.ModuleType('pygraphviz.release')\n"
                                               "module.version = '1.7'\nsys.modules['pygraphviz.release'] = module\n")
        self.unbound = Unbound(data, work)

    def timed(self, *command, expect=(0,)):
        began = time.monotonic()
        done = subprocess.run([str(part) for part in command], env=self.environment, capture_output=True, timeout=120)
        elapsed = time.monotonic() - began
        if done.returncode not in expect:
            sys.exit(f"peers.py: {command[0]} failed: {done.stderr.decode(errors='replace').strip()[-400:]}")
        self.output = done.stdout
        return elapsed

    def asked(self):
        return [self.name, "--root-hints", self.data / "root.hints", "--trust-anchor", self.data / "root.anchor"]

    def check(self):
        elapsed = self.timed(self.build / "app/cli/rootline-cli", "check", *self.asked(), "--json")
        self.statistics = json.loads(self.output)["statistics"]
        return elapsed

    def path_alone(self):
        return self.statistics["elapsed_ms"] / 1000

    def picture(self, name, program, *command):
        file = self.work / name
        file.unlink(missing_ok=True)
        elapsed = self.timed(self.build / program, *command, file)
        assert file.stat().st_size > 5000
        return elapsed

    def svg(self):
        return self.picture("picture.svg", "app/cli/rootline-cli", "export", *self.asked(), "-o")

    def window(self):
        return self.picture("window.png", "app/desktop/rootline", *self.asked(), "--screenshot")

    def dnsviz(self):
        probe, graph = self.work / "probe.json", self.work / "graph.svg"
        servers = ".:ns1=127.53.0.1,ns2=127.53.0.2"
        elapsed = self.timed("dnsviz", "probe", "-d", "0", "-A", "-4", "-a", ".", "-x", servers, "-o", probe, self.name)
        validate = ("-P", "-t", self.data / "root.key", "-r", probe)
        elapsed += self.timed("dnsviz", "grok", *validate, "-o", self.work / "grok.json")
        elapsed += self.timed("dnsviz", "graph", *validate, "-Tsvg", "-o", graph)
        assert graph.stat().st_size > 5000
        return elapsed

    def cold_unbound(self):
        with self.unbound:
            elapsed = self.timed("dig", "+dnssec", f"@{RESOLVER[0]}", "-p", str(RESOLVER[1]), self.name)
        assert re.search(rb"flags:[^;]* ad[; ]", self.output), "unbound does not find the chain secure"
        return elapsed

    def unbound_and_delv(self):
        with self.unbound:
            elapsed = self.timed("delv", "-a", self.data / "root.bindkeys", f"@{RESOLVER[0]}", "-p", str(RESOLVER[1]),
                                 self.name)
        assert b"fully validated" in self.output
        return elapsed

    def runners(self):
        return {"critical path": lambda: critical_path(self.name),
                "rootline-cli check --json": self.check,
                "  of that, asking and validation": self.path_alone,
                "rootline-cli export -o SVG": self.svg,
                "rootline --screenshot": self.window,
                "dnsviz probe, grok, graph": self.dnsviz,
                "unbound cold, dig": self.cold_unbound,
                "unbound cold, delv": self.unbound_and_delv}

    def run(self, runs):
        walls = {who: [] for who in self.runners()}
        queries = dict(walls)
        for turn in range(runs + 1):
            for who, runner in self.runners().items():
                with Wire() as wire:
                    elapsed = runner()
                if turn > 0:  # the first fills the file cache
                    walls[who].append(elapsed)
                    queries[who] = wire.count
        return walls, queries


def report(rtt, walls, queries):
    """Prints the figures; true where every mark is met."""
    medians = {who: statistics.median(times) for who, times in walls.items()}
    print(f"\nround-trip time {rtt} ms\n{'':34}{'median':>9}{'least':>9}{'most':>9}{'queries':>9}")
    for who, times in walls.items():
        print(f"{who:34}{medians[who]:8.3f}s{min(times):8.3f}s{max(times):8.3f}s{queries[who] or '':>9}")
    dnsviz, path = medians["dnsviz probe, grok, graph"], medians["critical path"]
    marks = [("check --json, times faster than dnsviz's three steps", dnsviz / medians["rootline-cli check --json"],
              CHECK_LIMIT if rtt == 0 else None, False),
             ("picture as SVG, times faster than dnsviz's three steps", dnsviz / medians["rootline-cli export -o SVG"],
              SVG_LIMIT if rtt == 0 else None, False),
             ("picture of the window, times faster", dnsviz / medians["rootline --screenshot"],
              WINDOW_LIMIT if rtt == 0 else None, False),
             ("  as fast as the critical path alone would be", dnsviz / path, None, False),
             ("check --json against cold unbound", medians["rootline-cli check --json"] / medians["unbound cold, dig"],
              UNBOUND_LIMIT, True),
             ("asking and validation against the critical path", medians["  of that, asking and validation"] / path,
              PATH_LIMIT if rtt >= 100 else None, True)]
    met = True
    for what, value, limit, at_most in marks:
        good = limit is None or (value <= limit if at_most else value >= limit)
        met = met and good
        bound = f"{'at most' if at_most else 'at least'} {limit}"
        print(f"{what}: {value:.2f}" + ("" if limit is None else f" ({bound}: {'met' if good else 'MISSED'})"))
    return met


def testbed(action, data, *options):
    """serve.sh up, run or down; its namespace is named after the data directory's process."""
    environment = dict(os.environ, RL_OUT=str(data), RL_NS=f"bench{os.getpid()}")
    subprocess.run([str(TESTBED / "serve.sh"), action, *options], env=environment, check=True,
                   stdout=subprocess.DEVNULL)
    return environment["RL_NS"]


def inside_namespace(arguments):
    race = Race(arguments.build, arguments.data, arguments.work, arguments.name)
    return report(arguments.inside, *race.run(arguments.n))


def race_at(arguments, rtt):
    namespace = testbed("up", arguments.data, "--rtt", str(rtt))
    try:
        again = [sys.executable, __file__, str(arguments.build), arguments.name, "--inside", str(rtt),
                 "-n", str(arguments.n), "--work", str(arguments.work)]
        return subprocess.run(["ip", "netns", "exec", namespace, *again]).returncode == 0
    finally:
        testbed("down", arguments.data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("name", nargs="?", default="www.ecdsa256.test")
    parser.add_argument("--rtt", default="0,20,100", help="round-trip times in milliseconds (%(default)s)")
    parser.add_argument("-n", type=int, default=5, help="runs of each (%(default)s)")
    parser.add_argument("--work", type=lambda text: pathlib.Path(text).resolve(),
                        help="where the testbed's zones are made and kept (BUILD/peers)")
    parser.add_argument("--inside", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.work = arguments.work or arguments.build / "peers"
    arguments.data = arguments.work / "out"
    if arguments.inside is not None:
        sys.exit(0 if inside_namespace(arguments) else 1)
    if not TESTBED.is_dir():
        print("skipped: tests/testbed is not there, so there are no name servers to race on")
        return
    path = os.environ["PATH"] + ":/usr/sbin"
    missing = sorted({package for tool, package in NEEDED.items() if not shutil.which(tool, path=path)})
    if missing:
        sys.exit(f"peers.py: install the Debian packages {' '.join(missing)}, then start it again.")
    if os.geteuid() != 0:
        sys.exit("peers.py: start it as root, because the name servers get a network namespace of their own.")
    arguments.work.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(TESTBED / "hierarchy.py"), "--out", str(arguments.data)], check=True, stdout=subprocess.DEVNULL)
    results = [race_at(arguments, int(rtt)) for rtt in arguments.rtt.split(",")]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
