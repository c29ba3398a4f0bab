// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account.h"

namespace jackdaw {

QString nameOf(AccountState state)
{
    switch (state) {
    case AccountState::Offline:
        return QStringLiteral("offline");
    case AccountState::Connecting:
        return QStringLiteral("connecting");
    case AccountState::Online:
        return QStringLiteral("online");
    case AccountState::Waiting:
        return QStringLiteral("waiting");
    case AccountState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace jackdaw
