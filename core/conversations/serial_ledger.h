// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>

#include "core/base/ids.h"

namespace jackdaw {

/// Which of a host's messages are safe: gives the serial up to which none is missing.
class SerialLedger {
public:
    /// Which life of the account's host this is.
    uint life(AccountId account) const { return m_accounts.value(account).life; }

    void startLife(AccountId account)
    {
        Entry next;
        next.life = life(account) + 1;
        m_accounts.insert(account, next);
    }

    /// The new highest serial without a gap below it; 0: nothing new to acknowledge.
    qint64 settle(AccountId account, uint life, const QList<qint64>& serials)
    {
        Entry& entry = m_accounts[account];
        if (entry.life != life)
            return 0;
        for (const qint64 serial : serials)
            entry.beyond.insert(serial);
        const qint64 before = entry.contiguous;
        while (entry.beyond.remove(entry.contiguous + 1))
            ++entry.contiguous;
        return entry.contiguous > before ? entry.contiguous : 0;
    }

private:
    struct Entry {
        uint life = 0;
        qint64 contiguous = 0;
        QSet<qint64> beyond;
    };
    QHash<AccountId, Entry> m_accounts;
};

} // namespace jackdaw
