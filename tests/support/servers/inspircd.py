# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real InspIRCd on loopback, with and without TLS, with what its current version knows of IRCv3."""

from pathlib import Path

from certificates import Certificate
from child import free_port
from network import NetworkServer, program

_MODULES = ("ssl_gnutls", "cap", "ircv3", "ircv3_accounttag", "ircv3_batch", "ircv3_capnotify", "ircv3_chghost",
            "ircv3_ctctags", "ircv3_echomessage", "ircv3_invitenotify", "ircv3_labeledresponse", "ircv3_msgid",
            "ircv3_servertime", "chanhistory", "namesx")

_CONFIGURATION = """
<server name="{name}" description="Throw-away server" network="Throwaway">
<admin name="Nobody" nick="nobody" email="nobody@{name}">
<bind address="127.0.0.1" port="{port}" type="clients">
<bind address="127.0.0.1" port="{tls_port}" type="clients" sslprofile="tls">
{modules}
<sslprofile name="tls" provider="gnutls" certfile="{chain}" keyfile="{key}">
<connect allow="*" timeout="60" pingfreq="60" hardsendq="1M" recvq="64K" threshold="1000" commandrate="100000"
 localmax="1000" globalmax="1000" resolvehostnames="no" modes="+i">
<options prefixquit="Quit: " moronbanner="You are banned.">
<pid file="{folder}/inspircd.pid">
<log method="file" type="* -USERINPUT -USEROUTPUT" level="default" target="{folder}/inspircd.log">
<files motd="{motd}">
"""


class Inspircd(NetworkServer):
    def __init__(self, folder: Path, domain: str, certificate: Certificate):
        super().__init__("InspIRCd", folder)
        folder.chmod(0o777)  # writes its log and its process id as nobody
        self.name = f"irc.{domain}"
        self.port = free_port()
        self.tls_port = free_port()
        self._certificate = certificate
        chain, key = self._give_certificate(certificate)
        motd = self._give("motd", "Welcome\n")
        modules = "\n".join(f'<module name="{module}">' for module in _MODULES)
        self._file = self._give("inspircd.conf", _CONFIGURATION.format(
            name=self.name, port=self.port, tls_port=self.tls_port, modules=modules, chain=chain, key=key,
            folder=folder, motd=motd))

    def start(self) -> None:
        command = [program("inspircd", "inspircd"), f"--config={self._file}", "--nofork"]
        self._child.start(command, [self.port, self.tls_port], as_nobody=True)

    def describe(self) -> dict:
        return {**super().describe(), "name": self.name, "port": self.port, "tls_port": self.tls_port,
                "log": str(self.folder / "inspircd.log"), "fingerprint": self._certificate.sha256()}
