// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account_service.h"

#include <QDir>
#include <QPromise>
#include <QTimer>
#include <map>

#include "core/accounts/account_session.h"
#include "core/accounts/account_table.h"
#include "core/accounts/secret_store.h"
#include "core/base/log.h"
#include "core/base/profile.h"
#include "core/base/when_done.h"
#include "core/link/event_check.h"
#include "core/link/field_values.h"
#include "core/link/protocol_catalogue.h"
#include "core/link/text_check.h"
#include "core/storage/database.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

constexpr int kLongestLabel = 200;
/// After the hosts were killed, how long their ends may take to be noticed; in milliseconds.
constexpr int kNoticeLimit = 2000;

Error notFound()
{
    return {ErrorCode::NotFound, AccountService::tr("There is no such account."), {}};
}

Error invalid(const QString& text)
{
    return {ErrorCode::Invalid, text, {}};
}

} // namespace

class AccountService::Private {
public:
    Private(AccountService* service, const Parts& given)
        : q(service)
        , parts(given)
    {
    }

    AccountSession* session(AccountId id) const
    {
        const auto it = sessions.find(id);
        return it == sessions.end() ? nullptr : it->second.get();
    }

    AccountSession* addSession(const Account& account);
    void store(const Account& account);
    Result<void> check(Account& account) const;
    void keepPassword(AccountId id, const QString& password);
    void retire(std::unique_ptr<AccountSession> session);
    void finishShutDown();
    bool hostsLive() const;

    AccountService* q;
    Parts parts;
    std::map<AccountId, std::unique_ptr<AccountSession>> sessions;
    std::vector<std::unique_ptr<AccountSession>> leaving; ///< removed, their hosts not gone yet
    RosterProvider roster;
    qint64 highestId = 0;
    std::optional<QPromise<void>> shutDown;
};

AccountSession* AccountService::Private::addSession(const Account& account)
{
    const AccountSession::Parts given{
        parts.secrets, parts.links, parts.clock, parts.profile, parts.protocols, parts.limits, [this](AccountId id) {
            return roster ? roster(id) : QList<wire::RosterEntry>{};
        }};
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
    connect(one, &AccountSession::passwordNeeded, q,
            [this, id](const QString& reason) { Q_EMIT q->passwordNeeded(id, reason); });
    connect(one, &AccountSession::keyringProblem, q,
            [this, id](const QString& text) { Q_EMIT q->keyringProblem(id, text); });
    connect(one, &AccountSession::settingStored, q,
            [this, id](const QString& key, const QVariant& value) { q->storeSetting(id, key, value); });
    sessions.emplace(id, std::move(made));
    return one;
}

void AccountService::Private::store(const Account& account)
{
    const auto written = parts.store.write([account](Database& database) { return writeAccount(database, account); });
    whenDone(written, q, [](const Result<void>& outcome) {
        if (!outcome)
            qCWarning(logAccounts) << "an account was not stored:" << outcome.error().details;
    });
}

Result<void> AccountService::Private::check(Account& account) const
{
    account.username = account.username.trimmed();
    account.label = account.label.simplified();
    if (account.username.isEmpty())
        return invalid(tr("A user name is needed."));
    if (account.username.size() > limits::kName || !isCleanName(account.username))
        return invalid(tr("This user name is too long or holds characters that no name has."));
    if (account.label.size() > kLongestLabel || !isCleanName(account.label))
        return invalid(tr("This label is too long or holds characters that no label has."));
    for (const auto& [id, other] : sessions) {
        if (id != account.id && other->account().protocol == account.protocol
            && other->account().username == account.username)
            return invalid(tr("There is an account %1 already.").arg(account.username));
    }
    if (const auto info = parts.protocols.info(account.protocol)) {
        Result<QVariantMap> options = checkValues(info->options, account.options);
        if (!options)
            return options.error();
        account.options = *options;
    }
    return {};
}

