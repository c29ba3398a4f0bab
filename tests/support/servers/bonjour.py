# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Two computers on one wire, each with a system bus and an Avahi of its own: namespaces that a virtual cable joins."""

from pathlib import Path

from certificates import Certificate
from namespace import Namespace
from network import NetworkServer, program

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <listen>unix:path={bus}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="false"/>
    <allow send_type="*"/>
    <allow receive_type="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
"""

_AVAHI = """[server]
host-name={name}
use-ipv4=yes
use-ipv6=no
allow-interfaces=wire
disallow-other-stacks=no
[wide-area]
enable-wide-area=no
[publish]
publish-workstation=no
"""

# $1: the name, $2: the address
_COMPUTER = """set -e
ip link set lo up
until ip link show wire >/dev/null 2>&1; do sleep 0.05; done
ip address add $2/24 dev wire
ip link set wire up
ip route add default dev wire
hostname $1
mount -t tmpfs tmpfs /run
mkdir -p /run/avahi-daemon
export DBUS_SYSTEM_BUS_ADDRESS=unix:path={folder}/$1.bus
{bus} --config-file={folder}/$1.bus.conf --nofork --nopidfile &
until [ -S {folder}/$1.bus ]; do sleep 0.05; done
{avahi} -f {folder}/$1.avahi.conf --no-drop-root --no-chroot --no-rlimits >{folder}/$1.log 2>&1 &
wait
"""

_WIRE = """set -e
{other} sh {folder}/computer.sh bob 10.98.0.2 &
bob=$!
until [ "$(readlink /proc/$bob/ns/uts)" != "$(readlink /proc/$$/ns/uts)" ]; do sleep 0.05; done
ip link add wire type veth peer name far
ip link set far netns $bob name wire
echo $bob >{folder}/bob.new
mv {folder}/bob.new {folder}/bob.pid
exec sh {folder}/computer.sh ana 10.98.0.1
"""


class Bonjour(NetworkServer):
    def __init__(self, folder: Path, _domain: str, _certificate: Certificate):
        super().__init__("Avahi", folder)
        self._namespace = Namespace("net", "mount", "uts")
        for name in _PEOPLE:
            (folder / f"{name}.bus.conf").write_text(_BUS.format(bus=folder / f"{name}.bus"))
            (folder / f"{name}.avahi.conf").write_text(_AVAHI.format(name=name))

    def start(self) -> None:
        (self.folder / "bob.pid").unlink(missing_ok=True)
        (self.folder / "computer.sh").write_text(_COMPUTER.format(
            folder=self.folder, bus=program("dbus-daemon", "dbus"), avahi=program("avahi-daemon", "avahi-daemon")))
        (self.folder / "wire.sh").write_text(_WIRE.format(folder=self.folder, other="unshare -n -m -u --"))
        self._child.start(self._namespace.command(["sh", str(self.folder / "wire.sh")]), [])
        self._child.wait_for(lambda: all(self._is_up(name) for name in _PEOPLE), "to come up")

    def describe(self) -> dict:
        pids = {"ana": self._child.pid, "bob": int((self.folder / "bob.pid").read_text())}
        return {**super().describe(), "enter": {
            name: [*self._namespace.enter(pid), "env", f"DBUS_SYSTEM_BUS_ADDRESS=unix:path={self.folder}/{name}.bus"]
            for name, pid in pids.items()}}

    def _is_up(self, name: str) -> bool:
        log = self.folder / f"{name}.log"
        return log.exists() and "Server startup complete" in log.read_text(errors="replace")


_PEOPLE = ("ana", "bob")
