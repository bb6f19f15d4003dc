#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether programs are built as a release should be: at a random address, with tables that are read-only after the start, a stack that
is not run and is guarded, and copies that know the length of their buffers.

    hardening.py PROGRAM...
    hardening.py --self-test COMPILER
"""
import pathlib
import subprocess
import sys
import tempfile


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *map(str, arguments)], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def missing(program):
    """What the program lacks, one word each."""
    header, segments, dynamic = readelf("-h", program), readelf("-l", program), readelf("-d", program)
    symbols = readelf("--dyn-syms", program)
    stack = next((line.split() for line in segments.splitlines() if "GNU_STACK" in line), [])
    holds = {
        "random address": "DYN (" in header and "PIE" in dynamic,
        "read-only tables": "GNU_RELRO" in segments,
        "bound at the start": "BIND_NOW" in dynamic or " NOW" in dynamic,
        "stack that is not run": "RW" in stack and "RWE" not in stack,
        "no writable code": not any("LOAD" in line and "RWE" in line for line in segments.splitlines()),
        "guarded stack": "__stack_chk_fail" in symbols,
        "measured copies": any(name in symbols for name in ("__memcpy_chk", "__strcpy_chk", "__snprintf_chk", "__vsnprintf_chk",
                                                            "__memmove_chk", "__memset_chk", "__read_chk", "__fprintf_chk")),
        "no search path": "RPATH" not in dynamic and "RUNPATH" not in dynamic,
    }
    return [what for what, good in holds.items() if not good]


def self_test(compiler):
    source = pathlib.Path(__file__).with_name("hardened_probe.cpp")
    good = ["-O2", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fPIE", "-pie", "-Wl,-z,relro,-z,now"]
    cases = [([], None), (["-no-pie", "-fno-pie"], "random address"), (["-Wl,-z,norelro"], "read-only tables"),
             (["-Wl,-z,lazy"], "bound at the start"), (["-Wl,-z,execstack"], "stack that is not run"),
             (["-fno-stack-protector"], "guarded stack"), (["-U_FORTIFY_SOURCE"], "measured copies"),
             (["-Wl,-rpath,/tmp"], "no search path")]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for more, lacking in cases:
            program = pathlib.Path(folder) / "program"
            subprocess.run([compiler, *good, *more, source, "-o", program], check=True)
            found = missing(program)
            if found != ([lacking] if lacking else []):
                problems.append(f"{more}: {found} instead of {lacking}")
    return problems


def main():
    if sys.argv[1] == "--self-test":
        problems = self_test(sys.argv[2])
    else:
        problems = [f"{program}: no {what}" for program in sys.argv[1:] for what in missing(program)]
    print("\n".join(problems) or "hardened")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
