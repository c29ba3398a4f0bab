# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real ZNC on loopback: one user whose network is an IRC server on this machine."""

import hashlib
from pathlib import Path

from certificates import Certificate
from child import free_port, give_to_nobody
from network import NetworkServer, program

_CONFIGURATION = """
Version = 1.8.2
ProtectWebSessions = true
ConnectDelay = 0
ServerThrottle = 0
<Listener tls>
    Port = {tls_port}
    Host = 127.0.0.1
    IPv4 = true
    IPv6 = false
    SSL = true
    AllowIRC = true
    AllowWeb = false
</Listener>
<User {user}>
    Admin = false
    Nick = {user}
    AltNick = {user}_
    Ident = {user}
    RealName = {user}
    AutoClearChanBuffer = true
    AutoClearQueryBuffer = true
    ChanBufferSize = 50
    QueryBufferSize = 50
    <Network {network}>
        FloodBurst = 100
        FloodRate = 100.00
        JoinDelay = 0
        IRCConnectEnabled = true
        Server = 127.0.0.1 {irc_port}
        <Chan {channel}>
        </Chan>
    </Network>
    <Pass password>
        Method = SHA256
        Hash = {digest}
        Salt = {salt}
    </Pass>
</User>
"""

_SALT = "throw-away-salt-1234"


class Znc(NetworkServer):
    def __init__(self, folder: Path, domain: str, certificate: Certificate, irc_port: int, user: str, channel: str,
                 network: str = "pond", password: str = "secret"):
        """The bouncer is in `channel` for its user, also while nobody is attached to it."""
        super().__init__("ZNC", folder)
        self.tls_port = free_port()
        self._certificate = certificate
        self._login = f"{user}/{network}:{password}"
        data = folder / "data"
        (data / "configs").mkdir(parents=True)
        text = _CONFIGURATION.format(tls_port=self.tls_port, user=user, network=network, irc_port=irc_port,
                                     channel=channel, salt=_SALT,
                                     digest=hashlib.sha256((password + _SALT).encode()).hexdigest())
        (data / "configs" / "znc.conf").write_text(text)
        (data / "znc.pem").write_text(certificate.key.read_text() + certificate.chain.read_text())
        for path in (data, *data.rglob("*")):
            give_to_nobody(path)

    def start(self) -> None:
        command = [program("znc", "znc"), "--foreground", f"--datadir={self.folder / 'data'}"]
        self._child.start(command, [self.tls_port], as_nobody=True)

    def describe(self) -> dict:
        return {**super().describe(), "tls_port": self.tls_port, "password": self._login,
                "fingerprint": self._certificate.sha256()}
