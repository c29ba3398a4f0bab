// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <memory>

#include "core/conversations/conversation_context.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Asks networks how they write an address that a person typed, so that every spelling of it is one conversation. Until
/// then the conversation is provisional: nothing is sent to it. Offline nobody can be asked; the question waits for the
/// account. A network that cannot say leaves the address as it was typed. Main thread.
class AddressResolver final : public QObject {
    Q_OBJECT
public:
    explicit AddressResolver(const ConversationContext& context, QObject* parent = nullptr);
    ~AddressResolver() override;

    /// Asks about a provisional conversation whose account is online, once at a time.
    void ask(ConversationId id);
    /// The conversation it turned out to be, or why its address cannot be one. At once where nobody is asked.
    QFuture<Result<ConversationId>> settled(ConversationId id);

    /// How the network writes the address of a room as it was typed, or why it cannot be one. As it was typed at once
    /// where nobody can be asked, or the room is known.
    QFuture<Result<QString>> roomAddress(AccountId account, const QString& typed);

    /// True: it was about an address.
    bool onNormalised(AccountId account, const wire::AddressNormalised& event);
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onAccountOffline(AccountId account);

Q_SIGNALS:
    /// The address stands, perhaps under another spelling; what waits may go.
    void resolved(jackdaw::ConversationId conversation);
    /// It is another spelling of `to`, which was there already.
    void turnedOut(jackdaw::ConversationId from, jackdaw::ConversationId to);
    void refused(jackdaw::ConversationId conversation, const QString& problem);

private:
    struct Question {
        AccountId account;
        ConversationId conversation;
    };

    struct RoomQuestion {
        AccountId account;
        QString typed;
        std::shared_ptr<QPromise<Result<QString>>> promise;
    };

    QString nextCommand();
    /// False: this was no question about a room.
    bool answerRoom(AccountId account, const QString& command, const Result<QString>& address);
    void settle(ConversationId id, const QString& address);
    void answer(ConversationId asked, const Result<ConversationId>& outcome);

    ConversationContext m_context;
    QHash<QString, Question> m_questions;
    QHash<QString, RoomQuestion> m_rooms;
    QMultiHash<ConversationId, std::shared_ptr<QPromise<Result<ConversationId>>>> m_waiting;
    qint64 m_last = 0;
};

} // namespace jackdaw
