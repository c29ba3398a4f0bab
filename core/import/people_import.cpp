// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/people_import.h"

#include <QFileInfo>

#include "core/bookmarks/bookmark_service.h"
#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "core/import/texts.h"
#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/status/status_service.h"

namespace jackdaw::imports {

namespace {

using Adoption = ContactService::Adoption;
using Outcome = ImportLine::Result;

QString reasonFor(Adoption adoption)
{
    switch (adoption) {
    case Adoption::Added:
    case Adoption::Known:
        return {};
    case Adoption::NotListed:
        return Texts::tr("The network keeps the list itself and does not have them.");
    case Adoption::Full:
        return Texts::tr("No more people fit into this account.");
    case Adoption::Invalid:
        return Texts::tr("Nobody can have this address.");
    }
    return {};
}

Outcome outcomeOf(Adoption adoption)
{
    if (adoption == Adoption::Added)
        return Outcome::Taken;
    return adoption == Adoption::Known ? Outcome::Known : Outcome::Left;
}

} // namespace

QString titleOf(const ImportedContact& contact)
{
    if (!contact.name.isEmpty())
        return contact.name;
    for (const ImportedBuddy& buddy : contact.buddies) {
        if (!buddy.alias.isEmpty())
            return buddy.alias;
    }
    return contact.buddies.isEmpty() ? QString() : contact.buddies.first().address;
}

void PeopleImport::add(const ImportedProfile& profile)
{
    addContacts(profile.contacts);
    collapse(profile.groups);
    addPictures(profile.contacts);
    for (const ImportedRoom& room : profile.rooms)
        addRoom(room);
    for (const ImportedPrivacy& privacy : profile.privacy)
        addPrivacy(privacy);
    addStatuses(profile.statuses);
}

const AccountPlace* PeopleImport::accountOf(const AccountKey& key, const QString& kind, const QString& name) const
{
    const AccountPlace* place = m_accounts.find(key);
    if (place && !place->isFormer)
        return place;
    m_report({kind, name, Outcome::Left, 0, Texts::tr("Its account %1 is not here.").arg(key.username)});
    return nullptr;
}

void PeopleImport::addContacts(const QList<ImportedContact>& contacts)
{
    QList<ContactService::Adoptee> people;
    QStringList names;
    for (const ImportedContact& contact : contacts) {
        ContactService::Adoptee person{contact.name, contact.group, {}};
        for (const ImportedBuddy& buddy : contact.buddies) {
            const AccountPlace* place = accountOf(buddy.account, QStringLiteral("contact"), buddy.address);
            if (!place)
                continue;
            person.addresses.append({place->id, buddy.address, buddy.alias, place->onServer});
            names.append(buddy.address);
        }
        people.append(person);
    }
    QList<Adoption> outcomes;
    if (m_dryRun) {
        for (const auto& person : std::as_const(people)) {
            for (const auto& one : person.addresses)
                outcomes.append(m_core.contacts().findBuddyTyped(one.account, one.address) ? Adoption::Known
                                                                                           : Adoption::Added);
        }
    } else if (const auto adopted = m_core.contacts().adopt(people)) {
        outcomes = *adopted;
    } else {
        m_report({QStringLiteral("contact"), {}, Outcome::Left, 0, adopted.error().text});
    }
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Adoption outcome = outcomes.at(i);
        m_report({QStringLiteral("contact"), names.at(i), outcomeOf(outcome), 0, reasonFor(outcome)});
    }
}

void PeopleImport::collapse(const QList<ImportedGroup>& groups)
{
    for (const ImportedGroup& group : groups) {
        const Group* here = group.collapsed && !m_dryRun ? m_core.contacts().findGroup(group.name) : nullptr;
        if (here)
            m_core.contacts().setCollapsed(here->id, true);
    }
}

void PeopleImport::addPictures(const QList<ImportedContact>& contacts)
{
    for (const ImportedContact& contact : contacts) {
        for (const ImportedBuddy& buddy : contact.buddies) {
            const AccountPlace* place = buddy.picture.isEmpty() ? nullptr : m_accounts.find(buddy.account);
            if (!place || place->isFormer || !QFileInfo(buddy.picture).isFile())
                continue;
            const Buddy* here = m_core.contacts().findBuddyTyped(place->id, buddy.address);
            if (m_dryRun || !here || m_core.pictures().has(place->id, here->address))
                continue;
            m_core.pictures().adopt(place->id, here->address, buddy.picture);
        }
    }
}

void PeopleImport::addRoom(const ImportedRoom& room)
{
    const QString kind = QStringLiteral("room");
    const QString address = room.address();
    const QString name = address.isEmpty() ? room.alias : address;
    const AccountPlace* place = accountOf(room.account, kind, name);
    if (!place)
        return;
    if (address.isEmpty()) {
        m_report({kind, name, Outcome::Left, 0, Texts::tr("Where it is was not written down.")});
        return;
    }
    if (place->id.isValid() && m_core.bookmarks().find(place->id, address)) {
        m_report({kind, name, Outcome::Known, 0, {}});
        return;
    }
    if (!m_dryRun)
        m_core.bookmarks().set(place->id, {address, room.alias, room.nick(), {}, room.autoJoin});
    m_report({kind, name, Outcome::Taken, 0, {}});
}

void PeopleImport::addPrivacy(const ImportedPrivacy& imported)
{
    const bool isUsual
        = imported.mode == wire::PrivacyMode::Everybody && imported.allowed.isEmpty() && imported.blocked.isEmpty();
    const AccountPlace* place = isUsual ? nullptr : m_accounts.find(imported.account);
    if (!place || place->isFormer)
        return;
    const QString kind = QStringLiteral("privacy");
    PrivacyService& privacy = m_core.privacy();
    const Privacy before = place->id.isValid() ? privacy.privacy(place->id) : Privacy{};
    int added = 0;
    for (const QString& address : imported.blocked) {
        const bool isNew = !before.blocked.contains(address);
        added += isNew && (m_dryRun || privacy.setBlocked(place->id, address, true)) ? 1 : 0;
    }
    for (const QString& address : imported.allowed) {
        const bool isNew = !before.allowed.contains(address);
        added += isNew && (m_dryRun || privacy.setAllowed(place->id, address, true)) ? 1 : 0;
    }
    // What the user chose here counts.
    const bool setsMode = before.mode == wire::PrivacyMode::Unknown && imported.mode != wire::PrivacyMode::Unknown;
    if (setsMode && !m_dryRun && !privacy.setMode(place->id, imported.mode))
        return;
    m_report({kind, imported.account.username, added > 0 || setsMode ? Outcome::Taken : Outcome::Known, 0, {}});
}

void PeopleImport::addStatuses(const QList<ImportedStatus>& statuses)
{
    const QList<OwnStatus> saved = m_core.status().saved();
    for (const ImportedStatus& imported : statuses) {
        const OwnStatus status{imported.presence, imported.message, 0};
        const QString kind = QStringLiteral("status");
        if (saved.contains(status)) {
            m_report({kind, status.message, Outcome::Known, 0, {}});
            continue;
        }
        const bool taken = m_dryRun || m_core.status().adopt({status}) > 0;
        m_report({kind, status.message, taken ? Outcome::Taken : Outcome::Left, 0,
                  taken ? QString() : Texts::tr("There is no room for more statuses.")});
    }
}

} // namespace jackdaw::imports
