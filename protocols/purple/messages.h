// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/purple/echo_filter.h"

using PurpleConversation = struct _PurpleConversation;

namespace jackdaw::purple {

class Session;

/// libpurple's conversation calls: all text comes through write_conv, members go to the rooms.
void installMessageOps();

/// Text in both directions, direct and in rooms.
class Messages {
public:
    explicit Messages(Session& session);

    void send(const wire::SendMessage& command);
    void acknowledge(qint64 serial);
    void forgetRoom(const QString& room) { m_echoes.forget(room); }

    /// write_conv: `flags` are PurpleMessageFlags, `time` in seconds since 1970.
    void written(PurpleConversation* conversation, const char* who, const char* html, int flags, qint64 time);

private:
    struct Sending {
        PurpleConversation* conversation = nullptr; ///< null for a direct message without one
        bool echoed = false;
        QString error;
    };

    bool refused(const wire::SendMessage& command);
    QString roomOfPrivate(const wire::SendMessage& command) const;
    int sendDirect(const wire::SendMessage& command);
    int sendToRoom(const wire::SendMessage& command, PurpleConversation* room);
    QByteArray markupOf(const wire::RichText& body) const;
    QByteArray markupOf(const wire::SendMessage& command) const;
    /// Runs libpurple's /me where the protocol has one; false where "/me " is written as text.
    bool runAction(const wire::SendMessage& command, PurpleConversation* conversation);
    bool isOwnEcho(PurpleConversation* conversation, const wire::MessageReceived& message);
    void report(const wire::SendMessage& command, wire::SendState state, const QString& error = {});
    void systemText(PurpleConversation* conversation, const char* html, int flags);
    void deliver(wire::MessageReceived& message);

    Session& m_session;
    EchoFilter m_echoes;
    qint64 m_lastSerial = 0;
    Sending* m_sending = nullptr; ///< during the call that sends
};

} // namespace jackdaw::purple
