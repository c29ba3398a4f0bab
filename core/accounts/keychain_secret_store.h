// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/accounts/secret_store.h"

namespace QKeychain {
class Job;
}

namespace jackdaw {

/// Passwords in the desktop's keyring (Secret Service or KWallet) through QtKeychain, never anywhere else: its
/// fallback to a plain file stays off.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    /// `profile` tells the profiles of one user apart; empty for the default one.
    explicit KeychainSecretStore(QString profile, QObject* parent = nullptr);

    QFuture<Result<Secret>> read(const SecretKey& key) override;
    QFuture<Result<void>> write(const SecretKey& key, const QString& password) override;
    QFuture<Result<void>> remove(const SecretKey& key) override;

private:
    void prepare(QKeychain::Job& job, const SecretKey& key) const;

    QString m_profile;
};

} // namespace jackdaw
