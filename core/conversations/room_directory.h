// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QPromise>
#include <memory>

#include "core/base/result.h"
#include "core/link/command_sender.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Questions for a network's list of rooms, each gathered until it is complete. Main thread.
class RoomDirectory {
public:
    using Rooms = Result<QList<wire::RoomEntry>>;

    explicit RoomDirectory(CommandSender& accounts);
    ~RoomDirectory();

    QFuture<Rooms> list(AccountId account);
    void onListed(AccountId account, const wire::RoomsListed& event);
    /// True: it was about a list.
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

    /// More rooms than anybody reads; what comes after is left out.
    static constexpr qsizetype kMaximumRooms = 100000;

private:
    struct Question {
        AccountId account;
        QList<wire::RoomEntry> rooms;
        std::shared_ptr<QPromise<Rooms>> promise;
    };
    void end(const QString& id, Rooms outcome);

    CommandSender& m_accounts;
    QHash<QString, Question> m_questions;
    qint64 m_last = 0;
};

} // namespace jackdaw
