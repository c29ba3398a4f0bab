// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QSet>

namespace jackdaw::irc {

struct IrcLine;

/// What servers and bouncers can do beyond RFC 1459 (IRCv3 capability negotiation): say when a message was said
/// (server-time), and mark what they play back instead of announcing it with lines of their own (batch). libpurple asks
/// for neither and reads no tags. Lines in, decisions out; one per connection.
class Capabilities {
public:
    /// What stands before the first line of a connection; empty before all others. A server that knows nothing of it
    /// says so and goes on.
    QByteArray before(QByteArrayView line);

    /// The answer to that, or the frame around what is played back: libpurple must not see it.
    [[nodiscard]] bool isTheirs(const IrcLine& line) const;

    /// When it was said, in milliseconds since 1970, if it is played back or was said long before `now`; 0: just now,
    /// or nobody says.
    qint64 saidBefore(QByteArrayView line, qint64 now);

    /// The line without its tags.
    static QByteArrayView withoutTags(QByteArrayView line);

private:
    void follow(const IrcLine& line);

    bool m_asked = false;
    QSet<QByteArray> m_playbacks; ///< that are open
    qint64 m_skew = 0;            ///< how far the server's clock is behind
};

} // namespace jackdaw::irc
