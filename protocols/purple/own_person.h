// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"
#include "protocols/purple/deferred.h"

using PurpleBuddy = struct _PurpleBuddy;

namespace jackdaw::purple {

class Session;

/// What the user is to others beside their status and picture: a name, a mood, somebody who asks for attention; and
/// the account's password. Main thread.
class OwnPerson {
public:
    explicit OwnPerson(Session& session);

    /// Before connecting.
    void prepare();
    /// Connected: name and mood of sign-on are published.
    void open();
    void close();
    /// libpurple has told something: it may be that the account has another password now, which it says in no other
    /// way.
    void noticed();

    void set(const wire::SetAlias& command);
    void set(const wire::SetMood& command);
    void send(const wire::SendAttention& command);
    void change(const wire::ChangePassword& command);

    QList<wire::Choice> moods() const;
    QList<wire::Choice> attentions() const;

private:
    void publishMood();
    void lookAtPassword();
    void applyMood(const QString& mood, const QString& text);

    Session& m_session;
    int m_tries = 0;
    Deferred m_publish;
    QString m_password; ///< as the core knows it; null before the account is online
    Deferred m_look;
};

/// Somebody's mood as people read it; empty: none.
QString moodOf(PurpleBuddy* buddy);

} // namespace jackdaw::purple
