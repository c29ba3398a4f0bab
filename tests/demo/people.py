# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The four people of the demo: who they are and what they say."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Persona:
    nick: str
    name: str
    away: str  # what they leave when they go
    back: str  # and when they are here
    greeting: str
    answers: tuple[str, ...]
    room: tuple[str, ...]
    replies_in_room: tuple[str, ...]
    _next: dict[str, Iterator[str]] = field(default_factory=dict)

    def say(self, occasion: str) -> str:
        """The next line of `answers`, `room` or `replies_in_room`; starts again at the end."""
        lines = self._next.setdefault(occasion, itertools.cycle(getattr(self, occasion)))
        return next(lines)


def everybody() -> list[Persona]:
    return [
        Persona("marta", "Marta Ríos", "Vuelvo en un rato", "En mi mesa", "¡Hola! Ya estoy por aquí.",
                ("Perfecto. ¿Puedes enviarme el paquete antes de las once?", "La reunión empieza puntual 🙂",
                 "Sí, mañana en Málaga. Te lo confirmo luego.", "Gracias, ¡qué rápido!"),
                ("¿Alguien ha probado ya la nueva versión?", "He subido los cambios de esta mañana."),
                ("Aquí estoy, dime.", "Lo miro ahora mismo.")),
        Persona("omar", "Omar Haddad", "في اجتماع حتى الثالثة", "متاح للحديث", "مرحبًا، صباح الخير!",
                ("نعم، سأرسل الملف بعد الاجتماع.", "هل ينضم أحد إلى الاجتماع غدًا؟", "شكرًا جزيلًا 🌿",
                 "وصلني، الأرقام صحيحة."),
                ("صباح الخير جميعًا.", "الخادم يعمل الآن بلا مشاكل."),
                ("نعم، أنا هنا.", "سأنظر في الأمر حالًا.")),
        Persona("jens", "Jens Lindqvist", "Lunch, back in half an hour", "Tagging the release", "Hi there.",
                ("Passed. One flaky test, fixed in 4f2c19.", "On its way, five minutes.",
                 "See https://ci.example.org/run/812 for the log.", "Good question. Let me ask Noor."),
                ("Tagged, building now.", "The nightly build is green on both targets."),
                ("Here. What do you need?", "Looks fine from my side.")),
        Persona("noor", "Noor Saleh", "On a call / في مكالمة", "At the desk", "Good morning! صباح النور",
                ("I have the numbers for the report here.", "كل شيء جاهز من جهتي.",
                 "Did the build of the morning pass on both targets?", "Perfect, thank you 👍"),
                ("Lunch at one? Noodles again 🍜", "Who writes the release notes this time?"),
                ("Yes?", "I can do that.")),
    ]
