// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/transfer_service.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/text/file_name.h"
#include "core/transfers/file_copy.h"
#include "core/transfers/transfer_spool.h"

namespace jackdaw {

namespace {

// More offers than these are nobody's who wants to give something; they are refused unseen.
constexpr int kMostOffers = 100;
constexpr int kMostOffersOfOne = 20;
constexpr int kMostEnded = 200;
constexpr int kWorkers = 2;
constexpr qint64 kSpeedSpan = 1000; ///< milliseconds that a speed is measured over

} // namespace

class TransferService::Private {
public:
    struct Item {
        Transfer facts;
        QString hostName; ///< what the host calls it
        QString spoolName;
        QString folder; ///< that it is to be kept in
        std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);
        QElapsedTimer sinceMeasured;
        qint64 measured = 0; ///< bytes done by then
    };

    Private(TransferService* service, const Parts& given)
        : q(service)
        , parts(given)
        , consents(given.store)
        , spool(given.profile)
    {
        workers.setMaxThreadCount(kWorkers);
    }

    Item* find(TransferId id)
    {
        const auto it = std::ranges::find_if(items, [id](const Item& one) { return one.facts.id == id; });
        return it == items.end() ? nullptr : &*it;
    }

    /// The one a host speaks of; what is over is no longer spoken of.
    Item* find(AccountId account, const QString& hostName)
    {
        const auto it = std::ranges::find_if(items, [&](const Item& one) {
            return one.facts.account == account && one.hostName == hostName && !isOver(one.facts.state);
        });
        return it == items.end() ? nullptr : &*it;
    }

    TransferId add(Item item);
    void end(Item& item, TransferState state, const QString& error = {});
    void describePeer(Transfer& facts) const;
    bool isTooMany(AccountId account, const QString& from) const;
    void tell(const Item& item) { Q_EMIT q->changed(item.facts.id); }
    void cancelAtHost(const Item& item);
    void prepared(TransferId id, const Result<qint64>& copied);
    void keep(Item& item);
    void kept(TransferId id, const Result<QString>& path);
    void measure(Item& item);
    void letGo(Item& item, bool direct);
    void letGoWhoMay(AccountId account);

    /// Runs `work` on a worker and `done` with its result here.
    template <typename T, typename Work, typename Done>
    void onWorker(Work work, Done done)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        whenDone(promise->future(), q, std::move(done));
        workers.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }

    TransferService* q;
    Parts parts;
    AddressConsents consents;
    TransferSpool spool;
    QList<Item> items;
    qint64 lastId = 0;
    QThreadPool workers; ///< last: goes first, and with it what still works
};

TransferId TransferService::Private::add(Item item)
{
    item.facts.id = TransferId{++lastId};
    describePeer(item.facts);
    items.append(item);
    Q_EMIT q->added(item.facts.id);
    return item.facts.id;
}

void TransferService::Private::describePeer(Transfer& facts) const
{
    const Buddy* buddy = parts.contacts.findBuddy(facts.account, facts.peer);
    facts.stranger = buddy == nullptr;
    facts.peerName = buddy ? parts.contacts.nameOf(buddy->contact) : facts.peer;
}

void TransferService::Private::end(Item& item, TransferState state, const QString& error)
{
    *item.stop = true;
    if (state != TransferState::Done || !item.facts.incoming)
        spool.remove(item.facts.account, item.spoolName);
    item.facts.state = state;
    item.facts.error = error;
    item.facts.speed = 0;
    const TransferId id = item.facts.id;
    Q_EMIT q->changed(id);
    const auto over = std::ranges::count_if(items, [](const Item& one) { return isOver(one.facts.state); });
    if (over <= kMostEnded)
        return;
    const auto oldest = std::ranges::find_if(items, [](const Item& one) { return isOver(one.facts.state); });
    const TransferId gone = oldest->facts.id;
    items.erase(oldest);
    Q_EMIT q->removed(gone);
}

bool TransferService::Private::isTooMany(AccountId account, const QString& from) const
{
    int all = 0;
    int ofOne = 0;
    for (const Item& one : items) {
        if (one.facts.account != account || !one.facts.incoming || one.facts.state != TransferState::Offered)
            continue;
        ++all;
        ofOne += one.facts.peer == from ? 1 : 0;
    }
    return all >= kMostOffers || ofOne >= kMostOffersOfOne;
}

