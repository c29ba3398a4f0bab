# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A display where there is none, and pictures of it: Xvfb keeps its screen in a file."""

import asyncio
import os
import shutil
import signal
import struct
import subprocess
import zlib
from pathlib import Path

from child import die_with_parent, tidy_undisturbed
from jackdaw import DemoError


def present() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class VirtualDisplay:
    """A context manager; nothing is shown before start()."""

    def __init__(self, folder: Path, size: str = "1280x860"):
        self._folder = folder
        self._size = size
        self._process: subprocess.Popen | None = None
        self._environment: dict[str, str] = {}

    def __enter__(self) -> "VirtualDisplay":
        return self

    def __exit__(self, *_) -> None:
        tidy_undisturbed()
        if self._process:
            self._process.terminate()
            self._process.wait()

    def start(self) -> dict[str, str]:
        """The environment that leads to it."""
        if not shutil.which("Xvfb"):
            raise DemoError("there is no display, and Xvfb is not installed (Debian package xvfb)")
        self._folder.mkdir()
        read_end, write_end = os.pipe()
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
                 "-fbdir", str(self._folder)], pass_fds=[write_end], stdout=log, stderr=log, start_new_session=True,
                preexec_fn=lambda: die_with_parent(signal.SIGTERM))
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        if not number:
            raise DemoError("Xvfb did not start")
        self._environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        return self._environment

    async def press(self, *words: str) -> None:
        """xdotool's words, done to the largest window: there is no window manager to give it the keyboard."""
        if not shutil.which("xdotool"):
            raise DemoError("the keyboard needs xdotool, which is not installed (Debian package xdotool)")
        process = await asyncio.create_subprocess_exec(
            "xdotool", "search", "--sync", "--onlyvisible", "--class", "jackdaw", "windowfocus", "--sync", *words,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, **self._environment}, preexec_fn=die_with_parent)
        try:
            await asyncio.wait_for(process.wait(), 10)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()

    async def save_picture(self, path: Path) -> None:
        """As soon as there is something on the screen and nothing has moved for a moment."""
        screen = self._folder / "Xvfb_screen0"
        before, rows = b"", []
        for _ in range(40):
            now = screen.read_bytes()
            rows = _Picture(now).cropped_rows()
            if rows and now == before:
                break
            before = now
            await asyncio.sleep(0.25)
        if not rows:
            raise DemoError(f"nothing is on the screen for the picture {path.stem}: the window did not open")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_png(rows))


class _Picture:
    """An XWD dump, as XWDFile.h describes it: 25 big-endian words, a name, colours, pixels of 32 bits."""

    def __init__(self, dump: bytes):
        header = struct.unpack(">25I", dump[:100])
        self.width, self.height, self._stride = header[4], header[5], header[12]
        self._pixels = dump[header[0] + header[19] * 12:]

    def cropped_rows(self) -> list[bytes]:
        """BGRX rows without the black around the window; none when all is black."""
        rows = [self._pixels[y * self._stride:y * self._stride + self.width * 4] for y in range(self.height)]
        black = bytes(self.width * 4)
        while rows and rows[-1] == black:
            rows.pop()
        while rows and rows[0] == black:
            rows.pop(0)
        left = min(((len(row) - len(row.lstrip(b"\0"))) // 4 for row in rows if row != black), default=0)
        right = max((-(-len(row.rstrip(b"\0")) // 4) for row in rows), default=self.width)
        return [row[left * 4:right * 4] for row in rows]


def _png(rows: list[bytes]) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = bytearray()
    for row in rows:
        rgb = bytearray(len(row) // 4 * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        lines += b"\0" + rgb
    header = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(
        b"IEND", b"")
