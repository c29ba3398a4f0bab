#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Two real networks on this machine, four people on both, and Jackdaw signed in to them.

With a display Jackdaw stays open until you close it. Without one (or with --headless) it plays a scene under Xvfb,
saves pictures, prints what was really sent and received, and ends with 0 if all of it happened. Ctrl+C ends everything.
"""

import argparse
import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

signal.signal(signal.SIGINT, signal.SIG_DFL)  # there is nothing yet to tidy up, and nothing to say

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "support" / "servers")]

import display  # noqa: E402
import transcript  # noqa: E402
from jackdaw import DemoError, Jackdaw  # noqa: E402
from networks import DOMAIN, USER, Networks  # noqa: E402
from scene import Scene  # noqa: E402
from servers import Servers  # noqa: E402
from child import ServerError, tidy_undisturbed  # noqa: E402
from sign_on import gather_people, sign_on  # noqa: E402


def say(sentence: str) -> None:
    print(f"· {sentence}", flush=True)


async def play(arguments: argparse.Namespace, servers: Servers, screen: display.VirtualDisplay, folder: Path) -> None:
    headless = arguments.headless or not display.present()
    networks = Networks(servers, pace=0.25 if headless else 1.0)
    jackdaw = Jackdaw(arguments.programs.resolve(), folder / "profile")
    try:
        await networks.start()
        say(f"Prosody listens on {servers.prosody.port}, ngIRCd on {servers.ngircd.tls_port}; "
            f"{', '.join(person.persona.name for person in networks.people)} are there")
        await jackdaw.start(screen.start() if headless else {})
        accounts = await sign_on(jackdaw, networks, say)
        contacts = await gather_people(jackdaw, networks, accounts, say)
        if headless:
            await _scene(arguments, networks, jackdaw, Scene(
                jackdaw, networks, accounts, contacts,
                lambda name: screen.save_picture(arguments.pictures / f"{name}.png"), screen.press, say))
        else:
            await _stay(networks, jackdaw)
    finally:
        try:
            await jackdaw.stop()
        finally:
            await networks.stop()


async def _scene(arguments: argparse.Namespace, networks: Networks, jackdaw: Jackdaw, scene: Scene) -> None:
    try:
        await scene.play()
    finally:
        stored = await transcript.stored_messages(jackdaw) if jackdaw.running else []
        transcript.show(stored, networks)
    different = transcript.differences(stored, networks)
    if different:
        raise DemoError("the two sides do not agree: " + "; ".join(different))
    say(f"Both sides agree on every message. Pictures are in {arguments.pictures}")


async def _stay(networks: Networks, jackdaw: Jackdaw) -> None:
    for seed, person in enumerate(networks.people):
        person.live(networks.user_address, seed)
    jens = networks.person("jens")
    await jens.write(jens.xmpp, networks.user_address, jens.persona.greeting)
    say(f"You are {USER}@{DOMAIN}. Write to anybody, on either network. Close the window or press Ctrl+C to end.")
    await jackdaw.ended()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--headless", action="store_true", help="play the scene though there is a display")
    parser.add_argument("--pictures", type=Path, default=Path("build/demo"), help="where the scene's pictures go")
    arguments = parser.parse_args()
    # A shell ignores Ctrl+C for what it starts in the background; we do not.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT))
    folder = None
    try:
        folder = Path(tempfile.mkdtemp(prefix="jackdaw-demo-"))
        with Servers(DOMAIN) as servers, display.VirtualDisplay(folder / "display") as screen:
            asyncio.run(play(arguments, servers, screen, folder))
        return 0
    except (DemoError, ServerError, OSError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        tidy_undisturbed()
        if folder:
            _end_leftovers(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _end_leftovers(folder: Path) -> None:
    """What outlived a killed Jackdaw works in our folder, and is known by it. Returns when it is gone, so that nothing
    writes there any more."""
    deadline = time.monotonic() + 5
    while (pids := _processes_in(folder)) and time.monotonic() < deadline:
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                continue
        time.sleep(0.02)


def _processes_in(folder: Path) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and int(entry.name) != os.getpid():
                where = (entry / "cmdline").read_bytes() + bytes((entry / "cwd").readlink())
                if str(folder).encode() in where:
                    found.append(int(entry.name))
        except OSError:
            continue
    return found


if __name__ == "__main__":
    sys.exit(main())
