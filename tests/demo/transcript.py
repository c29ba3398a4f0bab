# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""What was said, from both sides, and whether the sides agree."""

import time
from collections import Counter

from jackdaw import Jackdaw
from networks import USER, Networks


async def stored_messages(jackdaw: Jackdaw) -> list[tuple[dict, list[dict]]]:
    """Each conversation with its messages, oldest first."""
    conversations = await jackdaw.ctl("conversations")
    return [(conversation, await jackdaw.ctl("messages", str(conversation["id"]), "--last", "500"))
            for conversation in conversations]


def show(stored: list[tuple[dict, list[dict]]], networks: Networks) -> None:
    print("\nWhat Jackdaw stored (jackdaw ctl messages)")
    for conversation, messages in stored:
        print(f"  {conversation['title'] or conversation['address']} · {conversation['address']}")
        for message in sorted(messages, key=lambda row: row["time"]):
            arrow = {"out": "→", "in": "←"}.get(message["direction"], "·")
            state = f" [{message['state']}]" if message["direction"] == "out" else ""
            who = message["sender"] or USER
            print(f"    {message['time'][11:19]} {arrow} {who}: {_line(message['text'])}{state}")
    print("\nWhat the people's own programs saw")
    for entry in networks.record.entries:
        clock = time.strftime("%H:%M:%S", time.gmtime(entry.time))
        print(f"    {clock} {entry.person:<6} {entry.network:<5} {entry.kind:<9} {entry.peer}: {_line(entry.text)}")


def differences(stored: list[tuple[dict, list[dict]]], networks: Networks) -> list[str]:
    """A sentence for each direct message that one side has and the other has not, or has more often."""
    out, into = Counter(), Counter()
    for conversation, messages in stored:
        if conversation["kind"] != "direct":
            continue
        nick = conversation["address"].partition("@")[0]
        network = "XMPP" if "@" in conversation["address"] else "IRC"
        for message in messages:
            for text in [message["text"]] if network == "XMPP" else message["text"].splitlines():
                if message["direction"] == "out":
                    out[nick, network, text] += 1
                elif message["direction"] == "in":
                    into[nick, network, text] += 1
    me = (USER, networks.user_address)
    received = Counter((e.person, e.network, e.text) for e in networks.record.entries
                       if e.kind == "received" and e.peer in me)
    sent = Counter((e.person, e.network, e.text) for e in networks.record.entries
                   if e.kind == "sent" and e.peer in me)
    return [f"{who} on {network}: {text!r} was sent {out[key]} times by Jackdaw and received {received[key]} times"
            for key in out | received for who, network, text in (key,) if out[key] != received[key]
            ] + [f"{who} on {network}: {text!r} was sent {sent[key]} times and stored {into[key]} times by Jackdaw"
                 for key in into | sent for who, network, text in (key,) if into[key] != sent[key]]


def _line(text: str) -> str:
    return text.replace("\n", " ⏎ ")
