// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <optional>

#include "core/wire/events.h"
#include "protocols/purple/deferred.h"

using PurpleConversation = struct _PurpleConversation;

namespace jackdaw::purple {

class Session;

/// One room the user is in: says so once, then who is there and what changes, gathered per turn of the loop.
class Room {
public:
    /// `nick`: what the user asked to be called.
    Room(Session& session, PurpleConversation* conversation, QString re, QString nick);

    const QString& address() const { return m_address; }
    PurpleConversation* conversation() const { return m_conversation; }

    /// Asked for again: the whole of it is told once more.
    void tellAgain(const QString& re);
    /// The first message must not come before the word that the user is in.
    void ensureTold();
    void participantChanged(const QString& nick);
    void participantRenamed(const QString& from, const QString& to);
    /// The user's own; empty before it is known.
    const QString& nick() const { return m_nick; }
    wire::Role roleOf(const QString& nick) const;
    void topicChanged(const QString& topic, const QString& by);
    /// False for a system text that repeats what an event says already. Remembers it as a possible reason to leave.
    bool isNews(const QString& text);
    /// What the network said in this turn; the reason of a kick.
    const QString& lastText() const { return m_lastText; }
    bool leaving() const { return m_leaving; }
    void setLeaving() { m_leaving = true; }
    /// The network lets others in now: the word that waited for it may go.
    void made() { m_flush.schedule(); }

private:
    void flush();
    void tellJoined();
    void tellChanges();
    void tellRights();
    void tellParticipant(const QString& nick, wire::ParticipantsChanged& event);
    wire::Participant participantOf(const QString& nick) const;
    QStringList nicks() const;
    void findOwnNick();
    bool isPresent(const QString& nick) const;
    bool mustWait();

    Session& m_session;
    PurpleConversation* m_conversation;
    QString m_address;
    QString m_re;
    QString m_nick; ///< our own, as the room writes it
    bool m_told = false;
    bool m_leaving = false;
    bool m_patient = true;
    QSet<QString> m_dirty;
    QHash<QString, wire::Participant> m_present; ///< as told
    QMap<QString, QString> m_renamed;
    std::optional<QList<wire::RoomAction>> m_rights; ///< as told
    QList<wire::RoomList> m_lists;                   ///< as told
    std::optional<QString> m_newTopic;               ///< of this turn
    QString m_lastText;
    Deferred m_flush;
    Deferred m_patience; ///< for a new room that the network keeps closed
};

} // namespace jackdaw::purple
