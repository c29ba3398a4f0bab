// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/session_secret_store.h"

namespace jackdaw {

QFuture<Result<Secret>> SessionSecretStore::read(const SecretKey& key)
{
    return QtFuture::makeReadyFuture(m_problem ? Result<Secret>(*m_problem)
                                               : Result<Secret>(m_passwords.value(key.toString())));
}

QFuture<Result<void>> SessionSecretStore::write(const SecretKey& key, const QString& password)
{
    if (m_problem)
        return QtFuture::makeReadyFuture(Result<void>(*m_problem));
    m_passwords.insert(key.toString(), Secret(password));
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> SessionSecretStore::remove(const SecretKey& key)
{
    if (m_problem)
        return QtFuture::makeReadyFuture(Result<void>(*m_problem));
    m_passwords.remove(key.toString());
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace jackdaw
