#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""An XMPP server that lets everybody in, in the clear, and then sends what no real server would.

    hostile_xmpp.py nested DEPTH | big BYTES | many COUNT

prints its port. Each client gets the attack from mallory@localhost and, after it, the message "after" from
bob@localhost. It ends with its standard input.
"""

import socket
import sys
import threading
from xml.sax.saxutils import quoteattr

_STREAM = ("<?xml version='1.0'?><stream:stream from='localhost' id='x' version='1.0' xmlns='jabber:client' "
           "xmlns:stream='http://etherx.jabber.org/streams'>")
_PLAIN = ("<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism>"
          "</mechanisms></stream:features>")
_BIND = ("<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
         "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></stream:features>")


def message(sender: str, inside: str) -> str:
    return f"<message from='{sender}@localhost/desk' to='ana@localhost' type='chat' id='{sender}1'>{inside}</message>"


def attack(kind: str, size: int) -> str:
    if kind == "nested":
        return message("mallory", "<body>deep</body><html xmlns='http://jabber.org/protocol/xhtml-im'><body "
                       "xmlns='http://www.w3.org/1999/xhtml'>" + "<b>" * size + "deep" + "</b>" * size + "</body></html>")
    if kind == "big":
        return message("mallory", "<body>" + "x" * size + "</body>")
    return "".join(message("mallory", f"<body>{number}</body>") for number in range(size))


class Client:
    """One connection; knows as much of XML as libpurple's own requests need."""

    def __init__(self, connection: socket.socket, shot: bytes):
        self._connection = connection
        self._shot = shot
        self._buffer = ""

    def serve(self) -> None:
        self._until("stream:stream")
        self._send(_STREAM + _PLAIN)
        self._until("</auth>")
        self._send("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>")
        self._until("stream:stream")
        self._send(_STREAM + _BIND)
        shot = False
        while True:
            request = self._until(">")
            if "<iq" in request:
                self._answer(request)
            elif "<presence" in request and not shot:
                shot = True
                self._connection.sendall(self._shot)
                self._send(message("bob", "<body>after</body>"))

    def _answer(self, start: str) -> None:
        """An empty result for everything but binding; what is inside is skipped with the next reads."""
        identity = start.split("id='")[1].split("'")[0]
        inside = ""
        if not start.rstrip().endswith("/>"):
            inside = self._until("</iq>")
        if "xmpp-bind" in inside:
            inside = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>ana@localhost/x</jid></bind>"
        elif "jabber:iq:roster" in inside:
            inside = "<query xmlns='jabber:iq:roster'/>"
        else:
            inside = ""
        sender = " from='localhost'" if " to='localhost'" in start else ""
        self._send(f"<iq type='result' id={quoteattr(identity)}{sender}>{inside}</iq>")

    def _until(self, end: str) -> str:
        while end not in self._buffer:
            received = self._connection.recv(65536)
            if not received:
                raise ConnectionError
            self._buffer += received.decode()
        taken, self._buffer = self._buffer.split(end, 1)
        return taken + end

    def _send(self, text: str) -> None:
        self._connection.sendall(text.encode())


def serve(connection: socket.socket, shot: bytes) -> None:
    try:
        Client(connection, shot).serve()
    except (ConnectionError, OSError):
        connection.close()


def accept(listener: socket.socket, shot: bytes) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, shot), daemon=True).start()


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    shot = attack(sys.argv[1], int(sys.argv[2])).encode()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        threading.Thread(target=accept, args=(listener, shot), daemon=True).start()
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
