// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>

#include "core/wire/commands.h"
#include "core/wire/types.h"
#include "protocols/purple/deferred.h"

using PurpleBuddy = struct _PurpleBuddy;
using PurpleGroup = struct _PurpleGroup;

namespace jackdaw::purple {

class Session;

/// The network's contact list as the core knows it: the whole of it after sign-on, then what changed, gathered per
/// turn of the loop. Truth is libpurple's list at that moment; what goes away with the connection is not a change.
class Roster {
public:
    explicit Roster(Session& session);

    /// Before connecting: the user's buddies, for networks that keep no list or send theirs late. Where addresses are
    /// not known in full before, they are kept until open().
    void seed(const QList<wire::RosterEntry>& entries);
    /// Connected: the snapshot goes out, then changes and presence.
    void open();
    void close();
    /// Something about this address changed in libpurple.
    void changed(const QString& address);

    void add(const wire::AddBuddy& command);
    void remove(const wire::RemoveBuddy& command);
    void rename(const wire::RenameBuddy& command);
    void move(const wire::MoveBuddy& command);
    void renameGroup(const wire::RenameGroup& command);

    /// Whether the protocol takes it for the address of a person.
    bool isValid(const QString& address) const;

private:
    void sendSnapshot();
    void flush();
    wire::RosterEntry entryOf(const QString& address) const;
    /// Every buddy of libpurple's with that address, one for each group. Empty and answered if there is none.
    QList<PurpleBuddy*> find(const QString& address) const;
    QList<PurpleBuddy*> findOrFail(const QString& id, const QString& address);

    Session& m_session;
    QList<wire::RosterEntry> m_late; ///< waits for open()
    bool m_open = false;
    QSet<QString> m_dirty;
    QHash<QString, wire::RosterEntry> m_told;
    Deferred m_flush;
    Deferred m_tidy; ///< reading the list took as much memory again, which lies between what stays
};

} // namespace jackdaw::purple
