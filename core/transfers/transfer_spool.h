// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/base/profile.h"
#include "core/base/result.h"

namespace jackdaw {

/// Where files wait between a host and the core: `spool` in the account's private folder, which the host may write.
/// Names of transfers begin with a word of their own; what else lies there is not touched. Any thread.
class TransferSpool {
public:
    explicit TransferSpool(Profile profile)
        : m_profile(std::move(profile))
    {
    }

    QString folder(AccountId account) const;
    QString path(AccountId account, const QString& name) const;
    /// Makes the folder (0700).
    Result<void> prepare(AccountId account) const;
    /// A name that nothing has, and nobody guesses.
    static QString freshName();
    void remove(AccountId account, const QString& name) const;
    /// Removes what transfers left.
    void clear(AccountId account) const;
    /// Bytes that fit beside what must stay free for everything else; 0: none.
    qint64 room(AccountId account) const;

private:
    Profile m_profile;
};

} // namespace jackdaw
