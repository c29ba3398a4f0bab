# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The programs that are measured: Jackdaw, Debian's Pidgin, and libpurple with nothing around it. Each gets a profile of
its own with one account, made before anything is timed."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from window import Windows


@dataclass
class Login:
    """One account on one of the bench's servers, as every client needs to know it."""

    protocol: str  # xmpp or irc
    username: str
    password: str
    port: int
    pem: Path  # the server's certificate
    fingerprint: str
    options: dict = field(default_factory=dict)


def login_xmpp(prosody, user: str, password: str) -> Login:
    return Login("xmpp", f"{user}@{prosody.domain}/bench", password, prosody.port, Path(prosody.certificate.chain),
                 prosody.certificate.sha256(), {"connect_server": "127.0.0.1", "port": prosody.port})


def login_irc(channel, certificate) -> Login:
    return Login("irc", "bench@127.0.0.1", "", channel.port, Path(certificate.chain), certificate.sha256(),
                 {"port": channel.port, "ssl": True})


class Client:
    """Start and end of one program."""

    name = ""
    opens_windows = False  # a second one for what is said

    def __init__(self, folder: Path, display: str):
        self.folder = folder
        self.display = display
        self.environment = {**os.environ, "DISPLAY": display, "HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY",
                         "QT_QPA_PLATFORM"):
            self.environment.pop(variable, None)
        (folder / "home").mkdir(parents=True, exist_ok=True)
        self.process: subprocess.Popen | None = None

    def prepare(self, login: Login, join: str = "") -> None:
        raise NotImplementedError

    def command(self) -> list[str]:
        raise NotImplementedError

    def kept(self, text: str) -> int | None:
        """How many messages with that text it has and shows; None when it has no way to say."""
        raise NotImplementedError

    @contextlib.contextmanager
    def shown(self):
        """The windows it will show from now on."""
        windows = Windows(self.display)
        try:
            yield windows
        finally:
            windows.close()

    def start(self) -> float:
        """When it was started, as time.monotonic()."""
        now = time.monotonic()
        with (self.folder / "output.log").open("ab") as log:
            self.process = subprocess.Popen(self.command(), env=self.environment, stdout=log, stderr=log,
                                            start_new_session=True)
        return now

    def stop(self) -> None:
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
            self.process = None


