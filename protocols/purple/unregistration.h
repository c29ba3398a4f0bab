// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/commands.h"
#include "protocols/purple/deferred.h"

namespace jackdaw::purple {

class Session;

/// Removes the account from its server (libpurple's unregister_user). Once it is gone the connection is ended in order,
/// whatever the server does to it meanwhile. Main thread.
class Unregistration {
public:
    explicit Unregistration(Session& session);

    void start(const wire::Unregister& command);
    /// The server has removed it.
    bool isDone() const { return m_done; }
    /// Whether a notice belongs to it: its words are the reason if the server refuses.
    bool explains(const QString& title, const QString& text);

private:
    void answered(bool removed);

    Session& m_session;
    QString m_command; ///< the one that waits
    QString m_words;
    bool m_done = false;
    bool m_wasRefused = false;
    Deferred m_leave;
};

} // namespace jackdaw::purple
