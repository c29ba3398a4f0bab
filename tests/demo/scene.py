# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The short scene of the demo without a display: each step is done, and seen to have arrived on the other side."""

from collections.abc import Awaitable, Callable

from jackdaw import DemoError, Jackdaw
from networks import CHANNEL, USER, Networks
from person import Person
from sign_on import Accounts

_PATIENCE = 20


class Scene:
    def __init__(self, jackdaw: Jackdaw, networks: Networks, accounts: Accounts, contacts: dict[str, str],
                 picture: Callable[[str], Awaitable[None]], press: Callable[..., Awaitable[None]],
                 say: Callable[[str], None]):
        """`contacts`: nick → id of the merged contact. `picture` saves one under a name. `press` is the keyboard."""
        self._jackdaw = jackdaw
        self._networks = networks
        self._record = networks.record
        self._accounts = accounts
        self._contacts = contacts
        self._picture = picture
        self._press = press
        self._say = say

    async def play(self) -> None:
        await self._everybody_is_there()
        await self._picture("1-signed-on")
        await self._own_status()
        await self._talk("marta", "XMPP", "¿Tienes los números? Los necesito <b>hoy</b> & sin falta 🙂")
        await self._talk("omar", "IRC", "مرحبًا عمر، هل وصلك الملف؟ (jackdaw-1.0.tar.xz)")
        await self._talk("jens", "XMPP", "Did 4f2c19 pass?\nThe log says 2 < 3 && \"green\".")
        await self._talk("noor", "IRC", "Lunch at one?")
        await self._talk("jens", "IRC", "The same of you on IRC, too.")
        await self._open("Jens", f"{self._accounts.xmpp}/{self._networks.address_of('jens')}")
        await self._picture("2-one-person-two-networks")
        await self._room("XMPP", self._networks.room, "jens")
        await self._room("IRC", CHANNEL, "marta")
        await self._open("#rookery", f"{self._accounts.irc}/{CHANNEL}")
        await self._picture("3-a-room")
        await self._away_and_back("noor")
        await self._first_word("jens")
        await self._picture("4-somebody-writes-first")

    async def _everybody_is_there(self) -> None:
        async def all_online() -> bool:
            rows = {str(row["id"]): row for row in await self._jackdaw.ctl("contacts")}
            return all(buddy["presence"] != "offline"
                       for contact in self._contacts.values() for buddy in rows[contact]["buddies"])

        # IRC has no presence: libpurple asks for it every 45 seconds.
        await self._jackdaw.until(all_online, "not everybody came online in the contact list", 100)
        self._say("All four are online on both networks")

    async def _own_status(self) -> None:
        marta = self._networks.person("marta")
        since = len(self._record.entries)
        await self._jackdaw.ctl("status", "set", "away", "Back at four")
        await self._see("Ana's away on XMPP", since, person="marta", network="XMPP", kind="presence",
                        peer=self._networks.user_address, text="away: Back at four")

        async def away_on_irc() -> bool:
            marta.irc.ask_who_is(USER)
            return bool(self._record.find(since, person="marta", network="IRC", kind="away", text="Back at four"))

        await self._jackdaw.until(away_on_irc, "IRC was not told that Ana is away")
        since = len(self._record.entries)
        await self._jackdaw.ctl("status", "set", "available", "Writing the report")
        await self._see("Ana's return on XMPP", since, person="marta", network="XMPP", kind="presence",
                        peer=self._networks.user_address, text="available: Writing the report")
        self._say("One status, seen by the people of both networks: away, then available")

    async def _talk(self, nick: str, network: str, text: str) -> None:
        """Ana writes, the person gets exactly that, types, answers, and Jackdaw stores exactly the answer."""
        person = self._networks.person(nick)
        account, address = self._way_to(person, network)
        target = f"{account}/{address}"
        me = self._networks.user_address if network == "XMPP" else USER
        since = len(self._record.entries)
        typing: list[dict] = []
        watching = await self._jackdaw.watch("typing", typing)
        try:
            await self._jackdaw.ctl("send", target, "-", "--wait", "sent", "--timeout", "20", text=text)
            for line in [text] if network == "XMPP" else text.splitlines():
                await self._see(f"the message to {nick}", since, person=nick, network=network, kind="received",
                                peer=me, text=line)
            await self._see(f"{nick}'s answer", since, person=nick, network=network, kind="sent", peer=me)
            answer = self._record.find(since, person=nick, network=network, kind="sent", peer=me).text
            await self._jackdaw.until(lambda: self._stored(target, "in", answer),
                                      f"the answer of {person.persona.name} did not arrive in Jackdaw: {answer}")
            if network == "XMPP" and not any(row.get("state") == "composing" or row.get("state") == "typing"
                                             for row in typing):
                raise DemoError(f"{person.persona.name} typed, and Jackdaw did not show it")
        finally:
            watching.cancel()
        self._say(f"{person.persona.name}, {network}: message out, answer in, both to the letter")

    async def _room(self, network: str, room: str, nick: str) -> None:
        """Ana names somebody in the room; all hear it, the one named replies to all."""
        account = self._accounts.xmpp if network == "XMPP" else self._accounts.irc
        since = len(self._record.entries)
        text = f"{nick}: who has the figures for November?"
        await self._jackdaw.ctl("send", f"{account}/{room}", text, "--wait", "sent", "--timeout", "20")
        for person in self._networks.people:
            await self._see(f"Ana's line in {room}", since, person=person.persona.nick, network=network, kind="heard",
                            peer=USER, text=text)
        await self._see(f"{nick}'s reply in {room}", since, person=nick, network=network, kind="said")
        reply = self._record.find(since, person=nick, network=network, kind="said").text
        await self._jackdaw.until(lambda: self._stored(f"{account}/{room}", "in", reply),
                                  f"the reply in {room} did not arrive in Jackdaw: {reply}")
        self._say(f"{room}: heard by all four, answered by {nick}")

    async def _open(self, name: str, target: str) -> None:
        """By keyboard, as a person does. It is open when nothing in it is unread any more."""
        async def nothing_unread() -> bool:
            await self._press("key", "ctrl+k", "type", "--delay", "20", name)
            await self._press("key", "Return")
            account, address = target.split("/", 1)
            rows = await self._jackdaw.ctl("conversations")
            return any(row["unread"] == 0 for row in rows
                       if str(row["account"]) == account and row["address"] == address)

        await self._jackdaw.until(nothing_unread, f"the conversation with {name} did not open in the window", 40)
        self._say(f"{name}: opened in the window")

    async def _away_and_back(self, nick: str) -> None:
        person = self._networks.person(nick)
        person.away()
        await self._jackdaw.until(lambda: self._shows(nick, "away", person.persona.away),
                                  f"{person.persona.name} went away and the contact list did not show it")
        person.back()
        await self._jackdaw.until(lambda: self._shows(nick, "available", person.persona.back),
                                  f"{person.persona.name} came back and the contact list did not show it")
        self._say(f"{person.persona.name} went away and came back")

    async def _first_word(self, nick: str) -> None:
        """Somebody writes without being asked: it waits unread."""
        person = self._networks.person(nick)
        greeting = person.persona.greeting
        await person.write(person.xmpp, self._networks.user_address, greeting)
        account, address = self._way_to(person, "XMPP")
        await self._jackdaw.until(lambda: self._stored(f"{account}/{address}", "in", greeting),
                                  f"{person.persona.name}'s greeting did not arrive in Jackdaw")
        self._say(f"{person.persona.name} wrote first")

    def _way_to(self, person: Person, network: str) -> tuple[str, str]:
        nick = person.persona.nick
        return (self._accounts.xmpp, self._networks.address_of(nick)) if network == "XMPP" else (
            self._accounts.irc, nick)

    async def _see(self, what: str, since: int, **wanted: str) -> None:
        if not await self._record.wait(lambda: self._record.find(since, **wanted), _PATIENCE):
            raise DemoError(f"{what} was not seen within {_PATIENCE} seconds: {wanted}; "
                            f"seen: {[(e.person, e.kind, e.text) for e in self._record.entries[since:]][-6:]}")

    async def _stored(self, target: str, direction: str, text: str) -> bool:
        try:
            rows = await self._jackdaw.ctl("messages", target, "--last", "50")
        except DemoError:
            return False  # no conversation yet
        return any(row["direction"] == direction and row["text"] == text for row in rows)

    async def _shows(self, nick: str, presence: str, message: str) -> bool:
        rows = await self._jackdaw.ctl("contacts")
        buddies = next(row["buddies"] for row in rows if str(row["id"]) == self._contacts[nick])
        return any(buddy["presence"] == presence and buddy["status_message"] == message for buddy in buddies)
