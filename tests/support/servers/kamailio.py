# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""A real Kamailio on loopback: registrar, message relay and presence agent, all of it in memory."""

from pathlib import Path

from certificates import Certificate
from child import ServerError, free_port
from network import NetworkServer, program

_MODULES = ("kex", "corex", "tm", "tmx", "sl", "rr", "pv", "maxfwd", "usrloc", "registrar", "textops", "siputils",
            "xlog", "auth", "presence", "presence_xml")

_CONFIGURATION = """#!KAMAILIO
debug=2
log_stderror=yes
fork=yes
children=1
tcp_children=1
auto_aliases=no
dns=no
rev_dns=no
use_dns_cache=off
tcp_connection_lifetime=3600
listen=udp:127.0.0.1:{port}
listen=tcp:127.0.0.1:{port}
mpath="{modules}/"
{load}
modparam("registrar", "method_filtering", 0)
modparam("usrloc", "db_mode", 0)
modparam("presence", "subs_db_mode", 0)
modparam("presence", "publ_cache", 2)
modparam("presence", "server_address", "sip:127.0.0.1:{port}")
modparam("presence", "send_fast_notify", 1)
modparam("presence_xml", "force_active", 1)

request_route {{
    if (!mf_process_maxfwd_header("10")) {{ sl_send_reply("483", "Too Many Hops"); exit; }}
    xlog("L_NOTICE", "$rm $fu $ru\\n");
    if (is_method("REGISTER")) {{
        if (!pv_www_authenticate("$fd", "{password}", "0")) {{ www_challenge("$fd", "0"); exit; }}
        save("location");
        exit;
    }}
    if (is_method("PUBLISH|MESSAGE|SUBSCRIBE") && !has_totag()) {{
        if (!pv_proxy_authenticate("$fd", "{password}", "0")) {{ proxy_challenge("$fd", "0"); exit; }}
        consume_credentials();
    }}
    if (is_method("PUBLISH|SUBSCRIBE")) {{
        if (!t_newtran()) {{ sl_reply_error(); exit; }}
        if (is_method("PUBLISH")) handle_publish(); else handle_subscribe();
        t_release();
        exit;
    }}
    if (!lookup("location")) {{ sl_send_reply("404", "Not Found"); exit; }}
    t_relay();
}}
"""


class Kamailio(NetworkServer):
    def __init__(self, folder: Path, _domain: str, _certificate: Certificate, password: str = "secret"):
        """Everybody who knows the password is a user."""
        super().__init__("Kamailio", folder)
        self.port = free_port()
        self._password = password

    def start(self) -> None:
        modules = next((path for path in _FOLDERS if (path / "presence_xml.so").exists()), None)
        if not modules:
            raise ServerError("Kamailio has no presence agent (Debian package kamailio-presence-modules)")
        load = "\n".join(f'loadmodule "{module}.so"' for module in _MODULES)
        path = self.folder / "kamailio.cfg"
        path.write_text(_CONFIGURATION.format(port=self.port, modules=modules, load=load, password=self._password))
        self._child.start([program("kamailio", "kamailio"), "-f", str(path), "-DD", "-E", "-m", "32", "-M", "4", "-Y",
                           str(self.folder)], [self.port])

    def describe(self) -> dict:
        return {**super().describe(), "port": self.port}


_FOLDERS = [path / "kamailio" / "modules" for path in (Path("/usr/lib/x86_64-linux-gnu"), Path("/usr/lib"))]
