#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Does what each cause says has to be done, and looks whether that heals: the broken scenarios of the test bed are asked,
mended in the way that Rootline's finding says, and asked again.

    mending.py --cli ROOTLINE_CLI [--testbed DIR] [--keep DIR]

Exit status: 0 all right, 1 something is wrong, 77 something that the test bed needs is not installed.
"""
import json
import re
import shutil
import sys

import testbed

DS_TO_PASTE = re.compile(r"\b(\d+ \d+ [124] [0-9A-F]{40,96})\b")


def repair(scenario, finding):
    """What the finding asks for, as changes to the generator's row: its zone, then field and value. And what then holds."""
    code, zone = finding["code"], finding["zone"]
    text = " ".join(finding["fix"])
    if code == "DS_WITHOUT_SIGNED_ZONE":
        assert "remove every DS" in text, text
        return zone, "ds", [], "insecure"
    if code in ("DS_MATCHES_NO_KEY", "DS_DIGEST_MISMATCH"):
        return zone, "ds", [DS_TO_PASTE.search(text).group(1)], "secure"
    if code == "DS_KEY_DOES_NOT_SIGN":  # "sign the DNSKEY set with key N again"
        assert "sign the DNSKEY set with key" in text, text
        return zone, "keys", "UPPER", "secure"
    # The operator of the faulty zone, which may be the parent, signs everything else again.
    assert finding["who"], finding
    field = "parent" if zone != scenario["zone"] and scenario["zone"].endswith("." + zone) else "mutate"
    return (scenario["zone"] if field == "parent" else zone), field, None, "secure"


def extra_file(folder, repairs):
    """A file for hierarchy.py --extra that changes the table's rows instead of adding some."""
    lines = [f"REPAIRS = {repairs!r}", "for scenario in S.all:", "    for zone, field, value in REPAIRS:",
             "        if scenario.zone.name == zone:",
             "            if value == 'UPPER':  # the key that the DS names signs from now on: the first in the row",
             "                scenario.zone.ds, value = lambda signed: signed.ds('K'), scenario.zone.keys.upper()",
             "            setattr(scenario.zone, field, value)"]
    file = folder / "mended.py"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def check(bed, cli, scenario):
    done = bed.run([cli, "check", scenario["qname"], scenario["qtype"], *bed.options(), "--json"])
    return json.loads(done.stdout)


def main():
    options = testbed.command_line(__doc__, "zones").parse_args()
    if missing := testbed.missing_tools():
        print(f"skipped: not installed: {', '.join(missing)} (tests/run installs them)")
        return testbed.SKIPPED
    failed = 0
    with testbed.scratch_folder(options.keep) as scratch:
        broken, folder = {}, options.testbed.resolve()
        with testbed.TestBed(folder, scratch / "broken") as bed:
            for scenario in bed.scenarios():
                if scenario["verdict"] == "bogus":
                    report = check(bed, options.cli.resolve(), scenario)
                    cause = next(f for f in report["findings"] if f["code"] == report["cause"])
                    broken[scenario["id"]] = (scenario, report["cause"], repair(scenario, cause))
        shutil.copytree(scratch / "broken/keys", scratch / "mended/keys", dirs_exist_ok=True)
        repairs = [(zone, field, value) for _, _, (zone, field, value, _) in broken.values()]
        with testbed.TestBed(folder, scratch / "mended", extra_file(scratch, repairs)) as bed:
            for name, (scenario, cause, (zone, field, _, holds)) in broken.items():
                report = check(bed, options.cli.resolve(), scenario)
                is_mended = report["verdict"] == holds and not report["cause"]
                failed += not is_mended
                print(f"{name:14} {cause:30} {field} of {zone}: {report['verdict']}" + ("" if is_mended else f"  WRONG, not {holds}"))
    print(f"{len(broken)} causes mended, {failed} wrong")
    return 1 if failed or not broken else 0


if __name__ == "__main__":
    sys.exit(main())