void TransferService::Private::cancelAtHost(const Item& item)
{
    parts.accounts.send(item.facts.account, wire::CancelTransfer{item.hostName});
}

void TransferService::Private::prepared(TransferId id, const Result<qint64>& copied)
{
    Item* item = find(id);
    if (!item || item->facts.state != TransferState::Preparing)
        return;
    if (!copied)
        return end(*item, TransferState::Failed, copied.error().text);
    item->facts.size = *copied;
    item->facts.state = TransferState::Offered;
    parts.accounts.send(item->facts.account,
                        wire::SendFile{.id = item->hostName,
                                       .kind = wire::ConversationKind::Direct,
                                       .to = item->facts.peer,
                                       .file = item->spoolName,
                                       .name = item->facts.name,
                                       .size = *copied,
                                       .direct = consents.mayShow(item->facts.account, item->facts.peer)});
    tell(*item);
}

void TransferService::Private::keep(Item& item)
{
    item.facts.state = TransferState::Keeping;
    item.facts.speed = 0;
    const TransferId id = item.facts.id;
    onWorker<QString>([from = spool.path(item.facts.account, item.spoolName), folder = item.folder,
                       name = item.facts.name, most = item.facts.size,
                       stop = item.stop] { return keepFile(from, folder, name, most, *stop); },
                      [this, id](const Result<QString>& path) { kept(id, path); });
    tell(item);
}

void TransferService::Private::kept(TransferId id, const Result<QString>& path)
{
    Item* item = find(id);
    if (!item || item->facts.state != TransferState::Keeping)
        return;
    spool.remove(item->facts.account, item->spoolName);
    if (!path)
        return end(*item, TransferState::Failed, path.error().text);
    item->facts.path = *path;
    item->facts.done = std::max(item->facts.done, item->facts.size);
    item->facts.size = item->facts.done;
    end(*item, TransferState::Done);
}

void TransferService::Private::measure(Item& item)
{
    if (!item.sinceMeasured.isValid()) {
        item.sinceMeasured.start();
        item.measured = item.facts.done;
        return;
    }
    const qint64 span = item.sinceMeasured.elapsed();
    if (span < kSpeedSpan)
        return;
    item.facts.speed = std::max<qint64>(0, item.facts.done - item.measured) * 1000 / span;
    item.measured = item.facts.done;
    item.sinceMeasured.restart();
}

void TransferService::Private::letGo(Item& item, bool direct)
{
    item.facts.state = TransferState::Offered;
    parts.accounts.send(item.facts.account, wire::AllowTransfer{item.hostName, direct});
    tell(item);
}

void TransferService::Private::letGoWhoMay(AccountId account)
{
    QList<TransferId> asking;
    for (const Item& item : std::as_const(items)) {
        if (item.facts.account == account && item.facts.state == TransferState::Asking
            && consents.mayShow(account, item.facts.peer))
            asking.append(item.facts.id);
    }
    for (const TransferId id : std::as_const(asking)) {
        if (Item* item = find(id))
            letGo(*item, true);
    }
}

TransferService::TransferService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
    connect(&d->consents, &AddressConsents::changed, this, [this](AccountId account) { d->letGoWhoMay(account); });
    // What an end without a goodbye left behind.
    connect(&parts.accounts, &AccountService::cameOnline, this, [this](AccountId account) {
        const bool busy = std::ranges::any_of(d->items, [account](const Private::Item& one) {
            return one.facts.account == account && !isOver(one.facts.state);
        });
        if (!busy)
            d->spool.clear(account);
    });
}

TransferService::~TransferService()
{
    for (const Private::Item& item : std::as_const(d->items))
        *item.stop = true;
    d->workers.waitForDone();
}

QList<Transfer> TransferService::transfers() const
{
    QList<Transfer> all;
    for (const Private::Item& item : std::as_const(d->items))
        all.append(item.facts);
    return all;
}

const Transfer* TransferService::transfer(TransferId id) const
{
    const Private::Item* item = d->find(id);
    return item ? &item->facts : nullptr;
}

