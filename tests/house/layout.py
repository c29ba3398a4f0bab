#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Every C++ file is laid out as Debian 12's clang-format does it; another version has another taste."""

import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import read_tree  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
VERSION = 14


def formatter() -> str | None:
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
            if re.search(rf"version {VERSION}\.", said):
                return program
    return None


def faults(program: str, paths: list[str]) -> str:
    return subprocess.run([program, "--dry-run", "-Werror", *paths], cwd=ROOT, capture_output=True, text=True,
                          check=False).stderr


def main() -> int:
    program = formatter()
    if not program:
        print(f"SKIPPED WHOLE: clang-format {VERSION} is not installed")
        return 0
    paths = [file.path for file in read_tree(ROOT) if file.kind == "c++"]
    with ThreadPoolExecutor() as pool:
        found = "".join(pool.map(lambda part: faults(program, part), (paths[i:i + 50] for i in range(0, len(paths), 50))))
    print(found or f"{len(paths)} files are laid out")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
