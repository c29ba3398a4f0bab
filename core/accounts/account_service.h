// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

#include "core/accounts/account.h"
#include "core/base/result.h"
#include "core/link/command_sender.h"
#include "core/link/supervisor.h"
#include "core/wire/events.h"

namespace jackdaw {

class Clock;
class LinkFactory;
struct Profile;
class ProtocolCatalogue;
class SecretStore;
class Store;
class AccountSession;
struct StoredAccounts;

/// The user's accounts and their connections. Owns one session per account, which starts a host for each
/// connection attempt. Main thread.
class AccountService final : public QObject, public CommandSender {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        SecretStore& secrets;
        LinkFactory& links;
        const Clock& clock;
        const Profile& profile;
        const ProtocolCatalogue& protocols;
        SupervisorLimits limits = {};
    };
    explicit AccountService(const Parts& parts, QObject* parent = nullptr);
    ~AccountService() override;

    /// Takes what the store has; once, before all else. Connects nothing.
    void load(const StoredAccounts& stored);

    QList<Account> accounts() const;
    const Account* find(AccountId id) const;
    /// By label or username, case-insensitively; null when none or more than one fits.
    const Account* find(const QString& label) const;
    /// One that was removed, for the sake of what was said there: protocol, username and label. Null for all others.
    const Account* findRemoved(AccountId id) const;
    Connection connection(AccountId id) const;

    /// Adds an account. `account.id` is ignored: a removed one of this protocol and username gets its own back, and so
    /// its conversations. Empty password: asked for when it is needed. Refused with a sentence
    /// when no host speaks the protocol, the name is missing or taken, or an option is not of its kind.
    /// `registers`: it does not exist yet, and the first sign-on makes it on its server.
    Result<AccountId> add(Account account, const QString& password, bool registers = false);
    /// The account of a history that comes from elsewhere: one that is not the user's here. It can only be read, like
    /// that of a removed one, until an account of this protocol and username is added. `protocol` may be one that no
    /// host speaks.
    Result<AccountId> addFormer(const QString& protocol, const QString& username);
    /// Replaces what the user may change in a form (label, username, options, rememberPassword); reconnects if the
    /// connection is touched by it. Which certificates are trusted stays: a form may be older than the last answer.
    Result<void> update(const Account& account);
    Result<void> setEnabled(AccountId id, bool enabled);
    /// The password is used from now on; whether the keyring keeps it, too, passwordKept() says. Refused when the wish
    /// to remember it changes and cannot be stored.
    Result<void> setPassword(AccountId id, const QString& password, bool remember);
    /// What the keyring made of the last password that was set: at once when it was given none.
    QFuture<Result<void>> passwordKept(AccountId id) const;
    Result<void> reconnect(AccountId id);
    /// Signs off, forgets password, settings and private folder. Conversations stay, and can be read.
    Result<void> remove(AccountId id);

    /// What every connection shows and what a new one starts with; Offline signs off without disabling.
    void setStatus(AccountId id, wire::Presence presence, const QString& message, qint64 idleSince);
    /// Remembers the accepted certificate for `host`; used at the next sign-on.
    void trust(AccountId id, const QString& host, const QString& sha256);
    /// Something the protocol wrote for itself.
    void storeSetting(AccountId id, const QString& key, const QVariant& value);

    /// Hints of the machine (ConnectivityWatch): accounts that wait for their next attempt make it now; after a long
    /// sleep, in milliseconds, also those that seem online connect again.
    void networkCameUp();
    void machineWoke(qint64 slept);

    /// While held, the hosts of online accounts are not heard, and wait: for when more cannot be kept.
    void hold(bool held);

    /// Signs off all, waits at most `milliseconds`, then ends what is left.
    QFuture<void> shutDown(int milliseconds = 3000);

    // CommandSender
    /// An answer to a prompt also reaches a host that is still signing on.
    void send(AccountId account, const wire::Command& command) override;
    bool isOnline(AccountId account) const override;
    bool has(AccountId account, wire::Feature feature) const override;
    const wire::SignedOn* signedOn(AccountId account) const override;

    /// Who knows the buddies that no network keeps; asked at each sign-on (SignOn::roster). The composition sets it.
    using RosterProvider = std::function<QList<wire::RosterEntry>(AccountId account)>;
    void setRosterProvider(RosterProvider provider);

    /// Who knows what else of a sign-on is the user's to say; asked at each. The composition sets it.
    using SignOnCompleter = std::function<void(AccountId account, wire::SignOn& command)>;
    void setSignOnCompleter(SignOnCompleter completer);

Q_SIGNALS:
    void added(jackdaw::AccountId account);
    void changed(jackdaw::AccountId account);
    void removed(jackdaw::AccountId account);
    void connectionChanged(jackdaw::AccountId account);
    /// After account.signed-on; the roster has not arrived yet.
    void cameOnline(jackdaw::AccountId account);
    /// The link is gone: everything the host knew is void.
    void wentOffline(jackdaw::AccountId account);
    /// Every event of every host, after the link checked it, in order; what concerns the account itself (account.*,
    /// setting.stored) has been dealt with by then.
    void eventReceived(jackdaw::AccountId account, const jackdaw::wire::Event& event);
    /// A password is needed; PromptService asks. `reason` is a sentence or empty.
    void passwordNeeded(jackdaw::AccountId account, const QString& reason, bool keyringFailed);
    /// The keyring could not keep or give a password; text is a sentence.
    void keyringProblem(jackdaw::AccountId account, const QString& text);
    /// The certificate the user had accepted for a server is void; `text` is what to tell him.
    void certificateReplaced(jackdaw::AccountId account, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
