// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QImage>
#include <QObject>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/events.h"

namespace jackdaw {

class CommandSender;
class PictureService;

/// What a network knows of a person, asked anew each time: nothing of it is kept. Main thread.
class ProfileService final : public QObject {
    Q_OBJECT
public:
    struct Profile {
        QString address;
        QList<wire::ProfileItem> items; ///< as the network orders them; may be empty
        QImage picture;                 ///< null: none
    };
    using Outcome = Result<Profile>;

    ProfileService(CommandSender& accounts, PictureService& pictures, QObject* parent = nullptr);
    ~ProfileService() override;

    /// Whether get() may have something to say; false while offline.
    bool canGet(AccountId account) const;
    /// `room`: when `address` is the nick of a participant. Ends within a minute, with the connection at the latest.
    QFuture<Outcome> get(AccountId account, const QString& address, const QString& room = {});

    /// The user has chosen somebody's profile in a list of the network's: within a minute one may come that get() has
    /// not asked for.
    void expect(AccountId account);

    // Called by the event router.
    void onProfile(AccountId account, const wire::ProfileReceived& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);

Q_SIGNALS:
    /// What expect() was called for.
    void brought(jackdaw::AccountId account, const jackdaw::ProfileService::Profile& profile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
