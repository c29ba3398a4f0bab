// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "core/base/secret.h"
#include "core/conversations/conversation.h"

namespace jackdaw {

class SecretStore;

/// The passwords of rooms: in memory for coming back in this run, and, once one has let the user in, in the keyring for
/// the next. The keyring is asked only when a room wants a password that is not known. Main thread.
class RoomPasswords final : public QObject {
    Q_OBJECT
public:
    /// Without a store they last for the session.
    explicit RoomPasswords(SecretStore* store, QObject* parent = nullptr);

    Secret of(ConversationId room) const { return m_known.value(room).secret; }
    bool knows(ConversationId room) const { return m_known.contains(room); }
    void set(ConversationId room, const Secret& password);
    /// It was the right one.
    void keep(const Conversation& room);
    /// It was the wrong one.
    void forget(const Conversation& room);
    /// The user has left, or the account is gone: nothing stays, also of what an earlier run has kept.
    void drop(const Conversation& room);
    /// Asks the keyring for one that is not known, then says whether there is one now. At most once until it is kept;
    /// false when there is nobody to ask, and then `then` is not called.
    bool recall(const Conversation& room, const std::function<void(bool found)>& then);
    /// The attempt to join that a recall was for is over: its answer goes to nobody.
    void cancelRecall(ConversationId room) { m_recalls.remove(room); }

private:
    struct Known {
        Secret secret;
        bool kept = false;
    };
    SecretStore* m_store;
    QHash<ConversationId, Known> m_known;
    QHash<ConversationId, qint64> m_recalls; ///< the one whose answer is waited for
    qint64 m_lastRecall = 0;
};

} // namespace jackdaw
