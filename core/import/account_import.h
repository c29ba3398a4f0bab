// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QMap>
#include <utility>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/import_report.h"
#include "core/import/protocol_names.h"

namespace jackdaw {
class Core;
struct Account;
} // namespace jackdaw

namespace jackdaw::imports {

/// Where an account of another program went here.
struct AccountPlace {
    AccountId id;          ///< invalid in a dry run of one that is new
    bool isNew = false;    ///< it was not here before
    bool isFormer = false; ///< it is not the user's here: what was said there can only be read
    bool onServer = false; ///< its network keeps the list of contacts
};

/// Brings accounts: those that are here already are found again, the others are added with what of their settings fits,
/// and their passwords go to the keyring. In a dry run nothing is changed, and all else is the same. Main thread.
class AccountImport {
public:
    AccountImport(Core& core, const ProtocolNames& protocols, bool dryRun, const Report& report)
        : m_core(core)
        , m_protocols(protocols)
        , m_dryRun(dryRun)
        , m_report(report)
    {
    }

    void add(const QList<ImportedAccount>& accounts);
    /// The account of a list or a log, by any of its names; a former one is made where there is none.
    AccountPlace placeOf(const AccountKey& key);
    /// The same, where nothing is made; null: there is none.
    const AccountPlace* find(const AccountKey& key) const;
    /// What the keyring makes of the passwords, each with its account; once.
    using Kept = QList<std::pair<QString, QFuture<jackdaw::Result<void>>>>;
    Kept takeKept() { return std::exchange(m_kept, {}); }
    /// The one account here of a protocol; nothing where there are none or several.
    std::optional<AccountKey> onlyOne(const QString& protocol) const;

private:
    void addOne(const ImportedAccount& imported);
    const Account* findHere(const QString& protocol, const QString& username) const;
    /// Takes of the options what the protocol has, and tells what is left.
    QVariantMap fitting(const ImportedAccount& imported, const wire::ProtocolInfo& info, QStringList& leftOut) const;
    void tell(const ImportedAccount& imported, ImportLine::Result result, const QString& reason);
    void addExtras(const ImportedAccount& imported, AccountId id);

    Core& m_core;
    const ProtocolNames& m_protocols;
    bool m_dryRun;
    const Report& m_report;
    QMap<AccountKey, AccountPlace> m_places;
    Kept m_kept;
};

} // namespace jackdaw::imports
