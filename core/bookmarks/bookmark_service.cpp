// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/bookmarks/bookmark_service.h"

#include <algorithm>
#include <utility>

#include "core/link/command_sender.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

/// At one sign-on; nobody reads more rooms.
constexpr int kMostJoins = 200;
constexpr qsizetype kMostBookmarks = 2000;
constexpr qsizetype kLongestName = 200;

auto findIn(QList<wire::Bookmark>& list, const QString& room)
{
    return std::ranges::find(list, room, &wire::Bookmark::room);
}

QFuture<Result<void>> ready(const Result<void>& outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace

BookmarkService::BookmarkService(Store& store, CommandSender& accounts, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
{
}

BookmarkService::~BookmarkService()
{
    for (const QString& id : m_questions.keys())
        end(id, Error{ErrorCode::Unavailable, tr("The account is offline."), {}});
}

void BookmarkService::load(const StoredBookmarks& stored)
{
    m_own = stored;
    for (const AccountId account : m_own.keys())
        Q_EMIT changed(account);
}

QList<wire::Bookmark> BookmarkService::bookmarks(AccountId account) const
{
    QList<wire::Bookmark> all = m_networks.value(account);
    const QList<wire::Bookmark> own = m_own.value(account);
    for (const wire::Bookmark& bookmark : own) {
        if (findIn(all, bookmark.room) == all.end())
            all.append(bookmark);
    }
    std::ranges::sort(all, {}, &wire::Bookmark::room);
    return all;
}

std::optional<wire::Bookmark> BookmarkService::find(AccountId account, const QString& room) const
{
    for (const auto* lists : {&m_networks, &m_own}) {
        QList<wire::Bookmark> list = lists->value(account);
        if (const auto found = findIn(list, room); found != list.end())
            return *found;
    }
    return {};
}

bool BookmarkService::isKeptByNetwork(AccountId account) const
{
    return m_accounts.isOnline(account) && m_accounts.has(account, wire::Feature::Bookmarks);
}

bool BookmarkService::isTheNetworks(AccountId account, const QString& room) const
{
    QList<wire::Bookmark> theirs = m_networks.value(account);
    return findIn(theirs, room) != theirs.end();
}

QFuture<Result<void>> BookmarkService::set(AccountId account, const wire::Bookmark& wanted)
{
    wire::Bookmark bookmark = wanted;
    bookmark.name = cleanName(wanted.name);
    if (bookmark.name.size() > kLongestName)
        return ready(Error{ErrorCode::Invalid, tr("The name is too long."), {}});
    if (bookmark.room.isEmpty())
        return ready(Error{ErrorCode::Invalid, tr("Enter the address of a room."), {}});
    // What the network keeps is changed there or not at all.
    if (!isKeptByNetwork(account) && isTheNetworks(account, bookmark.room))
        return ready(Error{ErrorCode::Unavailable, tr("The account is offline."), {}});
    return isKeptByNetwork(account) ? ask(account, bookmark.room, bookmark) : ready(keep(account, bookmark));
}

QFuture<Result<void>> BookmarkService::remove(AccountId account, const QString& room)
{
    if (!find(account, room))
        return ready(Error{ErrorCode::NotFound, tr("This room is not remembered."), {}});
    const Result<void> forgotten = forget(account, room);
    if (!forgotten || !isTheNetworks(account, room))
        return ready(forgotten);
    if (!isKeptByNetwork(account))
        return ready(Error{ErrorCode::Unavailable, tr("The account is offline."), {}});
    return ask(account, room, {});
}

QFuture<Result<void>> BookmarkService::ask(AccountId account, const QString& room,
                                           const std::optional<wire::Bookmark>& set)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QString id = QLatin1StringView("bookmark-") + QString::number(++m_last);
    m_questions.insert(id, {account, promise, set});
    if (set)
        m_accounts.send(account, wire::SetBookmark{id, *set});
    else
        m_accounts.send(account, wire::RemoveBookmark{id, room});
    return promise->future();
}

Result<void> BookmarkService::keep(AccountId account, const wire::Bookmark& bookmark)
{
    if (const auto refused = m_store.refusal())
        return *refused;
    QList<wire::Bookmark>& own = m_own[account];
    if (const auto known = findIn(own, bookmark.room); known != own.end())
        *known = bookmark;
    else if (own.size() < kMostBookmarks)
        own.append(bookmark);
    else
        return Error{ErrorCode::Refused, tr("Too many rooms are remembered."), {}};
    m_store.write([account, bookmark](Database& database) { return writeBookmark(database, account, bookmark); });
    Q_EMIT changed(account);
    return {};
}

Result<void> BookmarkService::forget(AccountId account, const QString& room)
{
    QList<wire::Bookmark>& own = m_own[account];
    const auto known = findIn(own, room);
    if (known == own.end())
        return {};
    if (const auto refused = m_store.refusal())
        return *refused;
    own.erase(known);
    m_store.write([account, room](Database& database) { return dropBookmark(database, account, room); });
    Q_EMIT changed(account);
    return {};
}

void BookmarkService::end(const QString& id, const Result<void>& outcome)
{
    const Question question = m_questions.take(id);
    if (!question.promise)
        return;
    question.promise->addResult(outcome);
    question.promise->finish();
}

void BookmarkService::joinAll(AccountId account, const QList<wire::Bookmark>& bookmarks)
{
    int left = kMostJoins;
    for (const wire::Bookmark& bookmark : bookmarks) {
        if (bookmark.joins && left-- > 0)
            Q_EMIT joinWanted(account, bookmark);
    }
}

void BookmarkService::onBookmarks(AccountId account, const wire::BookmarksChanged& event)
{
    m_networks.insert(account, event.bookmarks.mid(0, kMostBookmarks));
    for (const QString& id : m_questions.keys()) {
        const Question question = m_questions.value(id);
        const auto set = question.set;
        const auto now = question.account == account && set ? find(account, set->room) : std::nullopt;
        const bool done = set ? now && now->joins == set->joins && (set->name.isEmpty() || now->name == set->name)
                              : question.account == account;
        if (done)
            end(id, {});
    }
    Q_EMIT changed(account);
    if (m_joined.contains(account))
        return;
    m_joined.insert(account);
    joinAll(account, m_networks.value(account));
}

void BookmarkService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    const Question question = m_questions.value(event.re);
    if (!question.promise || question.account != account)
        return;
    // A server that keeps none: then we do.
    if (question.set && !isTheNetworks(account, question.set->room))
        end(event.re, keep(account, *question.set));
    else
        end(event.re, Error{ErrorCode::Refused, event.text.isEmpty() ? tr("The network refused.") : event.text, {}});
}

void BookmarkService::onAccountOnline(AccountId account)
{
    joinAll(account, m_own.value(account));
}

void BookmarkService::onAccountOffline(AccountId account)
{
    m_joined.remove(account);
    for (const QString& id : m_questions.keys()) {
        if (m_questions.value(id).account == account)
            end(id, Error{ErrorCode::Unavailable, tr("The account is offline."), {}});
    }
}

void BookmarkService::onAccountRemoved(AccountId account)
{
    onAccountOffline(account);
    m_networks.remove(account);
    if (m_own.remove(account))
        m_store.write([account](Database& database) { return dropBookmarks(database, account); });
    Q_EMIT changed(account);
}

} // namespace jackdaw
