// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

#include "core/wire/commands.h"
#include "core/wire/people_events.h"
#include "protocols/purple/deferred.h"

namespace jackdaw::purple {

class Session;

void installPrivacyOps();

/// Who may reach the user: libpurple lets nobody else through, and the network does not where it keeps such a list
/// itself. Main thread.
class Privacy {
public:
    explicit Privacy(Session& session);

    /// Before connecting: as sign-on says; everyone but the blocked if it does not.
    void prepare();
    /// Connected: what the network has changed meanwhile is told.
    void open();
    void close();

    void block(const wire::BlockBuddy& command);
    void allow(const wire::AllowBuddy& command);
    void set(const wire::SetPrivacy& command);
    bool isBlocked(const QString& address) const;

    /// The network or libpurple changed a list.
    void changed(const char* name);

private:
    wire::PrivacyChanged now() const;
    void tell(bool anyway);

    Session& m_session;
    bool m_open = false;
    wire::PrivacyChanged m_told;
    Deferred m_tell;
};

} // namespace jackdaw::purple
