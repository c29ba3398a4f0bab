#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Holds the rules of the house over the whole tree: house.py [ROOT]. Prints each fault as path:line: sentence."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import rules  # noqa: E402
from tree import Fault, SourceFile, read_tree  # noqa: E402

# What a newcomer looks for at the top.
_EXPECTED = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "packages.txt", "dev", ".ci/run",
             "tests/README.md")


def faults(files: list[SourceFile]) -> list[Fault]:
    cmake_files = {file.folder: file.text for file in files if file.name == "CMakeLists.txt"}
    found = [fault for file in files for rule in rules.RULES for fault in rule(file)]
    found += [fault for file in files for fault in rules.built(file, cmake_files)]
    return found


def missing(files: list[SourceFile]) -> list[str]:
    there = {file.path for file in files}
    return [path for path in _EXPECTED if path not in there]


def long_files(files: list[SourceFile]) -> list[SourceFile]:
    return [file for file in files if file.kind in ("c++", "python") and len(file.lines) >= rules.LONG_FILE]


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    files = read_tree(root)
    found = faults(files)
    for file in long_files(files):
        print(f"note: {file.path} has {len(file.lines)} lines: think again")
    for fault in found:
        print(fault)
    for path in missing(files):
        print(f"{path}: is missing")
    print(f"{len(files)} files, {len(found) + len(missing(files))} faults")
    return 1 if found or missing(files) else 0


if __name__ == "__main__":
    sys.exit(main())
