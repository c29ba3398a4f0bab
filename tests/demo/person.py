# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""One person who lives on both networks: answers, types, goes away, comes back, talks in the rooms."""

import asyncio
import random
import re

from irc_person import IrcPerson
from people import Persona
from xmpp_person import XmppPerson


class Person:
    def __init__(self, persona: Persona, xmpp: XmppPerson, irc: IrcPerson, pace: float):
        """`pace` 1 is a person's; less is quicker."""
        self.persona = persona
        self.xmpp = xmpp
        self.irc = irc
        self._pace = pace
        self._tasks: set[asyncio.Task] = set()
        for client in (xmpp, irc):
            client.on_direct = lambda peer, text, client=client: self._start(self._answer(client, peer))
            client.on_room = lambda nick, text, client=client: self._heard(client, text)

    def away(self) -> None:
        self.xmpp.away()
        self.irc.away()

    def back(self) -> None:
        self.xmpp.available()
        self.irc.available()

    def live(self, friend: str, seed: int) -> None:
        """Goes on by itself until sign_off(): leaves and returns, writes to `friend` on XMPP, talks in the rooms."""
        self._start(self._days(friend, random.Random(seed)))

    async def write(self, client: XmppPerson | IrcPerson, peer: str, text: str) -> None:
        """As people do: typing is seen first."""
        client.typing(peer)
        await asyncio.sleep((0.6 + 0.03 * len(text)) * self._pace)
        client.send_to(peer, text)

    async def sign_off(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(self.xmpp.sign_off(), self.irc.sign_off(), return_exceptions=True)

    async def _answer(self, client: XmppPerson | IrcPerson, peer: str) -> None:
        await asyncio.sleep(0.8 * self._pace)
        await self.write(client, peer, self.persona.say("answers"))

    def _heard(self, client: XmppPerson | IrcPerson, text: str) -> None:
        if re.search(rf"\b{self.persona.nick}\b", text, re.IGNORECASE):
            self._start(self._reply_in_room(client))

    async def _reply_in_room(self, client: XmppPerson | IrcPerson) -> None:
        await asyncio.sleep(1.5 * self._pace)
        client.say_in_room(self.persona.say("replies_in_room"))

    async def _days(self, friend: str, chance: random.Random) -> None:
        while True:
            await asyncio.sleep(chance.uniform(15, 60) * self._pace)
            deed = chance.choice(("leave", "room", "room", "irc room", "write"))
            if deed == "leave":
                self.away()
                await asyncio.sleep(chance.uniform(20, 45) * self._pace)
                self.back()
            elif deed == "write":
                await self.write(self.xmpp, friend, self.persona.say("answers"))
            else:
                client = self.irc if deed == "irc room" else self.xmpp
                client.say_in_room(self.persona.say("room"))

    def _start(self, work) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
