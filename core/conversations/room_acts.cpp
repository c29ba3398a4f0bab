// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms: what those do who have a say in them, and rooms that are remembered.

#include <QCoreApplication>

#include "core/conversations/rooms.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Conversations", sentence);
}

bool isAboutSomebody(wire::RoomAction action)
{
    return action >= wire::RoomAction::Kick;
}

} // namespace

Result<void> Rooms::act(ConversationId id, wire::RoomAction action, const QString& nick, const QString& address,
                        const QString& reason)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    if (!mayDo((*room)->room, action)) {
        return Error{ErrorCode::Refused,
                     say(QT_TRANSLATE_NOOP("Conversations", "You are not allowed to do this in this room.")),
                     {}};
    }
    // As the room writes it: a nickname is compared, not typed.
    const QString who = nick.isEmpty() ? cleanName(address) : nick;
    if (isAboutSomebody(action) && who.isEmpty())
        return Error{ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "Enter whom you mean.")), {}};
    m_context.accounts.send((*room)->account,
                            wire::ActInRoom{commandFor(id), (*room)->address, action, nick,
                                            nick.isEmpty() ? who : QString(), cleanName(reason)});
    return {};
}

std::optional<Error> Rooms::listRefusal(ConversationId id, wire::RoomList list)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    if ((*room)->room.lists.contains(list))
        return {};
    return Error{
        ErrorCode::Refused, say(QT_TRANSLATE_NOOP("Conversations", "This room does not show you this list.")), {}};
}

Result<void> Rooms::configure(ConversationId id)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    if (!m_context.accounts.has((*room)->account, wire::Feature::ConfigureRoom)) {
        return Error{
            ErrorCode::Refused, say(QT_TRANSLATE_NOOP("Conversations", "Rooms of this network have no settings.")), {}};
    }
    m_context.accounts.send((*room)->account, wire::ConfigureRoom{commandFor(id), (*room)->address});
    return {};
}

void Rooms::setRemembered(AccountId account, const QSet<QString>& rooms)
{
    m_remembered.insert(account, rooms);
    QList<ConversationId> touched;
    for (const auto& [id, conversation] : m_context.table.all()) {
        const bool remembered
            = conversation.kind == wire::ConversationKind::Room && rooms.contains(conversation.address);
        if (conversation.account == account && conversation.remembered != remembered)
            touched.append(id);
    }
    for (const ConversationId id : std::as_const(touched)) {
        Conversation& conversation = *m_context.table.edit(id);
        conversation.remembered = !conversation.remembered;
        Q_EMIT conversationChanged(id);
    }
}

void Rooms::joinAsRemembered(AccountId account, const QString& room, const QString& nick, const Secret& password)
{
    if (room.isEmpty() || room.size() > kMaximumAddress || isPerson(account, room))
        return;
    Conversation& conversation = roomAt(account, room);
    if (conversation.room.joined || conversation.room.joining)
        return;
    if (conversation.room.nick.isEmpty())
        conversation.room.nick = nick;
    if (!password.isEmpty() && !m_passwords.knows(conversation.id))
        m_passwords.set(conversation.id, password);
    conversation.open = true;
    ensureJoined(conversation.id);
}

} // namespace jackdaw
