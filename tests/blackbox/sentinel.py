#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Which root keys real resolvers trust, by the root key sentinel (RFC 8509): `check --ask-resolver --sentinel`.

    sentinel.py ROOTLINE_CLI

A world with two root keys and a zone with the sentinel's names is served by `rootline-cli lab serve`; Unbound trusts one key,
both, does not take part, or checks nothing.
Exit status: 0 all right, 1 something is wrong, 77 Unbound is missing or port 53 may not be used.
"""
import json
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from lab_serving import RESOLVER_PORT, SKIPPED, accepts_tcp, missing, process, run, serving, unbound_configuration

KEYS = [{"algorithm": "ECDSAP256SHA256", "role": "ksk"}, {"algorithm": "ECDSAP256SHA256", "role": "zsk"},
        {"algorithm": "ECDSAP256SHA256", "role": "standby", "label": "next", "ds": False}]
ZONE = "example.test"


def scenario(records=()):
    return {"rootline-scenario": 1, "name": "sentinel", "title": "Sentinel", "world": "healthy", "expect": {"verdict": "secure"},
            "zones": [{"name": ".", "keys": KEYS}, {"name": f"{ZONE}.", "more-records": list(records)}]}


def root_keys(cli, file):
    """Tags of the key that is trusted, and of the one that is only published."""
    file.write_text(json.dumps(scenario()))
    root = json.loads(run(cli, "lab", "check", str(file), "--json").stdout)["zones"][0]
    entries = [key for key in root["dnskeys"] if key["flags"] == 257]
    return sorted((key["key_tag"] for key in entries), key=lambda tag: tag != trusted_tag(root))


def trusted_tag(root):
    return next(signature["key_tag"] for signature in root["signatures"] if signature["covers"] == "DNSKEY")


def asked(cli, folder, zone, settings, keys=()):
    """The findings about an Unbound with this configuration."""
    text = unbound_configuration(folder).read_text()
    text = text.replace("server:\n", "server:\n" + "".join(f"{line}\n" for line in settings), 1)
    if 'module-config: "iterator"' in settings:
        text = text.replace('module-config: "validator iterator"\n', "")
    if keys:
        (folder / "both.key").write_text("\n".join(keys) + "\n")
        text = text.replace(f'trust-anchor-file: "{folder}/root.ds"', f'trust-anchor-file: "{folder}/both.key"')
    (folder / "unbound.conf").write_text(text)
    with process("/usr/sbin/unbound", "-d", "-c", str(folder / "unbound.conf"), ready=accepts_tcp("127.0.0.1", RESOLVER_PORT)):
        done = run(cli, "check", f"www.{ZONE}", "--root-hints", str(folder / "root.hints"), "--trust-anchor", str(folder / "root.ds"),
                   "--ask-resolver", f"127.0.0.1@{RESOLVER_PORT}", "--sentinel", zone, "--timeout", "5", "--json", "--lang", "en")
    report = json.loads(done.stdout)
    return {(f["code"], "".join(c for c in f["title"].rsplit(" ", 1)[-1] if c.isdigit())) for f in report["findings"]
            if f["code"] in ("RESOLVER_TRUSTS_KEY", "RESOLVER_LACKS_KEY", "RESOLVER_KEYS_UNKNOWN")}, report


def wrong_with(told, wanted, why, report):
    words = " ".join(f["why"] for f in report["findings"] if f["code"] == "RESOLVER_KEYS_UNKNOWN")
    return told != wanted or why not in words


def cases(cli, folder, old, new):
    lines = run("dig", "@127.77.0.1", "+noall", "+answer", "+tcp", ".", "DNSKEY").stdout.splitlines()
    both = [line for line in lines if " 257 " in line.replace("\t", " ")]
    has, lacks = ("RESOLVER_TRUSTS_KEY", str(old)), ("RESOLVER_LACKS_KEY", str(new))
    unknown = {("RESOLVER_KEYS_UNKNOWN", "")}
    return (("trusts the old key", ZONE, [], [], {has, lacks}, ""),
            ("trusts both keys", ZONE, [], both, {has, ("RESOLVER_TRUSTS_KEY", str(new))}, ""),
            ("does not take part", ZONE, ["root-key-sentinel: no"], [], unknown, "does not support"),
            ("checks nothing", ZONE, ['module-config: "iterator"'], [], unknown, "does not validate signatures"),
            ("a zone without the names", "test", [], [], unknown, "no sentinel names"))


def main():
    if lacking := [tool for tool in missing() if tool != "dnsviz"]:
        print("skipped, this is missing:", ", ".join(lacking))
        sys.exit(SKIPPED)
    cli, failed = sys.argv[1], 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        file = folder / "world.json"
        old, new = root_keys(cli, file)
        file.write_text(json.dumps(scenario(f"root-key-sentinel-{kind}-ta-{tag:05} A 192.0.2.7" for tag in (old, new)
                                            for kind in ("is", "not"))))
        with serving(cli, str(file), 1, folder):
            for title, zone, settings, keys, wanted, why in cases(cli, folder, old, new):
                told, report = asked(cli, folder, zone, settings, keys)
                wrong = wrong_with(told, wanted, why, report)
                failed += wrong
                print(f"{title:26} {sorted(told)}" + (f"  WRONG, not {sorted(wanted)} {why}" if wrong else ""))
    print(f"5 resolvers, {failed} wrong")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
