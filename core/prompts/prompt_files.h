// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QVariantMap>
#include <atomic>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/transfers/transfer_spool.h"
#include "core/wire/prompt_events.h"
#include "core/wire/types.h"

namespace jackdaw {

/// Files in what networks ask: one that the user chose is copied to where the host may read it; what a host writes is
/// brought to where the user said, and never over something else. Copies are made by a worker. Main thread.
class PromptFiles final : public QObject {
    Q_OBJECT
public:
    explicit PromptFiles(const Profile& profile, QObject* parent = nullptr);
    /// Waits for a copy under way, which stops soon.
    ~PromptFiles() override;

    /// Of a form as a host sent it: pictures get their whole path, names for files to be written become safe ones.
    void prepare(AccountId account, QList<wire::Field>& fields) const;
    /// The whole path of what a host put into the spool folder; empty for an empty name.
    QString pathOf(AccountId account, const QString& name) const;
    /// The form is over: what it showed goes.
    void forget(const QList<wire::Field>& fields, const QString& picture) const;

    static bool hasFiles(const QList<wire::Field>& fields);
    /// Refused with a sentence: a path that is not whole, no file to read, no folder to write to.
    static Result<void> check(const QList<wire::Field>& fields, const QVariantMap& values);
    /// What the host is told for `values` that were checked. An error when a file could not be copied.
    QFuture<Result<QVariantMap>> bring(AccountId account, const QList<wire::Field>& fields, const QVariantMap& values);

    void onWritten(AccountId account, const wire::FileWritten& event);
    /// Whatever a host left; what it has not written by then is lost.
    void clear(AccountId account);

Q_SIGNALS:
    /// All of it is there. Of a folder, the folder.
    void kept(jackdaw::AccountId account, const QString& path);
    /// `error` is a sentence.
    void lost(jackdaw::AccountId account, const QString& path, const QString& error);

private:
    /// Something a host was asked to write.
    struct Awaited {
        AccountId account;
        QString name;   ///< in the spool folder
        QString target; ///< of the user's: file or folder
        bool isFolder = false;
    };

    template <typename T, typename Work>
    QFuture<Result<T>> onWorker(Work work);

    TransferSpool m_spool;
    QList<Awaited> m_awaited;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_worker; ///< last: goes first, and with it what still works
};

} // namespace jackdaw
