# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""An IRC server with one channel that can talk faster than any real one lets anybody."""

import socket
import ssl
import threading
import time

LINE = "The build of the morning passed on both targets, tagging in ten minutes."


class Channel:
    """Serves clients one after the other; #bench with `speakers` people in it."""

    def __init__(self, certificate, speakers: int = 20):
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate.chain, certificate.key)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._speakers = [f"speaker{n}" for n in range(speakers)]
        self._changed = threading.Condition()
        self._socket: ssl.SSLSocket | None = None
        self._joined = False
        self._pongs: set[str] = set()
        self._questions = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def expect(self) -> None:
        """Forgets the client before: the next one that joins counts."""
        with self._changed:
            self._joined = False

    def wait_joined(self, limit: float = 60) -> None:
        """Until a client has been told that it is in, and has answered a question behind that."""
        self._wait(lambda: self._joined, limit, "a client in the channel")
        self.wait_through(limit)

    def flood(self, lines: int) -> None:
        part = []
        for number in range(lines):
            speaker = self._speakers[number % len(self._speakers)]
            part.append(f":{speaker}!b@bench PRIVMSG #bench :{LINE} {number}\r\n")
            if len(part) == 200:
                self._socket.sendall("".join(part).encode())
                part.clear()
        self._socket.sendall("".join(part).encode())

    def wait_through(self, limit: float = 120) -> float:
        """Pings behind all that was sent; when the pong came."""
        self._questions += 1
        name = f"question{self._questions}"
        self._socket.sendall(f"PING :{name}\r\n".encode())
        self._wait(lambda: name in self._pongs, limit, "a pong")
        return time.monotonic()

    def close(self) -> None:
        self._listener.close()

    def _wait(self, condition, limit: float, what: str) -> None:
        with self._changed:
            if not self._changed.wait_for(condition, limit):
                raise TimeoutError(f"{what} did not come in {limit} s")

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
                client = self._context.wrap_socket(plain, server_side=True)
            except OSError:
                if self._listener.fileno() < 0:
                    return
                continue
            self._talk(client)

    def _talk(self, client: ssl.SSLSocket) -> None:
        nick, seen = "*", set()
        self._socket = client
        try:
            for raw in client.makefile("rb"):
                words = raw.decode(errors="replace").strip().split(" ", 2)
                verb = words[0].upper()
                if verb in ("NICK", "USER"):
                    seen.add(verb)
                    nick = words[1].lstrip(":") if verb == "NICK" else nick
                    if len(seen) == 2:
                        self._welcome(client, nick)
                elif verb == "JOIN":
                    self._join(client, nick)
                elif verb == "PING":
                    client.sendall(f":bench PONG bench {' '.join(words[1:])}\r\n".encode())
                elif verb == "PONG":
                    with self._changed:
                        self._pongs.add(" ".join(words[1:]).lstrip(":"))
                        self._changed.notify_all()
        except OSError:
            pass

    @staticmethod
    def _welcome(client: ssl.SSLSocket, nick: str) -> None:
        for line in (f"001 {nick} :Welcome", f"005 {nick} CHANTYPES=# PREFIX=(ov)@+ :are supported",
                     f"375 {nick} :- bench", f"372 {nick} :- measure", f"376 {nick} :End of MOTD"):
            client.sendall(f":bench {line}\r\n".encode())

    def _join(self, client: ssl.SSLSocket, nick: str) -> None:
        names = " ".join([nick, *self._speakers])
        for line in (f":{nick}!b@bench JOIN :#bench", f":bench 332 {nick} #bench :How fast",
                     f":bench 353 {nick} = #bench :{names}", f":bench 366 {nick} #bench :End of NAMES"):
            client.sendall((line + "\r\n").encode())
        with self._changed:
            self._joined = True
            self._changed.notify_all()
