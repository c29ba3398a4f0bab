#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""An XMPP server in the clear that makes accounts (XEP-0077) the way a real one may and Prosody does not.

    registering_xmpp.py captcha | far-captcha | page | keeps

`captcha` asks for what a picture shows (XEP-0158), which is "7nHL3"; `far-captcha` the same, but the picture is on the
web; `page` makes accounts on a web page only (XEP-0077 5); `keeps` lets everybody in, and removes no account. Prints
its port, and ends with its standard input.
"""

import re
import socket
import sys
import threading
from xml.sax.saxutils import quoteattr

_STREAM = ("<?xml version='1.0'?><stream:stream from='localhost' id='x' version='1.0' xmlns='jabber:client' "
           "xmlns:stream='http://etherx.jabber.org/streams'>")
_PLAIN = ("<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism>"
          "</mechanisms><register xmlns='http://jabber.org/features/iq-register'/></stream:features>")
_BIND = ("<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
         "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></stream:features>")
_CID = "sha1+8f35fef110ffc5df08d579a50083ff9308fb6242@bob.xmpp.org"
# One red pixel.
_PICTURE = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSu\nQmCC")
_NEAR = f"<uri type='image/png'>cid:{_CID}</uri>"
_FAR = "<uri type='image/png'>http://localhost/challenge.png</uri>"
_DATA = f"<data xmlns='urn:xmpp:bob' cid='{_CID}' type='image/png' max-age='0'>{_PICTURE}</data>"


def form(uri: str, data: str) -> str:
    return ("<query xmlns='jabber:iq:register'><instructions>Use a newer program.</instructions>"
            "<x xmlns='jabber:x:data' type='form'><title>Come in</title>"
            "<instructions>Say what you see.</instructions>"
            "<field type='hidden' var='FORM_TYPE'><value>jabber:iq:register</value></field>"
            "<field type='text-single' label='User name' var='username'><required/></field>"
            "<field type='text-private' label='Password' var='password'><required/></field>"
            "<field type='hidden' var='challenge'><value>F3A6292C</value></field>"
            "<field type='text-single' label='What the picture shows' var='ocr'>"
            f"<media xmlns='urn:xmpp:media-element'>{uri}</media><required/></field></x>{data}</query>")


_PAGE = ("<query xmlns='jabber:iq:register'><instructions>Go there.</instructions>"
         "<x xmlns='jabber:x:oob'><url>https://localhost/register?from=program</url></x></query>")


def value(text: str, name: str) -> str:
    found = re.search(f"var='{name}'[^>]*><value>([^<]*)</value>", text)
    return found.group(1) if found else ""


class Client:
    """One connection; knows as much of XML as libpurple's own requests need."""

    def __init__(self, connection: socket.socket, kind: str):
        self._connection = connection
        self._kind = kind
        self._buffer = ""

    def serve(self) -> None:
        self._until("stream:stream")
        self._send(_STREAM + _PLAIN)
        while True:
            request = self._until(">")
            if "<iq" in request:
                self._answer(request)
            elif "<auth" in request:
                self._until("</auth>")
                self._send("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>")
                self._until("stream:stream")
                self._send(_STREAM + _BIND)

    def _answer(self, start: str) -> None:
        identity = re.search("id='([^']*)'", start).group(1)
        inside = "" if start.rstrip().endswith("/>") else self._until("</iq>")
        sender = " from='localhost'" if " to='localhost'" in start else ""
        kind, answer = self._reply(inside, "type='set'" in start)
        self._send(f"<iq type='{kind}' id={quoteattr(identity)}{sender}>{answer}</iq>")

    def _reply(self, inside: str, sets: bool) -> tuple[str, str]:
        if "xmpp-bind" in inside:
            return "result", "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>ana@localhost/x</jid></bind>"
        if "jabber:iq:roster" in inside:
            return "result", "<query xmlns='jabber:iq:roster'/>"
        if "jabber:iq:register" not in inside:
            return "result", ""
        if "<remove" in inside:
            return "error", ("<error type='cancel'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                             "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Ask the office.</text></error>")
        if not sets:
            return "result", {"captcha": form(_NEAR, _DATA), "far-captcha": form(_FAR, "")}.get(self._kind, _PAGE)
        right = (value(inside, "ocr"), value(inside, "challenge"), value(inside, "username"))
        if right == ("7nHL3", "F3A6292C", "ana") and value(inside, "password"):
            return "result", ""
        return "error", ("<error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                         "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>The CAPTCHA is wrong.</text></error>")

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


def serve(connection: socket.socket, kind: str) -> None:
    try:
        Client(connection, kind).serve()
    except (ConnectionError, OSError):
        connection.close()


def accept(listener: socket.socket, kind: str) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, kind), daemon=True).start()


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        threading.Thread(target=accept, args=(listener, sys.argv[1]), daemon=True).start()
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
