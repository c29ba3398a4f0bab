# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The files the house's rules look at."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_SKIPPED = {".git", "build", "__pycache__"}
_KINDS = {".cpp": "c++", ".h": "c++", ".c": "c++", ".py": "python", ".cmake": "cmake", ".md": "text", ".txt": "text",
          ".json": "data", ".svg": "data", ".xml": "data", ".qrc": "data", ".ts": "data", ".desktop": "data"}


@dataclass(frozen=True)
class Fault:
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


@dataclass(frozen=True)
class SourceFile:
    """`path` is relative to the root, with '/'."""

    path: str
    text: str

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def kind(self) -> str:
        if self.name == "CMakeLists.txt":
            return "cmake"
        suffix = Path(self.name).suffix
        if not suffix and self.text.startswith("#!"):
            return "python" if "python" in self.text.splitlines()[0] else "shell"
        return _KINDS.get(suffix, "other")

    def under(self, *folders: str) -> bool:
        return any(self.path.startswith(folder + "/") for folder in folders)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @cached_property
    def code_lines(self) -> list[str]:
        """The lines with C++ comments blanked, so that a rule about calls does not hit a sentence about them."""
        if self.kind != "c++":
            return self.lines
        blanked = re.sub(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")',
                         lambda m: m.group(1) or re.sub(r"[^\n]", " ", m.group(0)), self.text, flags=re.S)
        return blanked.splitlines()

    def fault(self, line: int, text: str) -> Fault:
        return Fault(self.path, line, text)


def read_tree(root: Path) -> list[SourceFile]:
    files = []
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if _SKIPPED & set(relative.parts) or not path.is_file() or path.is_symlink():
            continue
        try:
            files.append(SourceFile(relative.as_posix(), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # pictures
    return files
