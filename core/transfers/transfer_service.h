// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QObject>
#include <memory>

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/transfers/address_consents.h"
#include "core/transfers/transfer.h"
#include "core/wire/events.h"

namespace jackdaw {

class AccountService;
class Clock;
class ContactService;
class Store;

/// Files on their way, and those of this run that have ended. The networks' side reads and writes in the account's
/// spool folder; what the user chose, and where received files go, only this side touches: copied by workers, under
/// names made safe, never over something else, never to be run. Main thread.
class TransferService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        AccountService& accounts;
        ContactService& contacts;
        const Profile& profile;
        const Clock& clock;
    };
    explicit TransferService(const Parts& parts, QObject* parent = nullptr);
    /// Waits for copies under way, which stop soon.
    ~TransferService() override;

    QList<Transfer> transfers() const; ///< newest last
    const Transfer* transfer(TransferId id) const;

    /// Offers a file to a person. Refused with a sentence when it is no file, the account is offline or its network
    /// takes none.
    Result<TransferId> send(AccountId account, const QString& address, const QString& path);
    /// Takes an offer; the file goes to `folder`, which is there; empty: the user's downloads. One that asks goes.
    Result<void> accept(TransferId id, const QString& folder = {});
    /// Refuses an offer, or stops what is under way.
    Result<void> cancel(TransferId id);
    /// Takes those that are over out of the list; their files stay.
    void forgetEnded();

    /// Answers one that asks: it goes directly, and so do all others to this person; or another way.
    Result<void> allow(TransferId id, bool direct);

    /// Who may see the user's network address.
    AddressConsents& consents() const;

    /// Where files go by default: the desktop's folder of downloads.
    static QString downloads();

    // The networks' word; called by the event router.
    void onTransfer(AccountId account, const wire::TransferOffered& event);
    void onTransfer(AccountId account, const wire::TransferProgress& event);
    void onTransfer(AccountId account, const wire::TransferAsked& event);
    void onTransfer(AccountId account, const wire::TransferEnded& event);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void added(jackdaw::TransferId transfer);
    void changed(jackdaw::TransferId transfer);
    void removed(jackdaw::TransferId transfer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
