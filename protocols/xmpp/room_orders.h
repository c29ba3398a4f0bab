// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// What a moderator, an administrator or an owner does (XEP-0045 8 to 10), and how the room takes it. Command in,
/// stanza out; stanza in, answer out.
class RoomOrders {
public:
    /// An iq of type "set" to the room.
    struct Order {
        QString id;
        QString to;
        bool destroys = false;             ///< `destroy` to the owner's namespace, else `item` to the admin's
        QMap<QString, QString> attributes; ///< of the one child
        QString reason;
    };

    struct Answer {
        std::optional<wire::CommandDone> done;
        std::optional<wire::CommandFailed> failed;
    };

    /// `command.room` is bare; `address` is the real one of the nick, where the room shows it. Nothing where XMPP has
    /// no such thing, or nobody is named.
    std::optional<Order> order(const wire::ActInRoom& command, const QString& address);
    /// Neither: it was no answer to an order.
    Answer received(const Stanza& iq);

private:
    struct Open {
        QString command;
        QString room;
    };

    QHash<QString, Open> m_open;
    int m_last = 0;
};

} // namespace jackdaw::xmpp
