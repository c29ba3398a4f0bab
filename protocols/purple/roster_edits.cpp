// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user changes in the contact list. The answer is roster.changed, which libpurple's list gives by itself.

#include <purple.h>

#include "protocols/purple/addresses.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/groups.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

const PurplePluginProtocolInfo* infoOf(PurpleAccount* account)
{
    return PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
}

void removeOne(PurpleAccount* account, PurpleBuddy* buddy)
{
    purple_account_remove_buddy(account, buddy, purple_buddy_get_group(buddy));
    purple_blist_remove_buddy(buddy);
}

} // namespace

/// prpls answer null for an address that cannot be; purple_normalize would make one up.
bool Roster::isValid(const QString& address) const
{
    const auto normalise = infoOf(m_session.account())->normalize;
    return !address.trimmed().isEmpty()
        && (!normalise || normalise(m_session.account(), address.toUtf8().constData()) != nullptr);
}

QList<PurpleBuddy*> Roster::findOrFail(const QString& id, const QString& address)
{
    QList<PurpleBuddy*> buddies = find(address);
    if (buddies.isEmpty())
        m_session.commandFailed(id, Texts::tr("%1 is not on the contact list.").arg(address));
    return buddies;
}

void Roster::add(const wire::AddBuddy& command)
{
    if (!canBePerson(m_session.quirks(), command.address.trimmed()) || !isValid(command.address)) {
        m_session.commandFailed(command.id, Texts::tr("“%1” is not an address of this network.").arg(command.address));
        return;
    }
    const QString address = m_session.normalised(command.address.trimmed());
    PurpleAccount* account = m_session.account();
    PurpleGroup* group = makeGroup(command.group);
    if (purple_find_buddy_in_group(account, address.toUtf8().constData(), group)) {
        m_session.commandFailed(command.id, Texts::tr("%1 is on the contact list already.").arg(address));
        return;
    }
    PurpleBuddy* buddy = purple_buddy_new(account, address.toUtf8().constData(),
                                          command.alias.isEmpty() ? nullptr : command.alias.toUtf8().constData());
    purple_blist_add_buddy(buddy, nullptr, group, nullptr);
    purple_account_add_buddy_with_invite(account, buddy,
                                         command.message.isEmpty() ? nullptr : command.message.toUtf8().constData());
    m_session.commandDone(command.id);
}

void Roster::remove(const wire::RemoveBuddy& command)
{
    const QList<PurpleBuddy*> buddies = findOrFail(command.id, m_session.normalised(command.address));
    for (PurpleBuddy* buddy : buddies)
        removeOne(m_session.account(), buddy);
    if (!buddies.isEmpty())
        m_session.commandDone(command.id);
}

void Roster::rename(const wire::RenameBuddy& command)
{
    const QList<PurpleBuddy*> buddies = findOrFail(command.id, m_session.normalised(command.address));
    for (PurpleBuddy* buddy : buddies)
        purple_blist_alias_buddy(buddy, command.alias.toUtf8().constData());
    if (buddies.isEmpty())
        return;
    serv_alias_buddy(buddies.first());
    m_session.commandDone(command.id);
}

void Roster::move(const wire::MoveBuddy& command)
{
    QList<PurpleBuddy*> buddies = findOrFail(command.id, m_session.normalised(command.address));
    if (buddies.isEmpty())
        return;
    PurpleGroup* group = makeGroup(command.group);
    PurpleAccount* account = m_session.account();
    // The one that is there already stays; else any moves. The others go first, while that one still stands in the
    // list: else the network would take it for a removal.
    qsizetype keep = 0;
    for (qsizetype i = 0; i < buddies.size(); ++i) {
        if (purple_buddy_get_group(buddies[i]) == group)
            keep = i;
    }
    PurpleBuddy* kept = buddies.takeAt(keep);
    for (PurpleBuddy* buddy : std::as_const(buddies))
        removeOne(account, buddy);
    if (purple_buddy_get_group(kept) != group)
        purple_blist_add_buddy(kept, nullptr, group, nullptr);
    m_session.commandDone(command.id);
}

void Roster::renameGroup(const wire::RenameGroup& command)
{
    PurpleGroup* group = purple_find_group(command.name.toUtf8().constData());
    if (!group || command.newName.trimmed().isEmpty()) {
        m_session.commandFailed(command.id, Texts::tr("There is no group “%1”.").arg(command.name));
        return;
    }
    QStringList members;
    const SListPtr buddies(purple_find_buddies(m_session.account(), nullptr));
    for (auto* buddy : each<PurpleBuddy>(buddies.get())) {
        if (purple_buddy_get_group(buddy) == group)
            members.append(m_session.normalised(purple_buddy_get_name(buddy)));
    }
    purple_blist_rename_group(group, command.newName.toUtf8().constData());
    for (const QString& address : std::as_const(members))
        changed(address);
    m_session.commandDone(command.id);
}

} // namespace jackdaw::purple
