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


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="jackdaw-session-", ignore_cleanup_errors=True) as folder:
        environment = private_environment(Path(folder))
        bus = start_bus(environment, Path(folder))
        try:
            unlock_keyring(environment, Path(folder))
            return run(sys.argv[1:], environment)
        finally:
            if bus:
                os.kill(bus, signal.SIGTERM)


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


def start_bus(environment: dict[str, str], folder: Path) -> int | None:
    """Process id, or None when there is no bus to be had: what needs one says so itself. The log is a file: were it a
    pipe, the daemon would keep it open."""
    with (folder / "bus.log").open("wb") as log:
        try:
            started = subprocess.run(
                ["dbus-daemon", "--session", "--fork", "--nopidfile", "--print-pid=1",
                 "--address=" + environment["DBUS_SESSION_BUS_ADDRESS"]],
                env=environment, stdout=subprocess.PIPE, stderr=log, text=True, check=True)
        except (FileNotFoundError, subprocess.CalledProcessError) as error:
            print(f"session.py: no session bus: {error}", file=sys.stderr)
            return None
    return int(started.stdout)


def unlock_keyring(environment: dict[str, str], folder: Path) -> None:
    """The daemon ends with the bus."""
    with (folder / "keyring.log").open("wb") as log:
        try:
            subprocess.run(["gnome-keyring-daemon", "--daemonize", "--unlock", "--components=secrets"], env=environment,
                           input=b"throw-away", stdout=log, stderr=log, check=True)
        except (FileNotFoundError, subprocess.CalledProcessError) as error:
            print(f"session.py: no keyring: {error}", file=sys.stderr)


def run(command: list[str], environment: dict[str, str]) -> int:
    """Ctrl+C reaches the command by itself, the other signals are handed on; we stay to tidy up."""
    try:
        child = subprocess.Popen(command, env=environment)
    except OSError as error:
        print(f"session.py: {error}", file=sys.stderr)
        return 127
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _: child.send_signal(received))
    status = child.wait()
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
