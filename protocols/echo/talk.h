// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/host/backend.h"
#include "protocols/host/timers.h"

namespace jackdaw::echo {

/// Messages both ways: delivery states of what the user sends, serials and ids of what arrives.
class Talk {
public:
    Talk(host::Outlet& outlet, host::Timers& timers, int delay);

    /// The network has the message; a little later its reader has it too.
    void accept(const wire::SendMessage& command);
    void reportState(const QString& id, wire::SendState state, const QString& error = {});

    /// A message in the conversation that `command` was written to, from its other side (in a room: from `nick`).
    wire::MessageReceived answerTo(const wire::SendMessage& command, const QString& nick) const;
    /// Numbers it, fills in an id and the time where they are missing, sends it.
    void receive(wire::MessageReceived message);
    /// The same after the network's delay; a person types first.
    void receiveSoon(const wire::MessageReceived& message);

    void acknowledge(qint64 serial) { m_acknowledged = serial; }
    qint64 acknowledged() const { return m_acknowledged; }

private:
    host::Outlet& m_outlet;
    host::Timers& m_timers;
    int m_delay;
    qint64 m_serial = 0;
    qint64 m_acknowledged = 0;
    QString m_idPrefix; ///< ids differ between lives of the host, as a network's do
};

} // namespace jackdaw::echo
