// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/status/status_service.h"

#include <QTimer>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/link/text_check.h"
#include "core/status/status_table.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

using wire::Presence;

namespace {

constexpr int kLongestMessage = 1000;
constexpr int kMostSaved = 30;
constexpr int kLongestMinutes = 60 * 24 * 366;
constexpr qint64 kLongestSleep = 3'600'000; ///< the wall clock may step while a timer runs

Error invalid(const QString& text)
{
    return {ErrorCode::Invalid, text, {}};
}

} // namespace

class StatusService::Private {
public:
    Private(StatusService* service, Store& givenStore, AccountService& givenAccounts, const Clock& givenClock)
        : q(service)
        , store(givenStore)
        , accounts(givenAccounts)
        , clock(givenClock)
    {
        timer.setSingleShot(true);
    }

    const OwnStatus& of(AccountId account) const
    {
        const auto it = overrides.constFind(account);
        return it == overrides.cend() ? all : *it;
    }
    void apply(AccountId account)
    {
        const OwnStatus& status = of(account);
        accounts.setStatus(account, status.presence, status.message, 0);
    }
    void applyAll()
    {
        for (const Account& account : accounts.accounts())
            apply(account.id);
    }
    Result<OwnStatus> make(Presence presence, const QString& message, int minutes) const;
    void remember(OwnStatus status);
    void write(Store::WriteJob job);
    void expire();
    void arm();
    void start(const StoredStatuses& stored, bool offline);

    StatusService* q;
    Store& store;
    AccountService& accounts;
    const Clock& clock;
    OwnStatus all;
    QMap<AccountId, OwnStatus> overrides;
    QList<OwnStatus> saved;
    QTimer timer;
    bool loaded = false;
};

