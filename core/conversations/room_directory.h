// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QHash>
#include <QPointer>
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/conversations/room_listing.h"
#include "core/link/command_sender.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Questions for a network's list of rooms. Main thread.
class RoomDirectory {
public:
    using Rooms = Result<QList<wire::RoomEntry>>;

    explicit RoomDirectory(CommandSender& accounts);
    ~RoomDirectory();

    /// `server` empty: the account's own. It never ends before this returns.
    std::unique_ptr<RoomListing> open(AccountId account, const QString& server);
    /// The same, gathered until it is complete.
    QFuture<Rooms> list(AccountId account, const QString& server);
    void onListed(AccountId account, const wire::RoomsListed& event);
    /// True: it was about a list.
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

private:
    struct Question {
        AccountId account;
        QPointer<RoomListing> listing;
    };
    void end(const QString& id, const Result<void>& outcome);
    /// Why nobody can be asked.
    std::optional<Error> refusal(AccountId account) const;

    CommandSender& m_accounts;
    QHash<QString, Question> m_questions;
    QObject m_listener; ///< behind it no listing calls back
    qint64 m_last = 0;
};

} // namespace jackdaw
