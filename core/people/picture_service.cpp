// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/picture_service.h"

#include <QBuffer>
#include <QCache>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include "core/accounts/account_service.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/picture_folder.h"
#include "core/people/picture_reader.h"
#include "core/transfers/transfer_spool.h"

namespace jackdaw {

namespace {

constexpr int kInMemory = 400;     ///< small pictures, 36 KiB each
constexpr int kMostWaiting = 2000; ///< for a worker
const QLatin1StringView kSpoolName{"picture-own"};

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage scaled(const QImage& image, int side)
{
    return image.width() > side ? image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image;
}

/// What we wrote ourselves, under the same limits.
QImage readKept(const QString& path, int side)
{
    const Result<QImage> image
        = readPictureFile(path, side, {.bytes = 4 * picture::kMostBytes, .side = picture::kOwnSide});
    return image ? *image : QImage();
}

Result<QImage> readOwn(const QString& path)
{
    return readPictureFile(path, picture::kOwnSide, {.bytes = picture::kMostOwnBytes, .side = picture::kMostOwnSide});
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(picture::kMostBytes) : QByteArray();
}

} // namespace

class PictureService::Private {
public:
    Private(PictureService* service, const Parts& given)
        : q(service)
        , parts(given)
        , folder(given.profile)
        , spool(given.profile)
        , memory(kInMemory)
    {
        workers.setMaxThreadCount(1);
    }

    /// Runs `work` on the worker and `done` with its result here.
    template <typename Work, typename Done>
    void onWorker(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        ++waiting;
        whenDone(promise->future(), q, [this, done = std::move(done)](const Outcome& outcome) {
            --waiting;
            done(outcome);
        });
        workers.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }

    /// From memory, or null and then told by `loaded`.
    template <typename Loaded>
    QImage fetch(const QString& name, Loaded loaded)
    {
        if (!names.contains(name))
            return {};
        if (const QImage* image = memory.object(name))
            return *image;
        if (fetching.contains(name))
            return {};
        fetching.insert(name);
        onWorker([path = folder.path(name)] { return readKept(path, kSmallSide); },
                 [this, name, loaded](const QImage& image) {
                     if (!fetching.remove(name))
                         return; // another one has come meanwhile
                     if (image.isNull())
                         return forget(name); // damaged or taken away: it is fetched again at the next sign-on
                     memory.insert(name, new QImage(image));
                     loaded();
                 });
        return {};
    }

    void keep(const QString& name, const QImage& small)
    {
        fetching.remove(name);
        names.insert(name);
        memory.insert(name, new QImage(small));
    }

    void forget(const QString& name)
    {
        fetching.remove(name);
        names.remove(name);
        memory.remove(name);
        folder.remove(name);
    }

    wire::PictureRules rulesOf(AccountId account) const
    {
        const Account* known = parts.accounts.find(account);
        const auto info = known ? parts.protocols.info(known->protocol) : std::nullopt;
        return info ? info->pictures : wire::PictureRules();
    }

