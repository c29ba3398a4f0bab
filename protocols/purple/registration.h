// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QVariantMap>
#include <functional>

using PurpleAccount = struct _PurpleAccount;

namespace jackdaw::purple {

class Session;

/// Makes the account on its server, before it is signed on: a connection of its own, which libpurple ends when the
/// server has answered. What the server says meanwhile is the reason if it refuses. Main thread.
class Registration {
public:
    explicit Registration(Session& session)
        : m_session(session)
    {
    }

    /// False where the protocol has none: answered.
    bool start();
    /// From start() until the connection has ended.
    bool isRunning() const { return m_running; }
    /// The connection ended. True: the account is made, and not somewhere else.
    bool finish();

    /// What the form is answered with without asking: the user has said it already.
    QVariantMap known() const;
    /// Whether a notice belongs to it.
    bool explains(const QString& title, const QString& text);
    QString words() const { return m_words; }
    /// Whether a web address belongs to it: the server makes accounts there, and not here.
    bool leads(const QString& page);
    QString page() const { return m_page; }

private:
    Session& m_session;
    bool m_running = false;
    bool m_made = false;
    QString m_words;
    QString m_page;
};

} // namespace jackdaw::purple
