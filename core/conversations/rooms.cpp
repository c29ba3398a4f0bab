// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/rooms.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_storage.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Conversations", sentence);
}

Error noSuchRoom()
{
    return {ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Conversations", "There is no such room.")), {}};
}

} // namespace

Rooms::Rooms(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_passwords(context.secrets)
{
}

Result<ConversationId> Rooms::join(AccountId account, const QString& room, const QString& nick, const QString& password,
                                   bool creates)
{
    const QString address = cleanName(room);
    if (address.isEmpty() || address.size() > kMaximumAddress)
        return Error{ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "Enter the address of a room.")), {}};
    if (isPerson(account, address)) {
        return Error{
            ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "This is the address of a person.")), {}};
    }
    if (!isOneLine(password)) {
        return Error{ErrorCode::Invalid,
                     say(QT_TRANSLATE_NOOP("Conversations", "A password is one line, without control characters.")),
                     {}};
    }
    if (const auto refused = m_context.store.refusal())
        return *refused;
    Conversation& conversation = roomAt(account, address);
    conversation.autoJoin = true;
    conversation.open = true;
    const QString wanted = cleanName(nick);
    if (!wanted.isEmpty() && !conversation.room.joined)
        conversation.room.nick = wanted;
    if (!password.isEmpty())
        m_passwords.set(conversation.id, Secret(password));
    if (creates)
        m_creating.insert(conversation.id);
    // A wish that has to wait is kept; else the network's word comes first.
    if (conversation.confirmed || !m_context.accounts.isOnline(account))
        save(conversation);
    m_toldProblems.remove(conversation.id);
    ensureJoined(conversation.id);
    Q_EMIT conversationChanged(conversation.id);
    return conversation.id;
}

bool Rooms::isPerson(AccountId account, const QString& address) const
{
    const Conversation* known = m_context.table.find(account, address);
    if (known && known->kind == wire::ConversationKind::Room && known->confirmed)
        return false;
    return (known && known->heard) || m_context.contacts.findBuddyTyped(account, address);
}

/// Not known to be one before the network confirms it.
Conversation& Rooms::roomAt(AccountId account, const QString& address)
{
    if (const Conversation* known = m_context.table.find(account, address)) {
        Conversation& conversation = *m_context.table.edit(known->id);
        if (conversation.kind != wire::ConversationKind::Room)
            becomeRoom(conversation);
        return conversation;
    }
    Conversation& made = m_context.table.add(wire::ConversationKind::Room, account, address, address);
    made.confirmed = false;
    made.remembered = m_remembered.value(account).contains(address);
    Q_EMIT conversationAdded(made.id);
    return made;
}

void Rooms::ensureJoined(ConversationId id)
{
    Conversation* room = m_context.table.edit(id);
    if (!room || room->kind != wire::ConversationKind::Room || room->room.joined || room->room.joining)
        return;
    if (!room->autoJoin) {
        room->autoJoin = true;
        if (room->confirmed)
            save(*room);
    }
    if (m_context.accounts.isOnline(room->account))
        sendJoin(*room);
}

void Rooms::sendJoin(Conversation& room)
{
    room.room.joining = true;
    room.room.error.clear();
    room.room.errorKind = wire::ErrorKind::Other;
    wire::JoinRoom command{
        commandFor(room.id),       room.address, room.room.nick, m_passwords.of(room.id).reveal(), {},
        m_creating.remove(room.id)};
    m_context.accounts.send(room.account, command);
    wipe(command.password);
    Q_EMIT conversationChanged(room.id);
}

Result<void> Rooms::leave(ConversationId id)
{
    Conversation* room = m_context.table.edit(id);
    if (!room || room->kind != wire::ConversationKind::Room)
        return noSuchRoom();
    room->autoJoin = false;
    if (room->room.joined || room->room.joining)
        m_context.accounts.send(room->account, wire::LeaveRoom{room->address});
    if (!room->remembered)
        m_passwords.drop(*room);
    // A join that is answered only now is not a wish to come back.
    m_commands.removeIf([id](const auto& item) { return item.value() == id; });
    leaveMemory(*room);
    if (room->confirmed)
        save(*room);
    else
        unsave(*room, true);
    Q_EMIT conversationChanged(id);
    Q_EMIT participantsChanged(id);
    Q_EMIT refused(id, say(QT_TRANSLATE_NOOP("Conversations", "You have left the room.")));
    return {};
}

