// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "core/wire/commands.h"
#include "protocols/purple/prompts.h"

namespace jackdaw::purple {

/// Decides about the certificates of servers in place of libpurple's ("x509", "tls_cached"), which asks without
/// saying what about and trusts connect_server instead of the account's domain. Main thread; one per process.
///
/// A certificate is accepted when the system's authorities vouch for it and it names the host; or when its sha256 is
/// the one in SignOn.trusted for that host. One that the authorities vouch for in the place of another that was trusted
/// is told of by certificate.replaced: to ask would stop an account whose server got a proper certificate, and servers
/// nobody was asked about are believed on the same word. Otherwise a Certificate prompt opens and the handshake waits
/// for its answer. libpurple may drop the connection meanwhile: the answer then does nothing.
class Certificates {
public:
    Certificates(Prompts& prompts, host::Outlet& outlet);
    ~Certificates();
    Certificates(const Certificates&) = delete;
    Certificates& operator=(const Certificates&) = delete;

    /// Whose connection it is: protocol, username, options and trusted are read. Before connecting.
    void setAccount(const wire::SignOn& account);

    /// Takes the place of libpurple's verifier. After purple_core_init and after the ssl plugins are loaded; true when
    /// certificates can be checked at all. Undone by the destructor, which must run before purple_core_quit.
    bool install();

    /// The user or the limit of open prompts refused a certificate of this connection: what follows is
    /// ErrorKind::Certificate, whatever reason the prpl gives.
    bool refused() const;

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