    /// Lays it where the host finds it; empty: there is none, or it cannot be laid there.
    QString layOut(AccountId account)
    {
        if (!names.contains(PictureFolder::sentName(account)))
            return {};
        const QByteArray bytes = readBytes(folder.path(PictureFolder::sentName(account)));
        if (bytes.isEmpty() || !spool.prepare(account))
            return {};
        const QString name = QStringLiteral("%1-%2").arg(kSpoolName).arg(++lastFile);
        QFile file(spool.path(account, name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
            return {};
        return name;
    }

    void send(AccountId account)
    {
        if (!parts.accounts.isOnline(account) || !parts.accounts.has(account, wire::Feature::Pictures))
            return;
        parts.accounts.send(account,
                            wire::SetPicture{QStringLiteral("picture-%1").arg(++lastCommand), layOut(account)});
    }

    struct Own {
        Result<void> outcome;
        QImage small;
        QSet<AccountId> sent; ///< whose network takes it
    };
    Own makeOwn(const QImage& picture, const QHash<AccountId, wire::PictureRules>& accounts, bool everywhere) const;
    void takeOwn(const Own& own, const QList<AccountId>& accounts, bool everywhere);

    PictureService* q;
    Parts parts;
    PictureFolder folder;
    TransferSpool spool;
    QSet<QString> names; ///< of what the folder holds
    QCache<QString, QImage> memory;
    QSet<QString> fetching;
    int waiting = 0;
    qint64 lastFile = 0;
    qint64 lastCommand = 0;
    bool isLoaded = false;
    QThreadPool workers; ///< last: goes first, and with it what still works
};

PictureService::PictureService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{
}

PictureService::~PictureService() = default;

void PictureService::load()
{
    QSet<QString> wanted{PictureFolder::usualName()};
    for (const Account& account : d->parts.accounts.accounts()) {
        wanted.insert(PictureFolder::ownName(account.id));
        wanted.insert(PictureFolder::sentName(account.id));
    }
    d->names = d->folder.names();
    d->isLoaded = true;
    if (d->names.isEmpty())
        return;
    for (const ContactId contact : d->parts.contacts.contacts()) {
        for (const Buddy* buddy : d->parts.contacts.buddiesOf(contact))
            wanted.insert(PictureFolder::nameOf(buddy->account, buddy->address));
    }
    for (const QString& name : d->names - wanted)
        d->forget(name);
}

bool PictureService::has(AccountId account, const QString& address) const
{
    return d->names.contains(PictureFolder::nameOf(account, address));
}

QImage PictureService::small(AccountId account, const QString& address)
{
    if (d->names.isEmpty())
        return {};
    return d->fetch(PictureFolder::nameOf(account, address),
                    [this, account, address] { Q_EMIT changed(account, address); });
}

QImage PictureService::small(ContactId contact)
{
    if (d->names.isEmpty())
        return {};
    for (const Buddy* buddy : d->parts.contacts.buddiesOf(contact)) {
        if (has(buddy->account, buddy->address))
            return small(buddy->account, buddy->address);
    }
    return {};
}

QFuture<QImage> PictureService::large(AccountId account, const QString& address)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    d->onWorker(
        [path = d->folder.path(PictureFolder::nameOf(account, address))] { return readKept(path, picture::kSide); },
        [promise](const QImage& image) {
            promise->addResult(image);
            promise->finish();
        });
    return promise->future();
}

QFuture<QImage> PictureService::take(AccountId account, const QString& file)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    const QString path = d->spool.path(account, file);
    d->onWorker(
        [path] {
            const Result<QImage> image = readPictureFile(path, picture::kSide);
            QFile::remove(path);
            return image ? *image : QImage();
        },
        [promise](const QImage& image) {
            promise->addResult(image);
            promise->finish();
        });
    return promise->future();
}

bool PictureService::hasOwn(AccountId account) const
{
    return d->names.contains(PictureFolder::ownName(account));
}

QImage PictureService::own(AccountId account)
{
    return d->fetch(PictureFolder::ownName(account), [this, account] { Q_EMIT ownChanged(account); });
}

PictureService::Private::Own PictureService::Private::makeOwn(const QImage& picture,
                                                              const QHash<AccountId, wire::PictureRules>& accounts,
                                                              bool everywhere) const
{
    Own own;
    own.small = scaled(picture, kSmallSide);
    const QByteArray kept = png(picture);
    if (everywhere)
        own.outcome = folder.write(PictureFolder::usualName(), kept);
    for (auto it = accounts.begin(); it != accounts.end() && own.outcome; ++it) {
        own.outcome = folder.write(PictureFolder::ownName(it.key()), kept);
        const Result<QByteArray> sent = encodePicture(picture, *it);
        if (own.outcome && sent && folder.write(PictureFolder::sentName(it.key()), *sent))
            own.sent.insert(it.key());
    }
    return own;
}

void PictureService::Private::takeOwn(const Own& own, const QList<AccountId>& accounts, bool everywhere)
{
    if (everywhere)
        names.insert(PictureFolder::usualName());
    for (const AccountId account : accounts) {
        if (!parts.accounts.find(account)) {
            folder.removeAll(account);
            continue;
        }
        keep(PictureFolder::ownName(account), own.small);
        if (own.sent.contains(account))
            names.insert(PictureFolder::sentName(account));
        else
            forget(PictureFolder::sentName(account));
        send(account);
        Q_EMIT q->ownChanged(account);
    }
}

QFuture<Result<void>> PictureService::setOwn(const QList<AccountId>& accounts, const QString& path, bool everywhere)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QHash<AccountId, wire::PictureRules> rules;
    for (const AccountId account : accounts)
        rules.insert(account, d->rulesOf(account));
    d->onWorker(
        [this, path, rules, everywhere]() -> Private::Own {
            const Result<QImage> picture = readOwn(path);
            if (!picture)
                return {picture.error(), {}, {}};
            return d->makeOwn(*picture, rules, everywhere);
        },
        [this, promise, accounts, everywhere](const Private::Own& own) {
            if (own.outcome)
                d->takeOwn(own, accounts, everywhere);
            promise->addResult(own.outcome);
            promise->finish();
        });
    return promise->future();
}

QFuture<Result<QImage>> PictureService::look(const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    d->onWorker([path] { return readOwn(path); },
                [promise](const Result<QImage>& picture) {
                    promise->addResult(picture);
                    promise->finish();
                });
    return promise->future();
}