void AccountService::Private::keepPassword(AccountId id, const QString& password)
{
    AccountSession* one = session(id);
    one->setPassword(password);
    if (!one->account().rememberPassword) {
        parts.secrets.remove(id);
        return;
    }
    whenDone(parts.secrets.write(id, password), q, [this, id](const Result<void>& outcome) {
        AccountSession* current = session(id);
        if (!outcome)
            Q_EMIT q->keyringProblem(id, outcome.error().text);
        else if (current)
            current->passwordStored();
    });
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

QFuture<Result<void>> AccountService::load()
{
    const auto stored = d->parts.store.read([](Database& database) { return readAccounts(database); });
    return mapped(stored, this, [this](const Result<StoredAccounts>& found) -> Result<void> {
        if (!found)
            return found.error();
        d->highestId = found->highestId;
        for (const Account& account : found->accounts) {
            d->addSession(account);
            Q_EMIT added(account.id);
        }
        return {};
    });
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

const Account* AccountService::find(const QString& idOrLabel) const
{
    bool isNumber = false;
    const qint64 number = idOrLabel.toLongLong(&isNumber);
    if (isNumber) {
        if (const Account* account = find(AccountId{number}))
            return account;
    }
    const Account* found = nullptr;
    for (const auto& [id, session] : d->sessions) {
        const Account& account = session->account();
        if (account.label.compare(idOrLabel, Qt::CaseInsensitive) != 0
            && account.username.compare(idOrLabel, Qt::CaseInsensitive) != 0)
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

Result<AccountId> AccountService::add(Account account, const QString& password)
{
    account.id = {};
    if (Result<HostProgram> host = d->parts.protocols.hostFor(account.protocol); !host)
        return host.error();
    if (Result<void> checked = d->check(account); !checked)
        return checked.error();
    account.id = AccountId{++d->highestId};
    d->addSession(account);
    d->store(account);
    if (!password.isEmpty())
        d->keepPassword(account.id, password);
    Q_EMIT added(account.id);
    return account.id;
}

Result<void> AccountService::update(const Account& account)
{
    AccountSession* session = d->session(account.id);
    if (!session)
        return notFound();
    const Account before = session->account();
    Account after = account;
    after.protocol = before.protocol;
    after.enabled = before.enabled;
    after.stored = before.stored;
    if (Result<void> checked = d->check(after); !checked)
        return checked;
    if (after == before)
        return {};
    session->setAccount(after);
    d->store(after);
    if (before.rememberPassword && !after.rememberPassword)
        d->parts.secrets.remove(after.id);
    Q_EMIT changed(after.id);
    if (after.username != before.username || after.options != before.options || after.trusted != before.trusted)
        session->reconnect();
    return {};
}

Result<void> AccountService::setEnabled(AccountId id, bool enabled)
{
    AccountSession* session = d->session(id);
    if (!session)
        return notFound();
    if (session->account().enabled == enabled)
        return {};
    Account account = session->account();
    account.enabled = enabled;
    d->store(account);
    session->setAccount(account);
    Q_EMIT changed(id);
    return {};
}

Result<void> AccountService::setPassword(AccountId id, const QString& password, bool remember)
{
    AccountSession* session = d->session(id);
    if (!session)
        return notFound();
    if (password.isEmpty())
        return invalid(tr("The password is empty."));
    if (password.size() > limits::kLine)
        return invalid(tr("The password is too long."));
    if (session->account().rememberPassword != remember) {
        Account account = session->account();
        account.rememberPassword = remember;
        d->store(account);
        session->setAccount(account);
        Q_EMIT changed(id);
    }
    d->keepPassword(id, password);
    return {};
}

Result<void> AccountService::reconnect(AccountId id)
{
    AccountSession* session = d->session(id);
    if (!session)
        return notFound();
    if (!session->account().enabled)
        return Error{ErrorCode::Refused, tr("This account is switched off. Enable it first."), {}};
    if (!session->wantsOnline())
        return Error{ErrorCode::Refused, tr("Your status is offline. Choose another one to connect."), {}};
    session->reconnect();
    return {};
}

Result<void> AccountService::remove(AccountId id)
{
    const auto it = d->sessions.find(id);
    if (it == d->sessions.end())
        return notFound();
    std::unique_ptr<AccountSession> session = std::move(it->second);
    d->sessions.erase(it);
    d->parts.secrets.remove(id);
    d->parts.store.write([id](Database& database) { return markAccountRemoved(database, id); });
    d->retire(std::move(session));
    Q_EMIT removed(id);
    return {};
}

void AccountService::setStatus(AccountId id, wire::Presence presence, const QString& message, qint64 idleSince)
{
    if (AccountSession* session = d->session(id); session && !d->shutDown)
        session->setStatus(presence, message, idleSince);
}

void AccountService::trust(AccountId id, const QString& host, const QString& sha256)
{
    AccountSession* session = d->session(id);
    if (!session || host.isEmpty() || sha256.isEmpty())
        return;
    Account account = session->account();
    account.trusted.insert(host, sha256);
    session->setAccount(account);
    d->store(account);
    Q_EMIT changed(id);
}

void AccountService::storeSetting(AccountId id, const QString& key, const QVariant& value)
{
    AccountSession* session = d->session(id);
    if (!session || session->account().stored.value(key) == value)
        return;
    Account account = session->account();
    if (!value.isValid() || value.isNull())
        account.stored.remove(key);
    else if (account.stored.contains(key) || account.stored.size() < limits::kFields)
        account.stored.insert(key, value);
    session->setAccount(account);
    d->store(account);
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

void AccountService::setRosterProvider(RosterProvider provider)
{
    d->roster = std::move(provider);
}

} // namespace jackdaw
