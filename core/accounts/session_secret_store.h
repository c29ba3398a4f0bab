// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>

#include "core/accounts/secret_store.h"

namespace jackdaw {

/// Keeps passwords as long as it lives, in memory only: for tests, and where there is nothing better to keep them in.
class SessionSecretStore final : public SecretStore {
public:
    QFuture<Result<Secret>> read(const SecretKey& key) override;
    QFuture<Result<void>> write(const SecretKey& key, const QString& password) override;
    QFuture<Result<void>> remove(const SecretKey& key) override;

    /// With an error, every call fails with it, as a keyring that is missing or locked does.
    void setProblem(std::optional<Error> problem) { m_problem = std::move(problem); }

private:
    QHash<QString, Secret> m_passwords;
    std::optional<Error> m_problem;
};

} // namespace jackdaw
