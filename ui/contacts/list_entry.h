// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QStringList>
#include <compare>

#include "core/base/ids.h"
#include "core/wire/types.h"

namespace jackdaw::ui {

/// What a row stands for: a contact, or a conversation that belongs to none (a room, a stranger).
struct EntryKey {
    ContactId contact;
    ConversationId conversation;

    bool isContact() const { return contact.isValid(); }
    friend bool operator==(const EntryKey&, const EntryKey&) = default;
    friend size_t qHash(const EntryKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.contact.value, key.conversation.value);
    }
};

/// A section of the list, in the order they stand: Recent, Rooms, the user's groups; Earlier, which only the filter
/// shows: what was said with those who are not on the list.
struct SectionKey {
    enum class Kind { Recent, Rooms, Group, Earlier };
    Kind kind = Kind::Recent;
    GroupId group;

    friend bool operator==(const SectionKey&, const SectionKey&) = default;
    friend size_t qHash(const SectionKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.group.value);
    }
};

/// One row of the list as it is painted and spoken.
struct ListEntry {
    EntryKey key;
    SectionKey section;
    bool room = false;
    QString name;
    QString status; ///< second line: status message, presence, or a room's last message
    QString avatarKey;
    QString hint;     ///< network, or how many
    QString haystack; ///< folded: what the filter looks in
    QString sortName;
    wire::Presence presence = wire::Presence::Unknown; ///< of a contact; nobody tells that of others
    bool reachable = false; ///< of what is no contact: a room one is in, or the account is online
    bool typing = false;
    bool pending = false; ///< none of its buddies has authorised us
    int unread = 0;
    int mentions = 0;
    qint64 idleSince = 0;
    qint64 lastActivity = 0; ///< time of the last message

    bool online() const { return key.isContact() ? presence > wire::Presence::Invisible : reachable; }
    /// Of some networks nobody knows who is there; such a person is not shown as one who is away.
    bool mayBeThere() const { return online() || (key.isContact() && presence == wire::Presence::Unknown); }
    friend bool operator==(const ListEntry&, const ListEntry&) = default;
};

} // namespace jackdaw::ui
