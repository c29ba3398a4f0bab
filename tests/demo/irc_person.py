# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""One person's IRC client: as much of RFC 2812 as talking needs."""

import asyncio
import ssl
from collections.abc import Callable

from people import Persona
from record import Record


class IrcPerson:
    NETWORK = "IRC"

    def __init__(self, persona: Persona, room: str, record: Record):
        self.persona = persona
        self.room = room
        self.on_direct: Callable[[str, str], None] = lambda peer, text: None
        self.on_room: Callable[[str, str], None] = lambda nick, text: None
        self._record = record
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task | None = None
        self._welcomed = asyncio.Event()
        self._joined = asyncio.Event()

    async def sign_on(self, port: int, ca: str, server_name: str) -> None:
        context = ssl.create_default_context(cafile=ca)
        reader, self._writer = await asyncio.open_connection("127.0.0.1", port, ssl=context,
                                                             server_hostname=server_name)
        self._reading = asyncio.ensure_future(self._read(reader))
        self._send(f"NICK {self.persona.nick}")
        self._send(f"USER {self.persona.nick} 0 * :{self.persona.name}")
        await self._within("IRC gave no welcome", self._welcomed)

    async def join(self) -> None:
        self._send(f"JOIN {self.room}")
        await self._within(f"IRC did not let them into {self.room}", self._joined)

    def available(self) -> None:
        self._send("AWAY")

    def away(self) -> None:
        self._send(f"AWAY :{self.persona.away}")

    def typing(self, peer: str) -> None:
        """IRC has no word for it."""

    def send_to(self, peer: str, text: str) -> None:
        self._send(f"PRIVMSG {peer} :{text}")
        self._record.add(self.persona.nick, self.NETWORK, "sent", peer, text)

    def say_in_room(self, text: str) -> None:
        self._send(f"PRIVMSG {self.room} :{text}")
        self._record.add(self.persona.nick, self.NETWORK, "said", self.room, text)

    def ask_who_is(self, nick: str) -> None:
        """The answer's away message is recorded."""
        self._send(f"WHOIS {nick}")

    async def sign_off(self) -> None:
        if self._writer:
            self._send("QUIT :bye")
            self._writer.close()
        if self._reading:
            self._reading.cancel()
            await asyncio.wait({self._reading}, timeout=2)

    async def _within(self, problem: str, event: asyncio.Event) -> None:
        try:
            await asyncio.wait_for(event.wait(), 20)
        except asyncio.TimeoutError:
            raise ConnectionError(f"{self.persona.name}: {problem} in 20 seconds") from None

    def _send(self, line: str) -> None:
        self._writer.write((line.replace("\r", " ").replace("\n", " ") + "\r\n").encode())

    async def _read(self, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            self._handle(line.decode(errors="replace").rstrip("\r\n"))

    def _handle(self, line: str) -> None:
        source, rest = line[1:].split(" ", 1) if line.startswith(":") else ("", line)
        head, _, trailing = rest.partition(" :")
        command, *middle = head.split()
        nick = source.partition("!")[0]
        if command == "PING":
            self._send(f"PONG :{trailing or ' '.join(middle)}")
        elif command == "001":
            self._welcomed.set()
        elif command == "366":
            self._joined.set()
        elif command == "301" and len(middle) > 1:
            self._record.add(self.persona.nick, self.NETWORK, "away", middle[1], trailing)
        elif command == "PRIVMSG":
            self._privmsg(nick, middle[0], trailing)

    def _privmsg(self, nick: str, target: str, text: str) -> None:
        if text.startswith("\x01"):
            return
        if target.lower() == self.room.lower():
            self._record.add(self.persona.nick, self.NETWORK, "heard", nick, text)
            self.on_room(nick, text)
        else:
            self._record.add(self.persona.nick, self.NETWORK, "received", nick, text)
            self.on_direct(nick, text)
