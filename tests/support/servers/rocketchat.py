# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A scripted Rocket.Chat (rocketchat_server.py): Debian has no real one."""

import sys
from pathlib import Path

from certificates import Certificate
from child import free_port
from network import NetworkServer


class RocketChat(NetworkServer):
    def __init__(self, folder: Path, _domain: str, certificate: Certificate, password: str = "secret"):
        super().__init__("Rocket.Chat", folder)
        self.port = free_port()
        self._certificate = certificate
        self._password = password

    def start(self) -> None:
        script = Path(__file__).with_name("rocketchat_server.py")
        self._child.start([sys.executable, str(script), str(self.port), str(self._certificate.chain),
                           str(self._certificate.key), self._password], [self.port])

    def describe(self) -> dict:
        return {**super().describe(), "port": self.port, "fingerprint": self._certificate.sha256()}
