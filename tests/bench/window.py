# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A program's window as the X server sees it: when it is there, and how long it keeps silent."""

import threading
import time

from Xlib import X, Xatom, display
from Xlib.protocol import event


class Windows:
    """Watches the root window of a display."""

    def __init__(self, name: str):
        self._display = display.Display(name)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._display.sync()

    def wait_mapped(self, limit: float = 60) -> tuple[float, int]:
        """(time.monotonic(), window) of the next window of a useful size that is shown."""
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            while self._display.pending_events():
                happened = self._display.next_event()
                if happened.type != X.MapNotify or happened.override:
                    continue
                try:
                    geometry = happened.window.get_geometry()
                except Exception:  # gone again
                    continue
                if geometry.width >= 150 and geometry.height >= 150:
                    return time.monotonic(), happened.window.id
            time.sleep(0.002)
        raise TimeoutError("no window came up")

    def close(self) -> None:
        self._display.close()


class Pinger(threading.Thread):
    """Asks a window all the time whether it lives (_NET_WM_PING) and keeps the longest time it took to say so."""

    def __init__(self, name: str, window: int):
        super().__init__(daemon=True)
        self._display = display.Display(name)
        self._root = self._display.screen().root
        # GTK answers with one of these masks, Qt with the other.
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask | X.StructureNotifyMask)
        self._window = self._display.create_resource_object("window", window)
        self._protocols = self._display.intern_atom("WM_PROTOCOLS")
        self._ping = self._display.intern_atom("_NET_WM_PING")
        self._over = threading.Event()
        self.longest = 0.0
        self.answers = 0
        self._display.sync()

    def supported(self) -> bool:
        protocols = self._window.get_full_property(self._protocols, Xatom.ATOM)
        return protocols is not None and self._ping in protocols.value

    def run(self) -> None:
        number = 0
        while not self._over.is_set():
            number = number % 1_000_000 + 1
            sent = time.monotonic()
            self._window.send_event(event.ClientMessage(
                window=self._window, client_type=self._protocols,
                data=(32, [self._ping, number, self._window.id, 0, 0])))
            self._display.flush()
            answered = self._wait_answer(number, sent)
            self.longest = max(self.longest, time.monotonic() - sent)
            self.answers += answered
            time.sleep(0.004)

    def stop(self) -> float:
        """Ends the asking; seconds of the longest silence, an unanswered ping's included."""
        self._over.set()
        self.join()
        self._display.close()
        return self.longest

    def _wait_answer(self, number: int, sent: float) -> bool:
        while time.monotonic() - sent < 60:
            while self._display.pending_events():
                happened = self._display.next_event()
                if happened.type == X.ClientMessage and happened.client_type == self._protocols:
                    if happened.data[1][0] == self._ping and happened.data[1][1] == number:
                        return True
            if self._over.is_set():
                return False
            time.sleep(0.0005)
        return False
