// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <memory>
#include <optional>

#include "core/bookmarks/bookmark_table.h"
#include "core/wire/events.h"

namespace jackdaw {

class CommandSender;
class Store;

/// Rooms that are remembered, and which of them are entered at each sign-on. The network keeps them where it can, so
/// that the user's other programs know them too; else the store does. Passwords are not given to the network. Main
/// thread.
class BookmarkService final : public QObject {
    Q_OBJECT
public:
    BookmarkService(Store& store, CommandSender& accounts, QObject* parent = nullptr);
    ~BookmarkService() override;

    /// Takes what the store has; once.
    void load(const StoredBookmarks& stored);

    /// By room. Of a network that keeps them, those it told of last; none before it did.
    QList<wire::Bookmark> bookmarks(AccountId account) const;
    std::optional<wire::Bookmark> find(AccountId account, const QString& room) const;
    /// Remembers a room, or changes what is remembered of it.
    QFuture<Result<void>> set(AccountId account, const wire::Bookmark& bookmark);
    QFuture<Result<void>> remove(AccountId account, const QString& room);

    // Called by the event router.
    void onBookmarks(AccountId account, const wire::BookmarksChanged& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void changed(jackdaw::AccountId account);
    /// The user wants to be in this room now: the account has signed on.
    void joinWanted(jackdaw::AccountId account, const jackdaw::wire::Bookmark& bookmark);

private:
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    struct Question {
        AccountId account;
        Promise promise;
        std::optional<wire::Bookmark> set; ///< none: it is to be removed
    };

    bool isKeptByNetwork(AccountId account) const;
    /// The network's list has it.
    bool isTheNetworks(AccountId account, const QString& room) const;
    QFuture<Result<void>> ask(AccountId account, const QString& room, const std::optional<wire::Bookmark>& set);
    Result<void> keep(AccountId account, const wire::Bookmark& bookmark);
    Result<void> forget(AccountId account, const QString& room);
    void joinAll(AccountId account, const QList<wire::Bookmark>& bookmarks);
    void end(const QString& id, const Result<void>& outcome);

    Store& m_store;
    CommandSender& m_accounts;
    StoredBookmarks m_own;
    QHash<AccountId, QList<wire::Bookmark>> m_networks;
    QSet<AccountId> m_joined; ///< whose network has told its list since it signed on
    QHash<QString, Question> m_questions;
    qint64 m_last = 0;
};

} // namespace jackdaw
