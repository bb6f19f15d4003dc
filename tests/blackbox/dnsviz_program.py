# SPDX-License-Identifier: MIT
"""dnsviz without its start each time: its modules take longer to load than most of its calls take."""
import importlib
import logging
import multiprocessing
import os
import subprocess
import sys
import tempfile
import traceback
import types


def _load():
    # Debian 12's dnsviz wants pygraphviz.release, which its pygraphviz no longer has; `grok -t` stops without it.
    release = types.ModuleType("pygraphviz.release")
    release.version = "1.7"
    sys.modules["pygraphviz.release"] = release
    return {command: importlib.import_module(f"dnsviz.commands.{command}") for command in ("probe", "grok", "print")}


_COMMANDS = {}


def _call(arguments, output, errors):
    """In the child: as the program `dnsviz` calls its commands."""
    os.dup2(output.fileno(), 1)
    os.dup2(errors.fileno(), 2)
    sys.argv = ["dnsviz", *arguments]
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    status = 0
    try:
        _COMMANDS[arguments[0]].main(list(arguments))
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # as the interpreter would end
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def dnsviz(*arguments, seconds):
    """What subprocess.run(["dnsviz", ...]) gives; each call has a process of its own. Raises subprocess.TimeoutExpired."""
    if not _COMMANDS:
        _COMMANDS.update(_load())
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output, tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        child = multiprocessing.get_context("fork").Process(target=_call, args=(arguments, output, errors))
        child.start()
        child.join(seconds)
        if child.exitcode is None:
            child.kill()
            child.join()
            raise subprocess.TimeoutExpired(["dnsviz", *arguments], seconds)
        output.seek(0)
        errors.seek(0)
        return subprocess.CompletedProcess(["dnsviz", *arguments], child.exitcode, output.read(), errors.read())
