#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the rules of the house from the files themselves: who may include whom, licence lines, README files.

    house.py QT_HEADERS ROOT         one line for each breach; exit status 1 where there is one
    house.py QT_HEADERS --self-test  proves that every rule can fail, on a small bad tree made for it

QT_HEADERS is the folder that holds QtCore/, QtNetwork/ and so on.
"""
import pathlib
import re
import sys
import tempfile

import rooms

SOURCES = {".h", ".cpp"}
SCRIPTS = {".py", ".sh", ".cmake"}
CODE_FOLDERS = ("core", "ui", "app", "tests")
FOLDERS = CODE_FOLDERS + ("resources", "translations", "installers")
QT_ROOMS = ("core/net/", "core/captures/")  # the rooms of core that may use Qt
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

CLOCK = re.compile(r"(system|steady|high_resolution|utc)_clock|\btime\(\s*(nullptr|NULL|0|&\w+)\s*\)|"
                   r"gettimeofday|clock_gettime")
LONGEST_FILE = 450  # lines
# Longer than that, until somebody splits them: none of them may grow past its number.
STILL_LONG = {
    "core/trust/answer.cpp": 510,
    "ui/present/trust_graph/trust_graph_builder.cpp": 510,
    "ui/window/main_window.cpp": 530,
    "ui/present/panels/details.cpp": 530,
    "tests/cli/tst_cli.cpp": 530,
    "tests/net/tst_live_transport.cpp": 540,
    "core/dns/message.cpp": 540,
    "tests/ui/tst_window.cpp": 580,
    "tests/net/tst_resolver_transport.cpp": 620,
    "tests/walk/tst_walk.cpp": 650,
    "core/trust/delegated_zone.cpp": 700,
    "core/trust/finding_kinds.h": 598,
}
# A literal that begins as a line for a shell does.
SHELL_LINE = re.compile(r'(?<!\\)"\s*((basenc|base64|curl|delv|dig|dnssec-\w+|dnsviz|drill|echo|kdig|ldns-\w+|nsupdate|openssl|printf|'
                        r'rndc|sudo|unbound-\w+) \S|rootline-cli (check|export|capture|convert|lab|ds|plan|batch) )')
# What Qt reads as HTML where it looks like it, unless it went through tipText() or is our own sentence.
TIP = re.compile(r"(?:setToolTip|setWhatsThis|QToolTip::showText)\(|(?:ToolTipRole|WhatsThisRole)(?::| *\) *\{)\s*return ", re.A)
MARKED_TIP = re.compile(r"tipText\(|toolTip(?:Text)?\(|(?<![\w.])tr\(")
# Who may use rich text, because every word of others' in it is escaped there.
MAKES_HTML = {"ui/graph/report_pdf.cpp", "ui/window/details_panel.cpp", "ui/window/glossary_dialog.cpp",
              "ui/window/lesson_panel.cpp", "ui/window/plan_dialog.cpp", "ui/window/registrar_dialog.cpp",
              "ui/window/term_label.cpp"}
HTML_MAKER = re.compile(r"Qt::(?:Rich|Auto|Markdown)Text|\b(?:setHtml|insertHtml|appendHtml|setMarkdown)\(")
UNMARKED = re.compile(r"new QLabel\b|QMessageBox::(?:warning|critical|information|question|about)\(|new QErrorMessage\b|"
                      r"QWhatsThis::showText")
MACHINE_PATH = re.compile(r"(?<![\w./$}])/(home|root|work|Users)/[\w.-]+")


class Tree:
    """A checkout; finds breaches of one rule at a time."""

    def __init__(self, qt_headers, root):
        self.qt_headers = pathlib.Path(qt_headers)
        self.root = pathlib.Path(root)
        self.sources = []
        for folder in CODE_FOLDERS:
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in SOURCES:
                    self.sources.append((path.relative_to(self.root).as_posix(), self.includes(path)))

    @staticmethod
    def includes(path):
        lines = path.read_text(encoding="utf-8").splitlines()
        return [(number, match[2]) for number, line in enumerate(lines, 1) if (match := INCLUDE.match(line))]

    def is_of(self, module, header):
        return (self.qt_headers / module / header).is_file()

    def breaches(self, applies, forbidden, why):
        for path, includes in self.sources:
            if applies(path):
                for number, header in includes:
                    if forbidden(header):
                        yield f"{path}:{number}: includes {header}: {why}"

    def core_without_qt(self):
        """Core has no Qt and no I/O."""
        inside = lambda path: path.startswith("core/") and not path.startswith(QT_ROOMS)
        outside = {"sys/time.h", "fstream", "iostream", "sys/socket.h", "thread", "unistd.h"}
        yield from self.breaches(inside, lambda header: header[0] == "Q" or header.startswith("Qt"), "core has no Qt")
        yield from self.breaches(inside, lambda header: header.startswith((*QT_ROOMS, "ui/", "app/")),
                                 "arrows point to core, not out of it")
        yield from self.breaches(inside, lambda header: header in outside, "core has no I/O and no threads")

    def core_without_clock(self):
        """Core is told the time; durations are fine."""
        for path, _ in self.sources:
            if path.startswith("core/") and not path.startswith(QT_ROOMS):
                for number, line in enumerate((self.root / path).read_text(encoding="utf-8").splitlines(), 1):
                    if CLOCK.search(line.split("//")[0]):
                        yield f"{path}:{number}: reads a clock: core is told the time"

    def rooms_in_order(self):
        """A room includes only the rooms below it that the table in rooms.py gives it."""
        for path, includes in self.sources:
            source = rooms.room_of(path)
            for number, header in includes:
                target = rooms.room_of(header)
                if rooms.is_source(path) and rooms.is_source(header) and source != target:
                    why = rooms.breach_of(source, target)
                    if why:
                        yield f"{path}:{number}: includes {header}: {why}"

    def short_files(self):
        """A file can be read in one sitting."""
        for path, _ in self.sources:
            lines = len((self.root / path).read_text(encoding="utf-8").splitlines())
            if lines > STILL_LONG.get(path, LONGEST_FILE):
                yield f"{path}:{lines}: longer than {STILL_LONG.get(path, LONGEST_FILE)} lines: split it"

    def one_arg_call(self):
        """A name may hold "%2": a second .arg() would replace it. One call with all arguments replaces each place once."""
        for path, _ in self.sources:
            text = (self.root / path).read_text(encoding="utf-8")
            for match in re.finditer(r"\.arg\(", text) if path.startswith(("ui/", "app/", "core/")) else ():
                depth, end = 1, match.end()
                while depth and end < len(text):
                    depth += {"(": 1, ")": -1}.get(text[end], 0)
                    end += 1
                if re.match(r"\s*\.arg\(", text[end:]):
                    line = text.count("\n", 0, match.start()) + 1
                    yield f"{path}:{line}: chains .arg(): give one .arg() all the arguments"

    def net_and_ui_apart(self):
        """Only app knows both the network and the window."""
        yield from self.breaches(lambda path: path.startswith("ui/"),
                                 lambda header: header.startswith(("core/net/", "app/")) or
                                 self.is_of("QtNetwork", header),
                                 "ui never sees the network or the programs")
        yield from self.breaches(lambda path: path.startswith(QT_ROOMS),
                                 lambda header: header.startswith(("ui/", "app/")), "net never sees ui")

    def present_without_pixels(self):
        """Wording, graph and layout are testable without a screen."""
        yield from self.breaches(lambda path: path.startswith("ui/present/"),
                                 lambda header: header.startswith(("ui/graph/", "ui/window/")) or
                                 (header[0] == "Q" and not self.is_of("QtCore", header)),
                                 "ui/present knows QtCore only")

    def one_door_each(self):
        """Two C libraries, one door to each."""
        for path, includes in self.sources:
            for number, header in includes:
                if header.startswith("ldns/") and path != "core/dns/codec.cpp":
                    yield f"{path}:{number}: includes {header}: ldns is for core/dns/codec.cpp alone"
                if header.startswith("openssl/") and path != "core/trust/crypto.cpp" and \
                        not path.startswith(("core/lab/", "tests/")):
                    yield f"{path}:{number}: includes {header}: openssl is for core/trust/crypto.cpp and core/lab"

    def shell_lines(self):
        """Lines for a shell are put together in one place, which quotes every word."""
        for path, _ in self.sources:
            if not path.startswith(("ui/", "app/")) or path.startswith("app/documents/"):
                continue
            for number, line in enumerate((self.root / path).read_text(encoding="utf-8").splitlines(), 1):
                if SHELL_LINE.search(line):
                    yield f"{path}:{number}: a line for a shell: use ui/present/words/shell_lines.h"

    def plain_text(self):
        """Outside text is text: labels, tips and boxes are made where Qt cannot take it for HTML."""
        for path, _ in self.sources:
            if not path.startswith(("ui/", "app/")):
                continue
            text = (self.root / path).read_text(encoding="utf-8")
            def at(match): return f"{path}:{text.count(chr(10), 0, match.start()) + 1}"
            for match in TIP.finditer(text):
                if not MARKED_TIP.search(text, match.start(), text.find(";", match.start())):
                    yield f"{at(match)}: outside text in a tip: use tipText() of ui/present/words/escaped_text.h"
            if path != "ui/window/plain_label.cpp":
                for match in UNMARKED.finditer(text):
                    yield f"{at(match)}: guesses whether a text is HTML: use ui/window/plain_label.h"
            if path not in MAKES_HTML:
                for match in HTML_MAKER.finditer(text):
                    yield f"{at(match)}: makes rich text: show plain text, or escape it and say so in house.py"

    def class_headers(self):
        """Class headers say what is used; Qt's module headers (QtX, QtX/QtX) pull in hundreds of files each."""
        yield from self.breaches(lambda path: True, lambda header: (self.qt_headers / header.split("/")[-1]).is_dir(),
                                 "include the class, not the module")
        yield from self.breaches(lambda path: True, lambda header: header.startswith("../"),
                                 "write includes from the root")

    def licence_lines(self):
        """Each file says its licence where it begins."""
        for path in self.files():
            name = path.relative_to(self.root).as_posix()
            head = path.read_text(encoding="utf-8", errors="replace").splitlines()[:2]
            is_script = bool(head) and head[0].startswith("#!")
            is_code = is_script or path.suffix in SOURCES | SCRIPTS or path.name == "CMakeLists.txt"
            if not is_code:
                continue
            line = "".join(head[1:]) if is_script else "".join(head[:1])
            if "SPDX-License-Identifier: MIT" not in line:
                yield f"{name}:1: does not begin with its SPDX line"

    def machine_paths(self):
        """Nothing here depends on where one machine keeps it."""
        for path in self.files():
            if path.suffix not in SOURCES | SCRIPTS | {".md", ".txt", ".json", ".in", ".xml", ".desktop", ""}:
                continue
            text = path.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                if MACHINE_PATH.search(line):
                    yield f"{path.relative_to(self.root).as_posix()}:{number}: names a path of one machine"

    def folder_readmes(self):
        """Every folder says what it is for."""
        for folder in FOLDERS:
            top = self.root / folder
            for path in [top, *sorted(top.rglob("*"))] if top.is_dir() else []:
                generated = any(part.startswith((".", "__")) for part in path.relative_to(self.root).parts)
                depth = len(path.relative_to(self.root).parts)
                if path.is_dir() and not generated and depth <= 3 and any(path.iterdir()) and \
                        not (path / "README.md").is_file():
                    yield f"{path.relative_to(self.root).as_posix()}: has no README.md"

    def files(self):
        for folder in FOLDERS:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    yield path

    RULES = (core_without_qt, core_without_clock, rooms_in_order, short_files, one_arg_call, net_and_ui_apart, present_without_pixels, one_door_each,
             shell_lines, plain_text, class_headers, licence_lines, machine_paths, folder_readmes)


