// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/session_secret_store.h"

namespace jackdaw {

QFuture<Result<Secret>> SessionSecretStore::read(AccountId account)
{
    return QtFuture::makeReadyFuture(m_problem ? Result<Secret>(*m_problem)
                                               : Result<Secret>(m_passwords.value(account)));
}

QFuture<Result<void>> SessionSecretStore::write(AccountId account, const QString& password)
{
    if (m_problem)
        return QtFuture::makeReadyFuture(Result<void>(*m_problem));
    m_passwords.insert(account, Secret(password));
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> SessionSecretStore::remove(AccountId account)
{
    if (m_problem)
        return QtFuture::makeReadyFuture(Result<void>(*m_problem));
    m_passwords.remove(account);
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace jackdaw
