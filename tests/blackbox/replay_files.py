#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Judges the .rpl cases that other validators are tested with as files, without serving them.

    replay_files.py ROOTLINE_CLI

Exit status: 0 all as expected but for EXPLAINED, 1 something differs, 77 the cases are not there.
"""
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

CORPUS = pathlib.Path(__file__).resolve().parents[3] / "shared/corpus"
SKIPPED = 77

# What a file read by itself cannot tell as its servers would.
EXPLAINED = {
    # The question of a later step is asked at the first step that asks it.
    "unbound/net_signed_servfail.rpl#101~modern": "insecure",
    # The answers that are missing in the file would have to be made up.
    "unbound/val_cnameqtype_qmin.rpl#100~modern": "indeterminate",
    "unbound/val_unsec_cname.rpl#20~modern": "indeterminate",
}


def validate(cli, case):
    with tempfile.NamedTemporaryFile("w", suffix=".ds") as anchors:
        anchors.write("\n".join(case["trust_anchors"]) + "\n")
        anchors.flush()
        done = subprocess.run([cli, "check", "--capture-anchors", "--capture", str(CORPUS / case["file"]), case["qname"], case["qtype"], "--at",
                               str(case["epoch"]), "--trust-anchor", anchors.name, "--json"], capture_output=True, text=True, check=False)
    try:
        return case, json.loads(done.stdout)["verdict"]
    except (ValueError, KeyError):
        return case, f"exit status {done.returncode}: {done.stderr.strip()[-200:]}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not (CORPUS / "rplcases.json").is_file():
        print("skipped: ../shared/corpus is not there")
        return SKIPPED
    cases = json.loads((CORPUS / "rplcases.json").read_text(encoding="utf-8"))["cases"]
    cases = [case for case in cases if case["tier"] == "core" and case["variant"] != "legacy"]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        validated = list(pool.map(lambda case: validate(str(pathlib.Path(sys.argv[1]).resolve()), case), cases))
    wrong = [f"{case['id']} is {said}, not {' or '.join(case['accept'])}" for case, said in validated
             if said not in case["accept"] and EXPLAINED.get(case["id"]) != said]
    print("\n".join(wrong + [f"{len(validated)} cases, {len(wrong)} wrong, {len(EXPLAINED)} explained"]))
    return 1 if wrong or len(validated) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
