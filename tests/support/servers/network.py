# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""What the servers that `servers.py --run` starts have in common."""

import shutil
import signal
from pathlib import Path

from certificates import Certificate
from child import Child, ServerError, give_to_nobody

# Debian installs servers where the path of an ordinary user does not look.
_PATH = "/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin"


def program(name: str, package: str) -> str:
    path = shutil.which(name, path=_PATH)
    if not path:
        raise ServerError(f"{name} is not installed (Debian package {package})")
    return path


class NetworkServer:
    """One process with its folder. A class that derives from it starts it and says where it is."""

    def __init__(self, label: str, folder: Path):
        folder.mkdir(parents=True)
        folder.chmod(0o711)
        self.folder = folder
        self.label = label
        self._child = Child(label, folder / "output.log")

    def start(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        self._child.stop()

    def kill(self) -> None:
        self._child.kill()

    def restart(self) -> None:
        self.stop()
        self.start()

    def suspend(self) -> None:
        self._child.signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._child.signal(signal.SIGCONT)

    def describe(self) -> dict:
        return {"host": "127.0.0.1", "pid": self._child.pid, "log": str(self.folder / "output.log")}

    def _give(self, name: str, text: str) -> Path:
        """A file that the server can read though it runs as nobody."""
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o600)
        give_to_nobody(path)
        return path

    def _give_certificate(self, certificate: Certificate) -> tuple[Path, Path]:
        return (self._give("chain.pem", certificate.chain.read_text()),
                self._give("key.pem", certificate.key.read_text()))
