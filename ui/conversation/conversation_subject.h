// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/types.h"
#include "ui/theme/avatar.h"

namespace jackdaw {
class Core;
struct Buddy;
struct Conversation;
struct Message;
} // namespace jackdaw

namespace jackdaw::ui {

/// One way to reach the contact that is shown.
struct Route {
    BuddyId buddy;
    QString label; ///< the network or account, as the user tells them apart
    QString address;
    bool online = false;
};

/// What the conversation view is about: a contact with all its conversations, a stranger, or a room; and which
/// conversation a message written now goes to. Reads the core, changes nothing but to open a direct conversation.
/// Main thread; core must outlive it.
class ConversationSubject final : public QObject {
    Q_OBJECT
public:
    explicit ConversationSubject(Core& core, QObject* parent = nullptr);

    void setContact(ContactId contact);
    void setConversation(ConversationId conversation);
    void clear();

    bool isEmpty() const { return !m_target.isValid(); }
    bool isRoom() const;
    ContactId contact() const { return m_contact; }
    /// All that are read as one timeline.
    const QList<ConversationId>& conversations() const { return m_conversations; }
    bool has(ConversationId conversation) const { return m_conversations.contains(conversation); }
    /// Takes in a conversation of the contact that was opened elsewhere; false: it is not about this.
    bool adopt(ConversationId conversation);
    ConversationId target() const { return m_target; }
    /// Null only when empty or gone.
    const Conversation* targetConversation() const;

    QList<Route> routes() const;
    BuddyId route() const;
    /// From now on messages go there; remembered for the contact as long as this lives.
    Result<void> setRoute(BuddyId buddy);

    QString title() const;
    /// Availability and message of the contact; topic or participants of the room.
    QString subtitle() const;
    wire::Presence presence() const;
    Avatar avatar() const;
    Avatar avatarOf(const Message& message) const;
    /// What the user calls the way this conversation takes.
    QString networkOf(ConversationId conversation) const;
    bool usesSeveralNetworks() const;

Q_SIGNALS:
    /// Another subject, or another target.
    void changed();

private:
    QString networkOf(const Buddy& buddy) const;
    QString networkOf(AccountId account) const;

    Core& m_core;
    ContactId m_contact;
    ConversationId m_target;
    QList<ConversationId> m_conversations;
    QHash<ContactId, BuddyId> m_routes;
};

} // namespace jackdaw::ui
