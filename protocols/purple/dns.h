// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace jackdaw::purple {

/// Name resolution for libpurple (hosts, SRV, TXT) by GResolver's threads, instead of forked children that would hold
/// the host's descriptors. Main thread with the default GLib context; one per process while it lives.
class Dns {
public:
    Dns();
    ~Dns();
    Dns(const Dns&) = delete;
    Dns& operator=(const Dns&) = delete;

    /// For PurpleCoreUiOps.ui_init: sets both ops in libpurple.
    void install();

    /// From now on whoever asks for this host gets those who offer its service ("_xmpps-client._tcp"), in the order of
    /// RFC 2782 and with their own ports; libpurple tries one address after the other. Where no such records are, the
    /// host itself with the port that was asked for; where they say that the service is not offered, nothing.
    void setService(const QString& host, const QByteArray& service);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
