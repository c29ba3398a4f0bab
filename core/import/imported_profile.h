// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <tuple>

#include "core/base/secret.h"
#include "core/wire/types.h"

// What another program knows of the user's accounts and people, as it was written there. Protocols have the other
// program's names for them (wire::ProtocolInfo::knownAs).

namespace jackdaw::imports {

/// Which account of the other program something belongs to.
struct AccountKey {
    QString protocol;
    QString username;

    friend bool operator==(const AccountKey&, const AccountKey&) = default;
    friend bool operator<(const AccountKey& a, const AccountKey& b)
    {
        return std::tie(a.protocol, a.username) < std::tie(b.protocol, b.username);
    }
};

struct ImportedAccount {
    AccountKey key;
    QString alias;
    Secret password; ///< empty: it was not kept there
    QVariantMap options;
    bool enabled = false;
    QString picture; ///< path of a file; empty: none
    bool hasOwnProxy = false;
};

struct ImportedBuddy {
    AccountKey account;
    QString address;
    QString alias;
    QString picture; ///< path of a file; empty: none

    friend bool operator==(const ImportedBuddy&, const ImportedBuddy&) = default;
};

/// One person: one buddy, or several that were merged.
struct ImportedContact {
    QString name; ///< the user's own for them; empty: none
    QString group;
    QList<ImportedBuddy> buddies;

    friend bool operator==(const ImportedContact&, const ImportedContact&) = default;
};

struct ImportedGroup {
    QString name;
    bool collapsed = false;

    friend bool operator==(const ImportedGroup&, const ImportedGroup&) = default;
};

/// A room of the list, by what joining it asked.
struct ImportedRoom {
    AccountKey account;
    QString alias;
    QMap<QString, QString> components;
    bool autoJoin = false;

    /// How logs and networks write it; empty where the components do not say.
    QString address() const;
    QString nick() const;

    friend bool operator==(const ImportedRoom&, const ImportedRoom&) = default;
};

struct ImportedPrivacy {
    AccountKey account;
    wire::PrivacyMode mode = wire::PrivacyMode::Unknown;
    QStringList allowed;
    QStringList blocked;

    friend bool operator==(const ImportedPrivacy&, const ImportedPrivacy&) = default;
};

struct ImportedStatus {
    wire::Presence presence = wire::Presence::Available;
    QString message;

    friend bool operator==(const ImportedStatus&, const ImportedStatus&) = default;
};

/// A file that could not be read, or only up to a place.
struct ImportProblem {
    QString subject;
    QString reason;
};

struct ImportedProfile {
    QList<ImportedAccount> accounts;
    QList<ImportedGroup> groups; ///< in the order of the list
    QList<ImportedContact> contacts;
    QList<ImportedRoom> rooms;
    QList<ImportedPrivacy> privacy;
    QList<ImportedStatus> statuses; ///< the one used last first
    QList<ImportProblem> problems;
};

} // namespace jackdaw::imports
