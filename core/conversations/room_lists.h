// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <memory>

#include "core/base/result.h"
#include "core/link/command_sender.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Questions for the lists of a room: who is banned, who is a member. Nothing is kept. Main thread.
class RoomLists {
public:
    using Entries = Result<QList<wire::RoomListEntry>>;

    /// More than anybody reads; what comes after is left out.
    static constexpr qsizetype kMaximumEntries = 20'000;

    explicit RoomLists(CommandSender& accounts);
    ~RoomLists();

    /// Ends within a minute, with the connection at the latest.
    QFuture<Entries> get(AccountId account, const QString& room, wire::RoomList list);
    void onGot(AccountId account, const wire::RoomListGot& event);
    /// True: it was about a list.
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

private:
    struct Question {
        AccountId account;
        std::shared_ptr<QPromise<Entries>> promise;
        QList<wire::RoomListEntry> entries;
    };
    void end(const QString& id, const std::optional<Error>& problem);

    CommandSender& m_accounts;
    QHash<QString, Question> m_questions;
    QObject m_listener; ///< behind it no timer calls back
    qint64 m_last = 0;
};

} // namespace jackdaw
