// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/room_types.h"

class QMenu;
class QWidget;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class LineQuestion;
class Theme;

/// What the user does to a room, each with the question it needs. Questions do not block and stay open with a
/// sentence when they are refused. Main thread; core must outlive it, `window` owns the questions.
class RoomActions final : public QObject {
    Q_OBJECT
public:
    RoomActions(Core& core, const Theme& theme, QWidget& window, QObject* parent = nullptr);

    void join(ConversationId room);
    void leave(ConversationId room);
    /// Asks for the password of a room that does not let us in, and tries again with it.
    void askPassword(ConversationId room);
    /// Leaves it and takes it off the list.
    void forget(ConversationId room);
    void askTopic(ConversationId room);
    void askNick(ConversationId room);
    void askInvitation(ConversationId room);
    /// Opens the conversation with one of a room's participants alone.
    void message(ConversationId room, const QString& nick);
    /// The same with the person behind the nick.
    void messagePerson(ConversationId room, const QString& address);
    /// What may be done to a participant, and what else the network offers.
    void fill(QMenu& menu, ConversationId room, const wire::Participant& participant);
    /// What may be done to the room, beside topic, invitations and the user's own name.
    void fill(QMenu& menu, ConversationId room);
    void configure(ConversationId room);

Q_SIGNALS:
    void refused(const QString& text);
    void conversationWanted(jackdaw::ConversationId conversation);

private:
    void settle(LineQuestion* question, const Result<void>& done);
    void act(ConversationId room, wire::RoomAction action, const QString& nick);
    void askReason(ConversationId room, wire::RoomAction action, const QString& nick);
    void askOwner(ConversationId room, const QString& nick);
    void askUnban(ConversationId room);
    void askDestroy(ConversationId room);
    void remember(ConversationId room, bool joins);
    void complain(const Result<void>& done);

    Core& m_core;
    const Theme& m_theme;
    QWidget& m_window;
};

} // namespace jackdaw::ui
