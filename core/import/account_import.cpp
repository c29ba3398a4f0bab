// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/account_import.h"

#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/import/texts.h"
#include "core/link/field_values.h"
#include "core/link/name_parts.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"

namespace jackdaw::imports {

QString nameOf(ImportLine::Result result)
{
    switch (result) {
    case ImportLine::Result::Taken:
        return QStringLiteral("taken");
    case ImportLine::Result::Known:
        return QStringLiteral("known");
    case ImportLine::Result::Left:
        return QStringLiteral("left");
    }
    return {};
}

void AccountImport::tell(const ImportedAccount& imported, ImportLine::Result result, const QString& reason)
{
    m_report({QStringLiteral("account"), imported.key.username, result, 0, reason});
}

const Account* AccountImport::findHere(const QString& protocol, const QString& username) const
{
    // Pointers into the service hold; those into this list of copies do not.
    const QList<Account> all = m_core.accounts().accounts();
    const auto found = std::ranges::find_if(
        all, [&](const Account& each) { return each.protocol == protocol && isSameAccount(each.username, username); });
    return found == all.end() ? nullptr : m_core.accounts().find(found->id);
}

QVariantMap AccountImport::fitting(const ImportedAccount& imported, const wire::ProtocolInfo& info,
                                   QStringList& leftOut) const
{
    QVariantMap options;
    for (auto it = imported.options.cbegin(); it != imported.options.cend(); ++it) {
        const auto field = std::ranges::find(info.options, it.key(), &wire::Field::key);
        if (field == info.options.end())
            continue; // what the program wrote for itself
        const QVariantMap one{{it.key(), it.value()}};
        if (checkValues({*field}, one, MissingFields::Allow))
            options.insert(it.key(), it.value());
        else
            leftOut.append(field->label);
    }
    return options;
}

void AccountImport::add(const QList<ImportedAccount>& accounts)
{
    for (const ImportedAccount& imported : accounts) {
        if (!m_places.contains(imported.key))
            addOne(imported);
        else
            tell(imported, ImportLine::Result::Left, Texts::tr("It is there twice."));
    }
}

void AccountImport::addOne(const ImportedAccount& imported)
{
    const wire::ProtocolInfo* info = m_protocols.find(imported.key.protocol);
    if (!info || !info->loaded) {
        tell(imported, ImportLine::Result::Left,
             info && !info->problem.isEmpty()
                 ? info->problem
                 : Texts::tr("Nothing here speaks its network (%1).").arg(imported.key.protocol));
        return;
    }
    const bool onServer = info->features.contains(wire::Feature::ServerRoster);
    if (const Account* here = findHere(info->id, imported.key.username)) {
        m_places.insert(imported.key, {here->id, false, false, onServer});
        tell(imported, ImportLine::Result::Known, {});
        return;
    }
    QStringList leftOut;
    Account account;
    account.protocol = info->id;
    account.username = imported.key.username;
    account.enabled = imported.enabled;
    account.options = fitting(imported, *info, leftOut);
    AccountPlace place{{}, true, false, onServer};
    if (m_dryRun) {
        if (const Result<void> named = checkName(*info, account.username); !named)
            return tell(imported, ImportLine::Result::Left, named.error().text);
    } else {
        QString password = imported.password.reveal();
        const Result<AccountId> added = m_core.accounts().add(account, password);
        wipe(password);
        if (!added)
            return tell(imported, ImportLine::Result::Left, added.error().text);
        place.id = *added;
        m_kept.append({imported.key.username, m_core.accounts().passwordKept(place.id)});
        addExtras(imported, place.id);
    }
    m_places.insert(imported.key, place);
    QStringList notes;
    if (!leftOut.isEmpty())
        notes.append(Texts::tr("These settings do not fit and have their usual values: %1.").arg(leftOut.join(u", ")));
    if (imported.hasOwnProxy)
        notes.append(Texts::tr("Its proxy was not taken: the system's counts."));
    if (imported.password.isEmpty() && info->passwordRequired)
        notes.append(Texts::tr("Its password was not kept there: it will be asked for."));
    tell(imported, ImportLine::Result::Taken, notes.join(u' '));
}

void AccountImport::addExtras(const ImportedAccount& imported, AccountId id)
{
    if (!imported.alias.isEmpty())
        m_core.ownPerson().setAlias(id, imported.alias);
    if (!imported.picture.isEmpty() && !m_core.pictures().hasOwn(id))
        m_core.pictures().setOwn({id}, imported.picture);
}

const AccountPlace* AccountImport::find(const AccountKey& key) const
{
    if (const auto exact = m_places.constFind(key); exact != m_places.cend())
        return &*exact;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (m_protocols.isSame(it.key().protocol, key.protocol) && isSameAccount(it.key().username, key.username))
            return &*it;
    }
    return nullptr;
}

std::optional<AccountKey> AccountImport::onlyOne(const QString& protocol) const
{
    const wire::ProtocolInfo* info = m_protocols.find(protocol);
    std::optional<AccountKey> found;
    const QList<Account> all = m_core.accounts().accounts();
    for (const Account& each : all) {
        if (!info || each.protocol != info->id)
            continue;
        if (found)
            return {};
        found = AccountKey{protocol, each.username};
    }
    return found;
}

AccountPlace AccountImport::placeOf(const AccountKey& key)
{
    if (const AccountPlace* known = find(key))
        return *known;
    const wire::ProtocolInfo* info = m_protocols.find(key.protocol);
    AccountPlace place;
    if (const Account* here = info ? findHere(info->id, key.username) : nullptr) {
        place = {here->id, false, false, info->features.contains(wire::Feature::ServerRoster)};
    } else {
        place.isNew = place.isFormer = true;
        if (!m_dryRun) {
            const Result<AccountId> former = m_core.accounts().addFormer(info ? info->id : key.protocol, key.username);
            place.id = former ? *former : AccountId();
        }
    }
    m_places.insert(key, place);
    return place;
}

} // namespace jackdaw::imports
