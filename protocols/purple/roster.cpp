// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/roster.h"

#include <algorithm>
#include <malloc.h>
#include <purple.h>
#include <utility>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/groups.h"
#include "protocols/purple/presence.h"
#include "protocols/purple/privacy.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kBatch = 200;
constexpr unsigned kTidyAfter = 1000; ///< milliseconds; a sign-on is over by then, however long its list

QString aliasOf(PurpleBuddy* buddy)
{
    const char* own = purple_buddy_get_local_buddy_alias(buddy);
    return toQString(own && *own ? own : purple_buddy_get_server_alias(buddy));
}

} // namespace

Roster::Roster(Session& session)
    : m_session(session)
    , m_flush([this] { flush(); })
    , m_tidy([] { malloc_trim(0); })
{
}

void Roster::seed(const QList<wire::RosterEntry>& entries)
{
    if (m_session.quirks().rosterAtSignOn)
        return;
    const Quirks& quirks = m_session.quirks();
    if (quirks.namesNeedServer && !m_session.connection()) {
        m_late = entries;
        return;
    }
    const bool completed = quirks.namesNeedServer || !quirks.personStart.isEmpty();
    for (const wire::RosterEntry& entry : entries) {
        const QByteArray address = (completed ? m_session.normalised(entry.address) : entry.address).toUtf8();
        const QStringList groups = entry.groups.isEmpty() ? QStringList{QString()} : entry.groups;
        for (const QString& group : groups) {
            PurpleBuddy* buddy = purple_buddy_new(m_session.account(), address.constData(),
                                                  entry.alias.isEmpty() ? nullptr : entry.alias.toUtf8().constData());
            purple_blist_add_buddy(buddy, nullptr, makeGroup(group), nullptr);
        }
    }
}

void Roster::open()
{
    seed(std::exchange(m_late, {}));
    m_open = true;
    m_dirty.clear();
    sendSnapshot();
    m_tidy.scheduleAfter(kTidyAfter);
    m_session.presence().open();
}

void Roster::close()
{
    m_open = false;
    m_flush.cancel();
    m_tidy.cancel();
    m_session.presence().close();
}

void Roster::changed(const QString& address)
{
    if (!m_open)
        return;
    m_dirty.insert(address);
    m_flush.schedule();
}

QList<PurpleBuddy*> Roster::find(const QString& address) const
{
    QList<PurpleBuddy*> buddies;
    const SListPtr found(purple_find_buddies(m_session.account(), address.toUtf8().constData()));
    for (auto* buddy : each<PurpleBuddy>(found.get()))
        buddies.append(buddy);
    return buddies;
}

wire::RosterEntry Roster::entryOf(const QString& address) const
{
    wire::RosterEntry entry;
    for (PurpleBuddy* buddy : find(address)) {
        entry.address = address;
        if (entry.alias.isEmpty())
            entry.alias = aliasOf(buddy);
        const QString group = nameOf(purple_buddy_get_group(buddy));
        if (!group.isEmpty())
            entry.groups.append(group);
        entry.pending = m_session.extension() != nullptr && m_session.extension()->isPending(address);
        entry.blocked = m_session.privacy().isBlocked(address);
    }
    std::ranges::sort(entry.groups);
    if (const auto beyond = m_session.extension() ? m_session.extension()->beyond(address) : std::nullopt) {
        entry.network = beyond->network;
        if (entry.alias.isEmpty())
            entry.alias = beyond->name;
        // Few of those networks have an answer to give.
        entry.pending = false;
    }
    return entry;
}

void Roster::sendSnapshot()
{
    QSet<QString> addresses;
    const SListPtr buddies(purple_find_buddies(m_session.account(), nullptr));
    for (auto* buddy : each<PurpleBuddy>(buddies.get())) {
        const QString address = m_session.normalised(purple_buddy_get_name(buddy));
        addresses.insert(address);
        m_session.presence().changed(address);
    }
    wire::RosterSnapshot event;
    for (const QString& address : std::as_const(addresses)) {
        if (event.entries.size() == kBatch)
            m_session.outlet().send(std::exchange(event, {}));
        const wire::RosterEntry entry = entryOf(address);
        m_told.insert(address, entry);
        event.entries.append(entry);
    }
    event.last = true;
    m_session.outlet().send(event);
}

void Roster::flush()
{
    wire::RosterChanged event;
    for (const QString& address : std::exchange(m_dirty, {})) {
        const wire::RosterEntry entry = entryOf(address);
        if (entry.address.isEmpty()) {
            if (m_told.remove(address))
                event.removed.append(address);
            continue;
        }
        const auto told = m_told.constFind(address);
        if (told != m_told.constEnd() && *told == entry)
            continue;
        m_told.insert(address, entry);
        event.upserted.append(entry);
        if (event.upserted.size() == kBatch)
            m_session.outlet().send(std::exchange(event, {}));
    }
    if (!event.upserted.isEmpty() || !event.removed.isEmpty())
        m_session.outlet().send(event);
}

} // namespace jackdaw::purple
