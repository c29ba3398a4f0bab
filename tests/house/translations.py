#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Looks at the translations: translations.py [--strict LUPDATE].

A translation must keep the placeholders of its text and have all plurals of its language; what is missing is counted.
With --strict nothing may be missing or unused, judged by what lupdate reads from the sources now, and by the literals
themselves: lupdate passes over what it does not understand without a word.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLURALS = {"en": 2, "es": 2, "ar": 6}
# What the files' names begin with → the folders whose texts they hold; the same as in translations/CMakeLists.txt.
SETS = {"jackdaw_host_": ("protocols",), "jackdaw_": ("app", "ui", "core")}
_PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")

_TEXT = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
_CALLS = (re.compile(r"\b(?:tr|QT_TR_NOOP|QT_TR_N_NOOP)\(\s*" + _TEXT),
          re.compile(r'\b(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*"[^"]*",\s*' + _TEXT))
_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')

Key = tuple[str, str, str]  # context, source, comment


def messages(path: Path) -> dict[Key, ElementTree.Element]:
    return {(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
            for context in ElementTree.parse(path).getroot().iter("context") for message in context.iter("message")}


def forms(message: ElementTree.Element) -> list[str]:
    """The finished translation: one text, or one for each plural."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text: str) -> set[str]:
    """%L1 is %1 in the digits of the language."""
    return {found.replace("L", "") for found in _PLACEHOLDER.findall(text)}


def faults(language: str, path: Path) -> list[str]:
    found = []
    for (context, source, _), message in messages(path).items():
        said = forms(message)
        plural = message.get("numerus") == "yes"
        where = f"{path.name}: {context}: {source!r}"
        if said and plural and len(said) != PLURALS[language]:
            found.append(f"{where} has {len(said)} plural forms, {language} has {PLURALS[language]}")
        wanted = placeholders(source)
        for form in filter(None, said):
            there = placeholders(form)
            # "one contact" need not name its number.
            if wanted - there - ({"%n"} if plural else set()) or there - wanted:
                found.append(f"{where} is translated as {form!r}: placeholders differ")
    return found


def unfinished(language: str, path: Path) -> list[Key]:
    """English is its own translation: only its plurals are written down."""
    return [key for key, message in messages(path).items()
            if not any(forms(message)) and (language != "en" or message.get("numerus") == "yes")]


def prefix_of(path: Path) -> str:
    return next(prefix for prefix in SETS if path.name.startswith(prefix))


def differences(lupdate: str, files: list[Path], folders: tuple[str, ...]) -> list[str]:
    """Between the files and what the sources hold now."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        subprocess.run([lupdate, "-I", ".", "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h",
                        *folders, "-ts", *map(str, copies)], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        for file, copy in zip(files, copies):
            listed, now = set(messages(file)), set(messages(copy))
            found += [f"{file.name}: {source!r} is in the sources only" for _, source, _ in sorted(now - listed)]
            found += [f"{file.name}: {source!r} is used no more" for _, source, _ in sorted(listed - now)]
    return found


def literals(folders: tuple[str, ...]) -> set[str]:
    """Every text that the sources ask a translation of."""
    found = set()
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                code = path.read_text()
                for text in (call.group(1) for pattern in _CALLS for call in pattern.finditer(code)):
                    found.add("".join(ast.literal_eval(piece) for piece in _LITERAL.findall(text)))
    return found


def overlooked(files: list[Path], folders: tuple[str, ...]) -> list[str]:
    wanted = literals(folders)
    return [f"{file.name}: {text!r} is a literal of the sources and is not in the file"
            for file in files for text in sorted(wanted - {source for _, source, _ in messages(file)})]


def main() -> int:
    strict = len(sys.argv) == 3 and sys.argv[1] == "--strict"
    files = sorted((ROOT / "translations").glob("jackdaw_*.ts"))
    found = []
    for prefix, folders in SETS.items() if strict else ():
        its = [file for file in files if prefix_of(file) == prefix]
        found += differences(sys.argv[2], its, folders) + overlooked(its, folders)
    for file in files:
        language = file.stem.removeprefix(prefix_of(file))
        found += faults(language, file)
        missing = unfinished(language, file)
        print(f"{file.name}: {len(messages(file))} texts, {len(missing)} not translated")
        if strict:
            found += [f"{file.name}: {context}: {source!r} is not translated" for context, source, _ in missing]
    print("\n".join(found))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
