# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real ngIRCd on loopback, with and without TLS."""

import shutil
import signal
from pathlib import Path

from certificates import Certificate, diffie_hellman
from child import Child, ServerError, free_port, give_to_nobody

_CONFIGURATION = """
[Global]
Name = {name}
Info = Throw-away server
Network = Throwaway
AdminInfo1 = Nobody
AdminEMail = nobody@{name}
Listen = 127.0.0.1
Ports = {port}
MotdPhrase = {motd}
PidFile =
{password}
[Limits]
MaxConnectionsIP = 0
MaxJoins = 0
MaxNickLength = 24
MaxPenaltyTime = 0
PingTimeout = 60
PongTimeout = 20
[Options]
DNS = no
Ident = no
PAM = no
IncludeDir = {folder}/include
{tls}
"""

_TLS = """
[SSL]
CertFile = {chain}
KeyFile = {key}
DHFile = {dh}
Ports = {port}
"""

_CHANNEL = """
[Channel]
Name = {name}
Topic = {topic}
Modes = tn{modes}
"""


def installed() -> bool:
    return shutil.which("ngircd", path=_PATH) is not None


class Ngircd:
    """Ports stay the same from start to start."""

    def __init__(self, folder: Path, name: str, certificate: Certificate | None, channels: dict[str, str] | None = None,
                 password: str = "", motd: str = "Welcome", modes: dict[str, str] | None = None):
        """`channels`: name → topic, there before anybody joins; `modes`: name → theirs beside "tn". `password`: asked of every user, if not empty."""
        folder.mkdir(parents=True)
        (folder / "include").mkdir()
        folder.chmod(0o711)
        self.folder = folder
        self.name = name
        self.certificate = certificate
        self.port = free_port()
        self.tls_port = free_port()
        self._channels = channels or {}
        self._modes = modes or {}
        self._password = password
        self._motd = motd
        self._child = Child("ngIRCd", folder / "ngircd.log")
        self._configure()

    def use_certificate(self, certificate: Certificate | None) -> None:
        """Takes effect at the next start."""
        self.certificate = certificate
        self._configure()

    def start(self) -> None:
        if not installed():
            raise ServerError("ngIRCd is not installed (Debian package ngircd)")
        ports = [self.port, self.tls_port] if self.certificate else [self.port]
        program = shutil.which("ngircd", path=_PATH)
        self._child.start([program, "-n", "-f", str(self.folder / "ngircd.conf")], ports, as_nobody=True)

    def stop(self) -> None:
        self._child.stop()

    def kill(self) -> None:
        self._child.kill()

    def restart(self) -> None:
        self._child.stop()
        self.start()

    def suspend(self) -> None:
        self._child.signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._child.signal(signal.SIGCONT)

    def describe(self) -> dict:
        return {"name": self.name, "host": "127.0.0.1", "port": self.port, "tls_port": self.tls_port,
                "pid": self._child.pid, "log": str(self.folder / "ngircd.log"), "channels": list(self._channels),
                "fingerprint": self.certificate.sha256() if self.certificate else ""}

    def _configure(self) -> None:
        tls = ""
        if self.certificate:
            mine = {}
            for part in ("chain", "key"):
                mine[part] = self.folder / f"{part}.pem"
                shutil.copy(getattr(self.certificate, part), mine[part])
                mine[part].chmod(0o600)
                give_to_nobody(mine[part])
            dh = diffie_hellman(self.folder)
            dh.chmod(0o644)
            tls = _TLS.format(port=self.tls_port, dh=dh, **mine)
        text = _CONFIGURATION.format(name=self.name, port=self.port, motd=self._motd, folder=self.folder, tls=tls,
                                     password=f"Password = {self._password}" if self._password else "")
        for name, topic in self._channels.items():
            text += _CHANNEL.format(name=name, topic=topic, modes=self._modes.get(name, ""))
        path = self.folder / "ngircd.conf"
        path.write_text(text)
        path.chmod(0o600)
        give_to_nobody(path)


# Debian installs it where the path of an ordinary user does not look.
_PATH = "/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin"
