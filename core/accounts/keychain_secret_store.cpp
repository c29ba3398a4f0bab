// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/keychain_secret_store.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

namespace jackdaw {

namespace {

QString serviceName()
{
    return QStringLiteral("jackdaw");
}

Error unavailable(const QKeychain::Job& job)
{
    const QString text = job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied
        ? KeychainSecretStore::tr("The keyring is locked, so passwords are asked for and kept until you quit.")
        : KeychainSecretStore::tr("There is no keyring, so passwords are asked for and kept until you quit.");
    return {ErrorCode::Unavailable, text, job.errorString()};
}

/// Starts the job; the future finishes with what `outcome` makes of it.
template <typename T, typename Job, typename Outcome>
QFuture<Result<T>> run(Job* job, Outcome outcome)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, outcome](QKeychain::Job*) {
        promise->addResult(outcome(*job));
        promise->finish();
    });
    job->start();
    return future;
}

Result<void> plainOutcome(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return unavailable(job);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString profile, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
{
}

void KeychainSecretStore::prepare(QKeychain::Job& job, const SecretKey& key) const
{
    job.setInsecureFallback(false);
    job.setKey(m_profile + QLatin1Char('/') + key.toString());
}

QFuture<Result<Secret>> KeychainSecretStore::read(const SecretKey& key)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName(), this);
    prepare(*job, key);
    return run<Secret>(job, [](const QKeychain::ReadPasswordJob& done) -> Result<Secret> {
        if (done.error() == QKeychain::NoError)
            return Secret(done.textData());
        if (done.error() == QKeychain::EntryNotFound)
            return Secret();
        return unavailable(done);
    });
}

QFuture<Result<void>> KeychainSecretStore::write(const SecretKey& key, const QString& password)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName(), this);
    prepare(*job, key);
    job->setTextData(password);
    return run<void>(job, [](const QKeychain::WritePasswordJob& done) { return plainOutcome(done); });
}

QFuture<Result<void>> KeychainSecretStore::remove(const SecretKey& key)
{
    auto* job = new QKeychain::DeletePasswordJob(serviceName(), this);
    prepare(*job, key);
    return run<void>(job, [](const QKeychain::DeletePasswordJob& done) { return plainOutcome(done); });
}

} // namespace jackdaw
