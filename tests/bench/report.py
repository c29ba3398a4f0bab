# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A table of figures: one row a measure, one column a program, and the ratio of the first program to the second."""


class Report:
    def __init__(self):
        self._rows: dict[str, dict[str, float]] = {}

    def add(self, measure: str, program: str, value: float) -> None:
        self._rows.setdefault(measure, {})[program] = value
        print(f"  {program}: {measure}: {_number(value)}", flush=True)

    def values(self) -> dict:
        return self._rows

    def table(self) -> str:
        """Markdown, as it stands in the README."""
        programs = []
        for row in self._rows.values():
            programs += [program for program in row if program not in programs]
        lines = [["", *programs, f"{programs[0]} : {programs[1]}" if len(programs) > 1 else ""]]
        lines.append(["---"] + ["---:"] * (len(lines[0]) - 1))
        for measure, row in self._rows.items():
            first, second = (row.get(program) for program in (programs + [None, None])[:2])
            ratio = f"{first / second:.2f}" if first is not None and second else ""
            lines.append([measure, *(_number(row.get(program)) for program in programs), ratio])
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