class Jackdaw(Client):
    name = "Jackdaw"

    def __init__(self, folder: Path, display: str, program: Path):
        super().__init__(folder, display)
        self.program = program
        self.profile = folder / "profile"

    def command(self) -> list[str]:
        return [str(self.program), "--profile", str(self.profile)]

    def ctl(self, *words: str, given: str = "") -> list[dict]:
        done = subprocess.run([*self.command(), "ctl", "--json", *words], env=self.environment, input=given, text=True,
                              capture_output=True, timeout=60, check=False)
        if done.returncode:
            raise RuntimeError(f"ctl {' '.join(words)}: {done.stderr.strip()}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def prepare(self, login: Login, join: str = "") -> None:
        self.start()
        self._until(lambda: self.ctl("accounts") is not None)
        settings = [word for key, value in login.options.items() if (key, value) != ("ssl", True)
                    for word in ("--set", f"{key}={value}")]
        given = ["--password-stdin"] if login.password else []
        account = self.ctl("account", "add", login.protocol, login.username, *settings, *given,
                           given=login.password)[0]["id"]
        self._until(lambda: self._answer_certificate(login) or self._state(account) == "online")
        self._until(lambda: self._state(account) == "online")
        if join:
            self.ctl("join", account, join)
        self.stop()

    def kept(self, text: str) -> int:
        return sum(conversation["unread"] for conversation in self.ctl("conversations"))

    def _state(self, account: str) -> str:
        return next(row["state"] for row in self.ctl("accounts") if row["id"] == account)

    def _answer_certificate(self, login: Login) -> bool:
        for prompt in self.ctl("prompts"):
            if prompt["kind"] == "certificate":
                if prompt["certificate"]["sha256"].replace(":", "") != login.fingerprint.replace(":", "").lower():
                    raise RuntimeError("another certificate than the server's")
                self.ctl("prompt", "accept", prompt["id"])
                return True
        return False

    @staticmethod
    def _until(condition, limit: float = 30) -> None:
        deadline, last = time.monotonic() + limit, None
        while time.monotonic() < deadline:
            try:
                if condition():
                    return
            except RuntimeError as error:
                last = error
            time.sleep(0.1)
        raise TimeoutError(f"Jackdaw did not get ready: {last}")


_PIDGIN_ACCOUNT = """<?xml version='1.0' encoding='UTF-8' ?>
<account version='1.0'><account><protocol>{protocol}</protocol><name>{name}</name><password>{password}</password>
<statuses><status type='available' name='Available' active='true'><attributes/></status></statuses>
<settings>{settings}</settings><settings ui='gtk-gaim'><setting name='auto-login' type='bool'>1</setting></settings>
</account></account>
"""

# Without a tray Pidgin would wait 5 s for one before it shows its list.
_PIDGIN_PREFS = """<?xml version='1.0' encoding='UTF-8' ?>
<pref version='1' name='/'><pref name='purple'><pref name='savedstatus'>
<pref name='startup_current_status' type='bool' value='1'/></pref></pref>
<pref name='pidgin'><pref name='blist'><pref name='list_visible' type='bool' value='1'/></pref>
<pref name='docklet'><pref name='show' type='string' value='never'/></pref></pref></pref>
"""

_PIDGIN_BLIST = """<?xml version='1.0' encoding='UTF-8' ?>
<purple version='1.0'><blist><group name='Chats'><chat proto='{protocol}' account='{name}'>
<component name='channel'>{channel}</component><setting name='gtk-autojoin' type='bool'>1</setting>
</chat></group></blist></purple>
"""


def _pidgin_setting(key: str, value) -> str:
    kind = "bool" if isinstance(value, bool) else "int" if isinstance(value, int) else "string"
    return f"<setting name='{key}' type='{kind}'>{int(value) if kind == 'bool' else value}</setting>"


class Pidgin(Client):
    name = "Pidgin"
    opens_windows = True
    _PROTOCOLS = {"xmpp": "prpl-jabber", "irc": "prpl-irc"}

    @staticmethod
    def installed() -> bool:
        return shutil.which("pidgin") is not None

    def command(self) -> list[str]:
        return ["pidgin", "--config", str(self.folder / "purple"), "--force-online", "--multiple"]

    def prepare(self, login: Login, join: str = "") -> None:
        home = self.folder / "purple"
        peers = home / "certificates" / "x509" / "tls_peers"
        peers.mkdir(parents=True)
        shutil.copy(login.pem, peers / "127.0.0.1")
        settings = "".join(_pidgin_setting(key, value) for key, value in login.options.items())
        protocol = self._PROTOCOLS[login.protocol]
        (home / "accounts.xml").write_text(_PIDGIN_ACCOUNT.format(
            protocol=protocol, name=escape(login.username), password=escape(login.password), settings=settings))
        (home / "prefs.xml").write_text(_PIDGIN_PREFS)
        if join:
            (home / "blist.xml").write_text(_PIDGIN_BLIST.format(protocol=protocol, name=login.username, channel=join))

    def kept(self, text: str) -> int:
        """By its log, which it writes line by line with what it shows."""
        return sum(log.read_text(errors="replace").count(text) for log in (self.folder / "purple" / "logs").rglob("*.html"))


class Floor(Client):
    """libpurple alone; it accepts any certificate."""

    name = "libpurple alone"

    def __init__(self, folder: Path, display: str, program: Path):
        super().__init__(folder, display)
        self.program = program
        self._words: list[str] = []

    def prepare(self, login: Login, join: str = "") -> None:
        values = {key: "true" if value is True else str(value) for key, value in login.options.items()}
        self._words = [Pidgin._PROTOCOLS[login.protocol], login.username, login.password, str(self.folder / "purple"),
                       *(f"{key}={value}" for key, value in values.items())]

    def command(self) -> list[str]:
        return [str(self.program), *self._words]

    def kept(self, text: str) -> None:
        return None

    @contextlib.contextmanager
    def shown(self):
        yield None
