// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/accounts/account_service_private.h"
#include "core/accounts/account_table.h"
#include "core/accounts/secret_store.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/link/event_check.h"
#include "core/link/field_values.h"
#include "core/link/name_parts.h"
#include "core/link/protocol_catalogue.h"
#include "core/link/text_check.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"
#include "core/text/safe_text.h"

namespace jackdaw {

namespace {

constexpr int kLongestLabel = 200;
/// Of all that the protocol stores as options of the account: account.sign-on is one frame.
constexpr qsizetype kMostStoredBytes = 128 * 1024;

qsizetype bytesOf(const QVariantMap& map)
{
    return QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact).size();
}

Error notFound()
{
    return {ErrorCode::NotFound, AccountService::tr("There is no such account."), {}};
}

Error invalid(const QString& text)
{
    return {ErrorCode::Invalid, text, {}};
}

Result<void> checkPassword(const QString& password)
{
    if (password.size() > limits::kLine)
        return invalid(AccountService::tr("The password is too long."));
    if (!isOneLine(password))
        return invalid(AccountService::tr("A password is one line, without control characters."));
    return {};
}

} // namespace

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
    account.label = cleanName(account.label);
    if (account.username.isEmpty())
        return invalid(tr("A user name is needed."));
    if (account.username.size() > limits::kName || safeName(account.username) != account.username)
        return invalid(tr("This user name is too long or holds characters that no name has."));
    if (account.label.size() > kLongestLabel)
        return invalid(tr("This label is too long."));
    for (const auto& [id, other] : sessions) {
        if (id != account.id && other->account().protocol == account.protocol
            && other->account().username == account.username)
            return invalid(tr("There is an account %1 already.").arg(account.username));
    }
    if (Result<void> free = checkLabel(account); !free)
        return free;
    if (const auto info = parts.protocols.info(account.protocol); info && info->loaded) {
        if (Result<void> named = checkName(*info, account.username); !named)
            return named;
        Result<QVariantMap> options = checkValues(info->options, account.options);
        if (!options)
            return options.error();
        account.options = *options;
    }
    return {};
}

/// Accounts are found by their labels: two of one label would be nobody's.
Result<void> AccountService::Private::checkLabel(const Account& account) const
{
    const auto own = sessions.find(account.id);
    const bool isNew = own == sessions.end() || own->second->account().label != account.label;
    if (account.label.isEmpty() || !isNew)
        return {};
    for (const auto& [id, other] : sessions) {
        const Account& there = other->account();
        if (id != account.id
            && (there.label.compare(account.label, Qt::CaseInsensitive) == 0
                || there.username.compare(account.label, Qt::CaseInsensitive) == 0))
            return invalid(tr("There is an account called “%1” already.").arg(account.label));
    }
    return {};
}

void AccountService::Private::keepPassword(AccountId id, const QString& password)
{
    AccountSession* one = session(id);
    one->setPassword(password);
    if (!one->account().rememberPassword) {
        kept.erase(id);
        parts.secrets.remove(id);
        return;
    }
    kept[id] = parts.secrets.write(id, password);
    whenDone(kept[id], q, [this, id](const Result<void>& outcome) {
        AccountSession* current = session(id);
        if (!outcome)
            Q_EMIT q->keyringProblem(id, outcome.error().text);
        else if (current)
            current->passwordStored();
    });
}

AccountId AccountService::Private::numberFor(const Account& account)
{
    // The newest, where it was added and removed several times.
    const auto known = std::find_if(removed.crbegin(), removed.crend(), [&account](const auto& each) {
        return each.second.protocol == account.protocol && each.second.username == account.username;
    });
    if (known == removed.crend())
        return AccountId{++highestId};
    const AccountId id = known->first;
    removed.erase(id);
    // What is left of its last connection would meet the new one in the same folder.
    for (const auto& session : leaving) {
        if (session->account().id == id)
            session->kill();
    }
    return id;
}

Result<AccountId> AccountService::add(Account account, const QString& password, bool registers)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    if (Result<void> fine = checkPassword(password); !fine)
        return fine.error();
    account.id = {};
    if (Result<HostProgram> host = d->parts.protocols.hostFor(account.protocol); !host)
        return host.error();
    if (Result<void> checked = d->check(account); !checked)
        return checked.error();
    account.id = d->numberFor(account);
    account.registers = registers;
    d->addSession(account);
    d->store(account);
    if (!password.isEmpty())
        d->keepPassword(account.id, password);
    Q_EMIT added(account.id);
    return account.id;
}

Result<AccountId> AccountService::addFormer(const QString& protocol, const QString& username)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    Account account;
    account.protocol = cleanName(protocol).left(limits::kKey);
    account.username = cleanName(username).left(limits::kName);
    account.enabled = false;
    if (account.protocol.isEmpty() || account.username.isEmpty())
        return invalid(tr("A user name is needed."));
    const auto known = std::find_if(d->removed.crbegin(), d->removed.crend(), [&account](const auto& each) {
        return each.second.protocol == account.protocol && each.second.username == account.username;
    });
    if (known != d->removed.crend())
        return known->first;
    account.id = AccountId{++d->highestId};
    d->removed.emplace(account.id, account);
    d->parts.store.write([account](Database& database) {
        const Result<void> written = writeAccount(database, account);
        return written ? markAccountRemoved(database, account.id) : written;
    });
    return account.id;
}

