# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""./dev bench: Jackdaw, Pidgin and libpurple alone, side by side in one run, medians and ratios.

    bench.py --build DIR [--runs N] [--floods N] [--contacts N] [--messages N] [--only NAME,…] [--skip PART] [--json F]
"""

import argparse
import contextlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support" / "servers")]

import processes  # noqa: E402
from channel import LINE, Channel  # noqa: E402
from clients import Client, Floor, Jackdaw, Pidgin, login_irc, login_xmpp  # noqa: E402
from crowd import MESSAGE, Crowd  # noqa: E402
from report import Measure, Report  # noqa: E402
from servers import Servers  # noqa: E402
from window import Pinger  # noqa: E402

MODULES = ["roster", "saslauth", "tls", "disco", "private", "vcard4", "vcard_legacy", "pep", "smacks", "ping", "version", "blocklist"]


@contextlib.contextmanager
def screen():
    """A display of its own; gives its name."""
    # It would start anew when the last window goes, and turn away whoever comes meanwhile.
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp",
                               "-noreset"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield ":" + server.stdout.readline().decode().strip()
    finally:
        server.terminate()
        server.wait()


class Measures:
    """Issue 2's goals. What the rest of the machine did is measured while a client does nothing."""

    def __init__(self, contacts: int, messages: int):
        xmpp = f"{messages:,} XMPP messages from 20 contacts, µs CPU each"
        irc = f"{messages:,} IRC room lines, µs CPU each"
        self.window = Measure("start to window, s", rival="Pidgin")
        self.online = Measure(f"start to signed on, {contacts:,} contacts, s", rival="Pidgin")
        self.memory = Measure(f"memory of window and hosts, {contacts:,} contacts, MiB PSS", rival="Pidgin")
        self.idle = Measure("idle, % CPU", limit=0.1)
        self.wakeups = Measure("idle, wake-ups/s", limit=2)
        self.xmpp = self._flood(xmpp, 100)
        self.irc = self._flood(irc, 50)

    @staticmethod
    def _flood(name: str, limit: float) -> tuple[Measure, Measure, Measure]:
        return (Measure(name, limit=limit), Measure("the window's longest silence meanwhile, ms", of=name, limit=50),
                Measure("memory afterwards, MiB PSS", of=name))


