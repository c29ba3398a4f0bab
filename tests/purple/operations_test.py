#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Holds the table of operations in protocols/purple/README.md against the installed headers of libpurple.

Every slot of every Purple*UiOps and of PurplePluginProtocolInfo has one row, and no row names what is not there.
"""

import re
import subprocess
import sys
import unittest
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "protocols" / "purple" / "README.md"
WIRE = README.parents[2] / "core" / "wire" / "README.md"
STRUCT = re.compile(r"(?:typedef\s+)?struct\s*(\w*)\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*(\w*)\s*;")
POINTER = re.compile(r"\(\s*\*\s*(\w+)\s*\)\s*\(")
FIELD = re.compile(r"^[\w\s*]+?\**\s*(\w+)\s*$")
OPERATIONS = re.compile(r"^_?(Purple\w*UiOps|PurplePluginProtocolInfo)$")
ROW = re.compile(r"^\|\s*`(Purple\w+)\.(\w+)`\s*\|(.*)\|\s*$")


def header_folder() -> Path:
    flags = subprocess.run(["pkg-config", "--cflags-only-I", "purple"], capture_output=True, text=True, check=True)
    for flag in flags.stdout.split():
        folder = Path(flag.removeprefix("-I"))
        if (folder / "plugin.h").is_file():
            return folder
    raise FileNotFoundError("libpurple's headers")


def slots_of(body: str) -> list[str]:
    names = []
    for part in body.split(";"):
        part = " ".join(part.split())
        pointer = POINTER.search(part)
        field = FIELD.match(part)
        name = pointer.group(1) if pointer else field.group(1) if field else ""
        if name and not name.startswith("_purple_reserved"):
            names.append(name)
    return names


def installed() -> set[tuple[str, str]]:
    found = set()
    for header in sorted(header_folder().glob("*.h")):
        text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", header.read_text(encoding="utf-8", errors="replace"), flags=re.S)
        text = re.sub(r"^\s*#(?:[^\n]*\\\n)*[^\n]*", " ", text, flags=re.M)
        for tag, body, alias in STRUCT.findall(text):
            owner = next((name for name in (alias, tag) if OPERATIONS.match(name)), "")
            found |= {(owner.lstrip("_"), slot) for slot in slots_of(body)} if owner else set()
    return found


def described() -> dict[tuple[str, str], list[str]]:
    rows = {}
    for line in README.read_text(encoding="utf-8").splitlines():
        if row := ROW.match(line):
            rows[row.group(1), row.group(2)] = [cell.strip() for cell in row.group(3).split("|")]
    return rows


class Operations(unittest.TestCase):
    def test_every_slot_has_its_row(self):
        missing = installed() - described().keys()
        self.assertFalse(missing, f"not in {README.name}: {sorted(missing)}")

    def test_no_row_names_what_is_not_there(self):
        self.assertFalse(described().keys() - installed())

    def test_every_row_says_where_it_goes(self):
        for slot, cells in described().items():
            self.assertTrue(len(cells) == 4 and cells[0], f"{slot}: wire, core, screen, test; or the reason and dashes")

    def test_messages_are_those_of_the_wire(self):
        known = set(re.findall(r"^### `([a-z.-]+)`", WIRE.read_text(encoding="utf-8"), flags=re.M))
        for slot, cells in described().items():
            unknown = set(re.findall(r"`([a-z]+\.[a-z-]+)`", cells[0])) - known - {"extension.h"}
            self.assertFalse(unknown, f"{slot}: {unknown}")

    def test_the_headers_are_read(self):
        found = installed()
        self.assertIn(("PurpleNotifyUiOps", "notify_searchresults"), found)
        self.assertIn(("PurplePluginProtocolInfo", "blist_node_menu"), found)
        self.assertGreater(len(found), 150)


if __name__ == "__main__":
    if subprocess.run(["pkg-config", "--exists", "purple"], check=False).returncode != 0:
        print("skipped: libpurple's headers are not installed")
        sys.exit(77)
    unittest.main()
