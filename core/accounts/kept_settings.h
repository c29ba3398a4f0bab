// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <map>
#include <tuple>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

class Database;

/// What a protocol keeps with the people and rooms of one account (setting.stored with a subject), given back whole
/// at each sign-on. Bounded: where there is no more room, what is there can still change and go, and nothing new
/// comes. A value.
class KeptSettings {
public:
    /// Of all together, as UTF-8 in account.sign-on: that is one frame, in which the contact list may stand too.
    static constexpr qsizetype kMostBytes = 384 * 1024;

    enum class Outcome { Same, Changed, Full };
    /// An invalid value forgets the setting.
    Outcome put(const wire::StoredSetting& setting);
    /// By subject and key.
    QList<wire::StoredSetting> all() const;

private:
    using Place = std::tuple<wire::ConversationKind, QString, QString>; ///< subject's kind, subject, key

    std::map<Place, QVariant> m_values;
    qsizetype m_bytes = 0;
};

// The table `kept_setting`. Functions for the store's thread.

Result<std::map<AccountId, KeptSettings>> readKeptSettings(Database& database);
/// Inserts, replaces or, with an invalid value, deletes.
Result<void> writeKeptSetting(Database& database, AccountId account, const wire::StoredSetting& setting);
Result<void> forgetKeptSettings(Database& database, AccountId account);

} // namespace jackdaw