Result<TransferId> TransferService::send(AccountId account, const QString& address, const QString& path)
{
    if (!d->parts.accounts.isOnline(account))
        return Error{ErrorCode::Unavailable, tr("Files can be sent while the account is online."), {}};
    if (!d->parts.accounts.has(account, wire::Feature::Files))
        return Error{ErrorCode::Refused, tr("This network takes no files."), {}};
    const Result<qint64> size = sizeToSend(path);
    if (!size)
        return size.error();
    if (*size == 0)
        return Error{ErrorCode::Invalid, tr("The file is empty, and networks take no empty files."), {}};
    if (*size > d->spool.room(account))
        return Error{ErrorCode::Storage, tr("There is no space left for a copy of this file."), {}};
    if (const Result<void> made = d->spool.prepare(account); !made)
        return made.error();
    Private::Item item;
    item.facts.account = account;
    item.facts.peer = address;
    item.facts.name = QFileInfo(path).fileName();
    item.facts.size = *size;
    item.facts.state = TransferState::Preparing;
    item.facts.path = path;
    item.spoolName = TransferSpool::freshName();
    item.hostName = item.spoolName;
    const TransferId id = d->add(item);
    d->onWorker<qint64>(
        [path, to = d->spool.path(account, item.spoolName), stop = item.stop] { return copyToSpool(path, to, *stop); },
        [this, id](const Result<qint64>& copied) { d->prepared(id, copied); });
    return id;
}

Result<void> TransferService::accept(TransferId id, const QString& folder)
{
    Private::Item* item = d->find(id);
    if (item && item->facts.state == TransferState::Asking)
        return allow(id, true);
    if (!item || !item->facts.incoming || item->facts.state != TransferState::Offered)
        return Error{ErrorCode::NotFound, tr("This file is not offered any more."), {}};
    const QString target = folder.isEmpty() ? downloads() : folder;
    if (folder.isEmpty())
        QDir().mkpath(target);
    const QFileInfo info(target);
    if (!info.isDir() || !info.isWritable())
        return Error{ErrorCode::Invalid, tr("Files cannot be written to this folder."), target};
    if (item->facts.size > d->spool.room(item->facts.account))
        return Error{ErrorCode::Storage, tr("There is no space left for this file."), {}};
    if (const Result<void> made = d->spool.prepare(item->facts.account); !made)
        return made;
    item->folder = info.absoluteFilePath();
    item->spoolName = TransferSpool::freshName();
    item->facts.state = TransferState::Running;
    if (item->facts.direct)
        d->consents.allowForThisRun(item->facts.account, item->facts.peer);
    d->parts.accounts.send(item->facts.account, wire::AcceptTransfer{item->hostName, item->spoolName});
    d->tell(*item);
    return {};
}

Result<void> TransferService::cancel(TransferId id)
{
    Private::Item* item = d->find(id);
    if (!item || isOver(item->facts.state))
        return Error{ErrorCode::NotFound, tr("This transfer is over."), {}};
    const TransferState state = item->facts.state;
    if (state == TransferState::Offered || state == TransferState::Running || state == TransferState::Asking)
        d->cancelAtHost(*item);
    const bool refused = item->facts.incoming && item->facts.state == TransferState::Offered;
    d->end(*item, refused ? TransferState::Refused : TransferState::Cancelled);
    return {};
}

void TransferService::forgetEnded()
{
    QList<TransferId> gone;
    for (const Private::Item& item : std::as_const(d->items)) {
        if (isOver(item.facts.state))
            gone.append(item.facts.id);
    }
    d->items.removeIf([](const Private::Item& item) { return isOver(item.facts.state); });
    for (const TransferId id : std::as_const(gone))
        Q_EMIT removed(id);
}

Result<void> TransferService::allow(TransferId id, bool direct)
{
    Private::Item* item = d->find(id);
    if (!item || item->facts.state != TransferState::Asking)
        return Error{ErrorCode::NotFound, tr("Nothing is asked about this file any more."), {}};
    if (direct)
        d->consents.allowForThisRun(item->facts.account, item->facts.peer); // which lets it go
    item = d->find(id);
    if (item && item->facts.state == TransferState::Asking)
        d->letGo(*item, direct);
    return {};
}

