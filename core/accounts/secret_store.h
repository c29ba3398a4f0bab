// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QString>
#include <utility>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace jackdaw {

/// Whose password: an account's, or that of a room it is in.
struct SecretKey {
    SecretKey(AccountId whose, QString address = {}) // NOLINT(google-explicit-constructor): an account is its own key
        : account(whose)
        , room(std::move(address))
    {
    }
    AccountId account;
    QString room; ///< empty: the account's own

    /// No two have the same.
    QString toString() const
    {
        const QString own = QLatin1StringView("account/") + account.toString();
        return room.isEmpty() ? own : own + QLatin1StringView("/room/") + room;
    }
};

/// Where passwords live. Reading a password that was never written gives an empty one. A locked or missing
/// keyring is ErrorCode::Unavailable with a sentence that says so. Main thread; futures finish there.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QFuture<Result<Secret>> read(const SecretKey& key) = 0;
    virtual QFuture<Result<void>> write(const SecretKey& key, const QString& password) = 0;
    virtual QFuture<Result<void>> remove(const SecretKey& key) = 0;
};

} // namespace jackdaw
