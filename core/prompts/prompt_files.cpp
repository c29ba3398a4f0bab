// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QUuid>
#include <algorithm>

#include "core/base/when_done.h"
#include "core/text/file_name.h"
#include "core/transfers/file_copy.h"

namespace jackdaw {

using wire::FieldKind;

namespace {

/// Names of what belongs to forms, here and in hosts.
constexpr QLatin1StringView kMark{"form-"};
constexpr qsizetype kMostInFolder = 1000;

bool isFile(FieldKind kind)
{
    return kind == FieldKind::File || kind == FieldKind::SaveFile || kind == FieldKind::Folder;
}

Error invalid(const QString& text)
{
    return {ErrorCode::Invalid, text, {}};
}

/// All plain files that lie right in a folder.
Result<QString> keepFolder(const QString& from, const QString& to, const std::atomic_bool& stop)
{
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name);
    if (QFileInfo(from).isSymLink() || files.size() > kMostInFolder)
        return invalid(PromptFiles::tr("It wrote more than a folder of files."));
    for (const QFileInfo& file : files) {
        const Result<QString> kept = keepFile(file.filePath(), to, safeFileName(file.fileName()), -1, stop);
        if (!kept)
            return kept;
    }
    return to;
}

} // namespace

PromptFiles::PromptFiles(const Profile& profile, QObject* parent)
    : QObject(parent)
    , m_spool(profile)
{
    m_worker.setMaxThreadCount(1);
}

PromptFiles::~PromptFiles()
{
    *m_stop = true;
    m_worker.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> PromptFiles::onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_worker.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QString PromptFiles::pathOf(AccountId account, const QString& name) const
{
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.startsWith(u'.');
    return isName ? m_spool.path(account, name) : QString();
}

void PromptFiles::prepare(AccountId account, QList<wire::Field>& fields) const
{
    for (wire::Field& field : fields) {
        if (field.kind == FieldKind::Image)
            field.defaultValue = pathOf(account, field.defaultValue.toString());
        else if (field.kind == FieldKind::SaveFile)
            field.defaultValue = safeFileName(field.defaultValue.toString());
        else if (isFile(field.kind))
            field.defaultValue = {}; // a host knows no path of the user's
    }
}

void PromptFiles::forget(const QList<wire::Field>& fields, const QString& picture) const
{
    const auto remove = [](const QString& path) {
        if (QFileInfo(path).fileName().startsWith(kMark))
            QFile::remove(path);
    };
    for (const wire::Field& field : fields) {
        if (field.kind == FieldKind::Image)
            remove(field.defaultValue.toString());
    }
    remove(picture);
}

bool PromptFiles::hasFiles(const QList<wire::Field>& fields)
{
    return std::any_of(fields.cbegin(), fields.cend(), [](const wire::Field& field) { return isFile(field.kind); });
}

Result<void> PromptFiles::check(const QList<wire::Field>& fields, const QVariantMap& values)
{
    for (const wire::Field& field : fields) {
        const QString path = values.value(field.key).toString();
        if (!isFile(field.kind) || (path.isEmpty() && !field.required))
            continue;
        const QString title = field.label.isEmpty() ? field.key : field.label;
        if (path.isEmpty())
            return invalid(tr("“%1” is needed.").arg(title));
        if (!QDir::isAbsolutePath(path))
            return invalid(tr("“%1” is a whole path, which begins with /.").arg(title));
        if (field.kind == FieldKind::File) {
            if (const Result<qint64> size = sizeToSend(path); !size)
                return size.error();
            continue;
        }
        const QFileInfo folder(field.kind == FieldKind::Folder ? path : QFileInfo(path).path());
        if (!folder.isDir() || !folder.isWritable())
            return invalid(tr("Files cannot be written to this folder."));
    }
    return {};
}

QFuture<Result<QVariantMap>> PromptFiles::bring(AccountId account, const QList<wire::Field>& fields,
                                                const QVariantMap& values)
{
    struct Copy {
        QString from;
        QString to;
    };
    QList<Copy> copies;
    QVariantMap told = values;
    for (const wire::Field& field : fields) {
        const QString path = values.value(field.key).toString();
        if (!isFile(field.kind) || path.isEmpty())
            continue;
        const QString name = kMark + QUuid::createUuid().toString(QUuid::WithoutBraces);
        told.insert(field.key, name);
        if (field.kind == FieldKind::File)
            copies.append({path, m_spool.path(account, name)});
        else
            m_awaited.append({account, name, path, field.kind == FieldKind::Folder});
    }
    if (const Result<void> made = m_spool.prepare(account); !made)
        return QtFuture::makeReadyFuture(Result<QVariantMap>(made.error()));
    return onWorker<QVariantMap>([copies, told, stop = m_stop, room = m_spool.room(account)]() -> Result<QVariantMap> {
        qint64 left = room;
        for (const Copy& copy : copies) {
            const Result<qint64> size = sizeToSend(copy.from);
            if (size && *size > left)
                return Error{ErrorCode::Storage, tr("There is no space left for a copy of this file."), {}};
            const Result<qint64> copied = copyToSpool(copy.from, copy.to, *stop);
            if (!copied)
                return copied.error();
            left -= *copied;
        }
        return told;
    });
}

void PromptFiles::onWritten(AccountId account, const wire::FileWritten& event)
{
    const auto it = std::find_if(m_awaited.begin(), m_awaited.end(),
                                 [&](const Awaited& one) { return one.account == account && one.name == event.file; });
    if (it == m_awaited.end())
        return;
    const Awaited one = *it;
    m_awaited.erase(it);
    const QString from = m_spool.path(account, one.name);
    const auto work = [from, one, stop = m_stop]() -> Result<QString> {
        if (one.isFolder)
            return keepFolder(from, one.target, *stop);
        const QFileInfo target(one.target);
        return keepFile(from, target.path(), target.fileName(), -1, *stop);
    };
    whenDone(onWorker<QString>(work), this, [this, one, from](const Result<QString>& path) {
        if (one.isFolder && !QFileInfo(from).isSymLink())
            QDir(from).removeRecursively();
        QFile::remove(from);
        if (path)
            Q_EMIT kept(one.account, *path);
        else
            Q_EMIT lost(one.account, one.target, path.error().text);
    });
}

void PromptFiles::clear(AccountId account)
{
    QList<Awaited> gone;
    m_awaited.removeIf([&](const Awaited& one) {
        if (one.account == account)
            gone.append(one);
        return one.account == account;
    });
    const QDir spool(m_spool.folder(account));
    const auto everything = QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    const QFileInfoList left = spool.entryInfoList({kMark + QLatin1Char('*')}, everything);
    // Behind what is being brought to its place.
    m_worker.start([left] {
        for (const QFileInfo& file : left) {
            if (file.isDir() && !file.isSymLink())
                QDir(file.filePath()).removeRecursively();
            else
                QFile::remove(file.filePath());
        }
    });
    for (const Awaited& one : std::as_const(gone))
        Q_EMIT lost(account, one.target, tr("The connection was lost."));
}

} // namespace jackdaw
