#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""The people of the demo talk with each other on both networks, and leave nothing behind."""

import shutil
import sys
import unittest
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "support" / "servers")]

from networks import CHANNEL, Networks  # noqa: E402
from servers import Servers  # noqa: E402


class NetworksTest(unittest.IsolatedAsyncioTestCase):
    async def test_people_meet_on_both_networks(self):
        with Servers("rookery.example") as servers:
            networks = Networks(servers, pace=0.05)
            await networks.start()
            try:
                await self.talk(networks)
            finally:
                await networks.stop()
        self.assertFalse(servers.folder.exists())

    async def talk(self, networks: Networks) -> None:
        record = networks.record
        marta, omar = networks.person("marta"), networks.person("omar")
        # What makes people answer people would go on for ever: only Omar does here.
        for client in (marta.xmpp, marta.irc):
            client.on_direct = lambda peer, text: None
        marta.xmpp.send_to(networks.address_of("omar"), "¿Vienes?")
        marta.irc.send_to("omar", "¿Vienes <b>tú</b> & Noor?")
        omar.away()
        omar.irc.say_in_room("jens: صباح الخير")
        omar.xmpp.say_in_room("noor, صباح الخير")
        marta.irc.ask_who_is("omar")
        for wanted in (
            {"person": "omar", "network": "XMPP", "kind": "received", "text": "¿Vienes?"},
            {"person": "omar", "network": "IRC", "kind": "received", "text": "¿Vienes <b>tú</b> & Noor?"},
            {"person": "marta", "network": "XMPP", "kind": "typing", "peer": networks.address_of("omar")},
            {"person": "marta", "network": "XMPP", "kind": "received", "peer": networks.address_of("omar")},
            {"person": "marta", "network": "IRC", "kind": "received", "peer": "omar"},
            {"person": "marta", "network": "IRC", "kind": "heard", "peer": "omar", "text": "jens: صباح الخير"},
            {"person": "marta", "network": "IRC", "kind": "heard", "peer": "jens"},
            {"person": "marta", "network": "XMPP", "kind": "heard", "peer": "noor"},
            {"person": "marta", "network": "IRC", "kind": "away", "peer": "omar", "text": omar.persona.away},
        ):
            self.assertTrue(await record.wait(lambda: record.find(**wanted), 20),
                            f"never happened: {wanted}; this did: {record.entries}")
        self.assertEqual(marta.irc.room, CHANNEL)


if __name__ == "__main__":
    for package, program in (("prosody", "prosody"), ("ngircd", "ngircd")):
        if not shutil.which(program, path="/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin"):
            print(f"SKIPPED WHOLE: needs the Debian package {package}")
            sys.exit(0)
    unittest.main()
