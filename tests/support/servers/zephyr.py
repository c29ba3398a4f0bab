# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real Zephyr server with its host manager, in namespaces of their own: their ports are fixed, their files lie in
/etc, and a host manager takes no server at a loopback address. Neither asks for Kerberos as Debian builds them
without (libzephyr4, which is also what the plugin is linked with)."""

import shutil
from pathlib import Path

from certificates import Certificate
from namespace import Namespace
from network import NetworkServer, program

_INSIDE = """set -e
ip link set lo up
ip address add 10.99.0.1/32 dev lo
hostname pond.example
mount --bind {folder}/hosts /etc/hosts
mount --bind {folder}/etc /etc/zephyr
{server} -n &
sleep 0.2
{manager} -n -N pond.example &
touch {folder}/ready
wait
"""

_BECOME = 'mount --bind "$1" /etc/passwd && shift && exec "$@"'


class Zephyr(NetworkServer):
    def __init__(self, folder: Path, _domain: str, _certificate: Certificate, people: list[str], server: bool = True):
        """Without `server` there is the host manager alone, which then knows nobody."""
        super().__init__("Zephyr", folder)
        etc = folder / "etc"
        shutil.copytree("/etc/zephyr", etc, dirs_exist_ok=True)
        (etc / "server.list").write_text("pond.example\n")
        (folder / "hosts").write_text("127.0.0.1 localhost\n10.99.0.1 pond.example pond\n")
        for name in people:
            (folder / name).write_text(f"{name}:x:0:0::/nonexistent:/bin/sh\n")
        self._people = people
        self._server = program("zephyrd", "zephyr-server") if server else "sleep 1000000"
        self._manager = program("zhm", "zephyr-clients")
        self._namespace = Namespace("net", "mount", "uts")

    def start(self) -> None:
        ready = self.folder / "ready"
        ready.unlink(missing_ok=True)
        script = self.folder / "inside.sh"
        script.write_text(_INSIDE.format(folder=self.folder, server=self._server, manager=self._manager))
        self._child.start(self._namespace.command(["sh", str(script)]), [])
        self._child.wait_for(ready.exists, "to come up")

    def describe(self) -> dict:
        """Who somebody is on Zephyr is, without Kerberos, the login name of who runs the program."""
        enter = self._namespace.enter(self._child.pid)
        people = {}
        for name in self._people:
            people[name] = [*enter, "unshare", "-m", "--", "sh", "-c", _BECOME, "sh", str(self.folder / name)]
        return {**super().describe(), "enter": people}
