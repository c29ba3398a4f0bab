# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""What the people of the demo really sent and received, as their own programs saw it."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    time: float
    person: str
    network: str  # "XMPP", "IRC"
    kind: str  # sent, received, said, heard, typing, presence, away
    peer: str  # the other person's address, or the room
    text: str


@dataclass
class Record:
    entries: list[Entry] = field(default_factory=list)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, person: str, network: str, kind: str, peer: str, text: str) -> None:
        self.entries.append(Entry(time.time(), person, network, kind, peer, text))
        self._changed.set()

    def find(self, since: int = 0, **wanted: str) -> Entry | None:
        """The first entry from index `since` on whose fields are as wanted."""
        return next((entry for entry in self.entries[since:]
                     if all(getattr(entry, key) == value for key, value in wanted.items())), None)

    async def wait(self, condition: Callable[[], object], seconds: float) -> bool:
        """Until `condition` holds; looks again whenever something is added."""
        deadline = time.monotonic() + seconds
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), left)
            except asyncio.TimeoutError:
                pass
        return True
