// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QImage>
#include <QObject>
#include <memory>

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw {

class AccountService;
class ContactService;
class ProtocolCatalogue;

/// Pictures of people and the user's own. What networks bring is read by a worker under strict limits, scaled down and
/// kept in the profile; what cannot be read leaves no picture. Nothing here blocks: a picture that is not in memory is
/// fetched, and told when it is there. Main thread.
class PictureService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountService& accounts;
        ContactService& contacts;
        const Profile& profile;
        const ProtocolCatalogue& protocols;
    };
    explicit PictureService(const Parts& parts, QObject* parent = nullptr);
    /// Waits for what workers do, which takes moments.
    ~PictureService() override;

    /// Looks what is kept, and forgets those who are on no list any more; once, after accounts and contacts have
    /// theirs.
    void load();

    /// Pixels of a side of what small() gives.
    static constexpr int kSmallSide = 96;

    bool has(AccountId account, const QString& address) const;
    /// A person's, for lists; null when there is none, or not yet: changed() says when.
    QImage small(AccountId account, const QString& address);
    /// Of somebody with several addresses: the first in the user's order that has one.
    QImage small(ContactId contact);
    /// As large as it is kept; null when there is none.
    QFuture<QImage> large(AccountId account, const QString& address);

    /// Keeps a picture from another program's folder of somebody on the list, until the network brings one. Refused
    /// where there is one already.
    QFuture<Result<void>> adopt(AccountId account, const QString& address, const QString& path);

    bool hasOwn(AccountId account) const;
    QImage own(AccountId account);
    /// From a file the user chose: cut to a square, scaled, kept, and shown to others where the network has pictures.
    /// `everywhere`: accounts that are added later begin with it, too.
    QFuture<Result<void>> setOwn(const QList<AccountId>& accounts, const QString& path, bool everywhere = false);
    void removeOwn(const QList<AccountId>& accounts, bool everywhere = false);

    /// What setOwn() would make of the file; nothing is kept.
    QFuture<Result<QImage>> look(const QString& path);

    /// A picture in an account's spool folder, read and removed: for profiles. Null when it cannot be shown.
    QFuture<QImage> take(AccountId account, const QString& file);

    /// What the sign-on says of the user's own.
    void complete(AccountId account, wire::SignOn& command);

    // The networks' word; called by the event router.
    void onPicture(AccountId account, const wire::PictureChanged& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountAdded(AccountId account);
    void onAccountOnline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void changed(jackdaw::AccountId account, const QString& address);
    void ownChanged(jackdaw::AccountId account);
    /// The network does not take the user's own picture; text is a sentence.
    void problem(jackdaw::AccountId account, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