class Bench:
    """Programs take turns, so that what else the machine does meets all of them alike."""

    def __init__(self, arguments, folder: Path, display: str):
        self.arguments = arguments
        self.folder = folder
        self.display = display
        self.report = Report([Jackdaw.name, Pidgin.name, Floor.name])
        self.measures = Measures(arguments.contacts, arguments.messages)
        self.others: list[float] = []

    def clients(self, login, join: str = "") -> list[Client]:
        """Fresh and prepared."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        build = self.arguments.build
        found: list[Client] = [Jackdaw(folder / "jackdaw", self.display, build / "bin" / "jackdaw")]
        if Pidgin.installed():
            found.append(Pidgin(folder / "pidgin", self.display))
        if not join:  # it joins nothing
            found.append(Floor(folder / "floor", self.display, build / "bin" / "bench_floor"))
        found = [client for client in found if not self.arguments.only or client.name in self.arguments.only]
        for client in found:
            client.prepare(login, join)
        return found

    def xmpp(self) -> None:
        with Servers() as servers:
            prosody = servers.start_prosody(modules=MODULES, component="bench.localhost", level="error")
            crowd = Crowd(prosody, online=self.arguments.contacts // 10)
            user = prosody.add_user("ana", "bench")
            prosody.add_roster("ana", [{"address": crowd.address(n), "alias": f"Friend {n}", "group": f"Group {n % 12}"}
                                       for n in range(self.arguments.contacts)])
            clients = self.clients(login_xmpp(prosody, "ana", "bench"))
            for _ in range(self.arguments.runs):
                for client in clients:
                    self.start(client, crowd, user)
            for _ in range(self.arguments.floods):
                for client in clients:
                    self.live(client, crowd, user)
            crowd.close()

    def start(self, client: Client, crowd: Crowd, user: str) -> None:
        with client.shown() as windows:
            started = client.start()
            if windows:
                self.report.add(self.measures.window, client.name, windows.wait_mapped()[0] - started)
            self.report.add(self.measures.online, client.name, crowd.wait_online(user, started) - started)
            processes.wait_quiet(client.process.pid)
            self.report.add(self.measures.memory, client.name, processes.pss(client.process.pid))
            client.stop()
            crowd.wait_offline(user)

    def live(self, client: Client, crowd: Crowd, user: str) -> None:
        """Idling and a flood, in one life of the program."""
        with client.shown() as windows:
            started = client.start()
            window = windows.wait_mapped()[1] if windows else 0
            crowd.wait_online(user, started)
            processes.wait_quiet(client.process.pid)
            idle = processes.idle(client.process.pid)
            self.report.add(self.measures.idle, client.name, idle.cpu_percent)
            self.report.add(self.measures.wakeups, client.name, idle.wakeups_per_second)
            self.others.append(idle.others_percent)
            self.flood(client, window, self.measures.xmpp, MESSAGE,
                       lambda: crowd.flood(user, self.arguments.messages, 20),
                       lambda: crowd.wait_through(crowd.resource(user)))
            client.stop()
            crowd.wait_offline(user)

    def irc(self) -> None:
        with Servers() as servers:
            certificate = servers.certificate("good")
            channel = Channel(certificate)
            clients = self.clients(login_irc(channel, certificate), join="#bench")
            for _ in range(self.arguments.floods):
                for client in clients:
                    self.talk(client, channel)
            channel.close()

    def talk(self, client: Client, channel: Channel) -> None:
        with client.shown() as windows:
            channel.expect()
            client.start()
            window = windows.wait_mapped()[1]
            channel.wait_joined()
            if client.opens_windows:
                windows.wait_mapped()
            processes.wait_quiet(client.process.pid)
            self.flood(client, window, self.measures.irc, LINE, lambda: channel.flood(self.arguments.messages),
                       channel.wait_through)
            client.stop()

    def flood(self, client: Client, window: int, measures: tuple[Measure, Measure, Measure], text: str, send,
              through) -> None:
        """Sends, waits until all of it was taken and dealt with, and asks the client whether it has all."""
        each, silence, memory = measures
        root = client.process.pid
        kept = client.kept(text)
        pinger = Pinger(self.display, window) if window else None
        if pinger and not pinger.supported():
            pinger = None
        before = processes.cpu(root)
        if pinger:
            pinger.start()
        send()
        through()
        processes.wait_quiet(root)
        longest = pinger.stop() if pinger else 0
        self.report.add(each, client.name, 1e6 * (processes.cpu(root) - before) / self.arguments.messages)
        if pinger:
            self.report.add(silence, client.name, 1000 * longest)
        self.report.add(memory, client.name, processes.pss(root))
        if kept is not None:
            arrived = client.kept(text) - kept
            if arrived != self.arguments.messages:
                raise RuntimeError(f"{self.arguments.messages} were sent and {client.name} has {arrived}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True, help="a release build")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--floods", type=int, default=3)
    parser.add_argument("--contacts", type=int, default=1000)
    parser.add_argument("--messages", type=int, default=20000)
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    parser.add_argument("--skip", type=lambda text: text.split(","), default=[])
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    arguments.build = arguments.build.resolve()
    folder = Path(tempfile.mkdtemp(prefix="jackdaw-bench-"))
    start = time.monotonic()
    try:
        with screen() as display:
            bench = Bench(arguments, folder, display)
            for part in ("xmpp", "irc"):
                if part not in arguments.skip:
                    getattr(bench, part)()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(bench.report.table())
    print(f"\nMedians of {arguments.runs} starts and {arguments.floods} floods of each program, taking turns; "
          f"{time.monotonic() - start:.0f} s in all.")
    if bench.others:
        busy = statistics.median(bench.others)
        print(f"Others used {busy:.0f} % of the machine meanwhile{'' if busy < 5 else ': not figures to be quoted'}.")
    if arguments.json:
        arguments.json.write_text(json.dumps(bench.report.values(), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
