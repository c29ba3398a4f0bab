// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/room_listing.h"

#include <utility>

namespace jackdaw {

RoomListing::RoomListing(std::function<void()> stop, QObject* parent)
    : QObject(parent)
    , m_stop(std::move(stop))
{
}

RoomListing::~RoomListing()
{
    if (!m_over)
        m_stop();
}

void RoomListing::stop()
{
    if (m_over)
        return;
    m_cut = true;
    m_stop();
    end({});
}

void RoomListing::add(QList<wire::RoomEntry> rooms)
{
    if (m_over)
        return;
    const bool full = rooms.size() > kMaximumRooms - m_count;
    if (full)
        rooms.resize(kMaximumRooms - m_count);
    m_count += rooms.size();
    if (!rooms.isEmpty())
        Q_EMIT listed(rooms);
    if (full)
        stop();
}

void RoomListing::end(const Result<void>& outcome)
{
    if (!std::exchange(m_over, true))
        Q_EMIT ended(outcome);
}

} // namespace jackdaw
