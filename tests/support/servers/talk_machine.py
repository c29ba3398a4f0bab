#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A machine of its own where people talk: Debian's talk daemon at its privileged port, terminals with people logged in at
them, and the talk program to type into.

    talk_machine.py --daemon PATH [--name den] [--other NAME=ADDRESS]… [--inside]

enters namespaces of its own (user, network, mounts, host name), so that it needs no rights and harms nothing; with
--inside it is in them already. The machine has 127.0.1.1 for its name, as Debian gives it, and knows the others;
whoever runs a program on it is ana. It prints one JSON line, whose "pid" nsenter(1) takes, then obeys one JSON object per line of standard input, answered by a
line each:

    {"do": "login", "user": "ana"}                          a terminal for her, entered into utmp; "terminal" says which
    {"do": "mesg", "user": "ana", "on": false}              her terminal takes messages, or not
    {"do": "run", "user": "ana", "command": ["talk", "ben@den"]}
    {"do": "type", "user": "ana", "text": "hello\\r"}
    {"do": "screen", "user": "ana"}                         "text": all that came to her terminal, but for control sequences
    {"do": "stop"}                                          the daemon, for good

At the end of its input all of it is gone.
"""

import argparse
import ctypes
import fcntl
import json
import os
import pty
import re
import selectors
import signal
import socket
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from child import die_with_parent  # noqa: E402

_PORT = 518
_PASSWD = "ana:x:0:0::/:/bin/sh\n"  # whose terminal it is, says the user id
_MS_BIND = 4096
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1
_USER_PROCESS = 7
_CONTROL_SEQUENCE = re.compile(rb"\x1b(?:\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>78])|[\x00-\x08\x0b\x0c\x0e-\x1f]")
_libc = ctypes.CDLL(None, use_errno=True)


class Terminal:
    """One pseudo terminal; what is shown on it gathers."""

    def __init__(self, number: int):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.path = os.ttyname(self.slave)
        self.number = number
        self.shown = b""
        self.process: subprocess.Popen | None = None

    def run(self, command: list[str]) -> None:
        self.process = subprocess.Popen(command, stdin=self.slave, stdout=self.slave, stderr=self.slave,
                                        preexec_fn=self._become_leader, env={**os.environ, "TERM": "vt100"})

    def _become_leader(self) -> None:
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        die_with_parent()

    def text(self) -> str:
        return _CONTROL_SEQUENCE.sub(b"", self.shown).decode(errors="replace")


class Machine:
    def __init__(self, daemon: str, name: str, others: list[str]):
        self._terminals: dict[str, Terminal] = {}
        self._daemon_path = daemon
        self._daemon: subprocess.Popen | None = None
        self._mount(b"tmpfs", b"/run", b"tmpfs", 0)
        Path("/run/utmp").touch()
        hosts = ["127.0.0.1 localhost", f"127.0.1.1 {name}", *(" ".join(one.split("=")[::-1]) for one in others), ""]
        for file, text in (("hosts", "\n".join(hosts)), ("passwd", _PASSWD)):
            Path("/run", file).write_text(text)
            self._mount(b"/run/" + file.encode(), b"/etc/" + file.encode(), None, _MS_BIND)
        socket.sethostname(name)
        self._bring_up_loopback()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("0.0.0.0", _PORT))
        self._selector = selectors.DefaultSelector()
        self._selector.register(sys.stdin, selectors.EVENT_READ, self._obey)
        self._selector.register(self._socket, selectors.EVENT_READ, self._start_daemon)

    @staticmethod
    def _mount(source: bytes, target: bytes, kind: bytes | None, flags: int) -> None:
        if _libc.mount(source, target, kind, flags, None) != 0:
            raise OSError(ctypes.get_errno(), f"mount {target.decode()}")

    @staticmethod
    def _bring_up_loopback() -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            fcntl.ioctl(control, _SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", _IFF_UP))

    def serve(self) -> None:
        self._running = True
        while self._running:
            for key, _ in self._selector.select():
                key.data()

    def _start_daemon(self) -> None:
        """As inetd does: the first datagram starts it, and it has the socket until it ends."""
        self._selector.unregister(self._socket)
        self._daemon = subprocess.Popen([self._daemon_path], stdin=self._socket, stdout=self._socket,
                                        stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)

    def _obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._running = False
            return
        order = json.loads(line)
        try:
            say({"ok": True, **(getattr(self, "_do_" + order.pop("do"))(**order) or {})})
        except (OSError, KeyError, TypeError, AttributeError) as error:
            say({"ok": False, "error": f"{type(error).__name__}: {error}"})

    def _do_login(self, user: str) -> dict:
        terminal = self._terminals[user] = Terminal(len(self._terminals))
        os.chmod(terminal.path, 0o620)
        self._selector.register(terminal.master, selectors.EVENT_READ, lambda: self._read(terminal))
        line = terminal.path.removeprefix("/dev/").encode()
        record = struct.pack("hxxi32s4s32s256shhiii16s20x", _USER_PROCESS, os.getpid(), line, b"%d" % terminal.number,
                             user.encode(), b"", 0, 0, 0, int(time.time()), 0, b"")
        with open("/run/utmp", "ab") as utmp:
            utmp.write(record)
        return {"terminal": line.decode()}

    def _read(self, terminal: Terminal) -> None:
        terminal.shown += os.read(terminal.master, 65536)

    def _do_mesg(self, user: str, on: bool) -> None:
        os.chmod(self._terminals[user].path, 0o620 if on else 0o600)

    def _do_run(self, user: str, command: list[str]) -> None:
        self._terminals[user].run(command)

    def _do_type(self, user: str, text: str) -> None:
        os.write(self._terminals[user].master, text.encode())

    def _do_screen(self, user: str) -> dict:
        return {"text": self._terminals[user].text()}

    def _do_stop(self) -> None:
        self._selector.unregister(self._socket) if self._daemon is None else self._daemon.kill()
        self._socket.close()

    def close(self) -> None:
        for process in [self._daemon, *(terminal.process for terminal in self._terminals.values())]:
            if process and process.poll() is None:
                process.kill()
                process.wait()


def say(facts: dict) -> None:
    print(json.dumps(facts), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--daemon", required=True)
    parser.add_argument("--name", default="den")
    parser.add_argument("--other", action="append", default=[], metavar="NAME=ADDRESS")
    parser.add_argument("--inside", action="store_true")
    arguments = parser.parse_args()
    if not arguments.inside:
        os.execvp("unshare", ["unshare", "--user", "--map-root-user", "--net", "--mount", "--uts", sys.executable,
                              *sys.argv, "--inside"])
    die_with_parent(signal.SIGTERM)
    machine = Machine(arguments.daemon, arguments.name, arguments.other)
    try:
        say({"ok": True, "pid": os.getpid()})
        machine.serve()
    finally:
        machine.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
