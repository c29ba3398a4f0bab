// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account_service.h"

#include <QDir>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "core/accounts/account_service_private.h"
#include "core/accounts/account_table.h"
#include "core/base/log.h"
#include "core/base/profile.h"
#include "core/base/when_done.h"
#include "core/storage/database.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

/// After the hosts were killed, how long their ends may take to be noticed; in milliseconds.
constexpr int kNoticeLimit = 2000;

} // namespace

AccountSession* AccountService::Private::addSession(const Account& account)
{
    const AccountSession::Parts given{
        parts.secrets,
        parts.links,
        parts.clock,
        parts.profile,
        parts.protocols,
        parts.limits,
        [this](AccountId id) { return roster ? roster(id) : QList<wire::RosterEntry>{}; },
        [this](AccountId id) { return settings[id].all(); },
        [this](AccountId id, wire::SignOn& command) {
            if (completer)
                completer(id, command);
        },
    };
    const AccountId id = account.id;
    auto made = std::make_unique<AccountSession>(given, account);
    AccountSession* one = made.get();
    connect(one, &AccountSession::connectionChanged, q, [this, id] { Q_EMIT q->connectionChanged(id); });
    connect(one, &AccountSession::cameOnline, q, [this, id] { Q_EMIT q->cameOnline(id); });
    connect(one, &AccountSession::wentOffline, q, [this, id] {
        Q_EMIT q->wentOffline(id);
        finishShutDown();
    });
    connect(one, &AccountSession::eventReceived, q,
            [this, id](const wire::Event& event) { Q_EMIT q->eventReceived(id, event); });
    connect(one, &AccountSession::passwordNeeded, q, [this, id](const QString& reason, bool keyringFailed) {
        const QFuture<Result<void>> outcome = q->passwordKept(id);
        const bool refused = outcome.isResultReadyAt(0) && !outcome.result();
        Q_EMIT q->passwordNeeded(id, reason, keyringFailed || refused);
    });
    connect(one, &AccountSession::keyringProblem, q,
            [this, id](const QString& text) { Q_EMIT q->keyringProblem(id, text); });
    connect(one, &AccountSession::settingStored, q,
            [this, id](const wire::SettingStored& event) { keepSetting(id, event); });
    connect(one, &AccountSession::registered, q, [this, id] { markRegistered(id); });
    connect(one, &AccountSession::passwordChanged, q, [this, id](const QString& password) {
        if (const Account* changed = q->find(id))
            (void)q->setPassword(id, password, changed->rememberPassword);
    });
    connect(one, &AccountSession::certificateReplaced, q,
            [this, id](const wire::CertificateReplaced& event) { forgetCertificate(id, event); });
    one->hold(held);
    sessions.emplace(id, std::move(made));
    return one;
}

void AccountService::Private::retire(std::unique_ptr<AccountSession> one)
{
    one->disconnect(q);
    const QString folder = parts.profile.accountFolder(one->account().id);
    one->retire();
    if (!one->hostLives()) {
        QDir(folder).removeRecursively();
        return;
    }
    AccountSession* const key = one.get();
    leaving.push_back(std::move(one));
    connect(key, &AccountSession::wentOffline, q, [this, key, folder] {
        // The same account may have been added again meanwhile.
        if (!session(key->account().id))
            QDir(folder).removeRecursively();
        const auto it
            = std::find_if(leaving.begin(), leaving.end(), [key](const auto& each) { return each.get() == key; });
        it->release()->deleteLater();
        leaving.erase(it);
        finishShutDown();
    });
}

bool AccountService::Private::hostsLive() const
{
    return !leaving.empty()
        || std::any_of(sessions.begin(), sessions.end(), [](const auto& each) { return each.second->hostLives(); });
}

void AccountService::Private::finishShutDown()
{
    if (shutDown && !shutDown->future().isFinished() && !hostsLive())
        shutDown->finish();
}

AccountService::AccountService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
}

AccountService::~AccountService() = default;

void AccountService::load(const StoredAccounts& stored)
{
    d->highestId = stored.highestId;
    d->settings = stored.settings;
    for (const Account& account : stored.removed)
        d->removed.emplace(account.id, account);
    for (const Account& account : stored.accounts) {
        d->addSession(account);
        Q_EMIT added(account.id);
    }
}

QList<Account> AccountService::accounts() const
{
    QList<Account> result;
    for (const auto& [id, session] : d->sessions)
        result.append(session->account());
    return result;
}

const Account* AccountService::find(AccountId id) const
{
    const AccountSession* session = d->session(id);
    return session ? &session->account() : nullptr;
}

const Account* AccountService::findRemoved(AccountId id) const
{
    const auto it = d->removed.find(id);
    return it == d->removed.end() ? nullptr : &it->second;
}

const Account* AccountService::find(const QString& label) const
{
    const Account* found = nullptr;
    for (const auto& [id, session] : d->sessions) {
        const Account& account = session->account();
        if (account.label.compare(label, Qt::CaseInsensitive) != 0
            && account.username.compare(label, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &account;
    }
    return found;
}

Connection AccountService::connection(AccountId id) const
{
    const AccountSession* session = d->session(id);
    return session ? session->connection() : Connection{};
}

void AccountService::setStatus(AccountId id, wire::Presence presence, const QString& message, qint64 idleSince)
{
    if (AccountSession* session = d->session(id); session && !d->shutDown)
        session->setStatus(presence, message, idleSince);
}

void AccountService::networkCameUp()
{
    for (const auto& [id, session] : d->sessions)
        session->networkCameUp();
}

void AccountService::machineWoke(qint64 slept)
{
    for (const auto& [id, session] : d->sessions)
        session->woke(slept);
}

void AccountService::hold(bool held)
{
    if (std::exchange(d->held, held) == held)
        return;
    qCInfo(logAccounts) << (held ? "too much waits to be stored: the networks are held" : "the networks are heard");
    for (const auto& [id, session] : d->sessions)
        session->hold(held);
}

QFuture<void> AccountService::shutDown(int milliseconds)
{
    if (d->shutDown)
        return d->shutDown->future();
    d->shutDown.emplace();
    d->shutDown->start();
    for (const auto& [id, session] : d->sessions)
        session->retire();
    d->finishShutDown();
    QTimer::singleShot(milliseconds, this, [this] {
        for (const auto& [id, session] : d->sessions)
            session->kill();
        for (const auto& session : d->leaving)
            session->kill();
    });
    QTimer::singleShot(milliseconds + kNoticeLimit, this, [this] {
        if (!d->shutDown->future().isFinished())
            d->shutDown->finish();
    });
    return d->shutDown->future();
}

void AccountService::send(AccountId account, const wire::Command& command)
{
    if (AccountSession* session = d->session(account))
        session->send(command);
}

bool AccountService::isOnline(AccountId account) const
{
    const AccountSession* session = d->session(account);
    return session && session->isOnline();
}

bool AccountService::has(AccountId account, wire::Feature feature) const
{
    const wire::SignedOn* facts = signedOn(account);
    return facts && facts->features.contains(feature);
}

const wire::SignedOn* AccountService::signedOn(AccountId account) const
{
    const AccountSession* session = d->session(account);
    return session ? session->signedOn() : nullptr;
}

void AccountService::setSignOnCompleter(SignOnCompleter completer)
{
    d->completer = std::move(completer);
}

void AccountService::setRosterProvider(RosterProvider provider)
{
    d->roster = std::move(provider);
}

} // namespace jackdaw