AddressConsents& TransferService::consents() const
{
    return d->consents;
}

QString TransferService::downloads()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

void TransferService::onTransfer(AccountId account, const wire::TransferOffered& event)
{
    if (event.transfer.isEmpty() || d->find(account, event.transfer))
        return;
    const Buddy* buddy = d->parts.contacts.findBuddy(account, event.from);
    if ((buddy && buddy->blocked) || d->isTooMany(account, event.from)) {
        d->parts.accounts.send(account, wire::CancelTransfer{event.transfer});
        return;
    }
    Private::Item item;
    item.hostName = event.transfer;
    item.facts.account = account;
    item.facts.incoming = true;
    item.facts.peer = event.from;
    item.facts.name = safeFileName(event.name);
    item.facts.size = event.size;
    item.facts.direct = event.direct;
    d->add(item);
}

void TransferService::onTransfer(AccountId account, const wire::TransferProgress& event)
{
    Private::Item* item = d->find(account, event.transfer);
    if (!item)
        return;
    Transfer& facts = item->facts;
    if (!facts.incoming && facts.state == TransferState::Offered)
        facts.state = TransferState::Running;
    if (facts.state != TransferState::Running)
        return;
    if (facts.size < 0 && event.size >= event.done)
        facts.size = event.size;
    const bool tooMuch = facts.size >= 0 && event.done > facts.size;
    if (tooMuch || (facts.incoming && facts.size < 0 && d->spool.room(account) == 0)) {
        d->cancelAtHost(*item);
        return d->end(*item, TransferState::Failed,
                      tooMuch ? tr("More came than was announced.") : tr("There is no space left for this file."));
    }
    facts.done = std::max(facts.done, event.done);
    d->measure(*item);
    d->tell(*item);
}

void TransferService::onTransfer(AccountId account, const wire::TransferAsked& event)
{
    Private::Item* item = d->find(account, event.transfer);
    if (!item || item->facts.incoming || item->facts.state != TransferState::Offered)
        return;
    item->facts.direct = true;
    item->facts.otherWay = event.otherWay;
    if (d->consents.mayShow(account, item->facts.peer))
        return d->letGo(*item, true);
    item->facts.state = TransferState::Asking;
    d->tell(*item);
}

void TransferService::onTransfer(AccountId account, const wire::TransferEnded& event)
{
    Private::Item* item = d->find(account, event.transfer);
    if (!item || item->facts.state == TransferState::Keeping)
        return;
    switch (event.outcome) {
    case wire::TransferOutcome::Done:
        if (item->facts.incoming && item->facts.state == TransferState::Running)
            return d->keep(*item);
        if (item->facts.incoming)
            return d->end(*item, TransferState::Failed, tr("The network sent nothing."));
        item->facts.done = item->facts.size;
        return d->end(*item, TransferState::Done);
    case wire::TransferOutcome::Refused:
        return d->end(*item, TransferState::Refused, event.text);
    case wire::TransferOutcome::Cancelled:
        return d->end(*item, TransferState::Cancelled, event.text);
    case wire::TransferOutcome::Failed:
        return d->end(*item, TransferState::Failed,
                      event.text.isEmpty() ? tr("The network did not say why.") : event.text);
    }
}

void TransferService::onAccountOffline(AccountId account)
{
    QList<TransferId> lost;
    for (const Private::Item& item : std::as_const(d->items)) {
        // What is all here needs no network.
        if (item.facts.account == account && !isOver(item.facts.state) && item.facts.state != TransferState::Keeping)
            lost.append(item.facts.id);
    }
    for (const TransferId id : std::as_const(lost)) {
        if (Private::Item* item = d->find(id))
            d->end(*item, TransferState::Failed, tr("The connection was lost."));
    }
}

void TransferService::onAccountRemoved(AccountId account)
{
    d->consents.onAccountRemoved(account);
    QList<TransferId> gone;
    for (const Private::Item& item : std::as_const(d->items)) {
        if (item.facts.account == account) {
            *item.stop = true;
            gone.append(item.facts.id);
        }
    }
    d->items.removeIf([account](const Private::Item& item) { return item.facts.account == account; });
    for (const TransferId id : std::as_const(gone))
        Q_EMIT removed(id);
}

} // namespace jackdaw
