// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <map>

#include "protocols/host/backend.h"

namespace jackdaw::echo {

/// Rooms of the echo network: lobby, kitchen, library, vault (password "open sesame"), closed (nobody gets in). Any
/// other name makes a room. The nick "taken" is taken everywhere. The directory of the server "crowd" has 50,000 rooms.
class Rooms {
public:
    Rooms(host::Outlet& outlet, const QString& server, const QString& ownName);

    void handle(const wire::JoinRoom& command);
    void handle(const wire::LeaveRoom& command);
    void handle(const wire::SetRoomTopic& command);
    void handle(const wire::SetRoomNick& command);
    void handle(const wire::ListRooms& command);

    bool isIn(const QString& address) const;
    /// Somebody in the room who is not the user; empty when there is none.
    QString anyOther(const QString& address) const;
    QString ownNick(const QString& address) const;

    void enter(const QString& address, const QString& nick);
    void leave(const QString& address, const QString& nick);
    void rename(const QString& address, const QString& nick, const QString& newNick);
    void setTopic(const QString& address, const QString& topic, const QString& by);
    void kick(const QString& address, const QString& reason);

private:
    struct Room {
        QString name;
        QString topic;
        QString password;
        QString ownNick; ///< empty: the user is not in it
        QList<wire::Participant> participants;
    };

    void listCrowd(const QString& id);
    template <typename Command>
    Room* joined(const Command& command);

    host::Outlet& m_outlet;
    QString m_ownName;
    std::map<QString, Room> m_rooms;
};

} // namespace jackdaw::echo
