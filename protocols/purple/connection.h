// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"
#include "protocols/purple/deferred.h"
#include "protocols/purple/silence_watch.h"

using PurpleConnection = struct _PurpleConnection;

namespace jackdaw::purple {

class Session;

void installConnectionOps();

/// The one connection of a session: progress, the word that it stands, and its end, told once.
class Connection {
public:
    explicit Connection(Session& session);

    /// Connected, and not about to end.
    bool isLive() const { return m_live; }

    /// The sign-on has begun.
    void begin();
    /// By command: account.signed-off follows.
    void signOff();
    /// For a reason that libpurple does not know: account.failed follows.
    void fail(wire::ErrorKind kind, const QString& text, const QString& details = {});

    // libpurple's word
    void progress(const char* text, int step, int steps);
    void connected(PurpleConnection* connection);
    void errorReported(int reason, const char* text);
    void ending() { m_live = false; }
    void disconnected();

private:
    bool nickWasTaken(PurpleConnection* connection) const;
    void disconnect();
    void end();
    void listen();
    void beat();
    void unanswered();

    Session& m_session;
    bool m_live = false;
    bool m_wasLive = false;
    bool m_ended = false;
    bool m_failed = false;
    wire::ErrorKind m_kind = wire::ErrorKind::Other;
    QString m_text;
    QString m_details;
    QString m_link;
    Deferred m_disconnect;
    SilenceWatch m_silence;
    Deferred m_beat;
    Deferred m_answer; ///< until it is connected, where the plugin waits for ever
    Deferred m_signOn; ///< after the account was made
};

} // namespace jackdaw::purple
