#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Starts real chat servers on free loopback ports, for tests and for the demo.

    servers.py [--prosody] [--ngircd] [--domain D] [--certificate KIND|none] [--user NAME:PASSWORD]…
               [--run NAME=OPTIONS]…

prints one JSON line that says where they are, then obeys one JSON object per line of standard input:

    {"do": "add_user", "name": "ana", "password": "secret"}        Prosody
    {"do": "add_roster", "name": "ana", "buddies": [{"address": "bob@localhost", "alias": "Bob", "group": "G"}]}
    {"do": "kill" | "stop" | "start" | "restart" | "suspend" | "resume", "server": "prosody" | "ngircd"}
    {"do": "certificate", "server": …, "kind": "good" | "self-signed" | "expired" | "wrong-name" | "none"}

each answered by a line {"ok": true, …the same description…} or {"ok": false, "error": "…"}. A certificate takes effect
at the next start. NAME is one of RUNNABLE, OPTIONS a JSON object of what its class takes. At the end of its input, or
on SIGTERM, it stops the servers and removes their folder.
"""

import argparse
import json
import shutil
import signal
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import biboumi  # noqa: E402
import bonjour  # noqa: E402
import ejabberd  # noqa: E402
import inspircd  # noqa: E402
import kamailio  # noqa: E402
import ngircd  # noqa: E402
import prosody  # noqa: E402
import rocketchat  # noqa: E402
import zephyr  # noqa: E402
import znc  # noqa: E402
from certificates import KINDS, Authority, Certificate  # noqa: E402
from child import ServerError, tidy_undisturbed  # noqa: E402
from network import NetworkServer  # noqa: E402


RUNNABLE = {"biboumi": biboumi.Biboumi, "bonjour": bonjour.Bonjour, "ejabberd": ejabberd.Ejabberd,
            "inspircd": inspircd.Inspircd, "kamailio": kamailio.Kamailio, "rocketchat": rocketchat.RocketChat,
            "zephyr": zephyr.Zephyr, "znc": znc.Znc}


class Servers:
    """A folder with an authority and the servers asked for; a context manager that leaves nothing behind."""

    def __init__(self, domain: str = "localhost", certificate: str = "good"):
        self.folder = Path(tempfile.mkdtemp(prefix="jackdaw-servers-"))
        try:
            self.folder.chmod(0o711)
            self.authority = Authority(self.folder / "certificates")
        except BaseException:  # nobody has us yet, who could close us
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        self.domain = domain
        self._kind = certificate
        self.prosody: prosody.Prosody | None = None
        self.ngircd: ngircd.Ngircd | None = None
        self.others: dict[str, NetworkServer] = {}

    def __enter__(self) -> "Servers":
        return self

    def __exit__(self, *_) -> None:
        tidy_undisturbed()
        for server in (*self.others.values(), self.prosody, self.ngircd):
            if server:
                server.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def certificate(self, kind: str) -> Certificate | None:
        if kind == "none":
            return None
        names = [self.domain, f"rooms.{self.domain}", f"irc.{self.domain}"]
        return self.authority.issue(kind, names if self.domain == "localhost" else names + ["localhost"])

    def start_prosody(self, **options) -> prosody.Prosody:
        self.prosody = prosody.Prosody(self.folder / "prosody", self.domain, self.certificate(self._kind), **options)
        self.prosody.start()
        return self.prosody

    def start_ngircd(self, **options) -> ngircd.Ngircd:
        self.ngircd = ngircd.Ngircd(self.folder / "ngircd", f"irc.{self.domain}", self.certificate(self._kind),
                                    **options)
        self.ngircd.start()
        return self.ngircd

    def run(self, name: str, **options) -> NetworkServer:
        if name not in RUNNABLE:
            raise ServerError(f"nothing to run is called {name}; there are {', '.join(RUNNABLE)}")
        server = RUNNABLE[name](self.folder / name, self.domain, self.certificate(self._kind), **options)
        self.others[name] = server
        server.start()
        return server

    def describe(self) -> dict:
        facts = {"ok": True, "folder": str(self.folder), "ca": str(self.authority.certificate)}
        if self.prosody:
            facts["prosody"] = self.prosody.describe()
        if self.ngircd:
            facts["ngircd"] = self.ngircd.describe()
        for name, server in self.others.items():
            facts[name] = server.describe()
        return facts

    def obey(self, order: dict) -> dict:
        """One order of the list above; ServerError, KeyError or TypeError when it makes no sense."""
        verb = order["do"]
        if verb == "add_user":
            return {"address": self._running("prosody").add_user(order["name"], order["password"])}
        if verb == "add_roster":
            self._running("prosody").add_roster(order["name"], order["buddies"])
            return {}
        server = self._running(order["server"])
        if verb == "certificate":
            server.use_certificate(self.certificate(order["kind"]))
        elif verb in ("kill", "stop", "start", "restart", "suspend", "resume"):
            getattr(server, verb)()
        else:
            raise ServerError(f"there is no order {verb}")
        return {}

    def _running(self, name: str):
        server = {"prosody": self.prosody, "ngircd": self.ngircd, **self.others}.get(name)
        if server is None:
            raise ServerError(f"{name} was not asked for")
        return server


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prosody", action="store_true")
    parser.add_argument("--ngircd", action="store_true")
    parser.add_argument("--domain", default="localhost")
    parser.add_argument("--certificate", default="good", choices=(*KINDS, "none"))
    parser.add_argument("--user", action="append", default=[], metavar="NAME:PASSWORD")
    parser.add_argument("--without", action="append", default=[], metavar="MODULE", help="of Prosody")
    parser.add_argument("--component", default="", help="address of an external one, of Prosody")
    parser.add_argument("--file-proxy", action="store_true", help="of Prosody (XEP-0065)")
    parser.add_argument("--channel", action="append", default=[], metavar="NAME=TOPIC", help="of ngIRCd")
    parser.add_argument("--modes", action="append", default=[], metavar="NAME=MODES", help="of a channel")
    parser.add_argument("--irc-password", default="")
    parser.add_argument("--run", action="append", default=[], metavar="NAME=OPTIONS", help="one of RUNNABLE")
    return parser.parse_args()


def _say(facts: dict) -> None:
    print(json.dumps(facts), flush=True)


def main() -> int:
    arguments = _arguments()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(0))
    with Servers(arguments.domain, arguments.certificate) as servers:
        try:
            if arguments.prosody:
                modules = [m for m in prosody.MODULES if m not in arguments.without]
                servers.start_prosody(modules=modules, component=arguments.component,
                                      file_proxy=arguments.file_proxy)
                for user in arguments.user:
                    servers.prosody.add_user(*user.split(":", 1))
            if arguments.ngircd:
                channels = dict(channel.split("=", 1) for channel in arguments.channel)
                modes = dict(channel.split("=", 1) for channel in arguments.modes)
                servers.start_ngircd(channels=channels, password=arguments.irc_password, modes=modes)
            for wanted in arguments.run:
                name, _, options = wanted.partition("=")
                servers.run(name, **json.loads(options or "{}"))
        except (ServerError, TypeError, ValueError) as error:
            _say({"ok": False, "error": str(error)})
            return 1
        _say(servers.describe())
        for line in sys.stdin:
            try:
                answer = servers.obey(json.loads(line))
                _say({**servers.describe(), **answer})
            except (ServerError, KeyError, TypeError, ValueError) as error:
                _say({"ok": False, "error": f"{type(error).__name__}: {error}"})
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
