# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Both networks of the demo with everybody on them."""

import asyncio
import secrets

from irc_person import IrcPerson
from people import everybody
from person import Person
from record import Record
from servers import Servers
from xmpp_person import XmppPerson

DOMAIN = "rookery.example"
CHANNEL = "#rookery"
USER = "ana"
GROUP = "Friends"
TOPIC = "Talk of the rookery · charla · دردشة"


class Networks:
    """`servers` is entered and left by the caller; the people come and go here."""

    def __init__(self, servers: Servers, pace: float):
        self.servers = servers
        self.record = Record()
        self.password = secrets.token_urlsafe(12)
        self.room = f"rookery@rooms.{DOMAIN}"
        self.user_address = f"{USER}@{DOMAIN}"
        self.people: list[Person] = []
        self._pace = pace

    async def start(self) -> None:
        xmpp = self.servers.start_prosody()
        irc = self.servers.start_ngircd(channels={CHANNEL: TOPIC}, motd="Welcome to the rookery")
        personas = everybody()
        xmpp.add_user(USER, self.password)
        xmpp.add_roster(USER, [self._buddy(persona.nick, persona.name) for persona in personas])
        ca = str(self.servers.authority.certificate)
        for persona in personas:
            password = secrets.token_urlsafe(12)
            address = xmpp.add_user(persona.nick, password)
            xmpp.add_roster(persona.nick, [self._buddy(USER, "Ana")])
            assert address == self.address_of(persona.nick)
            self.people.append(Person(persona, XmppPerson(persona, DOMAIN, password, self.room, self.record),
                                      IrcPerson(persona, CHANNEL, self.record), self._pace))
        await asyncio.gather(*(person.xmpp.sign_on(xmpp.port, ca) for person in self.people),
                             *(person.irc.sign_on(irc.tls_port, ca, irc.name) for person in self.people))
        await self.people[0].xmpp.open_room()
        await asyncio.gather(*(person.xmpp.join() for person in self.people[1:]),
                             *(person.irc.join() for person in self.people))
        # Not before: slixmpp takes a second topic for the end of a second entry.
        self.people[0].xmpp.set_topic(TOPIC)

    def person(self, nick: str) -> Person:
        return next(person for person in self.people if person.persona.nick == nick)

    @staticmethod
    def address_of(nick: str) -> str:
        return f"{nick}@{DOMAIN}"

    async def stop(self) -> None:
        await asyncio.gather(*(person.sign_off() for person in self.people), return_exceptions=True)

    def _buddy(self, nick: str, alias: str) -> dict:
        return {"address": self.address_of(nick), "alias": alias, "group": GROUP}
