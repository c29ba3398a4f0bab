// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/rooms/room_actions.h"

#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "ui/theme/line_question.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

RoomActions::RoomActions(Core& core, const Theme& theme, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_theme(theme)
    , m_window(window)
{
}

void RoomActions::join(ConversationId room)
{
    const Conversation* known = m_core.conversations().conversation(room);
    if (!known)
        return;
    const Conversation conversation = *known;
    const Result<ConversationId> joined
        = m_core.conversations().joinRoom(conversation.account, conversation.address, conversation.room.nick, {});
    if (!joined)
        Q_EMIT refused(joined.error().text);
}

void RoomActions::leave(ConversationId room)
{
    if (const Result<void> left = m_core.conversations().leaveRoom(room); !left)
        Q_EMIT refused(left.error().text);
}

void RoomActions::askPassword(ConversationId room)
{
    const Conversation* known = m_core.conversations().conversation(room);
    if (!known)
        return;
    auto* question
        = new LineQuestion(m_theme, tr("Join %1").arg(isolated(known->title)), tr("&Password"), {}, &m_window);
    question->setSecret();
    question->setAcceptText(tr("Join"));
    connect(question, &LineQuestion::answered, this, [this, question, room](const QString& password) {
        const Conversation* conversation = m_core.conversations().conversation(room);
        if (!conversation)
            return question->reject();
        // The service changes what this points to.
        const Conversation copy = *conversation;
        const Result<ConversationId> joined
            = m_core.conversations().joinRoom(copy.account, copy.address, copy.room.nick, password);
        settle(question, joined ? Result<void>() : Result<void>(joined.error()));
    });
    question->open();
}

void RoomActions::forget(ConversationId room)
{
    m_core.conversations().close(room);
}

void RoomActions::settle(LineQuestion* question, const Result<void>& done)
{
    if (done)
        question->accept();
    else
        question->refuse(done.error().text);
}

void RoomActions::askTopic(ConversationId room)
{
    const Conversation* conversation = m_core.conversations().conversation(room);
    if (!conversation)
        return;
    auto* question = new LineQuestion(m_theme, tr("Change topic"), tr("&Topic"), conversation->room.topic, &m_window);
    question->setEmptyAllowed(true);
    question->setAcceptText(tr("Change"));
    connect(question, &LineQuestion::answered, this, [this, question, room](const QString& topic) {
        settle(question, m_core.conversations().setTopic(room, topic));
    });
    question->open();
}

void RoomActions::askNick(ConversationId room)
{
    const Conversation* conversation = m_core.conversations().conversation(room);
    if (!conversation)
        return;
    auto* question
        = new LineQuestion(m_theme, tr("Change my name here"), tr("&Name"), conversation->room.nick, &m_window);
    question->setAcceptText(tr("Change"));
    connect(question, &LineQuestion::answered, this, [this, question, room](const QString& nick) {
        settle(question, m_core.conversations().setNick(room, nick));
    });
    question->open();
}

void RoomActions::askInvitation(ConversationId room)
{
    auto* question = new LineQuestion(m_theme, tr("Invite into this room"), tr("&Address"), {}, &m_window);
    question->addNote(tr("&Message"));
    question->setAcceptText(tr("Invite"));
    connect(question, &LineQuestion::answered, this,
            [this, question, room](const QString& address, const QString& note) {
                settle(question, m_core.conversations().invite(room, address, note));
            });
    question->open();
}

void RoomActions::message(ConversationId room, const QString& nick)
{
    whenDone(m_core.conversations().openPrivate(room, nick), this, [this](const Result<ConversationId>& opened) {
        if (opened)
            Q_EMIT conversationWanted(*opened);
        else
            Q_EMIT refused(opened.error().text);
    });
}

} // namespace jackdaw::ui