Result<void> AccountService::update(const Account& account)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    AccountSession* session = d->session(account.id);
    if (!session)
        return notFound();
    const Account before = session->account();
    Account after = account;
    after.protocol = before.protocol;
    after.enabled = before.enabled;
    after.stored = before.stored;
    after.trusted = before.trusted;
    after.registers = before.registers;
    if (Result<void> checked = d->check(after); !checked)
        return checked;
    if (after == before)
        return {};
    session->setAccount(after);
    d->store(after);
    if (before.rememberPassword && !after.rememberPassword)
        d->parts.secrets.remove(after.id);
    Q_EMIT changed(after.id);
    if (after.username != before.username || after.options != before.options)
        session->reconnect();
    return {};
}

Result<void> AccountService::setEnabled(AccountId id, bool enabled)
{
    if (const auto refused = d->parts.store.refusal())
        return *refused;
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
    if (Result<void> fine = checkPassword(password); !fine)
        return fine;
    if (session->account().rememberPassword != remember) {
        if (const auto refused = d->parts.store.refusal())
            return *refused;
        Account account = session->account();
        account.rememberPassword = remember;
        d->store(account);
        session->setAccount(account);
        Q_EMIT changed(id);
    }
    d->keepPassword(id, password);
    return {};
}

QFuture<Result<void>> AccountService::passwordKept(AccountId id) const
{
    const auto it = d->kept.find(id);
    return it == d->kept.end() ? QtFuture::makeReadyFuture(Result<void>()) : it->second;
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
    if (const auto refused = d->parts.store.refusal())
        return *refused;
    const auto it = d->sessions.find(id);
    if (it == d->sessions.end())
        return notFound();
    std::unique_ptr<AccountSession> session = std::move(it->second);
    Account kept;
    kept.id = id;
    kept.protocol = session->account().protocol;
    kept.username = session->account().username;
    kept.label = session->account().label;
    kept.enabled = false;
    d->removed.emplace(id, kept);
    d->sessions.erase(it);
    d->kept.erase(id);
    d->settings.erase(id);
    d->parts.secrets.remove(id);
    d->parts.store.write([id](Database& database) { return markAccountRemoved(database, id); });
    d->retire(std::move(session));
    Q_EMIT removed(id);
    return {};
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

void AccountService::Private::markRegistered(AccountId id)
{
    AccountSession* one = session(id);
    if (!one || !one->account().registers)
        return;
    Account account = one->account();
    account.registers = false;
    one->setAccount(account);
    store(account);
}

void AccountService::Private::forgetCertificate(AccountId id, const wire::CertificateReplaced& event)
{
    AccountSession* one = session(id);
    const wire::CertificateInfo& shown = event.certificate;
    if (!one || event.before.isEmpty() || one->account().trusted.value(shown.host) != event.before)
        return;
    Account account = one->account();
    account.trusted.remove(shown.host);
    qCWarning(logAccounts).noquote() << "account" << id.value << "the certificate of" << shown.host << "was"
                                     << event.before << "and is" << shown.sha256 << "of" << shown.issuer;
    one->setAccount(account);
    store(account);
    Q_EMIT q->changed(id);
    const QString text
        = tr("%1 shows a new certificate in the place of the one you had accepted. It was taken, because the "
             "authorities that this system trusts vouch for it.")
              .arg(shown.host);
    one->addNote(text);
    Q_EMIT q->certificateReplaced(id, text);
}

/// What belongs to nobody is an option of the account, all else is kept beside it.
void AccountService::Private::keepSetting(AccountId id, const wire::SettingStored& event)
{
    if (event.subject.isEmpty()) {
        q->storeSetting(id, event.key, event.value);
        return;
    }
    const wire::StoredSetting setting{event.subject, event.kind, event.key, event.value};
    switch (settings[id].put(setting)) {
    case KeptSettings::Outcome::Same:
        return;
    case KeptSettings::Outcome::Full:
        tellFull(id);
        return;
    case KeptSettings::Outcome::Changed:
        break;
    }
    const auto written
        = parts.store.write([id, setting](Database& database) { return writeKeptSetting(database, id, setting); });
    whenDone(written, q, [](const Result<void>& outcome) {
        if (!outcome)
            qCWarning(logAccounts) << "a setting was not stored:" << outcome.error().details;
    });
}

void AccountService::Private::tellFull(AccountId id)
{
    if (settingsFull.contains(id))
        return;
    settingsFull.insert(id);
    qCWarning(logAccounts) << "account" << id.value << "keeps more than there is room for: nothing new is stored";
}

void AccountService::storeSetting(AccountId id, const QString& key, const QVariant& value)
{
    AccountSession* session = d->session(id);
    if (!session || session->account().stored.value(key) == value)
        return;
    Account account = session->account();
    if (!value.isValid() || value.isNull())
        account.stored.remove(key);
    else
        account.stored.insert(key, value);
    if (account.stored.size() > limits::kFields || bytesOf(account.stored) > kMostStoredBytes) {
        d->tellFull(id);
        return;
    }
    session->setAccount(account);
    d->store(account);
}

} // namespace jackdaw
