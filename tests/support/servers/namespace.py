# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Linux namespaces for servers whose ports or files are fixed. As root, or where users may make namespaces.

    namespace.py        ends with 0 if that is possible here; else says why not
"""

import os
import shutil
import subprocess
import sys

_FLAGS = {"net": "-n", "mount": "-m", "uts": "-u"}


class Namespace:
    def __init__(self, *kinds: str):
        self._flags = [_FLAGS[kind] for kind in kinds]

    def command(self, inside: list[str]) -> list[str]:
        """Runs `inside` in new ones, in the same process."""
        return ["unshare", *([] if os.geteuid() == 0 else ["-U", "-r"]), *self._flags, "--", *inside]

    def enter(self, pid: int) -> list[str]:
        """What to put before a command that shall run in those of the process."""
        user = [] if os.geteuid() == 0 else ["-U", "--preserve-credentials"]
        return ["nsenter", "-t", str(pid), *user, *self._flags, "--"]


def obstacle() -> str:
    """Why there are no namespaces to be had; empty if there are."""
    for tool in ("unshare", "nsenter", "ip"):
        if not shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin"):
            return f"the program {tool} is missing"
    probe = subprocess.run(Namespace("net", "mount", "uts").command(["ip", "link", "set", "lo", "up"]),
                           capture_output=True, text=True)
    return "" if probe.returncode == 0 else probe.stderr.strip() or "unshare failed"


if __name__ == "__main__":
    reason = obstacle()
    if reason:
        print(reason)
    sys.exit(1 if reason else 0)
