#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""ctrl_c_test.py PROGRAMS: however early or late it is asked to end, the demo leaves no process and no file."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

_TESTS = Path(__file__).resolve().parent.parent
_PATIENCE = 60


class CtrlCTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="jackdaw-ctrl-c-"))
        self.folder.chmod(0o755)  # servers that run as nobody work in it
        self.addCleanup(shutil.rmtree, self.folder)
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.mark = secrets.token_hex(8)
        self.log = self.folder / "log"
        with self.log.open("wb") as log:
            self.demo = subprocess.Popen(
                [str(_TESTS / "support" / "session.py"), sys.executable, str(_TESTS / "demo" / "demo.py"),
                 "--programs", _PROGRAMS, "--headless", "--pictures", str(self.folder / "pictures")],
                env={**os.environ, "TMPDIR": str(self.temporary), "JACKDAW_MARK": self.mark}, stdout=log, stderr=log,
                start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.addCleanup(self.kill_what_is_left)

    def kill_what_is_left(self):
        for pid in self.left():
            os.kill(pid, signal.SIGKILL)
        self.demo.wait()

    def test_while_the_session_is_made(self):
        self.wait_for(lambda: self.made("jackdaw-session-*/bus.log"))
        self.demo.terminate()
        self.nothing_stays()

    def test_while_certificates_are_made(self):
        self.wait_for(lambda: self.made("jackdaw-servers-*"))
        self.ctrl_c()
        self.nothing_stays()

    def test_while_the_display_starts(self):
        self.wait_for(lambda: self.made("jackdaw-demo-*/display"))
        self.ctrl_c()
        self.nothing_stays()

    def test_when_everything_runs(self):
        self.wait_for(lambda: "is online on both" in self.said())
        self.demo.terminate()
        self.nothing_stays()

    def test_impatiently(self):
        self.wait_for(lambda: "is online on both" in self.said())
        for _ in range(3):
            self.ctrl_c()
        self.nothing_stays()

    def ctrl_c(self):
        """As the terminal does it: to everybody in the foreground."""
        os.killpg(self.demo.pid, signal.SIGINT)

    def made(self, pattern: str) -> bool:
        return any(self.temporary.glob(pattern))

    def said(self) -> str:
        return self.log.read_text(errors="replace")

    def wait_for(self, condition):
        deadline = time.monotonic() + _PATIENCE
        while not condition():
            self.assertIsNone(self.demo.poll(), f"the demo ended too early: {self.said()}")
            self.assertLess(time.monotonic(), deadline, f"it never came so far: {self.said()}")
            time.sleep(0.002)

    def nothing_stays(self):
        self.assertNotEqual(self.demo.wait(_PATIENCE), 0)
        deadline = time.monotonic() + 5  # a keyring notices the end of its bus
        while self.left() and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual([Path(f"/proc/{pid}/cmdline").read_bytes() for pid in self.left()], [])
        self.assertEqual([str(path) for path in self.temporary.rglob("*")], [])

    def left(self) -> list[int]:
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and self.mark.encode() in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
        return found


if __name__ == "__main__":
    for package, program in (("prosody", "prosody"), ("ngircd", "ngircd"), ("xvfb", "Xvfb")):
        if not shutil.which(program, path="/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin"):
            print(f"SKIPPED WHOLE: needs the Debian package {package}")
            sys.exit(0)
    _PROGRAMS = sys.argv.pop(1)
    unittest.main()
