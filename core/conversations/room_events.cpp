// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms: what networks say of them.

#include <QCoreApplication>

#include "core/conversations/rooms.h"

namespace jackdaw {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Conversations", sentence);
}

QString failureSentence(const wire::RoomFailed& event, bool passwordGiven)
{
    // Only here it is known whether there was a password at all.
    if (event.kind == wire::ErrorKind::Authentication)
        return passwordGiven ? say(QT_TRANSLATE_NOOP("Conversations", "This is not the room's password."))
                             : say(QT_TRANSLATE_NOOP("Conversations", "The room wants a password."));
    if (!event.text.isEmpty())
        return event.text;
    switch (event.kind) {
    case wire::ErrorKind::NameTaken:
        return say(QT_TRANSLATE_NOOP("Conversations", "Somebody in the room has this nickname already."));
    case wire::ErrorKind::Banned:
        return say(QT_TRANSLATE_NOOP("Conversations", "You are banned from this room."));
    default:
        return say(QT_TRANSLATE_NOOP("Conversations", "The room could not be joined."));
    }
}

} // namespace

/// The room that was asked for, under the address that the network gave it. `gone`: what was asked for was only another
/// spelling of it. Null: it is somebody's address.
Conversation* Rooms::joining(AccountId account, const wire::RoomJoined& event, ConversationId& gone)
{
    Conversation* asked = m_context.table.edit(m_commands.take(event.re));
    if (asked && asked->account != account)
        asked = nullptr;
    const Conversation* known = m_context.table.find(account, event.room);
    const bool isRoom = known && known->kind == wire::ConversationKind::Room && known->confirmed;
    if (!isRoom && m_context.contacts.findBuddy(account, event.room)) {
        m_context.accounts.send(account, wire::LeaveRoom{event.room});
        if (asked)
            fail(*asked,
                 wire::RoomFailed{
                     {}, {}, {}, say(QT_TRANSLATE_NOOP("Conversations", "This is the address of a person.")), {}, {}});
        return nullptr;
    }
    if (!asked || asked->address == event.room)
        return &roomAt(account, event.room);
    const Secret password = m_passwords.of(asked->id);
    const bool passwordGiven = m_passwords.knows(asked->id);
    m_passwords.forget(*asked); // it is kept by the address
    if (!known) {
        m_context.table.setAddress(asked->id, event.room);
        if (passwordGiven)
            m_passwords.set(asked->id, password);
        return asked;
    }
    Conversation& room = roomAt(account, event.room);
    room.autoJoin = room.autoJoin || asked->autoJoin;
    if (passwordGiven)
        m_passwords.set(room.id, password);
    gone = asked->id;
    return &room;
}

void Rooms::onJoined(AccountId account, const wire::RoomJoined& event)
{
    if (event.room.isEmpty() || event.room.size() > kMaximumAddress)
        return;
    ConversationId gone;
    Conversation* room = joining(account, event, gone);
    if (!room)
        return;
    if (room->kind != wire::ConversationKind::Room)
        becomeRoom(*room);
    room->confirmed = true;
    room->open = true;
    // Nobody's command: an invitation that was accepted, or a network that keeps the user's rooms.
    if (event.re.isEmpty())
        room->autoJoin = true;
    room->title = event.name.isEmpty() ? room->address : event.name;
    RoomState& state = room->room;
    state.joined = true;
    state.joining = false;
    state.error.clear();
    if (!event.nick.isEmpty())
        state.nick = event.nick;
    if (!event.topic.isEmpty())
        state.topic = event.topic;
    const ConversationId id = room->id;
    m_toldProblems.remove(id);
    save(*room);
    m_passwords.keep(*room);
    if (gone.isValid())
        Q_EMIT turnedOut(gone, id);
    Q_EMIT conversationChanged(id);
    Q_EMIT joined(id);
}

void Rooms::onFailed(AccountId account, const wire::RoomFailed& event)
{
    Conversation* room = m_context.table.edit(m_commands.take(event.re));
    if (!room || room->account != account) {
        const Conversation* named = m_context.table.find(account, event.room);
        room = named ? m_context.table.edit(named->id) : nullptr;
    }
    if (!room || room->kind != wire::ConversationKind::Room)
        return;
    // From an earlier run: asked for only now, so that most rooms never touch the keyring.
    const auto again = [this, id = room->id, event](bool found) {
        Conversation* waiting = m_context.table.edit(id);
        if (!waiting || !waiting->room.joining)
            return;
        if (found)
            sendJoin(*waiting);
        else
            fail(*waiting, event);
    };
    if (event.kind != wire::ErrorKind::Authentication || !room->room.joining || !m_passwords.recall(*room, again))
        fail(*room, event);
}

void Rooms::fail(Conversation& room, const wire::RoomFailed& event)
{
    leaveMemory(room);
    const bool passwordGiven = m_passwords.knows(room.id);
    room.room.error = failureSentence(event, passwordGiven);
    room.room.errorKind = event.kind;
    if (event.kind == wire::ErrorKind::Authentication)
        m_passwords.forget(room);
    const bool named = !event.name.isEmpty() && room.title == room.address;
    if (named)
        room.title = event.name;
    // Knocking at every sign-on where one is banned would only annoy.
    const bool stops = room.autoJoin
        && (room.confirmed ? event.kind == wire::ErrorKind::Banned : event.kind != wire::ErrorKind::Network);
    room.autoJoin = room.autoJoin && !stops;
    if (!room.confirmed && !room.autoJoin)
        unsave(room);
    else if (named || stops)
        save(room);
    const ConversationId id = room.id;
    const QString text = room.room.error;
    Q_EMIT conversationChanged(id);
    Q_EMIT refused(id, text);
    tellProblem(id, text);
}