BAD_FILES = {
    "core/dns/a.cpp": ("#include <QString>", "core_without_qt"),
    "core/dns/b.cpp": ('#include "core/net/transport.h"', "core_without_qt"),
    "core/walk/c.cpp": ("#include <fstream>", "core_without_qt"),
    "core/trust/c.cpp": ("auto now = std::chrono::system_clock::now();", "core_without_clock"),
    "core/trust/n.cpp": ('#include "core/analysis/change_plan.h"', "rooms_in_order"),
    "ui/present/words/o.cpp": ('#include "ui/present/wording/wording.h"', "rooms_in_order"),
    "ui/present/layout/p.cpp": ('#include "core/trust/chain.h"', "rooms_in_order"),
    "core/newroom/q.cpp": ('#include "core/dns/name.h"', "rooms_in_order"),
    "ui/window/s.cpp": ('auto t = tr("%1 %2").arg(f(name))\n    .arg(tag);', "one_arg_call"),
    "app/cli/r.cpp": ("\n" * 450, "short_files"),
    "ui/window/d.cpp": ('  #  include "core/net/inspector.h"', "net_and_ui_apart"),
    "ui/graph/e.cpp": ("#include <QUdpSocket>", "net_and_ui_apart"),
    "core/net/f.cpp": ('#include "ui/present/wording/wording.h"', "net_and_ui_apart"),
    "ui/present/g.cpp": ("#include <QColor>", "present_without_pixels"),
    "ui/present/h.cpp": ('#include "ui/graph/view.h"', "present_without_pixels"),
    "core/trust/i.cpp": ("#include <ldns/ldns.h>", "one_door_each"),
    "core/dns/j.cpp": ("#include <openssl/evp.h>", "one_door_each"),
    "ui/present/o.cpp": ('lines << QStringLiteral("dig +cd ") + name;', "shell_lines"),
    "app/cli/p.cpp": ('text += QStringLiteral("  rootline-cli check %1").arg(name);', "shell_lines"),
    "ui/graph/q.cpp": ("item->setToolTip(0, name);", "plain_text"),
    "ui/window/r.cpp": ("auto* label = new QLabel(name, this);", "plain_text"),
    "ui/window/s.cpp": ("QMessageBox::warning(this, title, sentence);", "plain_text"),
    "app/desktop/t.cpp": ("view->setHtml(text);", "plain_text"),
    "ui/present/u.cpp": ("case Qt::ToolTipRole: return name;", "plain_text"),
    "ui/window/k.cpp": ("#include <QtWidgets>", "class_headers"),
    "core/dns/l.cpp": ('#include "../trust/chain.h"', "class_headers"),
    "app/cli/m.cpp": ('auto path = "/ho' + 'me/somebody/file";', "machine_paths"),
}


