// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>
#include <QString>

#include "core/base/ids.h"
#include "core/base/profile.h"
#include "core/base/result.h"

namespace jackdaw {

/// Where the profile keeps pictures: a file for each person, named by account and address, and the user's own. Any
/// thread.
class PictureFolder {
public:
    explicit PictureFolder(const Profile& profile)
        : m_folder(profile.dataFolder + QStringLiteral("/pictures"))
    {
    }

    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    static QString nameOf(AccountId account, const QString& address);
    /// As it was chosen, scaled down; and as the network was given it.
    static QString ownName(AccountId account) { return QStringLiteral("own-%1.png").arg(account.value); }
    static QString sentName(AccountId account) { return QStringLiteral("own-%1.sent").arg(account.value); }
    /// The one new accounts begin with.
    static QString usualName() { return QStringLiteral("own.png"); }

    /// The names of all that is there.
    QSet<QString> names() const;
    /// The user's alone (0600), in the place of what was there.
    Result<void> write(const QString& name, const QByteArray& bytes) const;
    void remove(const QString& name) const;
    /// Everything of an account.
    void removeAll(AccountId account) const;

private:
    QString m_folder;
};

} // namespace jackdaw
