// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QObject>
#include <functional>

#include "core/base/result.h"
#include "core/wire/room_types.h"

namespace jackdaw {

/// One look into a network's directory of rooms, in parts as they come. Whoever asked owns it; its end stops the
/// listing. Main thread.
class RoomListing final : public QObject {
    Q_OBJECT
public:
    /// More rooms than anybody reads; what comes after is left out.
    static constexpr qsizetype kMaximumRooms = 100'000;

    explicit RoomListing(std::function<void()> stop, QObject* parent = nullptr);
    ~RoomListing() override;

    /// No more parts; ended() comes at once.
    void stop();
    bool isOver() const { return m_over; }
    /// The network had more than are listed, or the listing was stopped.
    bool isCut() const { return m_cut; }
    qsizetype count() const { return m_count; }

    // By the directory.
    void add(QList<wire::RoomEntry> rooms);
    void end(const Result<void>& outcome);

Q_SIGNALS:
    void listed(const QList<jackdaw::wire::RoomEntry>& rooms);
    void ended(const jackdaw::Result<void>& outcome);

private:
    std::function<void()> m_stop;
    qsizetype m_count = 0;
    bool m_over = false;
    bool m_cut = false;
};

} // namespace jackdaw
