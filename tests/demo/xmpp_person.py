# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""One person's XMPP client."""

import asyncio
import logging
from collections.abc import Callable

# Before the import: it warns about an accelerator that Debian does not ship.
logging.getLogger("slixmpp").setLevel(logging.ERROR)

import slixmpp  # noqa: E402

from people import Persona  # noqa: E402
from record import Record  # noqa: E402

_MUC_OWNER = "http://jabber.org/protocol/muc#owner"


class XmppPerson(slixmpp.ClientXMPP):
    NETWORK = "XMPP"

    def __init__(self, persona: Persona, domain: str, password: str, room: str, record: Record):
        super().__init__(f"{persona.nick}@{domain}/phone", password)
        self.persona = persona
        self.room = room
        self.on_direct: Callable[[str, str], None] = lambda peer, text: None
        self.on_room: Callable[[str, str], None] = lambda nick, text: None
        self._record = record
        self.ready: asyncio.Future[None] = self.loop.create_future()
        for plugin in ("xep_0030", "xep_0045", "xep_0085", "xep_0184", "xep_0199"):
            self.register_plugin(plugin)
        self.add_event_handler("session_start", self._started)
        self.add_event_handler("failed_auth", lambda _: self._failed("the server refused the password"))
        self.add_event_handler("connection_failed", lambda reason: self._failed(str(reason)))
        self.add_event_handler("message", self._message)
        self.add_event_handler("groupchat_message", self._room_message)
        self.add_event_handler("chatstate_composing", self._composing)
        self.add_event_handler("changed_status", self._presence)

    async def sign_on(self, port: int, ca: str) -> None:
        self.ca_certs = ca
        self.connect(address=("127.0.0.1", port))
        await self.ready

    def available(self) -> None:
        self.send_presence(pstatus=self.persona.back)

    def away(self) -> None:
        self.send_presence(pshow="away", pstatus=self.persona.away)

    def typing(self, peer: str) -> None:
        message = self.make_message(mto=peer, mtype="chat")
        message["chat_state"] = "composing"
        message.send()

    def send_to(self, peer: str, text: str) -> None:
        message = self.make_message(mto=peer, mbody=text, mtype="chat")
        message["chat_state"] = "active"
        message.send()
        self._record.add(self.persona.nick, self.NETWORK, "sent", peer, text)

    def say_in_room(self, text: str) -> None:
        self.send_message(mto=self.room, mbody=text, mtype="groupchat")
        self._record.add(self.persona.nick, self.NETWORK, "said", self.room, text)

    def set_topic(self, topic: str) -> None:
        self.plugin["xep_0045"].set_subject(self.room, topic)

    async def join(self) -> None:
        await self.plugin["xep_0045"].join_muc_wait(self.room, self.persona.nick, maxstanzas=0, timeout=20)

    async def open_room(self) -> None:
        """A new room is locked until its owner has confirmed its settings (XEP-0045, 10.1)."""
        await self.join()
        await self.plugin["xep_0045"].set_room_config(self.room, self.plugin["xep_0004"].make_form(ftype="submit"))

    async def sign_off(self) -> None:
        await asyncio.wait({asyncio.ensure_future(self.disconnect(wait=1.0))}, timeout=3)

    async def _started(self, _) -> None:
        await self.get_roster()
        self.available()
        if not self.ready.done():
            self.ready.set_result(None)

    def _failed(self, reason: str) -> None:
        if not self.ready.done():
            self.ready.set_exception(ConnectionError(f"{self.persona.name} could not sign on to XMPP: {reason}"))

    def _message(self, message) -> None:
        if message["type"] in ("chat", "normal") and message["body"]:
            peer = message["from"].bare
            self._record.add(self.persona.nick, self.NETWORK, "received", peer, message["body"])
            self.on_direct(peer, message["body"])

    def _room_message(self, message) -> None:
        nick = message["from"].resource
        if nick and nick != self.persona.nick and message["body"]:
            self._record.add(self.persona.nick, self.NETWORK, "heard", nick, message["body"])
            self.on_room(nick, message["body"])

    def _composing(self, message) -> None:
        if message["type"] != "groupchat":
            self._record.add(self.persona.nick, self.NETWORK, "typing", message["from"].bare, "")

    def _presence(self, presence) -> None:
        peer = presence["from"].bare
        if peer not in (self.boundjid.bare, self.room):
            self._record.add(self.persona.nick, self.NETWORK, "presence", peer,
                             f"{presence['type']}: {presence['status']}" if presence["status"] else presence["type"])
