// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/status/own_status.h"

namespace jackdaw {

class AccountService;
class Clock;
class Store;
struct StoredStatuses;

/// One status for all accounts, with an override per account where the user set one. Stored; the last one is
/// restored at start. Main thread.
class StatusService final : public QObject {
    Q_OBJECT
public:
    StatusService(Store& store, AccountService& accounts, const Clock& clock, QObject* parent = nullptr);
    ~StatusService() override;

    /// Takes what the store has; once, after the accounts. Gives each its status, which signs the enabled ones on.
    /// `offline`: start signed off whatever was stored.
    void load(const StoredStatuses& stored, bool offline);

    OwnStatus status() const;
    /// The account's own, or the one for all.
    OwnStatus statusOf(AccountId account) const;
    /// What others see of an account that is online: its status, or away where its network has no such status. They see
    /// nobody of one that is offline, whatever this says then.
    wire::Presence shownAs(AccountId account) const;
    /// The same, were its status to be `wanted`.
    wire::Presence shownAs(AccountId account, wire::Presence wanted) const;
    QList<OwnStatus> saved() const; ///< those used before with a message, newest first

    /// `minutes` 0: until changed.
    Result<void> set(wire::Presence presence, const QString& message, int minutes = 0);
    /// Only this account, until the status for all is set again.
    Result<void> set(AccountId account, wire::Presence presence, const QString& message, int minutes = 0);
    void removeSaved(const OwnStatus& status);
    /// Puts statuses that were used elsewhere behind those of saved(), newest first, as far as there is room. Gives how
    /// many are new.
    int adopt(const QList<OwnStatus>& statuses);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
