// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

#include "core/wire/room_types.h"
#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// What everybody is in the rooms we are in (XEP-0045 5: affiliation and role), and what follows from it for us.
/// Presence in, facts out; knows nothing of libpurple, which tells administrators from moderators nowhere.
class RoomPlaces {
public:
    enum class Affiliation { None, Outcast, Member, Admin, Owner };
    enum class Part { None, Visitor, Participant, Moderator }; ///< the XEP's "role"

    struct Place {
        Affiliation affiliation = Affiliation::None;
        Part part = Part::None;
        QString address; ///< bare; empty where the room hides it

        friend bool operator==(const Place&, const Place&) = default;
    };

    struct Change {
        QString room;
        QString nick;
    };

    /// Whose place is another one now.
    std::optional<Change> received(const Stanza& presence);

    /// Begins the id of a ping that we send to our own place (XEP-0410), to see whether it is ours.
    static constexpr QLatin1StringView kCheck{"jackdaw-here-"};
    /// Our own place in a room; empty: we are not in it.
    [[nodiscard]] QString ownPlace(const QString& room) const;
    /// Our own place in a room that just said that we are not in it, to a message or to a check (7.4: not-acceptable;
    /// item-not-found where there is no such room any more); empty: it is no such word.
    [[nodiscard]] QString lostPlace(const Stanza& stanza) const;

    [[nodiscard]] std::optional<Place> find(const QString& room, const QString& nick) const;
    /// What the interface calls it; nothing where the room did not say.
    [[nodiscard]] std::optional<wire::Role> roleOf(const QString& room, const QString& nick) const;
    /// What we may do there beside talking (5.1.1, 5.2.1).
    [[nodiscard]] QList<wire::RoomAction> rightsIn(const QString& room) const;
    /// Which lists it gives us (5.2.1).
    [[nodiscard]] QList<wire::RoomList> listsIn(const QString& room) const;

private:
    struct Room {
        QString own;
        QHash<QString, Place> places;
    };

    QHash<QString, Room> m_rooms;
};

} // namespace jackdaw::xmpp
