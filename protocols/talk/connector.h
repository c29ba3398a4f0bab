// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>

#include "protocols/host/timers.h"
#include "protocols/talk/machine.h"
#include "protocols/talk/sockets.h"

namespace jackdaw::talk {

/// Where an invitation may lead: to the machine whose daemon was asked, at `asked`, and to no port that belongs to
/// a system's services; whatever else it names. nullopt: nowhere.
std::optional<Endpoint> destination(const Endpoint& invited, const Machine& machine, quint32 asked);

/// Connects to whoever waits.
class Connector {
public:
    static constexpr int kPatience = 15000; ///< milliseconds
    /// Empty: nobody is there. Once, never from within the constructor; may destroy the connector.
    using Done = std::function<void(Descriptor)>;

    Connector(const Endpoint& peer, Done done);

private:
    void finish(bool connected);

    Descriptor m_socket;
    Watch m_watch;
    host::Timers m_timers;
    Done m_done;
};

} // namespace jackdaw::talk
