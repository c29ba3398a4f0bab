// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <memory>

#include "core/conversations/conversation_context.h"
#include "core/conversations/room_place.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Conversations with one participant of a room alone. Where the participant gets another name, the conversation goes
/// along with a sentence; where they leave, it says so. Main thread.
class PrivateChats final : public QObject {
    Q_OBJECT
public:
    using Address = Result<QString>;

    explicit PrivateChats(const ConversationContext& context, QObject* parent = nullptr);
    ~PrivateChats() override;

    /// Where to write to this one alone, as the network says, or a sentence why it cannot be done.
    QFuture<Address> addressOf(ConversationId room, const QString& nick);

    /// Before the room's list knows of the change.
    void onParticipants(const Conversation& room, const wire::ParticipantsChanged& event);
    /// True: it was about an address.
    bool onNormalised(AccountId account, const wire::AddressNormalised& event);
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

Q_SIGNALS:
    /// Its address is another one now.
    void moved(jackdaw::ConversationId conversation);
    void noticed(jackdaw::ConversationId conversation, const QString& text);

private:
    struct Question {
        AccountId account;
        std::shared_ptr<QPromise<Address>> promise;
    };
    void renamed(const Conversation& room, const QString& from, const QString& to);
    void end(const QString& id, const Address& outcome);

    ConversationContext m_context;
    QHash<QString, Question> m_questions;
    qint64 m_last = 0;
};

} // namespace jackdaw
