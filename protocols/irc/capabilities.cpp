// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/capabilities.h"

#include <QDateTime>
#include <utility>

#include "protocols/irc/irc_line.h"

namespace jackdaw::irc {

namespace {

constexpr qint64 kJustNow = 30'000; // milliseconds on the way
constexpr qsizetype kMostPlaybacks = 100;

/// What a line's tags say of a name (https://ircv3.net/specs/extensions/message-tags); empty: nothing.
QByteArrayView tagOf(QByteArrayView line, QByteArrayView name)
{
    if (!line.startsWith('@'))
        return {};
    QByteArrayView tags = line.sliced(1, std::max<qsizetype>(line.indexOf(' '), 1) - 1);
    while (!tags.isEmpty()) {
        const auto end = tags.indexOf(';');
        const QByteArrayView tag = end < 0 ? tags : tags.first(end);
        if (tag.startsWith(name) && tag.sliced(name.size()).startsWith('='))
            return tag.sliced(name.size() + 1);
        tags = end < 0 ? QByteArrayView() : tags.sliced(end + 1);
    }
    return {};
}

/// https://ircv3.net/specs/extensions/server-time; 0: none.
qint64 timeOf(QByteArrayView line)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(tagOf(line, "time")), Qt::ISODateWithMs);
    return time.isValid() ? std::max<qint64>(time.toMSecsSinceEpoch(), 0) : 0;
}

} // namespace

QByteArray Capabilities::before(QByteArrayView line)
{
    if (std::exchange(m_asked, true))
        return {};
    // One by one: of several a server grants all or none. libpurple ends the negotiation itself where it began one.
    const QByteArray asks = "CAP REQ :server-time\r\nCAP REQ :batch\r\n";
    return line.startsWith("CAP ") ? asks : asks + "CAP END\r\n";
}

bool Capabilities::isTheirs(const IrcLine& line) const
{
    if (line.command == "CAP")
        return !line.parameters.value(line.parameters.size() - 1).startsWith("sasl");
    // From those who know no CAP: an unknown command, or one that comes too early (RFC 1459 6.1).
    return line.command == "BATCH" || line.command == "451"
        || (line.command == "421" && line.parameters.value(1) == "CAP");
}

qint64 Capabilities::saidBefore(QByteArrayView line, qint64 now)
{
    const IrcLine parsed = IrcLine::parse(line);
    if (parsed.command == "BATCH")
        follow(parsed);
    const qint64 time = timeOf(line);
    if (time == 0)
        return 0;
    // What answers us is said now: so much are the clocks apart.
    if (parsed.command == "PONG")
        m_skew = now - time;
    const bool isOld = m_playbacks.contains(tagOf(line, "batch").toByteArray()) || now - time - m_skew > kJustNow;
    return isOld ? std::min(time + m_skew, now) : 0;
}

void Capabilities::follow(const IrcLine& line)
{
    const QByteArray reference = line.parameters.value(0);
    const QByteArray type = line.parameters.value(1);
    const bool playsBack = type.endsWith("playback") || type.endsWith("chathistory");
    if (reference.startsWith('-'))
        m_playbacks.remove(reference.sliced(1));
    else if (reference.startsWith('+') && playsBack && m_playbacks.size() < kMostPlaybacks)
        m_playbacks.insert(reference.sliced(1));
}

QByteArrayView Capabilities::withoutTags(QByteArrayView line)
{
    if (!line.startsWith('@'))
        return line;
    const auto end = line.indexOf(' ');
    line = end < 0 ? QByteArrayView() : line.sliced(end);
    while (line.startsWith(' '))
        line = line.sliced(1);
    return line;
}

} // namespace jackdaw::irc
