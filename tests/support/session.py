#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""session.py COMMAND…: runs it in a session of its own.

A private bus, an unlocked throw-away keyring and private XDG folders: nothing of the user's is read or written, and
nothing stays. Ends with the command's own status.
"""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "servers"))

from child import die_with_parent  # noqa: E402


class Stop:
    """What asks us to end is remembered while the session is made, so that no half of one stays behind; later it is
    the command's to obey. Ctrl+C reaches the command by itself, the other signals are handed on."""

    def __init__(self):
        self.received = 0
        self.command: subprocess.Popen | None = None
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._receive)

    def _receive(self, number: int, _frame) -> None:
        self.received = number
        if self.command and number != signal.SIGINT:
            self.command.send_signal(number)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    stop = Stop()
    with tempfile.TemporaryDirectory(prefix="jackdaw-session-", ignore_cleanup_errors=True) as folder:
        environment = private_environment(Path(folder))
        bus = start_bus(environment, Path(folder))
        try:
            if not stop.received:
                unlock_keyring(environment, Path(folder))
            return 128 + stop.received if stop.received else run(sys.argv[1:], environment, stop)
        finally:
            if bus:
                bus.terminate()
                bus.wait()


def private_environment(folder: Path) -> dict[str, str]:
    environment = dict(os.environ)
    for kind in ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        path = folder / kind.lower()
        path.mkdir(mode=0o700)
        environment[f"XDG_{kind}"] = str(path)
    # A window on Wayland looks for its socket in the runtime folder, unless the name is absolute.
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    if wayland:
        runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
        environment["WAYLAND_DISPLAY"] = str(Path(runtime) / wayland)
    environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/runtime_dir/bus"
    return environment


def start_bus(environment: dict[str, str], folder: Path) -> subprocess.Popen | None:
    """None when there is no bus to be had: what needs one says so itself. Out of reach of the terminal's Ctrl+C."""
    with (folder / "bus.log").open("wb") as log:
        try:
            bus = subprocess.Popen(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                 "--address=" + environment["DBUS_SESSION_BUS_ADDRESS"]],
                env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True,
                preexec_fn=lambda: die_with_parent(signal.SIGTERM))
        except FileNotFoundError as error:
            print(f"session.py: no session bus: {error}", file=sys.stderr)
            return None
    with bus.stdout as answer:
        if answer.readline():
            return bus
    bus.wait()
    print(f"session.py: no session bus: {(folder / 'bus.log').read_text(errors='replace').strip()}", file=sys.stderr)
    return None


def unlock_keyring(environment: dict[str, str], folder: Path) -> None:
    """The daemon ends with the bus."""
    with (folder / "keyring.log").open("wb") as log:
        try:
            subprocess.run(["gnome-keyring-daemon", "--daemonize", "--unlock", "--components=secrets"], env=environment,
                           input=b"throw-away", stdout=log, stderr=log, check=True, start_new_session=True)
        except (FileNotFoundError, subprocess.CalledProcessError) as error:
            print(f"session.py: no keyring: {error}", file=sys.stderr)


def run(command: list[str], environment: dict[str, str], stop: Stop) -> int:
    try:
        stop.command = subprocess.Popen(command, env=environment)
    except OSError as error:
        print(f"session.py: {error}", file=sys.stderr)
        return 127
    if stop.received:  # just before it could be handed on
        stop.command.send_signal(stop.received)
    status = stop.command.wait()
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
