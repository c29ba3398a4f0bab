// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/import/account_import.h"

namespace jackdaw::imports {

/// Brings people, rooms, statuses and who may reach the user, once the accounts are there. In a dry run nothing is
/// changed. Main thread.
class PeopleImport {
public:
    PeopleImport(Core& core, AccountImport& accounts, bool dryRun, const Report& report)
        : m_core(core)
        , m_accounts(accounts)
        , m_dryRun(dryRun)
        , m_report(report)
    {
    }

    void add(const ImportedProfile& profile);

private:
    void addContacts(const QList<ImportedContact>& contacts);
    void tryContact(const ImportedContact& contact);
    void collapse(const QList<ImportedGroup>& groups);
    void addPictures(const QList<ImportedContact>& contacts);
    void addRoom(const ImportedRoom& room);
    void addPrivacy(const ImportedPrivacy& privacy);
    void addStatuses(const QList<ImportedStatus>& statuses);
    /// Tells that it is left where its account is not here.
    const AccountPlace* accountOf(const AccountKey& key, const QString& kind, const QString& name) const;

    Core& m_core;
    AccountImport& m_accounts;
    bool m_dryRun;
    const Report& m_report;
};

/// What the report calls a person.
QString titleOf(const ImportedContact& contact);

} // namespace jackdaw::imports
