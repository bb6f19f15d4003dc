#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Names per second of `rootline-cli batch` beside a loop of delv and dnsviz, on the testbed's name servers, in one run.

tests/bench/batch.py ROOTLINE_CLI [--names N] [--delv N] [--dnsviz N]

The list holds existing and missing names of every zone of the testbed that can be validated, each once. delv validates a sample of
the same names one after the other, through an Unbound that only finds answers; `dnsviz probe | dnsviz grok` a smaller
sample, with the root known, one name a process as in a script, and of names that exist only: for others it waits for most of a
minute on these servers, which would measure its time-outs. Needs root. Exit status 1 where memory grows by more than a
tenth between a quarter of the list and its end, or where a delv loop is faster.
"""
import argparse
import importlib.util
import json
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
SLOW = {"dead-ns", "lame", "garbage", "noedns", "slow"}  # what waits for time-outs measures those


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def existing(scenarios):
    """The names of the scenarios that a server answers at once."""
    return sorted({each["qname"] for each in scenarios if each["qtype"] == "A" and each["id"] not in SLOW})


def names(scenarios, count):
    """Different names, evenly over the zones: what exists first, then made-up names below it."""
    there = existing(scenarios)
    made_up = [f"n{number}.{there[number % len(there)].split('.', 1)[-1]}" for number in range(count)]
    return (there + made_up)[:count]


def sample(listed, count):
    return listed[:: max(1, len(listed) // max(count, 1))][:count]


class Memory(threading.Thread):
    """Resident memory of a process while it runs, KiB, with the time of each look."""

    def __init__(self, process, program):
        super().__init__()
        self.process, self.name, self.seen = process, program[:15], []  # the kernel keeps 15 letters
        self.start()

    def run(self):
        while self.process.poll() is None:
            children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
            pids = [self.process.pid, *map(int, children.read_text().split())] if children.exists() else []
            sizes = [self.resident(pid) for pid in pids]
            self.seen.append((time.monotonic(), max(sizes, default=0)))
            time.sleep(0.05)

    def resident(self, pid):
        try:
            text = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        except OSError:
            return 0
        if not text.startswith(f"Name:\t{self.name}\n"):
            return 0
        return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")), 0)

    def at(self, share):
        return self.seen[int((len(self.seen) - 1) * share)][1]


def batch(bed, cli, listed, folder):
    file = folder / "names"
    file.write_text("\n".join(listed) + "\n", encoding="utf-8")
    command = [bed.folder / "serve.sh", "run", cli, "batch", file, "-o", folder / "out.jsonl", "--rate", "0", *bed.options()]
    begun = time.monotonic()
    process = subprocess.Popen([str(word) for word in command], env=bed.environment, stderr=subprocess.PIPE, text=True)
    memory = Memory(process, pathlib.Path(cli).name)
    told = process.communicate()[1]
    seconds = time.monotonic() - begun
    memory.join()
    if not (folder / "out.jsonl").exists():
        sys.exit(f"batch wrote nothing: {told.strip()}")
    lines = [json.loads(line) for line in (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    print("\n".join(line for line in told.splitlines() if " done (" not in line))  # without the progress
    return seconds, len(lines), memory


def loop(bed, commands):
    begun = time.monotonic()
    for command in commands:
        subprocess.run([str(word) for word in [bed.folder / "serve.sh", "run", *command]], env=bed.environment, check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begun


def overhead(bed, count=20):
    """Seconds that entering the servers' namespace costs, for each process of a loop."""
    return loop(bed, [["true"]] * count) / count


def delv_loop(bed, listed, folder):
    anchors = ""
    for line in (bed.data / "root.anchor").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if "DS" in words:
            tag, algorithm, kind, *digest = words[words.index("DS") + 1:]
            anchors += f'  "." initial-ds {tag} {algorithm} {kind} "{"".join(digest)}";\n'
        elif "DNSKEY" in words:
            flags, protocol, algorithm, *key = words[words.index("DNSKEY") + 1:]
            anchors += f'  "." initial-key {flags} {protocol} {algorithm} "{"".join(key)}";\n'
    (folder / "delv.keys").write_text("trust-anchors {\n" + anchors + "};\n", encoding="utf-8")
    (folder / "unbound.conf").write_text(f"""server:
    directory: "{folder}"
    root-hints: "{bed.data}/root.hints"
    interface: 127.0.0.1@5302
    module-config: "iterator"
    chroot: ""
    username: ""
    pidfile: ""
    use-syslog: no
    do-ip6: no
    do-not-query-localhost: no
    local-zone: "test." nodefault
remote-control:
    control-enable: no
""", encoding="utf-8")
    unbound = subprocess.Popen([str(bed.folder / "serve.sh"), "run", "/usr/sbin/unbound", "-d", "-c", str(folder / "unbound.conf")],
                               env=bed.environment, stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        return loop(bed, [["delv", "@127.0.0.1", "-p", "5302", "-a", folder / "delv.keys", "+root=.", name, "A"] for name in listed])
    finally:
        unbound.terminate()
        unbound.wait()


def dnsviz_loop(bed, listed):
    hints = ",".join(f"ns{number}={line.split()[-1]}" for number, line in enumerate(
        line for line in (bed.data / "root.hints").read_text(encoding="utf-8").splitlines() if " A " in line.replace("\t", " ")))
    command = "dnsviz probe -d 0 -A -4 -a . -x .:{0} -R A {1} | dnsviz grok >/dev/null"
    return loop(bed, [["sh", "-c", command.format(hints, name)] for name in listed])


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers are stopped too
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--names", type=int, default=10000)
    parser.add_argument("--delv", type=int, default=200)
    parser.add_argument("--dnsviz", type=int, default=5)
    options = parser.parse_args()
    testbed = load(HERE.parent / "blackbox" / "testbed.py")
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        with testbed.TestBed(HERE.parents[2] / "shared" / "testbed", folder / "zones") as bed:
            listed = names(bed.scenarios(), options.names)
            seconds, done, memory = batch(bed, options.cli.resolve(), listed, folder)
            rate = done / seconds
            print(f"rootline-cli batch: {done} names in {seconds:.1f} s, {rate:.0f} a second")
            early, late = memory.at(0.25), memory.at(0.98)
            print(f"memory after a quarter {early} KiB, at the end {late} KiB: {late / max(early, 1):.3f}")
            failed = done != len(listed) or not early or late > early * 1.1
            entering = overhead(bed)
            there = [name for name in existing(bed.scenarios()) if "nope" not in name]
            for name, part, run in (("delv", sample(listed, options.delv), lambda part: delv_loop(bed, part, folder)),
                                    ("dnsviz", sample(there, options.dnsviz), lambda part: dnsviz_loop(bed, part))):
                if part:
                    theirs = len(part) / max(run(part) - entering * len(part), 1e-6)
                    print(f"{name}: {theirs:.1f} names a second ({len(part)} of them); batch is {rate / theirs:.0f} times faster")
                    failed = failed or (name == "delv" and theirs > rate)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
