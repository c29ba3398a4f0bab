// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "core/base/result.h"
#include "core/people/people_table.h"
#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw {

class AccountService;
class Clock;
class ContactService;
class ConversationService;
class Store;

/// What the user is to others on each account beside status and picture: a name, a mood; asking for attention, and
/// being asked; the password that the server knows. Futures end with the connection at the latest. Main thread.
class OwnPersonService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        AccountService& accounts;
        ContactService& contacts;
        ConversationService& conversations;
        const Clock& clock;
    };
    explicit OwnPersonService(const Parts& parts, QObject* parent = nullptr);
    ~OwnPersonService() override;

    /// Takes what the store has; once, before all else.
    void load(const QHash<AccountId, OwnPerson>& stored);

    OwnPerson person(AccountId account) const;
    /// Those of the account; while offline those it had when it was online last.
    QList<wire::Choice> moods(AccountId account) const;

    /// Kept for the next sign-on while offline. Empty: none.
    QFuture<Result<void>> setAlias(AccountId account, const QString& alias);
    QFuture<Result<void>> setMood(AccountId account, const QString& mood, const QString& text);

    bool canAskAttention(AccountId account) const;
    /// A line in the conversation says that it was asked.
    QFuture<Result<void>> askAttention(AccountId account, const QString& address);

    /// On the server; the account goes on with the new one, which the keyring keeps where it kept the old one. When the
    /// server refuses, nothing changes.
    QFuture<Result<void>> changePassword(AccountId account, const QString& password);

    /// Removes the account from its server, for ever, and then here, as AccountService::remove() does.
    QFuture<Result<void>> unregister(AccountId account);

    /// What the sign-on says of it.
    void complete(AccountId account, wire::SignOn& command);

    // The networks' word; called by the event router.
    /// A line in the conversation; at most one in ten seconds from the same person, and six a minute from all.
    void onAttention(AccountId account, const wire::AttentionReceived& event);
    void onCommandDone(AccountId account, const wire::CommandDone& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void changed(jackdaw::AccountId account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
