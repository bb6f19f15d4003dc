#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asks the test bed's name servers, and beside them resolvers (Unbound) that are as they should be, or not: what
--ask-resolver reports each of them.

    compared_resolvers.py --cli ROOTLINE_CLI [--testbed DIR] [--keep DIR]

Needs to be root, as through_resolver.py. Exit status: 0 all right, 1 something is wrong, 77 something that is needed is missing.
"""
import json
import sys

import testbed
import through_resolver

FIRST_PORT = 5311
OLD_DS = 'local-data: "unsigned.test. 1800 IN DS 4711 13 2 ' + "ab" * 32 + '"'

# How a resolver is set up, the scenario asked for, and what has to be told of the resolver.
CASES = (
    ("as it should be", [], "ecdsa256", set()),
    ("as it should be", [], "exp-answer", set()),
    ("as it should be", [], "unsigned", set()),
    ("checks nothing", ['module-config: "iterator"'], "ecdsa256", {"RESOLVER_DOES_NOT_VALIDATE"}),
    ("checks nothing", ['module-config: "iterator"'], "exp-answer", {"RESOLVER_DOES_NOT_VALIDATE"}),
    ("negative trust anchor", ['domain-insecure: "exp-answer.test"'], "exp-answer", {"RESOLVER_ACCEPTS_WE_REFUSE"}),
    ("negative trust anchor", ['domain-insecure: "exp-answer.test"'], "ecdsa256", set()),
    ("wrong clock", ['val-override-date: "20200101000000"'], "ecdsa256", {"RESOLVER_REFUSES_WE_ACCEPT"}),
    ("old DS", ['local-zone: "test." typetransparent', OLD_DS], "unsigned", {"RESOLVER_CACHED_OLD", "KEEP_SIGNING_UNTIL"}),
    ("serves nobody", ["access-control: 127.0.0.0/8 refuse"], "ecdsa256", {"RESOLVER_REFUSES"}),
)
ABOUT_RESOLVERS = ("RESOLVER_", "KEEP_SIGNING_UNTIL")
SAID = {"RESOLVER_SAYS"}  # may come along: an explanation of its own


class Compared(through_resolver.Resolver):
    """The test bed with one Unbound for each way to be set up."""

    def __enter__(self):
        testbed.TestBed.__enter__(self)
        self.ports = {}
        try:
            for name, settings, _, _ in CASES:
                if name not in self.ports:
                    self.ports[name] = FIRST_PORT + len(self.ports)
                    self.start("start of service", "unbound", "-d", "-c", self.configure(self.ports[name], settings))
        except BaseException:
            self.stop()
            raise
        return self

    def options(self):
        return testbed.TestBed.options(self)

    def configure(self, port, more):
        settings = ["verbosity: 1", "use-syslog: no", 'chroot: ""', 'username: ""', 'pidfile: ""', "do-ip6: no",
                    "ede: yes", "do-not-query-localhost: no", "trust-anchor-signaling: no",
                    f'directory: "{self.data}"',
                    f'root-hints: "{self.data / "root.hints"}"', f'trust-anchor-file: "{self.data / "root.key"}"',
                    f"interface: {through_resolver.ADDRESS}@{port}", *more]
        if not any(line.startswith("local-zone") for line in more):
            settings.append('local-zone: "test." nodefault')
        file = self.data / f"unbound-{port}.conf"
        file.write_text("\n ".join(["server:", *settings]) + "\nremote-control:\n control-enable: no\n", encoding="utf-8")
        return file


def compare(bed, cli, case):
    name, _, scenario, wanted = case
    row = next(s for s in bed.scenarios() if s["id"] == scenario)
    whom = f"{through_resolver.ADDRESS}@{bed.ports[name]}"
    done = bed.run([cli, "check", row["qname"], row["qtype"], *bed.options(), "--ask-resolver", whom, "--json"])
    report = json.loads(done.stdout)
    told = {f["code"] for f in report["findings"] if f["code"].startswith(ABOUT_RESOLVERS)} - SAID
    wrong = told != wanted or report["verdict"] != row["verdict"]
    print(f"{name:22} {scenario:12} {report['verdict']:9} {', '.join(sorted(told)) or '-'}" +
          (f"  WRONG, not {', '.join(sorted(wanted)) or 'nothing'}" if wrong else ""))
    return wrong


def main():
    options = testbed.command_line(__doc__, "zones and configurations").parse_args()
    if lacking := through_resolver.missing():
        print(f"skipped: missing: {', '.join(lacking)}")
        return testbed.SKIPPED
    with testbed.scratch_folder(options.keep) as scratch, Compared(options.testbed.resolve(), scratch) as bed:
        failed = sum(compare(bed, options.cli.resolve(), case) for case in CASES)
    print(f"{len(CASES)} comparisons, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
