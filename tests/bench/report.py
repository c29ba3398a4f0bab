# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A table of medians: one row a measure, one column a program, the ratio of the first program to the second, the goal."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """What is measured. The goal is for the first program: a number, or "≤ Pidgin" as the name of another."""

    name: str
    of: str = ""  # what this is a further figure of
    limit: float | None = None
    rival: str = ""

    @property
    def key(self) -> str:
        return f"{self.of}: {self.name}" if self.of else self.name

    @property
    def title(self) -> str:
        return f"… {self.name}" if self.of else self.name


class Report:
    def __init__(self, programs: list[str]):
        self._programs = programs
        self._rows: dict[Measure, dict[str, list[float]]] = {}

    def add(self, measure: Measure, program: str, value: float) -> None:
        self._rows.setdefault(measure, {}).setdefault(program, []).append(value)
        print(f"  {program}: {measure.key}: {_number(value)}", flush=True)

    def values(self) -> dict:
        return {measure.key: row for measure, row in self._rows.items()}

    def table(self) -> str:
        """Markdown, as it stands in the README."""
        programs = [name for name in self._programs if any(name in row for row in self._rows.values())]
        ours, rival = self._programs[:2]
        lines = [["", *programs, f"{ours} : {rival}", "goal"], ["---"] + ["---:"] * (len(programs) + 2)]
        for measure, row in self._rows.items():
            medians = {program: statistics.median(values) for program, values in row.items()}
            lines.append([measure.title, *(_number(medians.get(program)) for program in programs),
                          _ratio(medians.get(ours), medians.get(rival)), _goal(measure, medians.get(ours), medians)])
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _ratio(first: float | None, second: float | None) -> str:
    if first is None or not second:
        return "–"
    return f"{first / second:.2f}" if first / second >= 0.005 else "< 0.01"


def _goal(measure: Measure, value: float | None, medians: dict[str, float]) -> str:
    limit = medians.get(measure.rival) if measure.rival else measure.limit
    text = f"≤ {measure.rival}" if measure.rival else f"≤ {measure.limit:g}" if measure.limit is not None else ""
    return text + (", missed" if value is not None and limit is not None and value > limit else "")
