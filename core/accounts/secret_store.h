// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace jackdaw {

/// Where passwords live. Reading a password that was never written gives an empty one. A locked or missing
/// keyring is ErrorCode::Unavailable with a sentence that says so. Main thread; futures finish there.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QFuture<Result<Secret>> read(AccountId account) = 0;
    virtual QFuture<Result<void>> write(AccountId account, const QString& password) = 0;
    virtual QFuture<Result<void>> remove(AccountId account) = 0;
};

} // namespace jackdaw
