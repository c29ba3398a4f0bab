// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/wire/types.h"

namespace jackdaw {

/// A named section of the list.
struct Group {
    GroupId id;
    QString name;
    int position = 0;
    bool collapsed = false;

    friend bool operator==(const Group&, const Group&) = default;
};

/// What a buddy's own contact was before it was merged with another; a split gives it back.
struct FormerContact {
    QString name; ///< empty: the user had given none
    QString group;

    friend bool operator==(const FormerContact&, const FormerContact&) = default;
};

/// One address on one account, with what is known of it now.
struct Buddy {
    BuddyId id;
    AccountId account;
    ContactId contact;
    QString address;
    QString alias;        ///< as the network keeps it
    QString network;      ///< behind a gateway: the name of the network they are on; else empty
    bool pending = false; ///< they have not authorised us yet
    bool blocked = false;
    bool onServer = true; ///< false: known only here, as on networks without a list
    QString serverGroup;  ///< the group the network last said; only its change moves the contact
    std::optional<FormerContact> former;

    wire::Presence presence = wire::Presence::Offline; ///< not stored
    QString statusMessage;
    qint64 idleSince = 0;
    QString mood; ///< as people read it

    QString title() const { return alias.isEmpty() ? address : alias; }
    friend bool operator==(const Buddy&, const Buddy&) = default;
};

/// A person: one or more buddies, merged. What the list shows.
struct Contact {
    ContactId id;
    GroupId group;
    QString name; ///< the user's own name for them; empty: the first alias of its buddies, or the first address
    QList<BuddyId> buddies; ///< in order of preference among equally present ones

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace jackdaw
