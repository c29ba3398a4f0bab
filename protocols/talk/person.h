// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Who is meant by an address. Pure.

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace jackdaw::talk {

/// A login name on a machine.
struct Person {
    QString user;
    QString host; ///< empty: this machine

    /// As people write it, and as the core knows them: "ana", "ana@fox.example".
    QString address() const { return host.isEmpty() ? user : user + u'@' + host; }

    friend bool operator==(const Person&, const Person&) = default;
};

/// Whether a daemon can be told this name: 1 to 11 visible ASCII characters that mean nothing else in an address.
bool isLoginName(const QString& name);

/// nullopt: nobody can be called that. Host names lose their capitals and a final dot; those in `here` (in small
/// letters), and the names every machine has for itself, become none.
std::optional<Person> personOf(const QString& address, const QStringList& here);

} // namespace jackdaw::talk
