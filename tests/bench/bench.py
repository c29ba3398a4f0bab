# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""./dev bench: Jackdaw, Pidgin and libpurple alone, side by side in one run, medians and ratios.

    bench.py --build DIR [--runs N] [--contacts N] [--messages N] [--only NAME,…] [--json FILE]
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
from channel import Channel  # noqa: E402
from clients import Client, Floor, Jackdaw, Pidgin, login_irc, login_xmpp  # noqa: E402
from crowd import Crowd  # noqa: E402
from report import Report  # noqa: E402
from servers import Servers  # noqa: E402
from window import Pinger, Windows  # noqa: E402

MODULES = ["roster", "saslauth", "tls", "disco", "private", "vcard4", "vcard_legacy", "pep", "smacks", "ping", "version", "blocklist"]


@contextlib.contextmanager
def screen():
    """A display of its own; gives its name."""
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield ":" + server.stdout.readline().decode().strip()
    finally:
        server.terminate()
        server.wait()


class Bench:
    def __init__(self, arguments, folder: Path, display: str):
        self.arguments = arguments
        self.folder = folder
        self.display = display
        self.report = Report()

    def clients(self, login, join: str = "") -> list[Client]:
        """Fresh and prepared."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        build = self.arguments.build
        found: list[Client] = [Jackdaw(folder / "jackdaw", self.display, build / "bin" / "jackdaw")]
        if Pidgin.installed():
            found.append(Pidgin(folder / "pidgin", self.display))
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
            for client in self.clients(login_xmpp(prosody, "ana", "bench")):
                self.start_times(client, crowd, user)
                self.running(client, crowd, user)
            crowd.close()

    def start_times(self, client: Client, crowd: Crowd, user: str) -> None:
        to_window, to_online = [], []
        for _ in range(self.arguments.runs):
            windows = None if isinstance(client, Floor) else Windows(self.display)
            started = client.start()
            if windows:
                to_window.append(windows.wait_mapped()[0] - started)
                windows.close()
            to_online.append(crowd.wait_online(user, started) - started)
            processes.wait_quiet(client.process.pid)
            client.stop()
            crowd.wait_offline(user)
        if to_window:
            self.report.add("start to window, s", client.name, statistics.median(to_window))
        self.report.add(f"start to signed on, {self.arguments.contacts:,} contacts, s", client.name, statistics.median(to_online))

    def running(self, client: Client, crowd: Crowd, user: str) -> None:
        """Memory, idling and a flood, in one life of the program."""
        windows = None if isinstance(client, Floor) else Windows(self.display)
        started = client.start()
        window = windows.wait_mapped()[1] if windows else 0
        crowd.wait_online(user, started)
        root = client.process.pid
        processes.wait_quiet(root)
        self.report.add(f"memory, {self.arguments.contacts:,} contacts, MiB PSS", client.name, processes.pss(root))
        idle = processes.idle(root)
        self.report.add("idle, % CPU", client.name, idle.cpu_percent)
        self.report.add("idle, wake-ups/s", client.name, idle.wakeups_per_second)
        count = self.arguments.messages
        self.flood(client, window, f"{count:,} XMPP messages",
                   lambda: crowd.flood(user, count, 20), lambda: crowd.wait_through(crowd.resource(user), "end"), count)
        if windows:
            windows.close()
        client.stop()
        crowd.wait_offline(user)

    def irc(self) -> None:
        with Servers() as servers:
            certificate = servers.certificate("good")
            channel = Channel(certificate)
            for client in self.clients(login_irc(channel, certificate), join="#bench"):
                if isinstance(client, Floor):
                    continue  # it joins nothing
                windows = Windows(self.display)
                client.start()
                window = windows.wait_mapped()[1]
                channel.wait_joined()
                processes.wait_quiet(client.process.pid)
                count = self.arguments.messages
                self.flood(client, window, f"{count:,} IRC room lines", lambda: channel.flood(count),
                           lambda: channel.wait_through("end"), count)
                windows.close()
                client.stop()
            channel.close()

    def flood(self, client: Client, window: int, what: str, send, through, count: int) -> None:
        root = client.process.pid
        before = processes.cpu(root)
        pinger = Pinger(self.display, window) if window else None
        if pinger:
            if pinger.supported():
                pinger.start()
            else:
                pinger = None
        through_unread = client.unread() if isinstance(client, Jackdaw) else 0
        send()
        through()
        processes.wait_quiet(root)
        silence = pinger.stop() if pinger else 0
        used = processes.cpu(root) - before
        self.report.add(f"{what}, µs CPU each", client.name, 1e6 * used / count)
        if pinger:
            self.report.add(f"{what}, longest silence of the window, ms", client.name, 1000 * silence)
        if isinstance(client, Jackdaw):
            arrived = client.unread() - through_unread
            if arrived != count:
                raise RuntimeError(f"{count} were sent and {arrived} have arrived")
        self.report.add(f"memory after {what}, MiB PSS", client.name, processes.pss(root))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True, help="a release build")
    parser.add_argument("--runs", type=int, default=5)
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
    print(f"\nMedians of {arguments.runs} starts; the rest from one life of each program; {time.monotonic() - start:.0f} s in all.")
    if arguments.json:
        arguments.json.write_text(json.dumps(bench.report.values(), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
