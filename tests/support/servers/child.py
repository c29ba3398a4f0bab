# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A server process that cannot outlive us, and free ports for it.

Start children from the main thread: the kernel ties their life to the thread that forked them.
"""

import ctypes
import os
import pwd
import random
import signal
import socket
import subprocess
import time
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class ServerError(Exception):
    """One sentence for the person who runs the test or the demo."""


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on, below those the kernel gives to outgoing connections, so that it
    stays free while a server is down."""
    for port in random.sample(range(20000, 32000), 200):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise ServerError("no free port of 127.0.0.1 was found between 20000 and 32000")


def give_to_nobody(path: Path) -> None:
    """Servers that refuse to run as root run as nobody, who must own what they read."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(path, nobody.pw_uid, nobody.pw_gid)


class Child:
    """One running server. Its output goes to `log`."""

    def __init__(self, name: str, log: Path):
        self.name = name
        self.log = log
        self._process: subprocess.Popen | None = None

    def start(self, command: list[str], ports: list[int], environment: dict[str, str] | None = None,
              as_nobody: bool = False, seconds: float = 20.0) -> None:
        """Returns when every port accepts; raises ServerError when that takes longer than `seconds`."""
        identity = {}
        if as_nobody and os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            identity = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                preexec_fn=die_with_parent, env={**os.environ, **(environment or {})}, cwd="/", **identity)
        deadline = time.monotonic() + seconds
        for port in ports:
            while not _accepts(port):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    self.kill()
                    raise ServerError(f"{self.name} did not start on port {port}: {self._last_words()}")
                time.sleep(0.02)

    def wait_for(self, condition, what: str, seconds: float = 20.0) -> None:
        """For what a server does after it has begun to listen."""
        deadline = time.monotonic() + seconds
        while not condition():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise ServerError(f"{self.name} was waited for {what}: {self._last_words()}")
            time.sleep(0.02)

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        if self.running():
            os.killpg(self._process.pid, number)

    def kill(self) -> None:
        """At once, as a crash would."""
        self.signal(signal.SIGKILL)
        if self._process:
            self._process.wait()

    def stop(self, seconds: float = 5.0) -> None:
        """Asks first, kills after `seconds`."""
        self.signal(signal.SIGCONT)
        self.signal(signal.SIGTERM)
        try:
            if self._process:
                self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()

    def _last_words(self) -> str:
        lines = self.log.read_text(errors="replace").strip().splitlines()
        return " / ".join(lines[-3:]) or "it said nothing"


def die_with_parent(how: signal.Signals = signal.SIGKILL) -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, how)


def tidy_undisturbed() -> None:
    """From here on this process ends by itself: another Ctrl+C must not leave half of what there is behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


def _accepts(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
