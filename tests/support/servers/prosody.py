# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real Prosody on loopback with throw-away data."""

import os
import shutil
import signal
from pathlib import Path

from certificates import Certificate
from child import Child, ServerError, free_port

_CONFIGURATION = """
run_as_root = true
pidfile = "{folder}/prosody.pid"
data_path = "{folder}/data"
certificates = "{folder}"
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {port} }}
c2s_direct_tls_ports = {{ {direct_port} }}
s2s_ports = {{ }}
modules_enabled = {{ {modules} }}
modules_disabled = {{ "s2s" }}
authentication = "internal_plain"
allow_registration = true
storage = "internal"
allow_unencrypted_plain_auth = {cleartext}
c2s_require_encryption = {encrypted}
{tls}
log = {{ {level} = "{folder}/prosody.log" }}
{component_port}
{file_proxy_port}
VirtualHost "{domain}"
    disco_items = {{ {items} }}
Component "{rooms}" "muc"
    name = "Rooms"
    restrict_room_creation = false
    muc_room_default_public = true
{component}
{file_proxy}
"""

MODULES = ("roster", "saslauth", "tls", "disco", "private", "vcard4", "vcard_legacy", "pep", "carbons", "mam",
           "smacks", "ping", "time", "version", "uptime", "blocklist", "csi", "register")


def installed() -> bool:
    return shutil.which("prosody") is not None


class Prosody:
    """Ports and data stay the same from start to start, so that a server can be killed and come back."""

    def __init__(self, folder: Path, domain: str, certificate: Certificate | None, modules=MODULES,
                 level: str = "info", component: str = "", file_proxy: bool = False):
        """Without a certificate the server offers no encryption at all. `component`: the address of an external one
        (XEP-0114), for tests that speak for many people at once. `file_proxy`: files can go through proxy.{domain}
        (XEP-0065)."""
        folder.mkdir(parents=True)
        self.folder = folder
        self.domain = domain
        self.rooms = f"rooms.{domain}"
        self.certificate = certificate
        self.port = free_port()
        self.direct_port = free_port()
        self.component = component
        self.component_port = free_port()
        self.component_secret = "component"
        self._file_proxy_port = free_port() if file_proxy else 0
        self._modules = list(modules)
        self._level = "debug" if file_proxy else level # what its proxy carries it says there alone
        self._child = Child("Prosody", folder / "output.log")
        (folder / "data").mkdir()
        self._configure()

    def use_certificate(self, certificate: Certificate | None) -> None:
        """Takes effect at the next start."""
        self.certificate = certificate
        self._configure()

    def start(self) -> None:
        if not installed():
            raise ServerError("Prosody is not installed (Debian package prosody)")
        ports = [self.port, self.direct_port] if self.certificate else [self.port]
        if self.component:
            ports.append(self.component_port)
        self._child.start(["prosody", "-F", "--config", str(self.folder / "prosody.cfg.lua")], ports)

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

    def add_user(self, name: str, password: str) -> str:
        """Returns the address. Works before and after the start: Prosody reads accounts when they sign on."""
        self._write("accounts", name, f'return {{ ["password"] = {_lua(password)} }};')
        return f"{name}@{self.domain}"

    def add_roster(self, name: str, buddies: list[dict]) -> None:
        """Mutual subscriptions, before the user's first sign-on: {address, alias?, group?, subscription?}."""
        rows = ["[false] = { version = 1 };"]
        for buddy in buddies:
            groups = f'[{_lua(buddy["group"])}] = true;' if buddy.get("group") else ""
            alias = f'name = {_lua(buddy["alias"])};' if buddy.get("alias") else ""
            rows.append(f'[{_lua(buddy["address"])}] = {{ subscription = "{buddy.get("subscription", "both")}"; '
                        f'{alias} groups = {{ {groups} }} }};')
        self._write("roster", name, "return {\n" + "\n".join(rows) + "\n};")

    def describe(self) -> dict:
        return {"domain": self.domain, "rooms": self.rooms, "host": "127.0.0.1", "port": self.port,
                "direct_tls_port": self.direct_port, "component": self.component,
                "component_port": self.component_port, "pid": self._child.pid, "log": str(self.folder / "prosody.log"),
                "fingerprint": self.certificate.sha256() if self.certificate else ""}

    def _configure(self) -> None:
        tls = ""
        if self.certificate:
            tls = f'ssl = {{ key = "{self.certificate.key}"; certificate = "{self.certificate.chain}" }}'
        modules = [m for m in self._modules if self.certificate or m != "tls"]
        component = f'Component "{self.component}"\n    component_secret = "{self.component_secret}"'
        items = f'{{ "{self.rooms}", "Rooms" }}'
        file_proxy = ""
        if self._file_proxy_port:
            items += f', {{ "proxy.{self.domain}", "Files" }}'
            file_proxy = f'Component "proxy.{self.domain}" "proxy65"\n    proxy65_address = "127.0.0.1"'
        (self.folder / "prosody.cfg.lua").write_text(_CONFIGURATION.format(
            folder=self.folder, port=self.port, direct_port=self.direct_port if self.certificate else "",
            modules=", ".join(f'"{m}"' for m in modules), domain=self.domain, rooms=self.rooms, items=items, tls=tls,
            file_proxy=file_proxy,
            file_proxy_port=f"proxy65_ports = {{ {self._file_proxy_port} }}" if file_proxy else "",
            level=self._level, component=component if self.component else "",
            component_port=f"component_ports = {{ {self.component_port} }}" if self.component else "", encrypted="true" if self.certificate else "false",
            cleartext="false" if self.certificate else "true"))

    def _write(self, store: str, name: str, text: str) -> None:
        folder = self.folder / "data" / _file_name(self.domain) / store
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{_file_name(name)}.dat"
        part = path.with_suffix(".part")
        part.write_text(text + "\n")
        os.replace(part, path)


def _file_name(text: str) -> str:
    """util.datamanager's own: every byte but ASCII letters and digits as %xx."""
    return "".join(chr(b) if chr(b).isalnum() and b < 128 else f"%{b:02x}" for b in text.encode())


def _lua(text: str) -> str:
    return '"' + "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\{b:03d}"
                         for b in text.encode()) + '"'
