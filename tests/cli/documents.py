#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Manual pages and shell completions as the build wrote them: read by man, mandoc, bash, zsh and fish, held against --help.

    documents.py CLI DOCUMENTS
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAMS = ("rootline", "rootline-cli")


def output(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def help_options(cli, *command):
    """The long options that --help shows, of all commands or of one."""
    return set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]*", output(cli, *command, "--help").stdout.split("Options:")[1]))


def manual_pages(cli, folder):
    for program in PROGRAMS:
        page = folder / f"{program}.1"
        if shutil.which("man"):
            complaint = output("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)).stderr
            if complaint:
                yield f"man: {page.name}: {complaint.strip()}"
        if shutil.which("mandoc"):
            lint = output("mandoc", "-T", "lint", "-W", "warning", str(page)).stdout
            if lint:
                yield f"mandoc: {lint.strip()}"
    text = (folder / "rootline-cli.1").read_text(encoding="utf-8").replace("\\-", "-")
    for option in help_options(cli):
        if f"\\fB{option}\\fR" not in text:
            yield f"rootline-cli.1: {option} is missing"


def bash(folder, environment, program, *words):
    """What bash offers for the last of the words; the completion runs for real."""
    script = (f"source {folder / (program + '.bash')}; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
              f"_{program.replace('-', '_')}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    run = output("bash", "-c", script, "bash", program, *words, env=environment)
    return set(run.stdout.split()) if not run.stderr else {run.stderr}


def zsh(folder, environment, program, *words):
    """What the function for zsh would offer, zsh's own completion helpers replaced by ones that print what they are given."""
    script = ("_describe() { print -rl -- ${${(P)2}%%:*} }; compadd() { shift; print -rl -- ${(P)1} }; _files() { : }; "
              "_arguments() { for each in ${@:2}; do [[ $each == -* || $each == [*]-* ]] && print -r -- ${${each#[*]}%%\\[*}; "
              "if [[ $each == *:_rootline_* ]]; then ${each##*:}; fi; "
              "[[ $each == ${WORDS[-2]}\\[*:*\\) ]] && { WORDS=(); print -rl -- ${=${${each##*:\\(}%\\)}} }; done }; "
              "WORDS=(\"$@\"); words=(\"$@\"); CURRENT=$#; source $FILE")
    run = output("zsh", "-f", "-c", script, "zsh", program, *words, env={**environment, "FILE": str(folder / f"_{program}")})
    return {each for each in run.stdout.split() if each.startswith(words[-1])} if not run.stderr else {run.stderr}


def fish(folder, environment, program, *words):
    line = " ".join((program, *words))
    run = output("fish", "--no-config", "-c", f"source {folder / (program + '.fish')}; complete -C '{line}'", env=environment)
    return {each.split("\t")[0] for each in run.stdout.splitlines()}


# shell's offer for these words must hold the first set and nothing of the second
EXPECTED = [
    ("rootline-cli", ("",), {"check", "export", "lab", "explain"}, {"serve"}),
    ("rootline-cli", ("lab", ""), {"list", "check", "serve"}, {"export"}),
    ("rootline-cli", ("lab", "check", "sta"), {"stale-ds"}, {"healthy"}),
    ("rootline-cli", ("explain", "DS_MATCHES"), {"DS_MATCHES_NO_KEY"}, {"KEY_REVOKED"}),
    ("rootline-cli", ("check", "--"), {"--json", "--at", "--via", "--capture"}, {"--dpi", "--folder", "--size"}),
    ("rootline-cli", ("lab", "serve", "--"), {"--folder", "--port"}, {"--json", "--dpi"}),
    ("rootline-cli", ("export", "example.test", "--theme", ""), {"light", "dark"}, {"--json", "check"}),
    ("rootline", ("--",), {"--lab", "--screenshot", "--theme"}, {"--json", "--dpi"}),
    ("rootline", ("--lab", "sta"), {"stale-ds"}, {"healthy"}),
]


def completions(cli, folder, scratch):
    environment = {**os.environ, "PATH": f"{pathlib.Path(cli).parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                   "HOME": scratch}
    for shell in (bash, zsh, fish):
        if not shutil.which(shell.__name__):
            print(f"{shell.__name__} is not installed: its completions were not tried")
            continue
        for program, words, wanted, unwanted in EXPECTED:
            offered = shell(folder, environment, program, *words)
            if wanted - offered or unwanted & offered:
                yield (f"{shell.__name__}: {program} {' '.join(words)}: offers {sorted(offered)}; missing "
                       f"{sorted(wanted - offered)}, too many {sorted(unwanted & offered)}")
    for command in (("check",), ("ds",), ("batch",), ("export",), ("capture",), ("lab", "check"), ("lab", "serve"), ("explain",)):
        offered = bash(folder, environment, "rootline-cli", *command, "--")
        if offered != help_options(cli, *command):
            yield f"{' '.join(command)}: bash and --help differ: {sorted(offered ^ help_options(cli, *command))}"


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as scratch:
        problems = [*manual_pages(cli, folder), *completions(cli, folder, scratch)]
    print("\n".join(problems) or "manual pages and completions say what the programs say")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
