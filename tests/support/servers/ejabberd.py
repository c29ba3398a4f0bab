# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real ejabberd on loopback. Erlang is started without distribution: no port mapper, no cookie, no second node."""

from pathlib import Path

from certificates import Certificate
from child import ServerError, free_port
from network import NetworkServer, program

_CONFIGURATION = """
hosts: ["{domain}"]
loglevel: info
listen:
  - port: {port}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    starttls: true
    starttls_required: true
certfiles: ["{certificate}"]
auth_method: internal
modules:
  mod_blocking: {{}}
  mod_caps: {{}}
  mod_carboncopy: {{}}
  mod_disco: {{}}
  mod_last: {{}}
  mod_muc:
    host: "{rooms}"
  mod_offline: {{}}
  mod_ping: {{}}
  mod_privacy: {{}}
  mod_pubsub:
    plugins: ["flat", "pep"]
  mod_roster: {{}}
  mod_stream_mgmt: {{}}
  mod_vcard: {{}}
  mod_vcard_xupdate: {{}}
"""

_REGISTER = '[ok = ejabberd_auth:try_register(N, <<"{domain}">>, <<"{password}">>) || N <- [{names}]], ' \
            'file:write_file("{ready}", "")'


class Ejabberd(NetworkServer):
    def __init__(self, folder: Path, domain: str, certificate: Certificate, users: list[str], password: str = "secret"):
        super().__init__("ejabberd", folder)
        self.domain = domain
        self.rooms = f"rooms.{domain}"
        self.port = free_port()
        self._certificate = certificate
        self._ready = folder / "ready"
        whole = folder / "certificate.pem"
        whole.write_text(certificate.chain.read_text() + certificate.key.read_text())
        (folder / "ejabberd.yml").write_text(
            _CONFIGURATION.format(domain=domain, rooms=self.rooms, port=self.port, certificate=whole))
        names = ", ".join(f'<<"{name}">>' for name in users)
        self._register = _REGISTER.format(domain=domain, password=password, names=names, ready=self._ready)

    def start(self) -> None:
        if not Path(_CODE).exists() or not list(Path(_CODE).glob("ejabberd-*/ebin")):
            raise ServerError("ejabberd is not installed (Debian package ejabberd)")
        environment = {"ERL_LIBS": _CODE, "HOME": str(self.folder), "ERL_CRASH_DUMP": "/dev/null",
                       "EJABBERD_CONFIG_PATH": str(self.folder / "ejabberd.yml"),
                       "EJABBERD_LOG_PATH": str(self.folder / "ejabberd.log"), "SPOOL_DIR": str(self.folder)}
        command = [program("erl", "erlang-base"), "-noinput", "-boot", "start_sasl", "-mnesia", "dir",
                   f'"{self.folder / "database"}"', "-s", "ejabberd"]
        if not self._ready.exists():
            command += ["-eval", self._register + "."]
        self._child.start(command, [self.port], environment, seconds=60)
        self._child.wait_for(self._ready.exists, "to know its users")

    def describe(self) -> dict:
        return {**super().describe(), "domain": self.domain, "rooms": self.rooms, "port": self.port,
                "log": str(self.folder / "ejabberd.log"), "fingerprint": self._certificate.sha256()}


_CODE = "/usr/lib/x86_64-linux-gnu"
