# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Jackdaw as a script sees it: a process, and `jackdaw ctl`."""

import asyncio
import json
import os
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from child import die_with_parent


class DemoError(Exception):
    """One sentence for the person who looks on."""


class Jackdaw:
    def __init__(self, programs: Path, profile: Path):
        self.profile = profile
        self._program = programs / "jackdaw"
        self._process: asyncio.subprocess.Process | None = None
        self._log = profile.parent / "jackdaw.log"

    async def start(self, environment: dict[str, str]) -> None:
        """Returns when it answers `ctl`."""
        if not self._program.exists():
            raise DemoError(f"{self._program} is not built; ./dev build makes it")
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                str(self._program), "--profile", str(self.profile), stdout=log, stderr=log,
                env={**os.environ, **environment}, start_new_session=True, preexec_fn=die_with_parent)
        await self.until(self._answers, "Jackdaw did not answer on its control socket", 30)

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def ended(self) -> None:
        await self._process.wait()

    async def ctl(self, *words: str, text: str | None = None) -> list[dict]:
        """The rows a command prints. Raises DemoError with its own sentence when it is refused."""
        status, rows, problem = await self._run(words, text)
        if status != 0:
            raise DemoError(f"jackdaw ctl {' '.join(words)}: {problem or f'ended with {status}'}")
        return rows

    async def until(self, condition: Callable[[], Awaitable], sentence: str, seconds: float = 20):
        """Asks again until the answer is true, and returns it; DemoError with `sentence` when time is up."""
        deadline = time.monotonic() + seconds
        while True:
            answer = await condition()
            if answer:
                return answer
            if self._process and not self.running:
                raise DemoError(f"{sentence}: Jackdaw ended with {self._process.returncode}; {self.last_words()}")
            if time.monotonic() > deadline:
                raise DemoError(f"{sentence} within {seconds:.0f} seconds")
            await asyncio.sleep(0.15)

    async def watch(self, kind: str, rows: list[dict]) -> asyncio.Task:
        """Appends what happens to `rows` until the task is cancelled."""
        process = await asyncio.create_subprocess_exec(
            *self._command(("watch", kind)), stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL, env=_quiet_environment(), preexec_fn=die_with_parent)

        async def follow() -> None:
            try:
                while line := await process.stdout.readline():
                    rows.append(json.loads(line))
            finally:
                if process.returncode is None:
                    process.terminate()
                    await process.wait()

        return asyncio.ensure_future(follow())

    async def stop(self) -> None:
        if not self.running:
            return
        try:
            await asyncio.wait_for(self._run(("quit",), None), 5)
            await asyncio.wait_for(self._process.wait(), 5)
        except asyncio.TimeoutError:
            os.killpg(self._process.pid, signal.SIGKILL)
            await self._process.wait()

    def last_words(self) -> str:
        lines = self._log.read_text(errors="replace").strip().splitlines() if self._log.exists() else []
        return "it said: " + " / ".join(lines[-4:]) if lines else "it said nothing"

    async def _answers(self) -> bool:
        status, _, _ = await self._run(("accounts",), None)
        return status == 0

    async def _run(self, words: tuple[str, ...], text: str | None) -> tuple[int, list[dict], str]:
        process = await asyncio.create_subprocess_exec(
            *self._command(words), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE, env=_quiet_environment(), preexec_fn=die_with_parent)
        out, problem = await process.communicate((text or "").encode())
        rows = [json.loads(line) for line in out.decode().splitlines() if line.strip()]
        return process.returncode, rows, problem.decode(errors="replace").strip()

    def _command(self, words: tuple[str, ...]) -> list[str]:
        return [str(self._program), "--profile", str(self.profile), "ctl", "--json", *words]


def _quiet_environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
