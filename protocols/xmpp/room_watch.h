// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <deque>
#include <optional>

#include "core/wire/events.h"
#include "protocols/purple/room_ask.h"
#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// What becomes of the things asked of rooms (XEP-0045), why one is not let in or put out, and when a new room is
/// open to others. Stanza in, decision out; knows nothing of libpurple.
class RoomWatch {
public:
    struct Incoming {
        bool swallow = false; ///< libpurple must not see it as a message or presence
        QList<wire::CommandDone> done;
        QList<wire::CommandFailed> failed;
        std::optional<purple::JoinRefusal> refusal; ///< for whoever is joining that room
        QString made;                               ///< the room that is open now; empty: none
    };

    /// Around the call that writes it.
    void beginAsk(const purple::RoomAsk& ask);
    void endAsk();

    /// Returns the id to set in the stanza; empty: leave it alone.
    QString sending(const Stanza& stanza);
    Incoming received(const Stanza& stanza);

    /// The room does not know us, though it never said that we left it.
    void lost(const QString& room);

    /// It is new, and locked until the server has its configuration (10.1.2).
    [[nodiscard]] bool isBeingMade(const QString& room) const { return m_making.contains(room); }
    /// Why we are not in it any more, as a sentence; empty: nobody said. Until we are in it again.
    [[nodiscard]] QString leaveReason(const QString& room) const { return m_leaveReasons.value(room); }

private:
    struct Open {
        QString stanza;
        purple::RoomAsk ask;
    };

    void presence(const Stanza& stanza, Incoming& result);
    void message(const Stanza& stanza, Incoming& result);
    void configured(const Stanza& stanza, Incoming& result);
    bool refused(const Stanza& stanza, Incoming& result);
    void selfLeft(const Stanza& stanza, const Stanza& extra, Incoming& result);
    bool isAboutAsk(const Stanza& stanza) const;
    template <typename Which>
    std::optional<purple::RoomAsk> take(const Which& which);
    std::optional<purple::RoomAsk> takeNick(const QString& room);
    std::optional<purple::RoomAsk> takeConfigure(const Stanza& iq);

    std::optional<purple::RoomAsk> m_asking;
    std::deque<Open> m_open;
    int m_last = 0;
    QSet<QString> m_making;
    QHash<QString, QString> m_configurations; // id of the iq, room
    QHash<QString, QString> m_leaveReasons;
};

} // namespace jackdaw::xmpp
