// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/accounts/account.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/link/link.h"
#include "core/link/supervisor.h"

namespace jackdaw {

class Clock;
struct Profile;
class ProtocolCatalogue;
class SecretStore;

/// One account's connection: starts a host for each attempt as the supervisor says, gets the password, signs on,
/// keeps the user's status on the network. Knows nothing of storage. Main thread; owned by AccountService.
class AccountSession final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SecretStore& secrets;
        LinkFactory& links;
        const Clock& clock;
        const Profile& profile;
        const ProtocolCatalogue& protocols;
        SupervisorLimits limits;
        std::function<QList<wire::RosterEntry>(AccountId)> roster;
        std::function<QList<wire::StoredSetting>(AccountId)> stored;
        std::function<void(AccountId, wire::SignOn&)> complete;
    };
    AccountSession(const Parts& parts, Account account, QObject* parent = nullptr);
    ~AccountSession() override;

    const Account& account() const { return m_account; }
    /// Takes what the user changed. The caller reconnects where it touches the connection.
    void setAccount(const Account& account);
    const Connection& connection() const { return m_connection; }
    const wire::SignedOn* signedOn() const { return isOnline() ? &m_signedOn : nullptr; }
    bool isOnline() const { return m_supervisor.state() == Supervisor::State::Running; }
    bool hostLives() const { return m_supervisor.hostLives(); }
    bool wantsOnline() const;

    void setStatus(wire::Presence presence, const QString& message, qint64 idleSince);
    void reconnect();
    void networkCameUp();
    /// The machine slept that long; in milliseconds.
    void woke(qint64 slept);
    /// Signs off and never on again.
    void retire();
    void kill();
    /// Nothing more is heard of an account that is online, until told otherwise; its host waits (see Link::hold()).
    void hold(bool held);
    void send(const wire::Command& command);

    /// The password to use until passwordStored(), or as long as the program runs. Ends a wait for it.
    void setPassword(const QString& password);
    /// The keyring has it: it need not stay in memory.
    void passwordStored();
    /// A sentence for Connection::notes, as long as the program runs.
    void addNote(const QString& text);

Q_SIGNALS:
    void connectionChanged();
    void cameOnline();
    void wentOffline();
    void eventReceived(const jackdaw::wire::Event& event);
    void passwordNeeded(const QString& reason, bool keyringFailed);
    void keyringProblem(const QString& text);
    /// The account is made on its server, or has been there all the time.
    void registered();
    void passwordChanged(const QString& password);
    void settingStored(const jackdaw::wire::SettingStored& event);
    void certificateReplaced(const jackdaw::wire::CertificateReplaced& event);

private:
    qint64 steady() const;
    void apply();
    void act(Supervisor::Action action);
    void startHost();
    void fetchPassword();
    void takePassword(const Result<Secret>& outcome);
    void trySignOn();
    void sendStatus();
    void give(const wire::Command& command);
    void fail(wire::ErrorKind kind, const QString& text, const QString& details);
    void wake();
    void publish();

    void onEvent(const wire::Event& event);
    void handle(const wire::Event& event);
    void onSignedOn(const wire::SignedOn& event);
    void onFailed(const wire::Failed& event);
    void onHello(const wire::HelloBack& event);
    void onEnded(const LinkEnd& end);
    void promptDone(const QString& prompt);

    Parts m_parts;
    Account m_account;
    Supervisor m_supervisor;
    QTimer m_timer;
    std::unique_ptr<Link> m_link;
    Connection m_connection;
    std::optional<ConnectionError> m_error;
    wire::SignedOn m_signedOn;
    wire::SetStatus m_status;     ///< as the user wants it
    wire::SetStatus m_sentStatus; ///< as the host was told
    QSet<QString> m_openPrompts;  ///< the host's, while signing on
    Secret m_password;
    QString m_askReason;         ///< why there is no password, as a sentence
    bool m_keepPassword = false; ///< the keyring does not have it
    bool m_passwordReady = false;
    bool m_greeted = false; ///< the host has said hello
    bool m_sandboxed = true;
    bool m_openSandboxTold = false; ///< in the log
    bool m_signOnSent = false;
    bool m_retired = false;
    bool m_held = false;
    int m_attempt = 0;
    QStringList m_notes;
    wire::MailChanged m_mail;
    QString m_progress;
    int m_step = 0;
    int m_steps = 0;
};

} // namespace jackdaw
