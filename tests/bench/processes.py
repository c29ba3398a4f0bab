# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""What a process and all it started cost: memory, CPU, wake-ups. Read from /proc."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def tree(root: int) -> list[int]:
    """The process and its descendants, as far as they live."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                parents[int(entry.name)] = int(fields[1])
            except (OSError, IndexError):
                continue
    found, queue = [], [root]
    while queue:
        pid = queue.pop()
        if pid in parents:
            found.append(pid)
            queue += [child for child, parent in parents.items() if parent == pid]
    return found


def pss(root: int) -> float:
    """MiB, proportional set size summed over the tree."""
    total = 0
    for pid in tree(root):
        try:
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            continue
    return total / 1024


def cpu(root: int) -> float:
    """Seconds of user and system time, of the tree and of its children that have ended."""
    total = 0
    for pid in tree(root):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(fields[i]) for i in (11, 12, 13, 14))
        except (OSError, IndexError):
            continue
    return total / _TICKS


def wakeups(root: int) -> int:
    """Voluntary context switches of all threads of the tree: how often something woke up to work."""
    total = 0
    for pid in tree(root):
        for task in Path(f"/proc/{pid}/task").glob("*"):
            try:
                for line in (task / "status").read_text().splitlines():
                    if line.startswith("voluntary_ctxt_switches:"):
                        total += int(line.split()[1])
            except OSError:
                continue
    return total


def machine_cpu() -> float:
    """Seconds that all processors have worked, whoever for."""
    fields = [int(field) for field in Path("/proc/stat").read_text().splitlines()[0].split()[1:]]
    return (sum(fields[:8]) - fields[3] - fields[4]) / _TICKS


@dataclass
class Idle:
    cpu_percent: float
    wakeups_per_second: float
    others_percent: float  # of the whole machine, used by what is not the tree


def idle(root: int, seconds: float = 10) -> Idle:
    """Watches the tree do nothing."""
    used, woken, machine, start = cpu(root), wakeups(root), machine_cpu(), time.monotonic()
    time.sleep(seconds)
    elapsed = time.monotonic() - start
    used, woken, machine = cpu(root) - used, wakeups(root) - woken, machine_cpu() - machine
    return Idle(100 * used / elapsed, woken / elapsed, 100 * max(0.0, machine - used) / elapsed / (os.cpu_count() or 1))


def wait_quiet(root: int, limit: float = 120) -> float:
    """Returns once the tree has used less than 5 % of a core for a second; the time it became so."""
    deadline = time.monotonic() + limit
    used, since = cpu(root), time.monotonic()
    while time.monotonic() < deadline:
        time.sleep(0.1)
        now = cpu(root)
        if now - used > 0.05:
            used, since = now, time.monotonic()
        elif time.monotonic() - since >= 1:
            return since
    raise TimeoutError(f"process {root} did not become quiet in {limit} s")
