# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Many people on one Prosody, spoken for by one external component (XEP-0114): the sender is never the limit."""

import hashlib
import re
import socket
import threading
import time

MESSAGE = "The figures for the report are in, and they look better than last time."


class Crowd:
    """friend0 … friendN at the component's address; some are online for whoever asks."""

    def __init__(self, prosody, online: int):
        self.domain = prosody.component
        self._online = online
        self._socket = socket.create_connection(("127.0.0.1", prosody.component_port), timeout=30)
        self._seen: dict[str, float] = {}
        self._answered: dict[str, float] = {}
        self._questions = 0
        self._floods = 0
        self._lock = threading.Condition()
        self._handshake(prosody.component_secret)
        self._socket.settimeout(None)
        threading.Thread(target=self._read, daemon=True).start()

    def address(self, number: int) -> str:
        return f"friend{number}@{self.domain}"

    def wait_online(self, user: str, after: float, limit: float = 60) -> float:
        """When the user's presence reached friend0, as time.monotonic()."""
        return self._wait(lambda: self._seen.get(user, 0) > after, limit, f"{user} online") or self._seen[user]

    def wait_offline(self, user: str, limit: float = 30) -> None:
        self._wait(lambda: user not in self._seen, limit, f"{user} offline")

    def flood(self, user: str, messages: int, senders: int) -> None:
        part = []
        # The same id from the same sender again would be the same message again.
        self._floods += 1
        for number in range(messages):
            sender = self.address(number % senders)
            part.append(f"<message type='chat' id='f{self._floods}-{number}' from='{sender}/bench' to='{user}'>"
                        f"<body>{MESSAGE} {number}</body></message>")
            if len(part) == 200:
                self._send("".join(part))
                part.clear()
        self._send("".join(part))

    def wait_through(self, full_user: str, limit: float = 120) -> float:
        """Asks the user's client a question behind all that was sent; when it answered."""
        self._questions += 1
        name = f"question{self._questions}"
        self._send(f"<iq type='get' id='{name}' from='{self.address(0)}/bench' to='{full_user}'>"
                   "<query xmlns='jabber:iq:version'/></iq>")
        self._wait(lambda: name in self._answered, limit, "an answer")
        return self._answered[name]

    def resource(self, user: str) -> str:
        return self._resources[user]

    def close(self) -> None:
        self._socket.close()

    def _wait(self, condition, limit: float, what: str) -> None:
        with self._lock:
            if not self._lock.wait_for(condition, limit):
                raise TimeoutError(f"{what} did not come in {limit} s")

    def _send(self, text: str) -> None:
        self._socket.sendall(text.encode())

    def _handshake(self, secret: str) -> None:
        self._resources: dict[str, str] = {}
        self._send("<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' "
                   f"to='{self.domain}'>")
        head = ""
        while "id=" not in head:
            head += self._socket.recv(4096).decode()
        stream = re.search(r"\bid=['\"]([^'\"]+)", head).group(1)
        self._send(f"<handshake>{hashlib.sha1((stream + secret).encode()).hexdigest()}</handshake>")
        while "<handshake" not in head:
            head += self._socket.recv(4096).decode()

    def _read(self) -> None:
        buffer = ""
        stanza = re.compile(r"<(presence|iq|message)\b([^>]*?)(/>|>.*?</\1>)", re.S)
        while True:
            try:
                data = self._socket.recv(65536)
            except OSError:
                return
            if not data:
                return
            buffer += data.decode(errors="replace")
            end = 0
            for match in stanza.finditer(buffer):
                self._take(match.group(1), dict(re.findall(r"(\w+)=['\"]([^'\"]*)", match.group(2))))
                end = match.end()
            buffer = buffer[end:]

    def _take(self, kind: str, attributes: dict) -> None:
        sender, target = attributes.get("from", ""), attributes.get("to", "")
        user = sender.split("/")[0]
        with self._lock:
            if kind == "iq" and attributes.get("type") in ("result", "error"):
                self._answered[attributes.get("id", "")] = time.monotonic()
            elif kind == "presence":
                self._take_presence(attributes.get("type", ""), user, sender, target.split("/")[0])
            self._lock.notify_all()

    def _take_presence(self, kind: str, user: str, sender: str, target: str) -> None:
        number = int(re.sub(r"\D", "", target.split("@")[0]) or 0)
        if kind == "probe" and number < self._online:
            self._send(f"<presence from='{target}/bench' to='{user}'><show>{'away' if number % 3 == 0 else 'chat'}"
                       "</show><status>at work</status></presence>")
        elif kind == "" and number == 0 and user not in self._seen:
            self._seen[user] = time.monotonic()
            self._resources[user] = sender
        elif kind == "unavailable" and number == 0:
            self._seen.pop(user, None)