Result<OwnStatus> StatusService::Private::make(Presence presence, const QString& message, int minutes) const
{
    if (presence == Presence::Unknown)
        return invalid(tr("A status is available, away, busy, invisible or offline."));
    const QString text = checkedText(cleanLines(message), kLongestMessage + 1);
    if (text.size() > kLongestMessage)
        return invalid(tr("A status message can have at most %n character(s).", nullptr, kLongestMessage));
    if (minutes < 0 || minutes > kLongestMinutes)
        return invalid(tr("A status lasts from one minute to a year."));
    return OwnStatus{presence, text, minutes == 0 ? 0 : clock.now() + minutes * qint64(60'000)};
}

void StatusService::Private::remember(OwnStatus status)
{
    if (status.message.isEmpty() || status.presence == Presence::Offline)
        return;
    status.expires = 0;
    saved.removeAll(status);
    saved.prepend(status);
    if (saved.size() > kMostSaved)
        saved.resize(kMostSaved);
    write([status, now = clock.now()](Database& database) { return writeSaved(database, status, now, kMostSaved); });
}

void StatusService::Private::write(Store::WriteJob job)
{
    whenDone(store.write(std::move(job)), q, [](const Result<void>& outcome) {
        if (!outcome)
            qCWarning(logAccounts) << "a status was not stored:" << outcome.error().details;
    });
}

void StatusService::Private::expire()
{
    const qint64 now = clock.now();
    const auto isOver = [now](const OwnStatus& status) { return status.expires > 0 && status.expires <= now; };
    bool any = false;
    if (isOver(all)) {
        all = OwnStatus{};
        write([](Database& database) { return writeStatus(database, {}, OwnStatus{}); });
        any = true;
    }
    for (auto it = overrides.begin(); it != overrides.end();) {
        if (!isOver(*it)) {
            ++it;
            continue;
        }
        write([id = it.key()](Database& database) { return dropOverride(database, id); });
        it = overrides.erase(it);
        any = true;
    }
    arm();
    if (!any)
        return;
    applyAll();
    Q_EMIT q->changed();
}

void StatusService::Private::arm()
{
    qint64 next = all.expires;
    for (const OwnStatus& status : std::as_const(overrides)) {
        if (status.expires > 0 && (next == 0 || status.expires < next))
            next = status.expires;
    }
    if (next == 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(std::clamp<qint64>(next - clock.now(), 0, kLongestSleep)));
}

void StatusService::Private::start(const StoredStatuses& stored, bool offline)
{
    overrides = stored.own;
    all = overrides.take(AccountId{});
    overrides.removeIf([this](std::pair<const AccountId&, OwnStatus&> one) { return !accounts.find(one.first); });
    saved = stored.saved;
    if (offline) {
        all.presence = Presence::Offline;
        all.expires = 0;
        overrides.clear();
    }
    loaded = true;
    connect(&accounts, &AccountService::added, q, [this](AccountId account) { apply(account); });
    connect(&accounts, &AccountService::removed, q, [this](AccountId account) {
        if (overrides.remove(account))
            write([account](Database& database) { return dropOverride(database, account); });
    });
    connect(&timer, &QTimer::timeout, q, [this] { expire(); });
    applyAll();
    expire();
    Q_EMIT q->changed();
}

StatusService::StatusService(Store& store, AccountService& accounts, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, accounts, clock))
{
}

StatusService::~StatusService() = default;

void StatusService::load(const StoredStatuses& stored, bool offline)
{
    d->start(stored, offline);
}

OwnStatus StatusService::status() const
{
    return d->all;
}

OwnStatus StatusService::statusOf(AccountId account) const
{
    return d->of(account);
}

Presence StatusService::shownAs(AccountId account) const
{
    return shownAs(account, d->of(account).presence);
}

Presence StatusService::shownAs(AccountId account, Presence wanted) const
{
    if (!d->accounts.isOnline(account))
        return wanted;
    const bool lacks = (wanted == Presence::Invisible && !d->accounts.has(account, wire::Feature::Invisible))
        || (wanted == Presence::Busy && !d->accounts.has(account, wire::Feature::Busy));
    return lacks ? Presence::Away : wanted;
}

QList<OwnStatus> StatusService::saved() const
{
    return d->saved;
}

Result<void> StatusService::set(Presence presence, const QString& message, int minutes)
{
    const Result<OwnStatus> status = d->make(presence, message, minutes);
    if (!status)
        return status.error();
    d->all = *status;
    d->overrides.clear();
    d->write([status = *status](Database& database) -> Result<void> {
        if (Result<void> dropped = dropOverrides(database); !dropped)
            return dropped;
        return writeStatus(database, {}, status);
    });
    d->remember(*status);
    d->arm();
    d->applyAll();
    Q_EMIT changed();
    return {};
}

Result<void> StatusService::set(AccountId account, Presence presence, const QString& message, int minutes)
{
    if (!d->accounts.find(account))
        return Error{ErrorCode::NotFound, tr("There is no such account."), {}};
    const Result<OwnStatus> status = d->make(presence, message, minutes);
    if (!status)
        return status.error();
    d->overrides.insert(account, *status);
    d->write([account, status = *status](Database& database) { return writeStatus(database, account, status); });
    d->remember(*status);
    d->arm();
    d->apply(account);
    Q_EMIT changed();
    return {};
}

int StatusService::adopt(const QList<OwnStatus>& statuses)
{
    int added = 0;
    for (const OwnStatus& wanted : statuses) {
        const Result<OwnStatus> status = d->make(wanted.presence, wanted.message, 0);
        const bool isUsable = status && !status->message.isEmpty() && status->presence != Presence::Offline;
        if (!isUsable || d->saved.contains(*status) || d->saved.size() >= kMostSaved)
            continue;
        d->saved.append(*status);
        ++added;
        // Older than what was used here, whenever that was.
        const qint64 used = kMostSaved - d->saved.size();
        d->write(
            [status = *status, used](Database& database) { return writeSaved(database, status, used, kMostSaved); });
    }
    if (added > 0)
        Q_EMIT changed();
    return added;
}

void StatusService::removeSaved(const OwnStatus& status)
{
    if (!d->saved.removeIf([&status](const OwnStatus& one) {
            return one.presence == status.presence && one.message == status.message;
        }))
        return;
    d->write([status](Database& database) { return dropSaved(database, status); });
    Q_EMIT changed();
}

} // namespace jackdaw
