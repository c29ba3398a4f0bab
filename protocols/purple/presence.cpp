// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/presence.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/own_person.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kBatch = 200;

/// Several buddies of libpurple's are one address (in several groups); their presence is the same.
PurpleBuddy* findBuddy(PurpleAccount* account, const QString& address)
{
    return purple_find_buddy(account, address.toUtf8().constData());
}

} // namespace

wire::Presence presenceOf(int primitive)
{
    using wire::Presence;
    switch (static_cast<PurpleStatusPrimitive>(primitive)) {
    case PURPLE_STATUS_OFFLINE:
        return Presence::Offline;
    case PURPLE_STATUS_AVAILABLE:
    case PURPLE_STATUS_MOBILE:
        return Presence::Available;
    case PURPLE_STATUS_UNAVAILABLE:
        return Presence::Busy;
    case PURPLE_STATUS_INVISIBLE:
        return Presence::Invisible;
    case PURPLE_STATUS_AWAY:
    case PURPLE_STATUS_EXTENDED_AWAY:
        return Presence::Away;
    default:
        return Presence::Unknown;
    }
}

QString messageOf(PurpleStatus* status)
{
    const PurpleStatusType* type = purple_status_get_type(status);
    if (!purple_status_type_get_attr(type, "message"))
        return {};
    return plainText(purple_status_get_attr_string(status, "message"));
}

wire::PresenceEntry presenceOf(PurpleBuddy* buddy, const QString& address)
{
    wire::PresenceEntry entry{.address = address, .presence = wire::Presence::Offline};
    PurplePresence* presence = purple_buddy_get_presence(buddy);
    PurpleStatus* status = purple_presence_get_active_status(presence);
    if (!status)
        return entry;
    entry.presence = presenceOf(purple_status_type_get_primitive(purple_status_get_type(status)));
    entry.message = messageOf(status);
    entry.mood = moodOf(buddy);
    if (purple_presence_is_idle(presence))
        entry.idleSince = qint64(purple_presence_get_idle_time(presence)) * 1000;
    return entry;
}

PresenceFeed::PresenceFeed(Session& session)
    : m_session(session)
    , m_flush([this] { flush(); })
{
}

void PresenceFeed::changed(const QString& address)
{
    m_dirty.insert(address);
    if (m_open)
        m_flush.schedule();
}

void PresenceFeed::open()
{
    m_open = true;
    if (!m_dirty.isEmpty())
        m_flush.schedule();
}

void PresenceFeed::close()
{
    m_open = false;
    m_flush.cancel();
}

void PresenceFeed::flush()
{
    wire::PresenceChanged event;
    for (const QString& address : std::exchange(m_dirty, {})) {
        PurpleBuddy* buddy = findBuddy(m_session.account(), address);
        if (!buddy) {
            m_told.remove(address);
            continue;
        }
        const wire::PresenceEntry entry = presenceOf(buddy, address);
        const wire::PresenceEntry told
            = m_told.value(address, {.address = address, .presence = wire::Presence::Offline});
        if (entry == told)
            continue;
        m_told.insert(address, entry);
        event.entries.append(entry);
        if (event.entries.size() == kBatch)
            m_session.outlet().send(std::exchange(event, {}));
    }
    if (!event.entries.isEmpty())
        m_session.outlet().send(event);
}

} // namespace jackdaw::purple