void Rooms::onLeft(AccountId account, const wire::RoomLeft& event)
{
    const Conversation* named = m_context.table.find(account, event.room);
    if (!named || named->kind != wire::ConversationKind::Room)
        return;
    const ConversationId id = named->id;
    Conversation& room = *m_context.table.edit(id);
    leaveMemory(room);
    room.room.error = event.reason;
    room.room.errorKind = wire::ErrorKind::Other;
    Q_EMIT conversationChanged(id);
    Q_EMIT participantsChanged(id);
    if (!event.reason.isEmpty())
        Q_EMIT noticed(id,
                       say(QT_TRANSLATE_NOOP("Conversations", "You are no longer in the room: %1")).arg(event.reason));
}

void Rooms::onTopic(AccountId account, const wire::RoomTopicChanged& event)
{
    const Conversation* named = m_context.table.find(account, event.room);
    if (!named || named->kind != wire::ConversationKind::Room || named->room.topic == event.topic)
        return;
    const ConversationId id = named->id;
    m_context.table.edit(id)->room.topic = event.topic;
    Q_EMIT conversationChanged(id);
    if (event.by.isEmpty())
        return; // the topic at the join, no news
    Q_EMIT noticed(
        id,
        event.topic.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Conversations", "%1 removed the topic.")).arg(event.by)
            : say(QT_TRANSLATE_NOOP("Conversations", "%1 changed the topic to: %2")).arg(event.by, event.topic));
}

void Rooms::onParticipants(AccountId account, const wire::ParticipantsChanged& event)
{
    const Conversation* named = m_context.table.find(account, event.room);
    if (!named || named->kind != wire::ConversationKind::Room)
        return;
    Conversation& room = *m_context.table.edit(named->id);
    Q_EMIT participantsChanging(room, event);
    const bool complete = applyParticipants(room.room.participants, event);

    QString nick = event.renamed.value(room.room.nick, room.room.nick);
    for (const wire::Participant& participant : event.present) {
        if (participant.self)
            nick = participant.nick;
    }
    const ConversationId id = room.id;
    if (nick != room.room.nick) {
        room.room.nick = nick;
        save(room);
        Q_EMIT conversationChanged(id);
    }
    Q_EMIT participantsChanged(id);
    if (complete || m_toldCrowded.contains(id))
        return;
    m_toldCrowded.insert(id);
    Q_EMIT noticed(
        id,
        say(QT_TRANSLATE_NOOP("Conversations", "The room has too many participants. Jackdaw lists %1 of them."))
            .arg(kMostParticipants));
}

void Rooms::onRights(AccountId account, const wire::RoomRights& event)
{
    const Conversation* named = m_context.table.find(account, event.room);
    if (!named || named->kind != wire::ConversationKind::Room)
        return;
    RoomState& room = m_context.table.edit(named->id)->room;
    room.rights = event.actions;
    room.participantsSpeak = event.participantsSpeak;
    room.lists = event.lists;
    Q_EMIT conversationChanged(named->id);
}

void Rooms::onCommandDone(AccountId account, const wire::CommandDone& event)
{
    const ConversationId id = m_commands.value(event.re);
    const Conversation* room = m_context.table.get(id);
    // A join is answered by the room.
    if (!room || room->account != account || room->room.joining)
        return;
    m_commands.remove(event.re);
    Q_EMIT done(id);
}

bool Rooms::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    const ConversationId id = m_commands.take(event.re);
    Conversation* room = m_context.table.edit(id);
    if (!room || room->account != account)
        return false;
    const QString text
        = event.text.isEmpty() ? say(QT_TRANSLATE_NOOP("Conversations", "The network refused.")) : event.text;
    if (room->room.joining) {
        fail(*room, wire::RoomFailed{{}, {}, event.kind, text, {}, {}});
        return true;
    }
    Q_EMIT problem(id, text);
    return true;
}

void Rooms::onAccountOnline(AccountId account)
{
    QList<ConversationId> wanted;
    for (const auto& [id, conversation] : m_context.table.all()) {
        if (conversation.account == account && conversation.kind == wire::ConversationKind::Room
            && conversation.autoJoin)
            wanted.append(id);
    }
    for (const ConversationId id : std::as_const(wanted))
        ensureJoined(id);
}

void Rooms::onAccountRemoved(AccountId account)
{
    for (const auto& [id, conversation] : m_context.table.all()) {
        if (conversation.account == account && conversation.kind == wire::ConversationKind::Room)
            m_passwords.drop(conversation);
    }
}

void Rooms::onAccountOffline(AccountId account)
{
    QList<ConversationId> left;
    for (const auto& [id, conversation] : m_context.table.all()) {
        if (conversation.account == account && (conversation.room.joined || conversation.room.joining))
            left.append(id);
    }
    for (const ConversationId id : std::as_const(left)) {
        leaveMemory(*m_context.table.edit(id));
        Q_EMIT conversationChanged(id);
        Q_EMIT participantsChanged(id);
    }
    m_commands.removeIf([this, account](const auto& item) {
        const Conversation* room = m_context.table.get(item.value());
        return !room || room->account == account;
    });
}

} // namespace jackdaw
