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

# What a program of ours does not have: a variable that everyone may change.
_GLOBAL = re.compile(
    r"^(?!.*\b(?:const|constexpr|using|typedef|extern|class|struct|enum|friend|namespace|return|template|Q_\w+)\b)"
    r"(?:static |inline |thread_local )*[A-Za-z_][\w:<>,* ]*[ *&]\w+(?:\[\w*\])?(?: = [^()]*|\{[^()]*\})?;$")
_LOCAL_STATIC = re.compile(r"^\s+static (?!const|constexpr|thread_local const)(?!.*\bconst\b)[\w:<>,* &]+ \w+(?:;| = |\{[^}]*\};)")
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
    "protocols/talk": ("protocols/talk", "protocols/host", "core/wire"),
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
                  "rocketchat", "sipe", "icq", "novell", "groupwise", "gadu", "msn", "skype", "slack", "whatsapp"}
# What files of other programs are called, and columns in them: who imports them cannot call them otherwise.
FILE_WORDS = {"core/import": {"purple", "libpurple", "jid"}}
_PROTOCOL_IN_WORD = re.compile(r"IRCv|Matrix(?:\.org|'s)? (?:protocol|network|server|room|home)", re.I)

# (pattern, where, except, why)
FORBIDDEN = (
    (r"\b(?:setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|toHtml|QTextBrowser|QTextEdit)\b", WINDOW, (),
     "Qt's HTML is never fed: rich text is painted from its entities"),
    (r"\bQt::(?:TextFormat::|TextFormat\(|TextFormat>|AutoText|RichText|MarkdownText)", WINDOW, (),
     "text that people see is plain text"),
    (r"\bQMessageBox::(?:about|critical|information|question|warning)\b", WINDOW, (), "an AskBox shows plain text"),
    (r"(?:\bsetToolTip\((?!\)|plainTip\(|tr\(|QString\(\)|\w+->accessibleName\(\))|\bQToolTip::showText\((?!.*plainTip\())",
     WINDOW, (), "Qt takes a tip that looks like markup for it: plainTip()"),
    (r"\bQTextDocumentFragment\b", WINDOW, (), "Qt's HTML is never fed"),
    (r"\bQSettings\b", OURS, ("ui/window",), "settings live in the store; QSettings holds window geometry alone"),
    (r"\b(?:qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep)\s*\(|\bQThread::m?sleep\b"
     r"|(?<![\w.:>])(?:::)?sleep\s*\(",
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
    """Two SPDX lines at the top."""
    if file.kind not in ("c++", "python", "shell", "cmake"):
        return
    top = "\n".join(file.lines[:4])
    if _LICENCE not in top:
        yield file.fault(1, f"begins without {_LICENCE}")
    if _COPYRIGHT not in top:
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
        if not found:
            continue
        target = found.group(1) or found.group(2)
        if not target.startswith(tuple(f + "/" for f in OURS)):
            if found.group(1) and not target.endswith(".moc"):
                yield file.fault(number, f'"{target}" is not named from the root of the tree')
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
    allowed = set().union(*(words for folder, words in FILE_WORDS.items() if file.under(folder)))
    for number, line in enumerate(file.lines, 1):
        words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", line)
        named = sorted({word.lower() for word in words} & (PROTOCOL_WORDS - allowed)) + _PROTOCOL_IN_WORD.findall(line)
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


def plain_labels(file: SourceFile) -> Iterator[Fault]:
    """A QLabel or a QMessageBox guesses whether its text is markup, unless it is told."""
    if file.kind != "c++" or not file.under(*WINDOW):
        return
    made = [number for number, line in enumerate(file.code_lines, 1)
            if re.search(r"(?:\bnew |: )Q(?:Label|MessageBox)\(|\bQ(?:Label|MessageBox) \w+[({;]", line)]
    told = sum(line.count("setTextFormat(Qt::PlainText)") for line in file.code_lines)
    if len(made) > told and file.name.endswith(".cpp"):
        yield file.fault(made[0], "its text is not said to be plain: setTextFormat(Qt::PlainText)")


def shared_state(file: SourceFile) -> Iterator[Fault]:
    """No globals and no singletons in what is shipped; libpurple alone wants tables that are neither const nor its own."""
    if file.kind != "c++" or not file.under(*WINDOW, "protocols/host", "protocols/echo"):
        return
    for number, line in enumerate(file.code_lines, 1):
        if _GLOBAL.match(line.rstrip()) or _LOCAL_STATIC.match(line):
            yield file.fault(number, "a variable that everyone shares: give it an owner")


def names_of_files(file: SourceFile) -> Iterator[Fault]:
    if Path(file.name).suffix in (".cc", ".cxx", ".C", ".hh", ".hpp", ".hxx", ".inl", ".ipp"):
        yield file.fault(1, "sources end in .cpp or .h, so that the rules see them")


def sleeping_tests(file: SourceFile) -> Iterator[Fault]:
    """What the demo and the bench do takes its time; a test waits for something to be so."""
    if file.kind != "python" or not file.under("tests") or file.under("tests/demo", "tests/bench", "tests/house"):
        return
    for number, line in enumerate(file.lines, 1):
        if re.search(r"\b(?:time|asyncio)\.sleep\(", line) and "while" not in "".join(file.lines[max(0, number - 6):number]):
            yield file.fault(number, "a sleep outside of a loop that looks at something")


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
    """A block ends with the next brace as far to the left as its line begins; clang-format sees to that."""
    opened: list[tuple[str, int]] = []
    for number, line in enumerate(file.code_lines, 1):
        text = line.strip()
        indent = line[:len(line) - len(line.lstrip())]
        if text.startswith("}") and opened and opened[-1][0] == indent:
            yield opened[-1][1], number - opened[-1][1] + 1
            opened.pop()
        if text.endswith("{") and not text.endswith(("= {", "({", "{{")) and not re.match(r"(?:inline )?namespace\b|extern \"C\"|(?:class|struct|union|enum)\b", text):
            opened.append((indent, number))


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


RULES = (licence, arrows, foreign_headers, protocol_names, forbidden_calls, plain_labels, shared_state, names_of_files,
         sleeping_tests, unfinished, sizes, function_lengths)