void PictureService::removeOwn(const QList<AccountId>& accounts, bool everywhere)
{
    if (everywhere)
        d->forget(PictureFolder::usualName());
    for (const AccountId account : accounts) {
        d->forget(PictureFolder::sentName(account));
        d->forget(PictureFolder::ownName(account));
        d->send(account);
        Q_EMIT ownChanged(account);
    }
}

void PictureService::complete(AccountId account, wire::SignOn& command)
{
    // What an earlier host did not take.
    QDir folder(d->spool.folder(account));
    for (const QString& name : folder.entryList({kSpoolName + QLatin1Char('*')}, QDir::Files | QDir::System))
        folder.remove(name);
    command.picture = d->layOut(account);
    for (const wire::StoredSetting& setting : std::as_const(command.stored)) {
        const bool isPerson = setting.kind == wire::ConversationKind::Direct && !setting.subject.isEmpty();
        // They come in the order of their subjects.
        const bool isNew = command.pictureless.isEmpty() || command.pictureless.last() != setting.subject;
        if (isPerson && isNew && !has(account, setting.subject))
            command.pictureless.append(setting.subject);
    }
}

void PictureService::onPicture(AccountId account, const wire::PictureChanged& event)
{
    const QString name = PictureFolder::nameOf(account, event.address);
    const QString path = event.file.isEmpty() ? QString() : d->spool.path(account, event.file);
    if (!d->parts.contacts.findBuddy(account, event.address) || d->waiting > kMostWaiting) {
        if (!path.isEmpty())
            QFile::remove(path);
        return;
    }
    if (path.isEmpty()) {
        d->forget(name);
        Q_EMIT changed(account, event.address);
        return;
    }
    d->onWorker(
        [path, name, folder = d->folder]() -> Result<QImage> {
            const Result<QImage> picture = readPictureFile(path, picture::kSide);
            QFile::remove(path);
            if (!picture)
                return picture;
            if (Result<void> written = folder.write(name, png(*picture)); !written)
                return written.error();
            return scaled(*picture, kSmallSide);
        },
        [this, account, address = event.address, name](const Result<QImage>& small) {
            if (small && d->parts.contacts.findBuddy(account, address)) {
                d->keep(name, *small);
            } else if (!small && small.error().code == ErrorCode::NotFound) {
                return; // the next one has taken its place in the folder, and is read already
            } else {
                if (!small)
                    qCInfo(logAccounts).noquote() << "a picture is not shown:" << small.error().details;
                d->forget(name);
            }
            Q_EMIT changed(account, address);
        });
}

QFuture<Result<void>> PictureService::adopt(AccountId account, const QString& address, const QString& path)
{
    if (has(account, address))
        return QtFuture::makeReadyFuture(
            Result<void>(Error{ErrorCode::Refused, tr("There is a picture already."), {}}));
    const QString name = PictureFolder::nameOf(account, address);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    d->onWorker(
        [path, name, folder = d->folder]() -> Result<QImage> {
            const Result<QImage> picture = readPictureFile(path, picture::kSide);
            if (!picture)
                return picture;
            if (Result<void> written = folder.write(name, png(*picture)); !written)
                return written.error();
            return scaled(*picture, kSmallSide);
        },
        [this, account, address, name, promise](const Result<QImage>& small) {
            if (small) {
                d->keep(name, *small);
                Q_EMIT changed(account, address);
            }
            promise->addResult(small ? Result<void>() : Result<void>(small.error()));
            promise->finish();
        });
    return promise->future();
}

void PictureService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (event.re.startsWith(QLatin1StringView("picture-")))
        Q_EMIT problem(account, event.text.isEmpty() ? tr("The network did not take the picture.") : event.text);
}

void PictureService::onAccountAdded(AccountId account)
{
    // One that came back has its own.
    if (!d->isLoaded || hasOwn(account) || !d->names.contains(PictureFolder::usualName()))
        return;
    setOwn({account}, d->folder.path(PictureFolder::usualName()));
}

void PictureService::onAccountOnline(AccountId account)
{
    // Chosen before it was known what the network takes.
    const bool isMissing = hasOwn(account) && !d->names.contains(PictureFolder::sentName(account));
    if (isMissing && !d->rulesOf(account).formats.isEmpty())
        setOwn({account}, d->folder.path(PictureFolder::ownName(account)));
}

void PictureService::onAccountRemoved(AccountId account)
{
    const QString mark = QString::number(account.value) + QLatin1Char('-');
    for (const QString& name : QSet<QString>(d->names)) {
        if (name.startsWith(mark))
            d->forget(name);
    }
    d->forget(PictureFolder::ownName(account));
    d->forget(PictureFolder::sentName(account));
}

} // namespace jackdaw
