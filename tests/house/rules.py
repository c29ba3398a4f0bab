# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The rules of the house. Each looks at one file and yields its faults; RULES lists them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tree import Fault, SourceFile

OURS = ("app", "ui", "core", "protocols")
WINDOW = ("app", "ui", "core")
MAXIMUM_LINES = 600
LONG_FILE = 400
MAXIMUM_FUNCTION = 70
MAXIMUM_WIDTH = 120

_INCLUDE = re.compile(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
_LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
_COPYRIGHT = "SPDX-FileCopyrightText: The Jackdaw authors"

# folder or file → the folders of ours it may include. The longest that fits holds.
ARROWS = {
    "core/wire": ("core/wire",),
    "core/base": ("core/base", "core/wire"),
    "core": ("core",),
    "protocols/host": ("protocols/host", "core/wire"),
    "protocols/echo": ("protocols/echo", "protocols/host", "core/wire"),
    # The one place where a host learns what extends libpurple for its network.
    "protocols/purple/extension_factory.cpp": ("protocols/purple", "protocols/xmpp", "protocols/irc", "protocols/host",
                                               "core/wire"),
    "protocols/purple": ("protocols/purple", "protocols/host", "core/wire"),
    "protocols/xmpp": ("protocols/xmpp", "protocols/purple", "protocols/host", "core/wire"),
    "protocols/irc": ("protocols/irc", "protocols/purple", "protocols/host", "core/wire"),
    "ui": ("ui", "core"),
    "app": ("app", "ui", "core"),
}

PROTOCOL_WORDS = {"xmpp", "jabber", "irc", "muc", "libpurple", "purple", "prpl", "prosody", "ngircd", "jid", "stanza",
                  "ctcp", "dcc", "nickserv", "chanserv", "zephyr", "sametime", "discord", "telegram", "bonjour",
                  "rocketchat", "sipe"}

# (pattern, where, except, why)
FORBIDDEN = (
    (r"\b(?:setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|toHtml|QTextBrowser)\b", WINDOW, (),
     "Qt's HTML is never fed: rich text is painted from its entities"),
    (r"\bQt::(?:AutoText|RichText|MarkdownText)\b", WINDOW, (), "text that people see is plain text"),
    (r"\bQTextDocumentFragment\b", WINDOW, (), "Qt's HTML is never fed"),
    (r"\bQSettings\b", OURS, ("ui/window",), "settings live in the store; QSettings holds window geometry alone"),
    (r"\b(?:qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep)\s*\(|\bQThread::m?sleep\b|(?<![\w.:>])sleep\s*\(",
     ("tests", *OURS), (), "wait on a condition (tests/support/wait.h)"),
    (r"(?<![\w.>])(?:std::)?(?:system|popen)\s*\(", ("tests", *OURS), (), "no shell: QProcess with a list of arguments"),
    (r"\b(?!Q[A-Z])[A-Z]\w*::instance\s*\(", OURS, (), "no singletons: pass it to the constructor"),
    (r"\bSIGNAL\s*\(", ("tests", *OURS), (), "connect by pointer to member"),
)

_UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
_MACHINE_PATH = re.compile(r"(?<![\w.])/(?:wo" + r"rk|ro" + r"ot|ho" + r"me)/\w")
_WIDGET_HEADER = re.compile(r"^(?:QtWidgets\b.*|QApplication|Q\w*Widget\w*|QMainWindow|QDialog|QMessageBox|QLabel|"
                            r"Q(?:List|Tree|Table|Column|Header|AbstractItem|Graphics|Undo)View|Q\w+Button|QMenu|"
                            r"QStyle|QStyle[A-Z]\w*|QSystemTrayIcon)$")


def licence(file: SourceFile) -> Iterator[Fault]:
    """Two SPDX lines at the top (one in CMake)."""
    if file.kind not in ("c++", "python", "shell", "cmake"):
        return
    top = "\n".join(file.lines[:4])
    if _LICENCE not in top:
        yield file.fault(1, f"begins without {_LICENCE}")
    if file.kind != "cmake" and _COPYRIGHT not in top:
        yield file.fault(1, f"begins without {_COPYRIGHT}")


def arrows(file: SourceFile) -> Iterator[Fault]:
    """app → ui → core → core/wire ← protocols/*."""
    if file.kind != "c++" or not file.under(*OURS):
        return
    home = max((place for place in ARROWS if file.path == place or file.under(place)), key=len, default=None)
    if home is None:
        yield file.fault(1, f"{file.folder} has no place in the plan (tests/house/rules.py, ARROWS)")
        return
    for number, line in enumerate(file.lines, 1):
        found = _INCLUDE.match(line)
        target = found.group(1) if found else None
        if not target or target.endswith((".moc",)) or not target.startswith(tuple(f + "/" for f in OURS)):
            continue
        if not target.startswith(tuple(folder + "/" for folder in ARROWS[home])):
            yield file.fault(number, f"{home} must not include {target}")


def foreign_headers(file: SourceFile) -> Iterator[Fault]:
    """Only protocols/purple and what extends it include libpurple; core/ includes no widget; the wire is Qt Core alone."""
    if file.kind != "c++" or not file.under(*OURS):
        return
    for number, line in enumerate(file.lines, 1):
        found = _INCLUDE.match(line)
        header = found.group(2) if found else None
        if not header:
            continue
        if (header == "purple.h" or header.startswith("libpurple/")) and not file.under(
                "protocols/purple", "protocols/xmpp", "protocols/irc"):
            yield file.fault(number, "libpurple belongs to protocols/purple and what extends it")
        if _WIDGET_HEADER.match(header) and file.under("core", "protocols"):
            yield file.fault(number, f"no widget here: {header}")
        if file.under("core/wire", "protocols") and header.startswith(("QGuiApplication", "QtGui", "sqlite3")):
            yield file.fault(number, f"{header} does not belong here")


def protocol_names(file: SourceFile) -> Iterator[Fault]:
    """core/ and ui/ know no protocol's name, not even in comments."""
    if not file.under("core", "ui") or file.kind == "text":
        return
    for number, line in enumerate(file.lines, 1):
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", line)
        named = sorted({word.lower() for word in words} & PROTOCOL_WORDS)
        if named:
            yield file.fault(number, f"names a protocol: {', '.join(named)}")


def forbidden_calls(file: SourceFile) -> Iterator[Fault]:
    if file.kind != "c++":
        return
    for number, line in enumerate(file.code_lines, 1):
        for pattern, where, exceptions, why in FORBIDDEN:
            if file.under(*where) and not (exceptions and file.under(*exceptions)):
                found = re.search(pattern, line)
                if found:
                    yield file.fault(number, f"{found.group(0).strip()}: {why}")


def unfinished(file: SourceFile) -> Iterator[Fault]:
    """What is in the tree is done, and speaks of no one's machine."""
    if file.kind in ("data", "other") or file.under("tests/house"):
        return
    for number, line in enumerate(file.lines, 1):
        found = _UNFINISHED.search(line)
        if found:
            yield file.fault(number, f"{found.group(0)}: open an issue instead")
        if _MACHINE_PATH.search(line):
            yield file.fault(number, "names a folder of somebody's machine")


def sizes(file: SourceFile) -> Iterator[Fault]:
    if file.kind not in ("c++", "python", "shell", "cmake"):
        return
    if len(file.lines) > MAXIMUM_LINES:
        yield file.fault(MAXIMUM_LINES, f"{len(file.lines)} lines: split it (limit {MAXIMUM_LINES})")
    for number, line in enumerate(file.lines, 1):
        # clang-format has done what can be done in C++; a literal is not torn apart for the width's sake.
        limit = MAXIMUM_WIDTH + 10 * (file.kind == "c++")
        if len(line) > limit and '"' not in line and file.kind != "cmake":
            yield file.fault(number, f"{len(line)} columns (limit {limit})")


def function_lengths(file: SourceFile) -> Iterator[Fault]:
    if file.kind == "python":
        spans = _python_functions(file)
    elif file.kind == "c++":
        spans = _cpp_functions(file)
    else:
        return
    for start, length in spans:
        if length > MAXIMUM_FUNCTION:
            yield file.fault(start, f"a function of {length} lines (limit {MAXIMUM_FUNCTION})")


def _python_functions(file: SourceFile) -> Iterator[tuple[int, int]]:
    for node in ast.walk(ast.parse(file.text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1


def _cpp_functions(file: SourceFile) -> Iterator[tuple[int, int]]:
    """clang-format puts a function's braces on lines of their own, so its end is the next brace as far to the left."""
    opened: list[tuple[str, int]] = []
    for number, line in enumerate(file.lines, 1):
        brace = line.strip()
        indent = line[:len(line) - len(line.lstrip())]
        if brace == "{":
            opened.append((indent, number))
        elif opened and line.startswith("}") or opened and brace.startswith("}"):
            if opened[-1][0] == indent:
                yield opened[-1][1], number - opened[-1][1] + 1
                opened.pop()


def built(file: SourceFile, cmake_files: dict[str, str]) -> Iterator[Fault]:
    """Every source is named by the CMakeLists.txt of its folder or of one above."""
    if Path(file.name).suffix not in (".cpp", ".c") or not file.under("tests", *OURS):
        return
    folder, _, relative = file.path.rpartition("/")
    while folder:
        if re.search(rf"(?<![\w/.]){re.escape(relative)}(?![\w.])", cmake_files.get(folder, "")):
            return
        folder, _, last = folder.rpartition("/")
        relative = f"{last}/{relative}" if folder else relative
        if not folder:
            break
    yield file.fault(1, "no CMakeLists.txt names this file")


RULES = (licence, arrows, foreign_headers, protocol_names, forbidden_calls, unfinished, sizes, function_lengths)
