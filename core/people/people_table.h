// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What is stored of the user as others meet them: the tables own_person and privacy. On the store's thread.

#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

class Database;

/// What the user shows of themselves on one account.
struct OwnPerson {
    QString alias; ///< empty: the address
    QString mood;  ///< one of the account's; empty: none
    QString moodText;
    QList<wire::Choice> moods; ///< what there was to choose from at the last sign-on

    friend bool operator==(const OwnPerson&, const OwnPerson&) = default;
};

/// Who may reach the user on one account.
struct Privacy {
    wire::PrivacyMode mode = wire::PrivacyMode::NotBlocked;
    QStringList allowed; ///< for the mode Listed
    QStringList blocked;
    QMap<QString, bool> untold; ///< blocked, or not any more, while the network could not be told

    friend bool operator==(const Privacy&, const Privacy&) = default;
};

struct StoredPeople {
    QHash<AccountId, OwnPerson> own;
    QHash<AccountId, Privacy> privacy;
};

Result<StoredPeople> readPeople(Database& database);
Result<void> writeOwnPerson(Database& database, AccountId account, const OwnPerson& person);
Result<void> writePrivacy(Database& database, AccountId account, const Privacy& privacy);
Result<void> removePeople(Database& database, AccountId account);

} // namespace jackdaw
