#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""rocketchat_server.py PORT CHAIN KEY PASSWORD: as much of a Rocket.Chat server as two people and a room need.

Speaks its realtime interface (DDP in SockJS frames over a websocket). Everybody who knows the password has an account;
the channel "general" is there and everybody is in it. In place of the message "!opened" it passes on how many direct
conversations the sender has asked it to open since signing on.
"""

import asyncio
import hashlib
import itertools
import json
import ssl
import sys
import time

import websockets

_ROOM = {"_id": "GENERAL", "name": "general", "t": "c", "topic": "ducks"}


class Client:
    def __init__(self, socket):
        self.socket = socket
        self.name = ""
        self.opened = 0

    @property
    def id(self) -> str:
        return f"id-{self.name}"

    async def tell(self, **message) -> None:
        await self.socket.send("a" + json.dumps([json.dumps(message)]))


class Server:
    def __init__(self, password: str):
        self._digest = hashlib.sha256(password.encode()).hexdigest()
        self._clients: list[Client] = []
        self._numbers = itertools.count(1)

    async def serve(self, socket, _path: str = "") -> None:
        client = Client(socket)
        await socket.send("o")
        await socket.send("a" + json.dumps([json.dumps({"server_id": "0"})]))
        try:
            async for frame in socket:
                for text in json.loads(frame):
                    await self._handle(client, json.loads(text))
        except websockets.ConnectionClosed:
            pass
        finally:
            if client in self._clients:
                self._clients.remove(client)
                await self._tell_status(client, 0)

    async def _handle(self, client: Client, message: dict) -> None:
        kind = message.get("msg")
        if kind == "connect":
            await client.tell(msg="connected", session="session")
        elif kind == "ping":
            await client.tell(msg="pong")
        elif kind == "sub":
            await client.tell(msg="ready", subs=[message["id"]])
        elif kind == "method" and message["method"] == "login":
            await self._login(client, message["id"], message["params"][0])
        elif kind == "method":
            result = await self._call(client, message["method"], message.get("params", []))
            await client.tell(msg="result", id=message["id"], result=result)

    async def _login(self, client: Client, call: str, parameters: dict) -> None:
        if parameters.get("password", {}).get("digest") != self._digest:
            await client.tell(msg="result", id=call, error={
                "error": 403, "reason": "Incorrect password", "message": "Incorrect password [403]"})
            return
        client.name = parameters["user"].get("username") or parameters["user"]["email"]
        await self._introduce(client, client)
        await client.tell(msg="result", id=call, result={"id": client.id, "token": "token"})
        for other in self._clients:
            await self._introduce(other, client)
            await self._introduce(client, other)
        self._clients.append(client)
        await self._tell_status(client, 1)

    async def _call(self, client: Client, method: str, parameters: list):
        if method == "rooms/get":
            return {"update": [_ROOM], "remove": []}
        if method in ("channelsList", "browseChannels"):
            return {"channels": [_ROOM], "results": [_ROOM], "total": 1}
        if method == "getRoomIdByNameOrId":
            return _ROOM["_id"]
        if method == "getRoomRoles":
            return []
        if method == "getUsersOfRoom":
            people = [{"_id": one.id, "username": one.name, "status": "online"} for one in self._clients]
            return {"total": len(people), "records": people}
        if method == "loadHistory":
            return {"messages": []}
        if method == "createDirectMessage":
            client.opened += 1
            return {"rid": "|".join(sorted((client.name, parameters[0])))}
        if method == "sendMessage":
            return await self._post(client, parameters[0])
        return {}

    async def _post(self, sender: Client, message: dict) -> dict:
        room = message["rid"]
        text = f"opened {sender.opened}" if message["msg"] == "!opened" else message["msg"]
        posted = {"_id": message.get("_id", f"m{next(self._numbers)}"), "rid": room, "msg": text,
                  "ts": {"$date": int(time.time() * 1000)}, "u": {"_id": sender.id, "username": sender.name}}
        members = room.split("|")
        for client in self._clients:
            if room == _ROOM["_id"] or client.name in members:
                await client.tell(msg="changed", collection="stream-room-messages", id="id", fields={
                    "eventName": "__my_messages__",
                    "args": [posted, {"roomParticipant": True, "roomType": "c" if room == _ROOM["_id"] else "d"}]})
        return posted

    async def _introduce(self, one: Client, to: Client) -> None:
        await to.tell(msg="added", collection="users", id=one.id,
                      fields={"username": one.name, "name": one.name.capitalize(), "status": "online"})

    async def _tell_status(self, client: Client, status: int) -> None:
        for other in list(self._clients):
            if other is not client:
                await other.tell(msg="changed", collection="stream-notify-logged", id="id", fields={
                    "eventName": "user-status", "args": [[client.id, client.name, status]]})


async def main() -> None:
    port, chain, key, password = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    async with websockets.serve(Server(password).serve, "127.0.0.1", int(port), ssl=context):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
