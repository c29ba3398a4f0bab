# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Throw-away certificates, good and bad, made with the openssl program."""

import hashlib
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

from child import ServerError

KINDS = ("good", "self-signed", "expired", "wrong-name")

_CA_CONFIG = """
[ca]
default_ca = throw_away
[throw_away]
database = {folder}/index.txt
new_certs_dir = {folder}
default_md = sha256
rand_serial = yes
unique_subject = no
policy = anything
copy_extensions = copy
[anything]
commonName = supplied
"""


@dataclass(frozen=True)
class Certificate:
    chain: Path  # PEM, the server's certificate first
    key: Path

    def sha256(self) -> str:
        """Fingerprint as people compare it: AB:CD:…"""
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(_first(self.chain.read_text()))).hexdigest().upper()
        return ":".join(digest[i:i + 2] for i in range(0, len(digest), 2))


class Authority:
    """A certification authority that nobody trusts but who is told to (`certificate`)."""

    def __init__(self, folder: Path):
        folder.mkdir(parents=True)
        self._folder = folder
        self.certificate = folder / "ca.pem"
        self._key = folder / "ca.key"
        (folder / "index.txt").touch()
        (folder / "ca.cnf").write_text(_CA_CONFIG.format(folder=folder))
        _openssl("req", "-x509", *_new_key(self._key), "-days", "30", "-subj", "/CN=Throw-away authority",
                 "-addext", "keyUsage=keyCertSign", "-out", self.certificate)

    def issue(self, kind: str, names: list[str]) -> Certificate:
        """`kind` is one of KINDS. The first name is the common name; all of them are alternative names."""
        if kind not in KINDS:
            raise ServerError(f"no certificate is called {kind}; there are {', '.join(KINDS)}")
        if kind == "wrong-name":
            names = ["elsewhere.example"]
        count = sum(1 for _ in self._folder.glob("*.key"))
        key = self._folder / f"{kind}-{count}.key"
        chain = self._folder / f"{kind}-{count}.pem"
        subject = ["-subj", f"/CN={names[0]}", "-addext",
                   "subjectAltName=" + ",".join([f"DNS:{name}" for name in names] + ["IP:127.0.0.1"])]
        if kind == "self-signed":
            _openssl("req", "-x509", *_new_key(key), "-days", "30", *subject, "-out", chain)
            return Certificate(chain, key)
        request = chain.with_suffix(".csr")
        _openssl("req", "-new", *_new_key(key), *subject, "-out", request)
        validity = ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"] if kind == "expired" else [
            "-days", "30"]
        _openssl("ca", "-batch", "-notext", "-config", self._folder / "ca.cnf", "-cert", self.certificate,
                 "-keyfile", self._key, *validity, "-in", request, "-out", chain)
        with chain.open("a") as out:
            out.write(self.certificate.read_text())
        return Certificate(chain, key)


def diffie_hellman(folder: Path) -> Path:
    """RFC 7919 parameters: a server that lacks a file makes its own first, which takes seconds."""
    path = folder / "dh.pem"
    _openssl("genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048", "-out", path)
    return path


def _new_key(path: Path) -> list:
    return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path]


def _openssl(*arguments) -> None:
    try:
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, text=True)
    except FileNotFoundError:
        raise ServerError("the openssl program is not installed") from None
    except subprocess.CalledProcessError as error:
        raise ServerError(f"openssl {arguments[0]} failed: {error.stderr.strip()}") from None


def _first(pem: str) -> str:
    end = "-----END CERTIFICATE-----"
    return pem[pem.index("-----BEGIN"):pem.index(end) + len(end)]
