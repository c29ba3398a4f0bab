// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/events.h"

namespace jackdaw::host {

/// Where a backend puts its events. Gathered and written when the loop turns; waits only for a core that has left
/// 4 MiB unread. Main thread of the host.
class Outlet {
public:
    virtual ~Outlet() = default;
    /// What comes after finish() is dropped. The text of a message too long for a frame is cut; any other event too
    /// long for one is dropped and logged, so send long lists in batches.
    virtual void send(const wire::Event& event) = 0;
    /// Ends the host after what was sent is written. The last event was signed-off or failed.
    virtual void finish() = 0;
};

} // namespace jackdaw::host