def self_test(qt_headers):
    """Every rule must find what was put there for it, and nothing in a good file."""
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        for name, (line, _) in BAD_FILES.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(f"// SPDX-License-Identifier: MIT\n{line}\n", encoding="utf-8")
        good = root / "ui/present/words/good.cpp"
        good.parent.mkdir(parents=True, exist_ok=True)
        good.write_text('// SPDX-License-Identifier: MIT\n#include "core/dns/name.h"\n#include <QString>\n',
                        encoding="utf-8")
        (root / "app/cli/unlicensed.cpp").write_text("int x;\n", encoding="utf-8")
        expected = [(rule, name) for name, (_, rule) in BAD_FILES.items()]
        expected += [("licence_lines", "app/cli/unlicensed.cpp"), ("folder_readmes", "ui/window")]
        tree = Tree(qt_headers, root)
        found = {rule.__name__: list(rule(tree)) for rule in Tree.RULES}
        for rule, name in expected:
            if not any(breach.startswith(name + ":") for breach in found[rule]):
                failures.append(f"{rule} does not notice {name}")
        for rule, breaches in found.items():
            failures += [f"{rule} complains about a good file: {breach}" for breach in breaches if "good.cpp" in breach]
    return failures


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    qt_headers, root = sys.argv[1:]
    if not (pathlib.Path(qt_headers) / "QtCore/QString").is_file():
        sys.exit(f"{qt_headers} does not hold Qt's headers")
    if root == "--self-test":
        problems = self_test(qt_headers)
    else:
        tree = Tree(qt_headers, root)
        if not tree.sources:
            sys.exit(f"{root} holds no sources")
        problems = [breach for rule in Tree.RULES for breach in rule(tree)]
    print("\n".join(problems) or "all rules kept")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
