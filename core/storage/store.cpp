// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/store.h"

#include <QThread>
#include <utility>

#include "core/storage/store_worker.h"

namespace jackdaw {

class Store::Private {
public:
    explicit Private(Store* store)
        : worker([store](const QString& text) { post(store, &Private::obstacle, text); },
                 [store](const QString& text) { post(store, &Private::setAside, text); },
                 [store](bool isCrowded) { postCrowd(store, isCrowded); })
        , thread(QThread::create([this] { worker.run(); }))
    {
        thread->setObjectName(QStringLiteral("store"));
    }

    /// The worker's word, brought to the Store's own thread.
    static void post(Store* store, QString Private::*where, const QString& text)
    {
        QMetaObject::invokeMethod(
            store,
            [store, where, text] {
                const QString before = store->problem();
                store->d.get()->*where = text;
                if (store->problem() != before)
                    Q_EMIT store->problemChanged(store->problem());
            },
            Qt::QueuedConnection);
    }

    static void postCrowd(Store* store, bool isCrowded)
    {
        QMetaObject::invokeMethod(
            store,
            [store, isCrowded] {
                store->d->crowded = isCrowded;
                Q_EMIT store->crowdedChanged(isCrowded);
            },
            Qt::QueuedConnection);
    }

    QString obstacle;
    QString setAside;
    bool crowded = false;
    QPromise<void> closed;
    StoreWorker worker;
    std::unique_ptr<QThread> thread;
};

Store::Store(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->closed.start();
    // From the thread itself: who waits for the future may keep the loop from turning.
    connect(
        d->thread.get(), &QThread::finished, this, [this] { d->closed.finish(); }, Qt::DirectConnection);
    d->thread->start();
}

Store::~Store()
{
    d->worker.stop();
    d->thread->wait();
}

QFuture<Result<void>> Store::open(const QString& file, FirstRead first)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->worker.addOpen(file, std::move(first), promise);
    return promise->future();
}

QFuture<Result<void>> Store::write(WriteJob job)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->worker.addWrite(std::move(job), promise);
    return promise->future();
}

void Store::enqueueRead(ReadJob job)
{
    d->worker.addRead(std::move(job));
}

QFuture<void> Store::close()
{
    d->worker.stop();
    return d->closed.future();
}

QString Store::obstacle() const
{
    return d->obstacle;
}

std::optional<Error> Store::refusal() const
{
    if (d->obstacle.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::Storage, tr("Nothing was changed, because Jackdaw cannot store it at the moment."),
                 d->obstacle};
}

int Store::waiting() const
{
    return d->worker.waiting();
}

bool Store::isCrowded() const
{
    return d->crowded;
}

QString Store::problem() const
{
    return d->obstacle.isEmpty() ? d->setAside : d->obstacle;
}

} // namespace jackdaw
