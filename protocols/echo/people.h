// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <map>

#include "protocols/host/backend.h"

namespace jackdaw::echo {

/// The contact list of the echo network: people by address, kept in memory, and how available they are.
class People {
public:
    People(host::Outlet& outlet, int count, const QString& server);

    /// After account.signed-on: the snapshot in batches, then everybody's presence.
    void announce() const;

    void handle(const wire::AddBuddy& command);
    void handle(const wire::RemoveBuddy& command);
    void handle(const wire::RenameBuddy& command);
    void handle(const wire::MoveBuddy& command);
    void handle(const wire::RenameGroup& command);
    void handle(const wire::BlockBuddy& command);

    void setPresence(const QString& address, wire::Presence presence, const QString& message);
    void setAlias(const QString& address, const QString& alias);
    void remove(const QString& address);
    bool isBlocked(const QString& address) const;
    /// Somebody becomes a little more, or less, available.
    void live();

private:
    struct Person {
        wire::RosterEntry entry;
        wire::PresenceEntry presence;
    };

    Person& add(const QString& address);
    void changed(const Person& person);
    template <typename Command, typename Change>
    void change(const Command& command, Change apply);

    host::Outlet& m_outlet;
    std::map<QString, Person> m_people;
    unsigned m_turn = 0;
};

} // namespace jackdaw::echo