Result<Conversation*> Rooms::present(ConversationId id)
{
    Conversation* room = m_context.table.edit(id);
    if (!room || room->kind != wire::ConversationKind::Room)
        return noSuchRoom();
    if (!room->room.joined) {
        return Error{
            ErrorCode::Unavailable, say(QT_TRANSLATE_NOOP("Conversations", "You are not in this room now.")), {}};
    }
    return room;
}

Result<void> Rooms::setTopic(ConversationId id, const QString& topic)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    if (!m_context.accounts.has((*room)->account, wire::Feature::RoomTopic))
        return Error{
            ErrorCode::Refused, say(QT_TRANSLATE_NOOP("Conversations", "Rooms of this network have no topic.")), {}};
    m_context.accounts.send((*room)->account, wire::SetRoomTopic{commandFor(id), (*room)->address, cleanName(topic)});
    return {};
}

Result<void> Rooms::setNick(ConversationId id, const QString& nick)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    const QString wanted = cleanName(nick);
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "The nickname is empty.")), {}};
    if (!m_context.accounts.has((*room)->account, wire::Feature::Nicknames)) {
        return Error{ErrorCode::Refused,
                     say(QT_TRANSLATE_NOOP("Conversations", "Nicknames cannot be changed on this network.")),
                     {}};
    }
    m_context.accounts.send((*room)->account, wire::SetRoomNick{commandFor(id), (*room)->address, wanted});
    return {};
}

Result<void> Rooms::invite(ConversationId id, const QString& address, const QString& message)
{
    const Result<Conversation*> room = present(id);
    if (!room)
        return room.error();
    const QString invited = cleanName(address);
    if (invited.isEmpty())
        return Error{ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "Enter the address of a person.")), {}};
    if (!m_context.accounts.has((*room)->account, wire::Feature::Invitations)) {
        return Error{
            ErrorCode::Refused, say(QT_TRANSLATE_NOOP("Conversations", "Nobody can be invited on this network.")), {}};
    }
    m_context.accounts.send((*room)->account,
                            wire::InviteToRoom{commandFor(id), (*room)->address, invited, cleanName(message)});
    return {};
}

void Rooms::leaveMemory(Conversation& room)
{
    room.room.joined = false;
    room.room.joining = false;
    room.room.participants.clear();
    room.room.rights.reset();
    room.room.lists.clear();
    m_passwords.cancelRecall(room.id);
}

void Rooms::save(const Conversation& room)
{
    whenDone(m_context.store.write(
                 [row = ConversationRow(room)](Database& database) { return saveConversation(database, row); }),
             this, [this, id = room.id](const Result<void>& outcome) {
                 if (outcome && m_context.table.get(id))
                     m_context.table.setStored(id);
                 if (!outcome)
                     qCWarning(logConversations, "a room was not stored: %ls",
                               qUtf16Printable(outcome.error().details));
             });
}

void Rooms::unsave(const Conversation& room, bool forget)
{
    const auto used = std::make_shared<bool>(false);
    const auto job = [row = ConversationRow(room), used](Database& database) -> Result<void> {
        const Result<bool> kept = keepIfUsed(database, row);
        if (!kept)
            return kept.error();
        *used = *kept;
        return {};
    };
    // At once: what comes in meanwhile must bring the row with it.
    m_context.table.setUnstored(room.id);
    whenDone(m_context.store.write(job), this, [this, id = room.id, used, forget](const Result<void>& outcome) {
        if (!outcome || *used) {
            if (m_context.table.get(id))
                m_context.table.setStored(id);
            return;
        }
        const Conversation* vain = m_context.table.get(id);
        if (!forget || !vain || vain->confirmed || vain->room.joining || vain->kind != wire::ConversationKind::Room)
            return;
        m_context.table.remove(id);
        Q_EMIT conversationRemoved(id);
    });
}

void Rooms::tellProblem(ConversationId id, const QString& text)
{
    if (std::exchange(m_toldProblems[id], text) != text)
        Q_EMIT problem(id, text);
}

QString Rooms::commandFor(ConversationId id)
{
    QString command = QLatin1StringView("room-") + QString::number(++m_lastCommand);
    m_commands.insert(command, id);
    return command;
}

} // namespace jackdaw
