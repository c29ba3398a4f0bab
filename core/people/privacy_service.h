// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "core/base/result.h"
#include "core/people/people_table.h"
#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw {

class CommandSender;
class ContactService;
class ConversationService;
class Store;

/// Who may reach the user, for each account: a mode, and lists of addresses. Kept here and given to each sign-on; where
/// the network keeps a list itself, its word is taken over. Whoever may not is not heard at all: nothing of theirs
/// appears, and what they ask is refused. Main thread.
class PrivacyService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        CommandSender& accounts;
        ContactService& contacts;
        ConversationService& conversations;
    };
    explicit PrivacyService(const Parts& parts, QObject* parent = nullptr);
    ~PrivacyService() override;

    /// Takes what the store has; once, before all else.
    void load(const QHash<AccountId, Privacy>& stored);

    Privacy privacy(AccountId account) const;
    bool isBlocked(AccountId account, const QString& address) const;
    /// Whether what comes from there is shown.
    bool isHeard(AccountId account, const QString& address) const;

    Result<void> setMode(AccountId account, wire::PrivacyMode mode);
    /// At once, also while offline: the network is told at the next sign-on then.
    Result<void> setBlocked(AccountId account, const QString& address, bool blocked);
    Result<void> setAllowed(AccountId account, const QString& address, bool allowed);

    /// What the sign-on says of it.
    void complete(AccountId account, wire::SignOn& command) const;
    /// Whether an event may go on to whom it concerns. What is asked by people who are not heard is refused here.
    bool passes(AccountId account, const wire::Event& event);

    // The networks' word; called by the event router.
    void onPrivacy(AccountId account, const wire::PrivacyChanged& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void changed(jackdaw::AccountId account);
    /// A network refused a change; text is a sentence.
    void problem(jackdaw::AccountId account, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
