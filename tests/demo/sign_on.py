# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""From an empty profile to signed in on both networks: everything through `jackdaw ctl`, as a user's script would."""

from dataclasses import dataclass

from jackdaw import DemoError, Jackdaw
from networks import CHANNEL, DOMAIN, GROUP, USER, Networks


@dataclass
class Accounts:
    xmpp: str
    irc: str


async def sign_on(jackdaw: Jackdaw, networks: Networks, say) -> Accounts:
    """Adds both accounts, compares the certificates they meet with those the servers have, waits until online."""
    xmpp, irc = networks.servers.prosody, networks.servers.ngircd
    rows = await jackdaw.ctl("account", "add", "xmpp", f"{USER}@{DOMAIN}/desk", "--label", "Rookery (XMPP)",
                             "--set", "connect_server=127.0.0.1", "--set", f"port={xmpp.port}",
                             "--password-stdin", text=networks.password)
    accounts = Accounts(str(rows[0]["id"]), "")
    rows = await jackdaw.ctl("account", "add", "irc", f"{USER}@localhost", "--label", "Rookery (IRC)",
                             "--set", f"port={irc.tls_port}", "--set", "ssl=true")
    accounts.irc = str(rows[0]["id"])
    fingerprints = {accounts.xmpp: xmpp.certificate.sha256(), accounts.irc: irc.certificate.sha256()}

    async def both_online() -> bool:
        for prompt in await jackdaw.ctl("prompts"):
            await _answer(jackdaw, prompt, fingerprints, say)
        states = {str(row["id"]): row for row in await jackdaw.ctl("accounts")}
        for row in states.values():
            if row["state"] == "failed":
                raise DemoError(f"{row['label']} failed to sign on: {row['error']}")
        return all(states[account]["state"] == "online" for account in fingerprints)

    await jackdaw.until(both_online, "Jackdaw did not sign on to both networks", 60)
    say("Jackdaw is online on both networks")
    return accounts


async def _answer(jackdaw: Jackdaw, prompt: dict, fingerprints: dict[str, str], say) -> None:
    if prompt["kind"] != "certificate":
        return
    shown = _bare(prompt["certificate"]["sha256"])
    if shown != _bare(fingerprints[str(prompt["account"])]):
        raise DemoError(f"the certificate shown for {prompt['certificate']['host']} is not the server's: {shown}")
    say(f"Certificate of {prompt['certificate']['host']} compared with the server's own and accepted ({shown[:16]}…)")
    await jackdaw.ctl("prompt", "accept", str(prompt["id"]))


def _bare(fingerprint: str) -> str:
    return fingerprint.replace(":", "").replace(" ", "").upper()


async def gather_people(jackdaw: Jackdaw, networks: Networks, accounts: Accounts, say) -> dict[str, str]:
    """Adds everybody's IRC nick, merges it with their XMPP address, joins both rooms. Returns nick → contact id."""
    nicks = [person.persona.nick for person in networks.people]
    for person in networks.people:
        await jackdaw.ctl("contact", "add", accounts.irc, person.persona.nick, "--group", GROUP,
                          "--alias", person.persona.name)

    async def by_address() -> dict[tuple[str, str], str] | None:
        found = {(str(buddy["account"]), buddy["address"]): str(contact["id"])
                 for contact in await jackdaw.ctl("contacts") for buddy in contact["buddies"]}
        wanted = [(accounts.irc, nick) for nick in nicks] + [
            (accounts.xmpp, networks.address_of(nick)) for nick in nicks]
        return found if all(key in found for key in wanted) else None

    found = await jackdaw.until(by_address, "the contact list did not fill")
    contacts = {}
    for nick in nicks:
        first, second = found[accounts.xmpp, networks.address_of(nick)], found[accounts.irc, nick]
        contacts[nick] = first
        if first != second:
            contacts[nick] = str((await jackdaw.ctl("contact", "merge", first, second))[0]["id"])
    say(f"Merged {len(contacts)} people across the two networks")
    await jackdaw.ctl("join", accounts.xmpp, networks.room, "--nick", USER)
    await jackdaw.ctl("join", accounts.irc, CHANNEL)
    for account, room in ((accounts.xmpp, networks.room), (accounts.irc, CHANNEL)):
        await jackdaw.until(lambda: _everybody_in(jackdaw, f"{account}/{room}", len(nicks) + 1),
                            f"{room} did not fill with people")
    say(f"Joined {networks.room} and {CHANNEL}")
    return contacts


async def _everybody_in(jackdaw: Jackdaw, target: str, count: int) -> bool:
    try:
        return len(await jackdaw.ctl("participants", target)) >= count
    except DemoError:
        return False  # not joined yet
