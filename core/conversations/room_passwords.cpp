// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/room_passwords.h"

#include "core/accounts/secret_store.h"
#include "core/base/when_done.h"

namespace jackdaw {

namespace {

SecretKey keyOf(const Conversation& room)
{
    return {room.account, room.address};
}

} // namespace

RoomPasswords::RoomPasswords(SecretStore* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void RoomPasswords::set(ConversationId room, const Secret& password)
{
    m_known.insert(room, {password, false});
}

void RoomPasswords::keep(const Conversation& room)
{
    const auto it = m_known.find(room.id);
    if (!m_store || it == m_known.end() || std::exchange(it->kept, true))
        return;
    // Without a keyring it lasts for the session, as all passwords do then; the account's own has said so.
    m_store->write(keyOf(room), it->secret.reveal());
}

void RoomPasswords::forget(const Conversation& room)
{
    if (m_known.take(room.id).kept)
        m_store->remove(keyOf(room));
}

void RoomPasswords::drop(const Conversation& room)
{
    cancelRecall(room.id);
    m_known.remove(room.id);
    if (m_store)
        m_store->remove(keyOf(room));
}

bool RoomPasswords::recall(const Conversation& room, const std::function<void(bool found)>& then)
{
    if (!m_store || knows(room.id))
        return false;
    const qint64 recall = ++m_lastRecall;
    m_recalls.insert(room.id, recall);
    whenDone(m_store->read(keyOf(room)), this, [this, id = room.id, recall, then](const Result<Secret>& outcome) {
        if (m_recalls.value(id) != recall)
            return;
        m_recalls.remove(id);
        if (outcome && !outcome->isEmpty() && !knows(id))
            m_known.insert(id, {*outcome, true});
        then(knows(id)); // it may have been typed meanwhile
    });
    return true;
}

} // namespace jackdaw
