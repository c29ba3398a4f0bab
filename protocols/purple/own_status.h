// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

/// The user's own availability, message and idle time, as this protocol can say them.
class OwnStatus {
public:
    explicit OwnStatus(Session& session);

    /// Before and at connecting: what the first presence says.
    void prepare(wire::Presence presence, const QString& message, wire::Time idleSince);
    void set(const wire::SetStatus& command);
    /// libpurple's word; told as status.changed when it was not ours.
    void changed();

private:
    Session& m_session;
    bool m_setting = false;
};

} // namespace jackdaw::purple
