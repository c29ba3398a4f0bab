# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real Biboumi: a gateway that is a component of an XMPP server and leads to one IRC server."""

import sqlite3
from pathlib import Path

from certificates import Certificate
from network import NetworkServer, program

_CONFIGURATION = """hostname={component}
password={secret}
xmpp_server_ip=127.0.0.1
port={port}
db_name={folder}/biboumi.sqlite
log_file={folder}/biboumi.log
log_level=1
persistent_by_default=false
realname_customization=true
"""


class Biboumi(NetworkServer):
    def __init__(self, folder: Path, _domain: str, _certificate: Certificate, component: str, port: int, user: str,
                 irc_port: int, secret: str = "component"):
        """`component`, `port` and `secret` are of an XMPP server that is up; `irc_port` is of an IRC server without
        encryption on this computer, which `user`, a bare address, calls 127.0.0.1."""
        super().__init__("Biboumi", folder)
        self.component = component
        self._choice = (user, "127.0.0.1", str(irc_port), "")
        self._file = folder / "biboumi.cfg"
        self._file.write_text(_CONFIGURATION.format(component=component, secret=secret, port=port, folder=folder))

    def start(self) -> None:
        log = self.folder / "biboumi.log"
        log.unlink(missing_ok=True)
        self._child.start([program("biboumi", "biboumi"), str(self._file)], [])
        self._child.wait_for(lambda: log.exists() and "Authenticated with the XMPP server" in log.read_text(),
                             "to be let in by the XMPP server")

        with sqlite3.connect(self.folder / "biboumi.sqlite") as database:
            database.execute("insert into ircserveroptions_ (owner_, server_, ports_, tlsports_) values (?, ?, ?, ?)",
                             self._choice)

    def describe(self) -> dict:
        return {**super().describe(), "component": self.component, "log": str(self.folder / "biboumi.log")}
