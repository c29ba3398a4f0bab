#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A complete host for Jackdaw: a network with one person on it, who repeats what you write.

Commands come on standard input, events go to standard output, one JSON object per line; core/wire/README.md lists them.
"""
import json
import os
import sys

MAXIMUM_FRAME = 1024 * 1024
PARROT = "parrot@example.net"

# Whatever a library prints must not get between the frames: keep the wire, point standard output at standard error.
wire = os.fdopen(os.dup(1), "wb", buffering=0)
os.dup2(2, 1)


def send(event, /, **fields):
    wire.write(json.dumps({"type": event, **fields}).encode() + b"\n")


class Host:
    def __init__(self):
        self.signed_on = False
        self.serial = 0

    def on_hello(self, command):
        send("hello", version=1, minor=0, name="example")
        if command.get("version", 1) != 1:
            sys.exit(76)

    def on_ping(self, command):
        send("pong", re=command.get("id", ""))

    def on_protocols_describe(self, command):
        protocol = {
            "id": "parrot", "name": "Parrot", "icon": "parrot", "origin": "example_host.py", "statuses": ["available"],
            "nameParts": [{"key": "name", "label": "Name", "required": True}], "features": ["server-roster"]}
        send("protocols.described", re=command.get("id", ""), protocols=[protocol])

    def on_account_sign_on(self, command):
        if command.get("password") == "wrong":
            send("account.failed", kind="authentication", text="The parrot does not know that password.")
            sys.exit()
        self.signed_on = True
        name = command.get("username", "")
        send("account.signed-on", address=name + "@example.net", name=name, features=["server-roster"])
        send("roster.snapshot", entries=[{"address": PARROT, "alias": "Polly", "groups": ["Birds"]}], last=True)
        send("presence.changed", entries=[{"address": PARROT, "presence": "available", "message": "Wants a cracker"}])

    def on_account_sign_off(self, command):
        send("account.signed-off")
        sys.exit()

    def on_message_send(self, command):
        if not self.signed_on or command.get("to") != PARROT:
            send("message.state", id=command.get("id", ""), state="failed", error="Nobody there to hear it.")
            return
        send("message.state", id=command.get("id", ""), state="sent")
        self.serial += 1
        send("message.received", serial=self.serial, conversation=PARROT, sender=PARROT, body=command["body"])

    def handle(self, command):
        handler = getattr(self, "on_" + command["type"].replace(".", "_").replace("-", "_"), None)
        if handler:
            handler(command)
        elif command["type"] == "room.join":
            send("room.failed", re=command.get("id", ""), room=command.get("room", ""), text="Parrots have no rooms.")
        elif command.get("id"):
            send("command.failed", re=command["id"], text="Parrots cannot do that.")


def main():
    host = Host()
    # Until the end of the input, which is the end of Jackdaw.
    while line := sys.stdin.buffer.readline(MAXIMUM_FRAME + 1):
        if len(line) > MAXIMUM_FRAME:
            sys.exit("a frame too long")
        if not line.strip():
            continue
        try:
            command = json.loads(line.decode())
            if not isinstance(command["type"], str):
                raise TypeError("the type is no string")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            sys.exit(f"malformed frame: {error}")
        host.handle(command)


if __name__ == "__main__":
    main()
